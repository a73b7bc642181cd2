/** The rows that are drawn. */
import { px, RowLines, sizeAt, styled, type Span } from '@kvasir/element/windowing.js';
import { html, nothing } from 'lit';
import { directive } from 'lit/directive.js';
import { isSameItem } from '../items.ts';
import { cellClasses, cellLook } from './cell-look.ts';
import type { GridColumn } from './columns.ts';
import type { GridPicture } from './grid-view.ts';
import { groupCell } from './group-cell.ts';
import { itemContent } from './item-cell.ts';
import { emptyItemLine, GroupLine, ItemLine, TakenOverLine, type GridLine } from './row-line.ts';
import type { GridRow, ItemRow } from './rows.ts';
import { accessSign } from './standing-content.ts';

function cellTemplate(row: ItemRow, index: number, isFirst: boolean, picture: GridPicture): unknown {
  const look = cellLook(row, index, picture);
  if (!look) return nothing;
  const classes = cellClasses(look, isFirst);
  if (look.kind === 'fact') {
    return html`<div role="gridcell" class=${classes} tabindex="-1" aria-colindex=${index + 1}>${look.content}</div>`;
  }
  const { word, share, access } = look.standing.look;
  return html`<div
    role="gridcell"
    class=${classes}
    tabindex="-1"
    aria-colindex=${index + 1}
    aria-label=${look.standing.label}
    data-word=${word ?? nothing}
  >
    ${share}${access.map(accessSign)}
  </div>`;
}

/** A row as a template: what a server sends, and what Lit expects of it in the browser. */
function lineTemplate(at: number, picture: GridPicture): unknown {
  const { rows, window, open } = picture;
  const row = rows[at];
  if (!row) return nothing;
  const { rowOffsets, columns } = window;
  const place = styled({ 'inset-block-start': px(rowOffsets[at] ?? 0), 'block-size': px(sizeAt(rowOffsets, at)) });
  if (row.kind === 'group') {
    return html`<div class="line group" role="row" aria-rowindex=${at + 2} ${place}>${groupCell(row, picture)}</div>`;
  }
  const isOpen = isSameItem(open, row.item);
  const cells = Array.from({ length: columns.to - columns.from }, (_, position) =>
    cellTemplate(row, columns.from + position, position === 0, picture),
  );
  return html`<div class="line ${isOpen ? 'open' : ''}" role="row" aria-rowindex=${at + 2} ${place}>
    <div
      role="rowheader"
      class="c item"
      tabindex="-1"
      aria-colindex="1"
      aria-current=${isOpen ? 'true' : nothing}
      data-do="item"
    >
      ${itemContent(row, picture.around(row), picture.words)}
    </div>
    ${cells}
  </div>`;
}

class GridLines extends RowLines<GridRow, GridPicture> {
  #empty: { readonly columns: readonly GridColumn[]; readonly span: Span; readonly element: HTMLElement } | undefined;

  protected template(at: number, picture: GridPicture): unknown {
    return lineTemplate(at, picture);
  }

  protected create(row: GridRow, picture: GridPicture): GridLine {
    return row.kind === 'group' ? new GroupLine() : this.#newItemLine(picture);
  }

  protected adopt(element: HTMLElement, row: GridRow, at: number, picture: GridPicture): GridLine {
    return new TakenOverLine(element, row, at, picture);
  }

  #newItemLine({ columns, window: { columns: span } }: GridPicture): ItemLine {
    const { from, to } = span;
    if (this.#empty?.columns !== columns || this.#empty.span.from !== from || this.#empty.span.to !== to) {
      this.#empty = { columns, span, element: emptyItemLine(columns, span) };
    }
    return new ItemLine(this.#empty.element.cloneNode(true) as HTMLElement, columns, span);
  }
}

export const rowLines = directive(GridLines);
