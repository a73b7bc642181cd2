/** The six boxes, each with its question, its lines, and the texts that are written in it. */
import { icon, iconEdit } from '@kvasir/element';
import { proseEntry, type Path } from '@kvasir/element/panel.js';
import { button, heading, type HeadingLevel } from '@kvasir/element/display.js';
import { textOf, toPointer, type Id } from '@kvasir/model';
import { canvasBoxes, type Canvas, type CanvasBox, type CanvasLine } from '@kvasir/model/valorisation.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { PlanForm } from '../builder/plan-form.ts';
import { iconGoOn } from '../icons.ts';
import type { PlanHost } from '../plan-host.ts';
import { besides, linesIn, textsOf, type CanvasText } from './canvas-texts.ts';
import type { CanvasMessages } from './canvas.messages.ts';

export interface BoxesContext {
  readonly host: PlanHost;
  readonly form: PlanForm;
  readonly text: CanvasMessages;
  /** Of the names of the boxes. */
  readonly level: HeadingLevel;
  /** The result whose plan is shown; none where all are. */
  readonly result: Id | undefined;
  /** The text that is written in its box at the moment. */
  readonly editing: CanvasText | undefined;
  edit(text: CanvasText): void;
  done(text: CanvasText): void;
}

export function boxes(canvas: Canvas, context: BoxesContext): TemplateResult {
  return html`<div class="cv-boxes">${canvasBoxes.map((box) => section(box, canvas[box], context))}</div>`;
}

function section(box: CanvasBox, lines: readonly CanvasLine[], context: BoxesContext): TemplateResult {
  const { text, level, result } = context;
  return html`<section class="cv-box" part="box" aria-labelledby="canvas-${box}" data-box=${box}>
    ${heading(level, html`<span id="canvas-${box}">${text.boxes[box]}</span>`, 'cv-name')}
    <p class="cv-question">${text.questions[box]}</p>
    ${result === undefined ? ofAll(box, lines, context) : ofOne(box, lines, context)}
  </section>`;
}

function empty(box: CanvasBox, context: BoxesContext): TemplateResult {
  const { host, text } = context;
  const [first] = textsOf[box];
  const place = box === 'measures' ? 'routes' : 'need';
  return html`<p class="cv-missing">
    <span class="cv-screen"
      >${text.missing[box]}
      ${
        first === undefined
          ? html`<button
              type="button"
              class="panel-link cv-way"
              data-do="plan"
              data-id=${context.result ?? host.result ?? ''}
              data-place=${place}
            >
              ${text.ways[box === 'measures' ? box : 'expected-results']}
            </button>`
          : host.canEdit
            ? way(first, text.write[first], context)
            : nothing
      }</span
    ><span class="cv-paper" aria-hidden="true">–</span>
  </p>`;
}

/** Writes a text in its place. */
function way(field: CanvasText, label: string, { edit }: BoxesContext): TemplateResult {
  return html`<button type="button" class="panel-link cv-way" id="canvas-edit-${field}" @click=${() => edit(field)}>
    ${label}
  </button>`;
}

function pencil(field: CanvasText, { edit, text }: BoxesContext): TemplateResult {
  return html`<button
    type="button"
    class="cv-go"
    id="canvas-edit-${field}"
    aria-label=${text.edit[field]}
    title=${text.edit[field]}
    @click=${() => edit(field)}
  >
    ${icon(iconEdit)}
  </button>`;
}

// One result: its texts are written here.

function ofOne(box: CanvasBox, lines: readonly CanvasLine[], context: BoxesContext): unknown {
  const { form, editing } = context;
  const fields = textsOf[box];
  const pointers = new Set(fields.map((field) => toPointer(form.path(field))));
  const others = lines.filter(({ pointer }) => !pointers.has(pointer));
  const isSaid = (field: CanvasText): boolean => linesIn(form.field(field)).length > 0;
  const asked = fields.filter((field) => !besides.has(field));
  const isEmpty = others.length === 0 && !asked.some((field) => isSaid(field) || field === editing);
  const shown = isEmpty ? [] : asked.filter((field, at) => at === 0 || isSaid(field) || field === editing);
  return html`${isEmpty ? empty(box, context) : nothing} ${shown.map((field) => written(field, context))}
  ${
    others.length > 0
      ? html`<ul class="cv-lines">
          ${others.map((line, at) => lineItem(line, `${box}-${String(at)}`, context))}
        </ul>`
      : nothing
  }
  ${fields.filter((field) => besides.has(field)).map((field) => written(field, context))}`;
}

function written(field: CanvasText, context: BoxesContext): unknown {
  const { form, host, text, editing } = context;
  const lines = linesIn(form.field(field));
  const isBeside = besides.has(field);
  if (field === editing && host.canEdit) return editor(form.path(field), field, context);
  if (lines.length === 0)
    return host.canEdit ? html`<p class="cv-screen">${way(field, text.write[field], context)}</p>` : nothing;
  return html`${isBeside ? html`<p class="cv-beside">${text.texts[field]}</p>` : nothing}
    <ul class="cv-lines" data-field=${field}>
      ${lines.map(
        (line, at) =>
          html`<li>
            <bdi class="cv-text">${line}</bdi>${host.canEdit && at === 0 ? pencil(field, context) : nothing}
          </li>`,
      )}
    </ul>`;
}

function editor(path: Path, field: CanvasText, { form, text, done }: BoxesContext): TemplateResult {
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    done(field);
  };
  return html`<div class="cv-editor" @keydown=${onKey}>
    ${proseEntry(form, { path, label: text.texts[field], hint: text.hint, rows: 4 })}
    ${button({ label: text.done, size: 'small', onClick: () => done(field) })}
  </div>`;
}

// All results: their lines by result, with the way to each.

function ofAll(box: CanvasBox, lines: readonly CanvasLine[], context: BoxesContext): unknown {
  if (lines.length === 0) return empty(box, context);
  if (box === 'expected-results') {
    return html`<ul class="cv-lines">
      ${lines.map((line, at) => lineItem(line, `${box}-${String(at)}`, context))}
    </ul>`;
  }
  const groups = new Map<Id, CanvasLine[]>();
  for (const line of lines) groups.set(line.result, [...(groups.get(line.result) ?? []), line]);
  return html`<ul class="cv-groups">
    ${[...groups].map(
      ([result, own]) =>
        html`<li class="cv-group">
          <span class="cv-number"><bdi>${nameOf(result, context)}</bdi></span>
          <ul class="cv-lines">
            ${own.map((line, at) => lineItem(line, `${box}-${result}-${String(at)}`, context))}
          </ul>
        </li>`,
    )}
  </ul>`;
}

function nameOf(result: Id, { host }: BoxesContext): string {
  const entry = host.model.entry(result);
  return textOf(entry?.number).trim() || entry?.title || result;
}

function lineItem(line: CanvasLine, key: string, { host, text }: BoxesContext): TemplateResult {
  const { route, pointer, result } = line;
  const said = route === undefined ? line.text : [host.text.routes[route], line.text].filter(Boolean).join(': ');
  // What follows the effects of a step is chosen at the step; its name is written elsewhere.
  const isElsewhere = pointer.startsWith('/indicators/');
  return html`<li>
    <bdi class="cv-text" id="canvas-${key}">${said}</bdi
    ><button
      type="button"
      class="cv-go"
      data-do="plan"
      data-id=${result}
      data-place=${isElsewhere ? 'steps' : nothing}
      data-field=${isElsewhere ? nothing : pointer}
      aria-label=${text.open}
      title=${text.open}
      aria-describedby="canvas-${key}"
    >
      ${icon(iconGoOn)}
    </button>
  </li>`;
}
