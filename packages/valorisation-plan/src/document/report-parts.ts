/** The parts of a report as a page: headings, texts, lists, and tables whose cells know their headers. */
import { heading, type HeadingLevel } from '@kvasir/element/display.js';
import type { ReportPart, ReportTable } from '@kvasir/formats/valorisation.js';
import { html, nothing, type TemplateResult } from 'lit';

export interface PartsContext {
  /** The level on the page of what is a heading of the first level in the report. */
  readonly level: HeadingLevel;
  /** What is said to those who do not see the dash in an empty cell. */
  readonly notSaid: string;
  /** What stands in place of a text, or of a cell by the first one of its row; `undefined` leaves it as it is. */
  replace?(text: string, row?: string): unknown;
}

function levelOn({ level }: PartsContext, inReport: 1 | 2 | 3): HeadingLevel {
  return Math.min(6, level + inReport - 1) as HeadingLevel;
}

/** A dash in place of what nobody has said. */
export function dash(notSaid: string): TemplateResult {
  return html`<span class="doc-dash" aria-hidden="true">–</span><span class="visually-hidden">${notSaid}</span>`;
}

function text(content: string, context: PartsContext, row?: string): unknown {
  return context.replace?.(content, row) ?? html`<bdi>${content}</bdi>`;
}

export function reportParts(parts: readonly ReportPart[], context: PartsContext): unknown[] {
  return parts.map((part) => {
    switch (part.kind) {
      case 'heading':
        return heading(
          levelOn(context, part.level),
          html`<bdi>${part.text}</bdi>`,
          `doc-heading doc-heading-${part.level}`,
        );
      case 'paragraph':
        return html`<p class="doc-text">${text(part.text, context)}</p>`;
      case 'list':
        return html`<ul class="doc-list">
          ${part.items.map((item) => html`<li><bdi>${item}</bdi></li>`)}
        </ul>`;
      case 'table':
        return reportTable(part, context);
      case 'picture':
        // On a page, what is drawn is no file; the tables say the same.
        return nothing;
    }
  });
}

/** Widths stand in an attribute: a strict CSP blocks styles, and no class has every width. */
function reportTable({ caption, columns, rows }: ReportTable, context: PartsContext): TemplateResult {
  const all = columns.reduce((sum, { width = 1 }) => sum + width, 0);
  const isNumber = (at: number): boolean => columns[at]?.isNumber === true;
  return html`<table class="doc-table">
    ${
      caption === undefined
        ? nothing
        : html`<caption>
            <bdi>${caption}</bdi>
          </caption>`
    }
    <colgroup>
      ${columns.map(({ width = 1 }) => html`<col width=${`${String(Math.round((100 * width) / all))}%`} />`)}
    </colgroup>
    <thead>
      <tr>
        ${columns.map(({ header }, at) => html`<th scope="col" class=${isNumber(at) ? 'num' : nothing}>${header}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(([first = '', ...others]) => {
        const name = first === '' ? dash(context.notSaid) : html`<bdi>${first}</bdi>`;
        return html`<tr>
          <th scope="row" class=${isNumber(0) ? 'num' : nothing}>${name}</th>
          ${others.map(
            (cell, at) =>
              html`<td class=${isNumber(at + 1) ? 'num' : nothing} data-label=${columns[at + 1]?.header ?? ''}>
                <span class="doc-cell">${cell === '' ? dash(context.notSaid) : text(cell, context, first)}</span>
              </td>`,
          )}
        </tr>`;
      })}
    </tbody>
  </table>`;
}
