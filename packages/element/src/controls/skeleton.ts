import { html, type TemplateResult } from 'lit';

/** Line lengths, in percent of the room. */
export type SkeletonWidth = 25 | 40 | 50 | 60 | 70 | 80 | 90 | 100;

/**
 * Lines in the place of text that is on its way, in the geometry that it will have. Hidden from screen readers: say
 * `aria-busy` on what is loading, and name it in a live region.
 */
export function skeletonLines(...widths: SkeletonWidth[]): TemplateResult {
  return html`<span class="skeleton" part="skeleton" aria-hidden="true"
    >${widths.map((width) => html`<span class="skeleton-line skeleton-${width}"></span>`)}</span
  >`;
}

/** A block in the place of a partner mark. */
export function skeletonMark(size: 'small' | 'medium' | 'large' = 'medium'): TemplateResult {
  return html`<span class="skeleton-mark skeleton-mark-${size}" part="skeleton" aria-hidden="true"></span>`;
}
