import { icon, iconError } from '@kvasir/element';
import { heading } from '@kvasir/element/controls.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { GroupName } from './editor.messages.ts';
import type { Path } from './partner-patch.ts';
import type { PartnerForm } from './partner-form.ts';

/** A part of the form with one heading, always in view. */
export function group(form: PartnerForm, name: GroupName, content: unknown): TemplateResult {
  return html`<fieldset class="group" part="group">
    <legend class="group-legend">${heading(form.headingLevel, form.text.groups[name], 'group-heading')}</legend>
    <div class="group-fields">${content}</div>
  </fieldset>`;
}

export interface FoldOptions {
  /** Unique in the form. */
  name: string;
  label: string;
  /** How many facts are in it. */
  count?: number | undefined;
  /** The places of the document that it holds. */
  places: readonly Path[];
  content: () => unknown;
}

/**
 * A part that few need, folded under a line that says how much is in it. It opens by itself when something in it is to
 * be put right, and what it holds is in the page as soon as that is wrong, so that the focus can be sent there.
 */
export function fold(form: PartnerForm, { name, label, count, places, content }: FoldOptions): TemplateResult {
  const hasShownProblem = form.hasProblem(places, 'shown');
  const isOpen = staysOpen(form, name, hasShownProblem);
  const isDrawn = isOpen || form.hasProblem(places, 'any');
  return html`<details
    class="fold"
    part="fold"
    ?open=${isOpen}
    @toggle=${(event: Event) => toggled(form, name, isOpen, event)}
  >
    <summary class="fold-line">
      <span class="fold-label">${label}</span>
      ${count ? html`<span class="fold-count">${form.format.number(count)}</span>` : nothing}
      ${hasShownProblem ? problemMark(form) : nothing}
    </summary>
    ${isDrawn ? html`<div class="fold-content">${content()}</div>` : nothing}
  </details>`;
}

/** Whether a part stands open. What a problem has opened stays open when the problem goes: the focus is in it. */
export function staysOpen({ state }: PartnerForm, name: string, hasShownProblem: boolean): boolean {
  const isOpen = state.isOpen(name);
  if (isOpen === undefined && hasShownProblem) state.setOpen(name, true);
  return isOpen ?? hasShownProblem;
}

/** Takes over what the browser has opened or closed. */
export function toggled(form: PartnerForm, name: string, wasOpen: boolean, event: Event): void {
  const { open } = event.currentTarget as HTMLDetailsElement;
  if (open === wasOpen) return;
  form.state.setOpen(name, open);
  form.host.element.requestUpdate();
}

export function problemMark({ text }: PartnerForm): TemplateResult {
  return html`<span class="fold-problem" title=${text.entryProblem}
    >${icon(iconError)}<span class="visually-hidden">${text.entryProblem}</span></span
  >`;
}

/** Fields in two columns where there is room. */
export function columns(...fields: unknown[]): TemplateResult {
  return html`<div class="columns-two">${fields}</div>`;
}
