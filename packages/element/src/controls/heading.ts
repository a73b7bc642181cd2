import { html, type TemplateResult } from 'lit';

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

/** The level of a heading so many steps below another; there is none below 6. */
export function levelBelow(level: HeadingLevel, steps: 1 | 2): HeadingLevel {
  return Math.min(6, level + steps) as HeadingLevel;
}

/** The level that a host has set, where it is one. */
export function readLevel(value: unknown, otherwise: HeadingLevel): HeadingLevel {
  return Math.min(6, Math.max(1, parseInt(String(value), 10) || otherwise)) as HeadingLevel;
}

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
