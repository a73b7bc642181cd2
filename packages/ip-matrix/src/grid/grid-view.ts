/** The grid as it stands in the page (ARIA Authoring Practices, "Grid"): headers, the rows that are seen, sums. */
import { extent, px, sizeAt, styled } from '@kvasir/element/windowing.js';
import type { Id } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import type { ItemRef } from '../items.ts';
import type { MatrixPartner } from '../matrix-host.ts';
import { textOf } from '@kvasir/model';
import type { GridColumn } from './columns.ts';
import type { ItemSurroundings } from './fact-cell.ts';
import { headCells } from './head-cells.ts';
import type { GridWindow } from './matrix-grid.ts';
import { rowLines } from './row-lines.ts';
import type { GridRow, ItemRow } from './rows.ts';
import type { StandingWords } from './standing-cell.ts';
import { sumLines } from './sum-lines.ts';
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
        <div class="line head" role="row" aria-rowindex="1">${headCells(picture)}</div>
      </div>
      <div class="lines" role="rowgroup" ${styled({ 'block-size': px(extent(window.rowOffsets)) })}>
        ${rowLines(picture)}
      </div>
      <div class="sums" role="rowgroup">${sumLines(picture)}</div>
    </div>
  </div>`;
}

/** The title of a row, for what is said of it. */
export function rowTitle(row: GridRow): string {
  return row.kind === 'group' ? row.label : textOf(row.entry.title);
}
