/** The grid as it stands in the page (ARIA Authoring Practices, "Grid"): headers, the rows that are seen, sums. */
import { icon, iconChevronDown } from '@kvasir/element';
import { partnerMark } from '@kvasir/element/display.js';
import { standingInBackground, standingInResult, type Id, type Standing } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { IpMatrixMessages } from '../ip-matrix.messages.ts';
import { isSameItem, type ItemRef } from '../items.ts';
import type { MatrixPartner } from '../matrix-host.ts';
import { textOf } from '../matrix-text.ts';
import type { GridColumn } from './columns.ts';
import { factContent, type ItemSurroundings } from './fact-cell.ts';
import { extent, sizeAt } from './geometry.ts';
import { itemContent } from './item-cell.ts';
import type { GridWindow } from './matrix-grid.ts';
import { isInBounds, type RangeBounds } from './positions.ts';
import type { GridRow, GroupRow, ItemRow } from './rows.ts';
import type { Slots } from './slots.ts';
import { standingContent, standingLabel, type StandingWords } from './standing-cell.ts';
import { styled } from './styled.ts';
import type { Sums } from './sums.ts';

/** How the items are sorted, for the header that says so. */
export interface ShownSort {
  readonly column: string;
  readonly descending: boolean;
}

export interface GridPicture {
  readonly rows: readonly GridRow[];
  readonly columns: readonly GridColumn[];
  readonly partners: ReadonlyMap<Id, MatrixPartner>;
  readonly words: StandingWords;
  readonly window: GridWindow;
  readonly slots: Slots;
  readonly canEdit: boolean;
  readonly sort: ShownSort | undefined;
  /** The item in the side panel. */
  readonly open: ItemRef | undefined;
  /** Undefined until they have been counted. */
  readonly sums: Sums | undefined;
  around(row: ItemRow): ItemSurroundings;
}

const px = (value: number): string => `${value}px`;

/** What a partner is to the item of a row. A field of a wrong type makes it nothing; the schema reports it. */
export function standingOf(row: ItemRow, partner: Id): Standing {
  try {
    return row.kind === 'result' ? standingInResult(row.entry, partner) : standingInBackground(row.entry, partner);
  } catch {
    return { role: 'none', access: {} };
  }
}

/** The template of tracks: the columns that are drawn, and on both sides of them room for those that are not. */
function tracks({ columns, columnOffsets: offsets, itemTrack }: GridWindow): string {
  const item = sizeAt(offsets, 0);
  const before = (offsets[columns.from] ?? item) - item;
  const drawn = Array.from({ length: columns.to - columns.from }, (_, index) =>
    px(sizeAt(offsets, columns.from + index)),
  );
  const after = extent(offsets) - (offsets[columns.to] ?? extent(offsets));
  return [itemTrack, px(before), ...drawn, px(after)].join(' ');
}

/** What a column is called. */
export function columnName(
  column: GridColumn,
  partners: ReadonlyMap<Id, MatrixPartner>,
  text: IpMatrixMessages,
): string {
  if (column.kind === 'item') return text.item;
  if (column.kind === 'fact') return text.columns[column.fact];
  return partners.get(column.partner)?.name ?? column.partner;
}

function headerContent(column: GridColumn, picture: GridPicture): unknown {
  const partner = column.kind === 'partner' ? picture.partners.get(column.partner) : undefined;
  if (!partner) return html`<span class="clip">${columnName(column, picture.partners, picture.words.text)}</span>`;
  return html`${partnerMark(partner.mark)}${
    partner.country ? html`<span class="t1">${partner.country}</span>` : nothing
  }`;
}

function header(index: number, picture: GridPicture, first: boolean): TemplateResult | typeof nothing {
  const column = picture.columns[index];
  if (!column) return nothing;
  const { sort, words } = picture;
  const name = columnName(column, picture.partners, picture.words.text);
  const sorted = sort?.column === column.id ? (sort.descending ? 'descending' : 'ascending') : nothing;
  return html`<div
    role="columnheader"
    class="c ${column.kind}${first ? ' first' : ''}"
    part="column-header"
    tabindex="-1"
    aria-colindex=${index + 1}
    aria-label=${name}
    aria-sort=${sorted}
    title=${name}
  >
    ${headerContent(column, picture)}<span class="rz" data-do="resize" title=${words.text.resize(name)}></span>
  </div>`;
}

/** The classes that draw the selection and its border. */
function selectionClass(selection: RangeBounds | undefined, row: number, column: number): string {
  if (!selection || !isInBounds(selection, row, column)) return '';
  const { top, bottom, start, end } = selection;
  return ` rs${row === top ? ' rs-t' : ''}${row === bottom ? ' rs-b' : ''}${column === start ? ' rs-s' : ''}${column === end ? ' rs-e' : ''}`;
}

function cell(row: ItemRow, at: number, index: number, first: boolean, picture: GridPicture): unknown {
  const { columns, words, window, partners } = picture;
  const column = columns[index];
  if (!column || column.kind === 'item') return nothing;
  const classes = `c${first ? ' first' : ''}${selectionClass(window.selection, at, index)}`;
  const selected = window.selection && isInBounds(window.selection, at, index) ? 'true' : nothing;
  if (column.kind === 'fact') {
    return html`<div
      role="gridcell"
      class="${classes} fact"
      tabindex="-1"
      aria-colindex=${index + 1}
      aria-selected=${selected}
    >
      ${factContent(row, column.fact, picture.around(row), words)}
    </div>`;
  }
  const standing = standingOf(row, column.partner);
  const colour = partners.get(column.partner)?.mark.colour ?? 1;
  return html`<div
    role="gridcell"
    class="${classes} st p${colour}"
    tabindex="-1"
    aria-colindex=${index + 1}
    aria-label=${standingLabel(standing, words)}
    aria-selected=${selected}
  >
    ${standingContent(standing, words)}
  </div>`;
}

function itemRow(row: ItemRow, at: number, picture: GridPicture): unknown {
  const { window, words, open } = picture;
  const { from, to } = window.columns;
  const isOpen = isSameItem(open, row.item);
  return html`<div
      role="rowheader"
      class="c item${selectionClass(window.selection, at, 0)}"
      tabindex="-1"
      aria-colindex="1"
      aria-current=${isOpen ? 'true' : nothing}
      data-do="item"
    >
      ${itemContent(row, picture.around(row), words)}
    </div>
    ${Array.from({ length: to - from }, (_, index) => cell(row, at, from + index, index === 0, picture))}`;
}

function groupRow(row: GroupRow, { words: { text }, columns }: GridPicture): unknown {
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

function line(at: number, picture: GridPicture): unknown {
  const { rows, window, open, columns, words, partners } = picture;
  const row = rows[at];
  if (!row) return nothing;
  const offset = window.rowOffsets[at] ?? 0;
  const place = styled({ 'inset-block-start': px(offset), 'block-size': px(sizeAt(window.rowOffsets, at)) });
  if (row.kind === 'group') {
    return html`<div class="line group" role="row" aria-rowindex=${at + 2} ${place}>${groupRow(row, picture)}</div>`;
  }
  const { selection } = window;
  const touched = selection && at >= selection.top && at <= selection.bottom ? selection : undefined;
  const isOpen = isSameItem(open, row.item);
  // What a row is drawn from. As long as all of it is the same, the row is not even looked at.
  const { plan, findings, agreement } = picture.around(row);
  const { from, to } = window.columns;
  const dependencies = [row.entry, at, from, to, columns, partners, words, plan, findings, agreement, touched, isOpen];
  return html`<div class="line ${isOpen ? 'open' : ''}" role="row" aria-rowindex=${at + 2} ${place}>
    ${guard(dependencies, () => itemRow(row, at, picture))}
  </div>`;
}

function sumsRows(picture: GridPicture): TemplateResult {
  const { rows, columns, window, words, sums } = picture;
  const { text } = words;
  const { from, to } = window.columns;
  const cells = (say: (partner: Id) => unknown) =>
    Array.from({ length: to - from }, (_, index) => {
      const column = columns[from + index];
      const content = column?.kind === 'partner' && sums ? say(column.partner) : nothing;
      return html`<div role="gridcell" class="c${index === 0 ? ' first' : ''}" aria-colindex=${from + index + 1}>
        ${content}
      </div>`;
    });
  const owned = (partner: Id) => {
    const { sole = 0, joint = 0 } = sums?.get(partner) ?? {};
    return html`<span class="visually-hidden">${text.sums(sole, joint)}</span
      ><span aria-hidden="true"><b>${sole}</b> + ${joint}</span>`;
  };
  return html`<div class="sums" role="rowgroup">
    <div class="line sum" role="row" aria-rowindex=${rows.length + 2}>
      <div role="rowheader" class="c item" aria-colindex="1">${text.ownsAlone} + ${text.ownsJointly}</div>
      ${cells(owned)}
    </div>
    <div class="line sum" role="row" aria-rowindex=${rows.length + 3}>
      <div role="rowheader" class="c item" aria-colindex="1">${text.needsAccess}</div>
      ${cells((partner) => sums?.get(partner)?.access ?? 0)}
    </div>
  </div>`;
}

/** The whole grid. */
export function gridView(picture: GridPicture): TemplateResult {
  const { rows, columns, window, words, slots, canEdit } = picture;
  const { from, to } = window.columns;
  const assigned = slots.assign(window.rows.map((at) => rows[at]?.key ?? ''));
  const width = px(window.leastWidth);
  return html`<div class="viewport" part="viewport">
    <div
      class="grid"
      part="grid"
      role="grid"
      aria-label=${words.text.grid}
      aria-rowcount=${rows.length + 3}
      aria-colcount=${columns.length}
      aria-multiselectable="true"
      aria-readonly=${canEdit ? nothing : 'true'}
      ${styled({ '--_tracks': tracks(window), 'min-inline-size': width })}
    >
      <div class="head-group" role="rowgroup">
        <div class="line head" role="row" aria-rowindex="1">
          ${header(0, picture, false)}${Array.from({ length: to - from }, (_, index) => header(from + index, picture, index === 0))}
        </div>
      </div>
      <div class="lines" role="rowgroup" ${styled({ 'block-size': px(extent(window.rowOffsets)) })}>
        ${repeat(
          window.rows,
          (_, index) => assigned[index],
          (at) => line(at, picture),
        )}
      </div>
      ${sumsRows(picture)}
    </div>
  </div>`;
}

/** The title of a row, for what is said of it. */
export function rowTitle(row: GridRow): string {
  return row.kind === 'group' ? row.label : textOf(row.entry.title);
}
