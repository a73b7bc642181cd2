/** The grid as it stands in the page (ARIA Authoring Practices, "Grid"): headers, the rows that are seen, sums. */
import { partnerMark } from '@kvasir/element/display.js';
import type { Id } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { IpMatrixMessages } from '../ip-matrix.messages.ts';
import type { ItemRef } from '../items.ts';
import type { MatrixPartner } from '../matrix-host.ts';
import { textOf } from '@kvasir/model';
import type { GridColumn } from './columns.ts';
import type { ItemSurroundings } from './fact-cell.ts';
import { extent, sizeAt } from './geometry.ts';
import type { GridWindow } from './matrix-grid.ts';
import { rowLines } from './row-lines.ts';
import type { GridRow, ItemRow } from './rows.ts';
import type { StandingWords } from './standing-cell.ts';
import { px, styled } from './styled.ts';
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
  readonly canEdit: boolean;
  readonly sort: ShownSort | undefined;
  /** The item in the side panel. */
  readonly open: ItemRef | undefined;
  /** Undefined until they have been counted. */
  readonly sums: Sums | undefined;
  around(row: ItemRow): ItemSurroundings;
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

/** The tooltip stands inside: on a header, whose name it repeats, it would be told as a description too. */
function headerContent(column: GridColumn, name: string, picture: GridPicture): unknown {
  const partner = column.kind === 'partner' ? picture.partners.get(column.partner) : undefined;
  if (!partner) return html`<span class="clip" title=${name}>${name}</span>`;
  return html`<span class="tip" title=${name}>${partnerMark(partner.mark)}</span>${
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
  >
    ${headerContent(column, name, picture)}<span class="rz" data-do="resize" title=${words.text.resize(name)}></span>
  </div>`;
}

/** The headers. They stay while rows come and go. */
function headers(picture: GridPicture): unknown {
  const { columns, partners, words, sort, window } = picture;
  const { from, to } = window.columns;
  return guard([columns, partners, words, sort?.column, sort?.descending, from, to], () => [
    header(0, picture, false),
    ...Array.from({ length: to - from }, (_, index) => header(from + index, picture, index === 0)),
  ]);
}

/** The sums. They are counted over all rows, seen or not. */
function sums(picture: GridPicture): unknown {
  const { columns, words, window, rows } = picture;
  const { from, to } = window.columns;
  return guard([columns, words, picture.sums, rows.length, from, to], () => sumsRows(picture));
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
  const { rows, columns, window, words, canEdit } = picture;
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
        <div class="line head" role="row" aria-rowindex="1">${headers(picture)}</div>
      </div>
      <div class="lines" role="rowgroup" ${styled({ 'block-size': px(extent(window.rowOffsets)) })}>
        ${rowLines(picture)}
      </div>
      ${sums(picture)}
    </div>
  </div>`;
}

/** The title of a row, for what is said of it. */
export function rowTitle(row: GridRow): string {
  return row.kind === 'group' ? row.label : textOf(row.entry.title);
}
