/** What stands in the place of an element's content, or of a part of it, while there is none. */
import { html, nothing, type TemplateResult } from 'lit';
import { message } from '../controls/message.ts';
import { skeletonLines } from '../controls/skeleton.ts';
import type { DataState } from '../forms/kv-form-element.ts';
import type { LazyPart } from '../parts/lazy-part.ts';

export interface WorkStateMessages {
  readonly loading: string;
  readonly errorHeading: string;
  readonly errorText: string;
  readonly retry: string;
  /** That code which was asked for did not come. */
  readonly partMissing: string;
}

/** A part that draws something. */
export interface ShownPart {
  render(): unknown;
}

/** The content, or what is to be said of data that is on its way or could not be read. */
export function workContent(data: DataState<unknown>, text: WorkStateMessages, content: () => unknown): unknown {
  if (data.kind === 'loading') return loading(text);
  return data.kind === 'error' ? failure(text) : content();
}

function loading(text: WorkStateMessages): TemplateResult {
  return html`<div role="status" aria-busy="true">
    <span class="visually-hidden">${text.loading}</span>${skeletonLines(40, 60)}
    ${skeletonLines(100, 90, 100)}${skeletonLines(100, 80, 90)}
  </div>`;
}

function failure(text: WorkStateMessages): TemplateResult {
  return message({
    kind: 'danger',
    role: 'alert',
    content: html`<b>${text.errorHeading}</b> ${text.errorText}`,
    action: html`<button type="button" class="retry" data-do="retry">${text.retry}</button>`,
  });
}

/** Says that code did not come: that of the control, or of what it has asked for. */
export function partMissing(
  control: LazyPart<{ readonly parts: { readonly failed: readonly unknown[] } }>,
  text: WorkStateMessages,
): unknown {
  if (!control.hasFailed && !control.part?.parts.failed.length) return nothing;
  return message({
    kind: 'danger',
    role: 'alert',
    content: text.partMissing,
    action: html`<button type="button" class="retry" data-do="retry-part">${text.retry}</button>`,
  });
}

/** A part that loads when it is shown. */
export function laterPart(part: LazyPart<ShownPart> | undefined): unknown {
  part?.expect();
  return part?.part?.render() ?? skeletonLines(60, 90, 80);
}

/** What is looked at, and where something is open, its panel beside it. */
export function withSide(main: unknown, isOpen: boolean, panel: LazyPart<ShownPart> | undefined): TemplateResult {
  return html`<div class="split ${isOpen ? 'with-side' : ''}">
    <div class="main">${main}</div>
    ${isOpen ? html`<div class="side" part="side">${laterPart(panel)}</div>` : nothing}
  </div>`;
}
