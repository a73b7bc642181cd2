import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../controls/button.ts';
import { message } from '../../controls/message.ts';
import { textareaField } from '../../controls/textarea-field.ts';
import { icon } from '../../icon.ts';
import { iconImport } from '../icons.ts';
import type { ImportContext } from './import-context.ts';
import type { ImportRun } from './import-run.ts';
import { mostBytes } from './list-source.ts';

const fileId = 'exchange-file';
const pasteId = 'exchange-paste';
const megabyte = 1024 * 1024;

/** The first step: a file, chosen or dropped, or cells from a spreadsheet. */
export function sourceStep<V extends object>(
  run: ImportRun<V>,
  accept: string,
  context: ImportContext,
): TemplateResult {
  const { text, words, wording } = context;
  return html`<p class="exchange-lead">${text.sourceLead}</p>
    ${run.problem ? message({ kind: 'danger', role: 'alert', content: problemText(run, context) }) : nothing}
    <label
      class="exchange-drop"
      for=${fileId}
      @dragover=${allowDrop}
      @dragleave=${(event: DragEvent) => markDrop(event, false)}
      @drop=${(event: DragEvent) => drop(event, run)}
    >
      ${icon(iconImport)}
      <span class="exchange-drop-words">
        <span
          ><span class="exchange-choose">${text.chooseFile}</span>
          <span class="exchange-drop-here">${text.dropHere}</span></span
        >
        <span class="exchange-drop-hint" id="${fileId}-hint">${words.fileKinds}</span>
      </span>
      <input
        type="file"
        class="visually-hidden exchange-file"
        id=${fileId}
        accept=${accept}
        ?autofocus=${true}
        aria-describedby="${fileId}-hint"
        @input=${(event: Event) => event.stopPropagation()}
        @change=${(event: Event) => chosen(event, run)}
      />
    </label>
    <div class="exchange-paste">
      ${textareaField({
        id: pasteId,
        label: text.paste,
        wording,
        hint: text.pasteHint,
        error: run.isPasteMissing ? text.pasteEmpty : undefined,
        value: run.pasted,
        rows: 4,
        onInput: (value) => run.set('pasted', value),
      })}
      ${button({ label: text.readPasted, busy: run.isBusy, onClick: () => void readPasted(run) })}
    </div>`;
}

function problemText<V extends object>({ problem, fileSize }: ImportRun<V>, { text }: ImportContext): unknown {
  if (problem === undefined) return nothing;
  if (typeof problem === 'object') return html`<bdi>${problem.sentence}</bdi>`;
  if (problem === 'too-big') return text.tooBig(Math.ceil(fileSize / megabyte), mostBytes / megabyte);
  return text.problems[problem];
}

function readPasted<V extends object>(run: ImportRun<V>): void {
  void run.readPasted();
}

function chosen<V extends object>(event: Event, run: ImportRun<V>): void {
  event.stopPropagation();
  const input = event.currentTarget as HTMLInputElement;
  const [file] = input.files ?? [];
  // The same file, corrected meanwhile, can be chosen once more.
  input.value = '';
  if (file) void run.readFile(file);
}

function hasFile({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}

function markDrop(event: DragEvent, on: boolean): void {
  (event.currentTarget as HTMLElement).classList.toggle('exchange-drop-over', on);
}

function allowDrop(event: DragEvent): void {
  if (!hasFile(event)) return;
  event.preventDefault();
  markDrop(event, true);
}

function drop<V extends object>(event: DragEvent, run: ImportRun<V>): void {
  if (!hasFile(event)) return;
  event.preventDefault();
  markDrop(event, false);
  const [file] = event.dataTransfer?.files ?? [];
  if (file) void run.readFile(file);
}
