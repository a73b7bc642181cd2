import { buttonClass } from '@kvasir/element/display.js';
import { heading } from '@kvasir/element/controls.js';
import { html, nothing, type TemplateResult } from 'lit';
import { levelBelow } from '@kvasir/element/display.js';
import type { SectionName } from './names.ts';
import type { PanelForm } from './panel-form.ts';

export interface SectionOptions {
  name: SectionName;
  /** Beside the heading, in quiet ink: "joint". */
  aside?: unknown;
  /** As text; nothing where nothing is recorded. */
  read: () => unknown;
  /** The fields; a part without them cannot be edited here. */
  edit?: () => unknown;
}

export function sectionId(name: SectionName): string {
  return `panel-section-${name}`;
}

/** A part of the panel: text with a button that puts fields in its place. Read first, edited on demand. */
export function section(form: PanelForm, { name, aside, read, edit }: SectionOptions): TemplateResult {
  const { text } = form;
  const id = sectionId(name);
  const isOpen = edit !== undefined && form.isOpen(name);
  return html`<div
    class="panel-section ${isOpen ? 'panel-section-open' : ''}"
    part="panel-section"
    role="group"
    id=${id}
    tabindex="-1"
    aria-labelledby="${id}-heading"
  >
    <div class="panel-section-head">
      <span id="${id}-heading">${heading(levelBelow(form.host.level, 2), text.sections[name], 'panel-heading')}</span>
      ${aside ? html`<span class="panel-quiet">${aside}</span>` : nothing}
      ${edit && form.host.canEdit ? editButton(form, name, isOpen) : nothing}
    </div>
    ${isOpen ? html`<div class="panel-fields">${edit()}</div>` : readOf(form, read)}
  </div>`;
}

function readOf({ text }: PanelForm, read: () => unknown): unknown {
  return read() ?? html`<p class="panel-quiet">${text.nothingYet}</p>`;
}

/** One button in one place, whichever it does: the focus stays where it was, or goes to the first field. */
function editButton(form: PanelForm, name: SectionName, isOpen: boolean): TemplateResult {
  const { text, host } = form;
  const words = isOpen ? text.done : text.edit;
  const toggle = async () => {
    form.setOpen(name, !isOpen);
    if (isOpen) return;
    await host.element.updateComplete;
    firstControl(host.element.renderRoot.querySelector(`#${sectionId(name)} > .panel-fields`))?.focus();
  };
  return html`<button
    type="button"
    id="${sectionId(name)}-edit"
    class="${buttonClass({ variant: 'quiet', size: 'small' })} panel-edit"
    part="button button-quiet"
    aria-label=${text.ofSection(words, text.sections[name])}
    @click=${toggle}
  >
    ${words}
  </button>`;
}

/** Of the first field; of radio buttons the chosen one. */
function firstControl(fields: Element | null): HTMLElement | null {
  const first = fields?.querySelector<HTMLElement>('input, select, textarea, button') ?? null;
  return first?.closest('fieldset')?.querySelector<HTMLElement>('input:checked') ?? first;
}
