import { html, nothing, type TemplateResult } from 'lit';
import { heading, type HeadingLevel } from './heading.ts';

export interface EmptyStateOptions {
  /** A question or a plain statement: "Who else belongs here?" */
  heading: unknown;
  headingLevel?: HeadingLevel | undefined;
  /** What happens then. */
  text?: unknown;
  /** The first step: one primary button. */
  action?: unknown;
  /** One quiet way in besides. */
  secondary?: unknown;
}

/** Nothing here yet: says so, and invites the first step. */
export function emptyState({
  heading: title,
  headingLevel = 3,
  text,
  action,
  secondary,
}: EmptyStateOptions): TemplateResult {
  return html`<div class="empty" part="empty">
    ${heading(headingLevel, title, 'empty-heading')} ${text ? html`<p class="empty-text">${text}</p>` : nothing}
    ${action || secondary ? html`<div class="empty-actions">${action}${secondary}</div>` : nothing}
  </div>`;
}
