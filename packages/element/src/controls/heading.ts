import { html, type TemplateResult } from 'lit';

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

/** A heading of the level that fits the page around it. */
export function heading(level: HeadingLevel, content: unknown, className = ''): TemplateResult {
  switch (level) {
    case 1:
      return html`<h1 class=${className} part="heading">${content}</h1>`;
    case 2:
      return html`<h2 class=${className} part="heading">${content}</h2>`;
    case 3:
      return html`<h3 class=${className} part="heading">${content}</h3>`;
    case 4:
      return html`<h4 class=${className} part="heading">${content}</h4>`;
    case 5:
      return html`<h5 class=${className} part="heading">${content}</h5>`;
    case 6:
      return html`<h6 class=${className} part="heading">${content}</h6>`;
  }
}
