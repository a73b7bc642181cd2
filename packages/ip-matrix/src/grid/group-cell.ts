/** The heading of a group, which opens and folds it: one cell over all columns. */
import { icon, iconChevronDown } from '@kvasir/element';
import { html, type TemplateResult } from 'lit';
import type { GridPicture } from './grid-view.ts';
import type { GroupRow } from './rows.ts';

export function groupCell(row: GroupRow, { words: { text }, columns }: GridPicture): TemplateResult {
  return html`<div
    role="rowheader"
    class="c item group-name"
    tabindex="-1"
    aria-colindex="1"
    aria-colspan=${columns.length}
    aria-expanded=${String(!row.collapsed)}
    aria-label=${text.groupName(row.label, row.count)}
    data-do="group"
  >
    <span class="tw ${row.collapsed ? 'shut' : ''}">${icon(iconChevronDown)}</span
    ><span class="clip"><span class="t1">${row.number}</span> <b>${row.label}</b></span>
  </div>`;
}
