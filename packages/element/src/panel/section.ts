import { html, nothing, type TemplateResult } from 'lit';
import { buttonClass } from '../controls/button-class.ts';
import { heading } from '../controls/heading.ts';
import { levelBelow } from '../controls/heading-level.ts';
import type { PanelForm } from './panel-form.ts';

export interface SectionOptions {
  name: string;
  /** Beside the heading, in quiet ink: "joint". */
  aside?: unknown;
  /** As text; nothing where nothing is recorded. */
  read: () => unknown;
  /** The fields; a part without them cannot be edited here. */
  edit?: () => unknown;
}

export function sectionId(name: string): string {
  return `panel-section-${name}`;
}

/**
 * A part of the panel: text with a button that puts fields in its place. Read first, edited on demand; what ends that
 * stands below the fields, where one is when they are filled in.
 */
export function section(form: PanelForm, { name, aside, read, edit }: SectionOptions): TemplateResult {
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
      <span id="${id}-heading">${heading(levelBelow(form.host.level, 2), form.headingOf(name), 'panel-heading')}</span>
      ${aside ? html`<span class="panel-quiet">${aside}</span>` : nothing}
      ${edit && form.host.canEdit && !isOpen ? toggle(form, name, false) : nothing}
    </div>
    ${
      isOpen
        ? html`<div class="panel-fields">
            ${edit()}
            <p>${toggle(form, name, true)}</p>
          </div>`
        : readOf(form, read)
    }
  </div>`;
}

function readOf({ words }: PanelForm, read: () => unknown): unknown {
  return read() ?? html`<p class="panel-quiet">${words.nothingYet}</p>`;
}

/** Opens the fields, with the focus on the first; or shuts them, with the focus on what opens them. */
function toggle(form: PanelForm, name: string, isOpen: boolean): TemplateResult {
  const { words, host } = form;
  const label = isOpen ? words.done : words.edit;
  const id = `${sectionId(name)}-edit`;
  const act = async () => {
    form.setOpen(name, !isOpen);
    await host.element.updateComplete;
    const { renderRoot } = host.element;
    const next = isOpen
      ? renderRoot.querySelector<HTMLElement>(`#${id}`)
      : firstControl(renderRoot.querySelector(`#${sectionId(name)} > .panel-fields`));
    next?.focus();
  };
  return html`<button
    type="button"
    id=${id}
    class=${isOpen ? buttonClass({ size: 'small' }) : `${buttonClass({ variant: 'quiet', size: 'small' })} panel-edit`}
    part=${isOpen ? 'button' : 'button button-quiet'}
    aria-label=${words.ofSection(label, form.headingOf(name))}
    @click=${act}
  >
    ${label}
  </button>`;
}

/** Of the first field; of radio buttons the chosen one. */
function firstControl(fields: Element | null): HTMLElement | null {
  const first = fields?.querySelector<HTMLElement>('input, select, textarea, button') ?? null;
  return first?.closest('fieldset')?.querySelector<HTMLElement>('input:checked') ?? first;
}
