/** What stands in the place of an element's content while there is none. */
import { html, type TemplateResult } from 'lit';
import { message } from '../controls/message.ts';
import { skeletonLines } from '../controls/skeleton.ts';

export interface WorkStateMessages {
  readonly loading: string;
  readonly errorHeading: string;
  readonly errorText: string;
  readonly retry: string;
  /** That code which was asked for did not come. */
  readonly partMissing: string;
}

export function workLoading(text: WorkStateMessages): TemplateResult {
  return html`<div role="status" aria-busy="true">
    <span class="visually-hidden">${text.loading}</span>${skeletonLines(40, 60)}
    ${skeletonLines(100, 90, 100)}${skeletonLines(100, 80, 90)}
  </div>`;
}

export function workFailure(text: WorkStateMessages): TemplateResult {
  return message({
    kind: 'danger',
    role: 'alert',
    content: html`<b>${text.errorHeading}</b> ${text.errorText}`,
    action: html`<button type="button" class="retry" data-do="retry">${text.retry}</button>`,
  });
}

export function partMissing(text: WorkStateMessages): TemplateResult {
  return message({
    kind: 'danger',
    role: 'alert',
    content: text.partMissing,
    action: html`<button type="button" class="retry" data-do="retry-part">${text.retry}</button>`,
  });
}
