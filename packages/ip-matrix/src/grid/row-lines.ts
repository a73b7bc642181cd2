/** The rows that are drawn. */
import { html, noChange, nothing } from 'lit';
import { Directive, directive, type ChildPart } from 'lit/directive.js';
import { isSameItem } from '../items.ts';
import { cellClasses, cellLook } from './cell-look.ts';
import type { GridColumn } from './columns.ts';
import { sizeAt, type Span } from './geometry.ts';
import type { GridPicture } from './grid-view.ts';
import { groupCell } from './group-cell.ts';
import { itemContent } from './item-cell.ts';
import { emptyItemLine, GroupLine, ItemLine, TakenOverLine, type Line } from './row-line.ts';
import type { GridRow, ItemRow } from './rows.ts';
import { accessSign } from './standing-content.ts';
import { px, styled } from './styled.ts';

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

/** The next element from a node on, or the end: Lit leaves marks of its own between what it took over. */
function elementFrom(node: Node | null | undefined, end: Node | null): Node | null {
  let next = node ?? null;
  while (next && next !== end && next.nodeType !== Node.ELEMENT_NODE) next = next.nextSibling;
  return next;
}

/**
 * In the browser rows are not templates. An element is copied from an empty row, keeps its row as long as that is in the
 * window, and with it the focus, and goes on to a row that has come when its own has left.
 */
class RowLines extends Directive {
  /** By key of the row. */
  #lines = new Map<string, Line>();
  /** Elements without a row. */
  #spare: Line[] = [];
  #isFirst = true;
  /** What Lit took over from a server. */
  #takenOver: GridPicture | undefined;
  #empty: { readonly columns: readonly GridColumn[]; readonly span: Span; readonly element: HTMLElement } | undefined;

  render(picture: GridPicture): unknown {
    return picture.window.rows.map((at) => lineTemplate(at, picture));
  }

  override update(part: ChildPart, [picture]: [GridPicture]): unknown {
    if (this.#isFirst) {
      this.#isFirst = false;
      // Where a server has drawn, something is there before the first update, and Lit wants to see it as a template.
      if (part.startNode?.nextSibling !== part.endNode) {
        this.#takenOver = picture;
        return this.render(picture);
      }
    }
    if (this.#takenOver) this.#takeOver(part, this.#takenOver);
    this.#draw(part, picture);
    return noChange;
  }

  #takeOver({ parentNode }: ChildPart, picture: GridPicture): void {
    const elements = [...parentNode.childNodes].filter((node) => node instanceof HTMLElement);
    picture.window.rows.forEach((at, position) => {
      const row = picture.rows[at];
      const element = elements[position];
      if (row && element) this.#lines.set(row.key, new TakenOverLine(element, row, at, picture));
    });
    this.#takenOver = undefined;
  }

  #draw({ parentNode, startNode, endNode }: ChildPart, picture: GridPicture): void {
    const { rows, window } = picture;
    const wanted = new Set(window.rows.map((at) => rows[at]?.key));
    for (const [key, line] of this.#lines) {
      if (wanted.has(key)) continue;
      this.#lines.delete(key);
      this.#spare.push(line);
      // Out of the way: those that stay need not move then.
      line.element.remove();
    }
    let next = elementFrom(startNode?.nextSibling, endNode);
    for (const at of window.rows) {
      const row = rows[at];
      if (!row) continue;
      const before = this.#lines.get(row.key);
      const line = before?.draw(row, at, picture) ? before : this.#drawn(row, at, picture);
      if (before && before !== line) {
        if (next === before.element) next = elementFrom(next.nextSibling, endNode);
        before.element.remove();
      }
      this.#lines.set(row.key, line);
      if (line.element === next) next = elementFrom(next.nextSibling, endNode);
      else parentNode.insertBefore(line.element, next);
    }
    this.#spare.length = Math.min(this.#spare.length, window.rows.length);
  }

  /** A row in an element that has none, or in a new one. */
  #drawn(row: GridRow, at: number, picture: GridPicture): Line {
    const position = this.#spare.findIndex((line) => line.draw(row, at, picture));
    const [spare] = position < 0 ? [] : this.#spare.splice(position, 1);
    if (spare) return spare;
    const line = row.kind === 'group' ? new GroupLine() : this.#newItemLine(picture);
    line.draw(row, at, picture);
    return line;
  }

  #newItemLine({ columns, window: { columns: span } }: GridPicture): ItemLine {
    const { from, to } = span;
    if (this.#empty?.columns !== columns || this.#empty.span.from !== from || this.#empty.span.to !== to) {
      this.#empty = { columns, span, element: emptyItemLine(columns, span) };
    }
    return new ItemLine(this.#empty.element.cloneNode(true) as HTMLElement, columns, span);
  }
}

export const rowLines = directive(RowLines);
