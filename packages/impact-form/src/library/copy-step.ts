/** Where an earlier partnership comes from: a file, chosen or dropped, or what is pasted. */
import { icon } from '@kvasir/element';
import { button, message, textareaField, type Wording } from '@kvasir/element/controls.js';

import { html, nothing, type TemplateResult } from 'lit';
import type { EarlierProblem } from './earlier-partnership.ts';
import { iconFile } from './icons.ts';
import type { LibraryMessages } from './library.messages.ts';

/** What is on its way from an earlier partnership. */
export interface CopyDraft {
  readonly pasted: string;
  readonly problem: EarlierProblem | undefined;
  readonly isReading: boolean;
}

export interface CopyStepOptions {
  readonly draft: CopyDraft;
  readonly text: LibraryMessages;
  readonly wording: Wording;
  type(pasted: string): void;
  readFile(file: File): void;
  readPasted(): void;
  back(): void;
}

export const fileId = 'library-file';
const pasteId = 'library-paste';

export function copyStep(options: CopyStepOptions): TemplateResult {
  const { draft, text, wording } = options;
  const { pasted, problem, isReading } = draft;
  const take = (file: File | undefined): void => {
    if (file) options.readFile(file);
  };
  return html`<div class="library-copy">
    <p class="library-lead">${text.copyLead}</p>
    ${problem ? message({ kind: 'danger', role: 'alert', content: text.problems[problem] }) : nothing}
    <label
      class="library-drop"
      for=${fileId}
      @dragover=${(event: DragEvent) => event.preventDefault()}
      @drop=${(event: DragEvent) => {
        event.preventDefault();
        take(event.dataTransfer?.files[0]);
      }}
    >
      ${icon(iconFile)}
      <span>
        <span class="library-choose">${text.chooseFile}</span> <span>${text.dropHere}</span>
        <span class="library-drop-hint" id="${fileId}-hint">${text.fileKind}</span>
      </span>
      <input
        type="file"
        class="visually-hidden"
        id=${fileId}
        accept=".json,application/json"
        aria-describedby="${fileId}-hint"
        @input=${(event: Event) => event.stopPropagation()}
        @change=${(event: Event) => {
          event.stopPropagation();
          const input = event.currentTarget as HTMLInputElement;
          const [file] = input.files ?? [];
          // The same file, corrected meanwhile, can be chosen once more.
          input.value = '';
          take(file);
        }}
      />
    </label>
    ${textareaField({
      id: pasteId,
      label: text.paste,
      hint: text.pasteHint,
      wording,
      rows: 5,
      value: pasted,
      onInput: (typed) => options.type(typed),
    })}
    <div class="library-acts">
      ${button({ label: text.read, busy: isReading, onClick: () => options.readPasted() })}
      ${button({ label: text.back, variant: 'quiet', onClick: () => options.back() })}
    </div>
  </div>`;
}
