/**
 * One table of Part B, as a treegrid (ARIA Authoring Practices, "Treegrid"): items stand under the work package that they
 * belong to, as the second level of a tree.
 *
 * One table at a time, and not four under headings: each has columns of its own, and a treegrid has one row of column
 * headers. With four in one, a screen reader would name the cells of three by the columns of the fourth, and a printed
 * page would repeat the wrong head. It is the table that one has chosen that is printed, under its name in Part B.
 *
 * The elements are those of a table, which prints as one: its head is repeated on each page. On the screen rows are grids,
 * so that those out of sight cost no layout (`content-visibility`); that takes their roles away, so they are written out.
 */
import { icon, iconChevronDown } from '@kvasir/element';
import { buttonClass, domId, partnerMark } from '@kvasir/element/controls.js';
import type { FindingMessages } from '@kvasir/element/findings.js';
import { px, styled } from '@kvasir/element/windowing.js';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { isSameEntry, type EntryRef } from '../entries.ts';
import type { RoadmapHost } from '../roadmap-host.ts';
import { laneNumber } from '../row-model.ts';
import { cellContent, findingsIcon, problemOf } from './cell-content.ts';
import type { CellReading } from './cell-values.ts';
import { isNumeric, type TableColumn, type TableKind } from './columns.ts';
import { isEditable } from './cell-edits.ts';
import { iconDetails } from './icons.ts';
import { numberLength } from './number-width.ts';
import type { Drawn } from './row-window.ts';
import { tableHead } from './table-head.ts';
import type { EntryRow, GroupRow, Sort, TableRow } from './table-rows.ts';

/** What stands in a row, from its beginning to its end. */
export type Slot =
  { readonly kind: 'select' } | { readonly kind: 'cell'; readonly column: TableColumn } | { readonly kind: 'details' };

/** The key of the row of column headers. */
export const headKey = 'head';

/** A cell: the key of its row, and the place of its slot. */
export interface Cursor {
  readonly row: string;
  readonly slot: number;
}

export interface GridPicture {
  readonly host: RoadmapHost;
  readonly reading: CellReading;
  readonly findingWords: FindingMessages;
  readonly table: TableKind;
  readonly slots: readonly Slot[];
  readonly rows: readonly TableRow[];
  /** Those of them that are drawn, and the places of the others. */
  readonly drawn: readonly Drawn[];
  readonly sort: Sort | undefined;
  readonly cursor: Cursor;
  readonly selected: ReadonlySet<string>;
  readonly open: EntryRef | undefined;
}

/** The numbers of the tables in Part B. */
export const tableNumbers: Readonly<Record<TableKind, string>> = {
  workPackages: '3.1b',
  deliverables: '3.1c',
  milestones: '3.1d',
  risks: '3.1e',
};

/** What a row is called: its number, else its title. */
export function rowName({ entry }: EntryRow, { text }: CellReading): string {
  const [number, title] = [entry['number'], entry['title']];
  const named = [number, title].find((one) => typeof one === 'string' && one.trim() !== '');
  return typeof named === 'string' ? named : text.untitled;
}

const detailsButton = buttonClass({ variant: 'quiet', size: 'small', iconOnly: true });

export function drawGrid(picture: GridPicture): TemplateResult {
  const { host, reading, table, rows } = picture;
  const { text } = reading;
  const caption = text.caption(tableNumbers[table], text.tables[table]);
  return html`<table
    class="part-b is-${table} ${host.canEdit ? 'can-edit' : ''}"
    role="treegrid"
    aria-label=${caption}
    aria-rowcount=${rows.length + 1}
    aria-multiselectable=${host.canEdit ? 'true' : nothing}
    aria-readonly=${host.canEdit ? nothing : 'true'}
    ${styled({ '--_number-length': String(numberLength(host.model.value[table])) })}
  >
    <caption class="print-only" aria-hidden="true">
      ${caption}
    </caption>
    ${tableHead(picture)}
    <tbody>
      ${repeat(
        picture.drawn,
        (drawn) => (drawn.kind === 'gap' ? drawn.key : drawn.row.key),
        (drawn) =>
          drawn.kind === 'gap'
            ? html`<tr class="gap" role="presentation" ${styled({ 'block-size': px(drawn.size) })}></tr>`
            : guard(keyOf(drawn, picture), () => lineOf(drawn, picture)),
      )}
    </tbody>
  </table>`;
}

/** What a row is drawn from: as long as it is the same, there is nothing to draw. */
function keyOf({ row, index }: Drawn & { kind: 'row' }, picture: GridPicture): unknown[] {
  const { host, cursor, selected, open, slots, reading, findingWords } = picture;
  const shared = [index, cursor.row === row.key ? cursor.slot : undefined, slots, reading, findingWords];
  if (row.kind === 'group') return [row.lane, ...shared];
  const state = [selected.has(row.key), isSameEntry(row.ref, open), host.findingsOf(row.ref)];
  return [row.item ?? row.entry, row.level, ...state, ...shared];
}

function lineOf({ row, index }: Drawn & { kind: 'row' }, picture: GridPicture): TemplateResult {
  const { cursor, selected, open } = picture;
  if (row.kind === 'group') return groupRow(row, index, picture);
  return entryRow(row, {
    ...picture,
    index,
    isSelected: selected.has(row.key),
    isOpen: isSameEntry(row.ref, open),
    slot: cursor.row === row.key ? cursor.slot : undefined,
  });
}

/** The heading of a group, which opens and folds it: one cell over all columns. */
function groupRow(
  { key, lane }: GroupRow,
  index: number,
  { slots, cursor, reading, host }: GridPicture,
): TemplateResult {
  const { item, items, isOpen, name } = lane;
  const number = laneNumber(lane);
  const lead = item && reading.partner(item.lead);
  const shown = name || reading.text.untitled;
  const months = item?.span && host.text.months(item.span.start + 1, item.span.finish);
  return html`<tr
    class="row group"
    role="row"
    aria-level="1"
    aria-rowindex=${index + 2}
    aria-expanded=${String(isOpen)}
    data-row=${key}
  >
    <th
      role="rowheader"
      scope="rowgroup"
      class="group-name"
      colspan=${slots.length}
      aria-colspan=${slots.length}
      data-slot="0"
      tabindex=${cursor.row === key ? 0 : -1}
      data-do="lane"
      data-key=${key}
    >
      <span class="twist ${isOpen ? '' : 'shut'}">${icon(iconChevronDown)}</span
      >${number === '' ? nothing : html`<bdi class="quiet">${number}</bdi>`} <bdi class="group-title">${shown}</bdi>
      ${lead ? partnerMark({ letters: lead.mark.letters, colour: lead.mark.colour, name: lead.name }) : nothing}
      ${months === undefined ? nothing : html`<bdi class="quiet">${months}</bdi>`}
      ${isOpen ? nothing : html`<span class="quiet">${reading.text.itemCount(items.length)}</span>`}
    </th>
  </tr>`;
}

interface RowPicture extends GridPicture {
  readonly index: number;
  readonly isSelected: boolean;
  readonly isOpen: boolean;
  /** Where the cursor is in this row. */
  readonly slot: number | undefined;
}

function entryRow(row: EntryRow, picture: RowPicture): TemplateResult {
  const { slots, isSelected, isOpen, host, index: at } = picture;
  return html`<tr
    class="row ${isOpen ? 'is-open' : ''}"
    role="row"
    aria-level=${row.level}
    aria-rowindex=${at + 2}
    aria-selected=${host.canEdit ? String(isSelected) : nothing}
    data-row=${row.key}
  >
    ${slots.map((slot, index) => {
      const tabindex = picture.slot === index ? 0 : -1;
      if (slot.kind === 'select') return selectCell(row, index, tabindex, picture);
      return slot.kind === 'details'
        ? detailsCell(row, index, tabindex, picture)
        : dataCell(row, slot.column, index, tabindex, picture);
    })}
  </tr>`;
}

function dataCell(
  row: EntryRow,
  column: TableColumn,
  index: number,
  tabindex: 0 | -1,
  { reading, table, host }: RowPicture,
): TemplateResult {
  const content = cellContent(row, column, reading);
  const label = reading.text.columns[table][column.id]?.short;
  const isBad = problemOf(row, column, reading) !== undefined;
  const isReadonly = host.canEdit && !isEditable(row, column);
  const classes = `cell cell-${column.id} ${isNumeric(column) ? 'numeric' : ''}`;
  if (column.id === 'title') {
    const title = content === nothing ? html`<span class="quiet">${reading.text.untitled}</span>` : content;
    return html`<th
      role="rowheader"
      scope="row"
      class=${classes}
      data-slot=${index}
      data-label=${label}
      tabindex=${tabindex}
    >
      ${title}
    </th>`;
  }
  return html`<td
    role="gridcell"
    class="${classes} ${content === nothing ? 'empty' : ''}"
    data-slot=${index}
    data-label=${label}
    tabindex=${tabindex}
    aria-invalid=${isBad ? 'true' : nothing}
    aria-readonly=${isReadonly ? 'true' : nothing}
  >
    ${content}
  </td>`;
}

function selectCell(
  row: EntryRow,
  index: number,
  tabindex: 0 | -1,
  { reading, isSelected }: RowPicture,
): TemplateResult {
  return html`<td role="gridcell" class="select" data-slot=${index}>
    <input
      type="checkbox"
      class="choice-box"
      data-target
      data-select
      tabindex=${tabindex}
      aria-label=${reading.text.select(rowName(row, reading))}
      .checked=${live(isSelected)}
    />
  </td>`;
}

function detailsCell(
  row: EntryRow,
  index: number,
  tabindex: 0 | -1,
  { host, reading, findingWords }: RowPicture,
): TemplateResult {
  const id = domId('found', row.key);
  const found = findingsIcon(host.findingsOf(row.ref), id, findingWords);
  const name = reading.text.openDetails(rowName(row, reading));
  return html`<td role="gridcell" class="details" data-slot=${index}>
    ${found}<button
      type="button"
      class=${detailsButton}
      part="button"
      data-target
      data-open
      tabindex=${tabindex}
      aria-label=${name}
      title=${reading.text.details}
      aria-describedby=${found === nothing ? nothing : id}
    >
      ${icon(iconDetails)}
    </button>
  </td>`;
}
