/** One row of the grid as an element, which can be given other rows to draw. */
import { isSame, px, sizeAt, type Line, type Span } from '@kvasir/element/windowing.js';
import { nothing, render } from 'lit';
import type { GridColumn } from './columns.ts';
import { cellClasses, cellLook, selectionClasses, type CellLook } from './cell-look.ts';
import { isSameItem } from '../items.ts';
import type { GridPicture } from './grid-view.ts';
import { groupCell } from './group-cell.ts';
import { emptyItemContent, ItemCell } from './item-cell.ts';
import { made } from './made.ts';
import type { RangeBounds } from './positions.ts';
import type { GridRow, ItemRow } from './rows.ts';
import { noAccess, type AccessSign } from './standing-cell.ts';

/** A row of the grid. */
export type GridLine = Line<GridRow, GridPicture>;

/** What a row is drawn from, besides where it stands. As long as all of it is the same, the row is not even looked at. */
export function sourcesOf(row: ItemRow, { columns, partners, words, around, window }: GridPicture): unknown[] {
  const { plan, findings, agreement } = around(row);
  return [row.entry, columns, window.columns.from, window.columns.to, partners, words, plan, findings, agreement];
}

/** Where a row stands. */
class Place {
  readonly #element: HTMLElement;
  #at = -1;
  #start = -1;
  #size = -1;

  constructor(element: HTMLElement) {
    this.#element = element;
  }

  set(at: number, { rowOffsets }: GridPicture['window']): void {
    const start = rowOffsets[at] ?? 0;
    const size = sizeAt(rowOffsets, at);
    if (at !== this.#at) this.#element.ariaRowIndex = String(at + 2);
    if (start !== this.#start) this.#element.style.insetBlockStart = px(start);
    if (size !== this.#size) this.#element.style.blockSize = px(size);
    this.#at = at;
    this.#start = start;
    this.#size = size;
  }
}

/** The heading of a group. */
export class GroupLine implements GridLine {
  readonly element = document.createElement('div');
  readonly #place = new Place(this.element);

  constructor() {
    this.element.className = 'line group';
    this.element.setAttribute('role', 'row');
  }

  draw(row: GridRow, at: number, picture: GridPicture): boolean {
    if (row.kind !== 'group') return false;
    this.#place.set(at, picture.window);
    render(groupCell(row, picture), this.element);
    return true;
  }
}

function emptyCell(column: GridColumn | undefined, index: number): HTMLElement {
  return made(
    'div',
    { role: 'gridcell', tabindex: '-1', 'aria-colindex': String(index + 1) },
    // A cell of a partner has its share as a text node, first of all; what else is in it follows.
    ...(column?.kind === 'partner' ? [''] : []),
  );
}

/**
 * A row without content, to be copied: that is several times as fast as making each cell, or as a template for each, and a
 * grid draws hundreds of them before its first picture.
 */
export function emptyItemLine(columns: readonly GridColumn[], { from, to }: Span): HTMLElement {
  const attributes = { role: 'rowheader', class: 'c item', tabindex: '-1', 'aria-colindex': '1', 'data-do': 'item' };
  const line = made('div', { class: 'line', role: 'row' }, made('div', attributes, ...emptyItemContent()));
  for (let index = from; index < to; index++) line.append(emptyCell(columns[index], index));
  return line;
}

interface DrawnCell {
  readonly element: HTMLElement;
  classes: string;
  look: CellLook | undefined;
  selected: string;
}

function drawAccess(cell: HTMLElement, signs: readonly AccessSign[]): void {
  while (cell.lastElementChild) cell.lastElementChild.remove();
  for (const { mark, sign, title } of signs) {
    cell.append(made('i', { class: `ac ${mark}`, 'data-sign': sign, title }));
  }
}

function drawContent({ element, look: before }: DrawnCell, look: CellLook): void {
  if (look.kind === 'fact') {
    // Most facts of most items are not there.
    const known = before?.kind === 'fact' ? before.content : nothing;
    if (look.content !== nothing || known !== nothing) render(look.content, element);
    return;
  }
  const known = before?.kind === 'partner' ? before.standing : undefined;
  if (look.standing === known) return;
  const { word, share, access } = look.standing.look;
  element.ariaLabel = look.standing.label;
  if (element.firstChild) element.firstChild.nodeValue = share;
  if (word !== undefined) element.dataset['word'] = word;
  else if (known?.look.word !== undefined) delete element.dataset['word'];
  if (access !== (known?.look.access ?? noAccess)) drawAccess(element, access);
}

/** The row of a result or of a background item. */
export class ItemLine implements GridLine {
  readonly element: HTMLElement;
  readonly #place: Place;
  readonly #item: DrawnCell;
  readonly #itemCell: ItemCell;
  /** The other cells, by column. */
  #cells: DrawnCell[] = [];
  #columns: readonly GridColumn[];
  #span: Span;
  #sources: readonly unknown[] = [];
  #selection: RangeBounds | undefined;
  #isOpen = false;

  /** @param element a copy of an empty line of those columns */
  constructor(element: HTMLElement, columns: readonly GridColumn[], span: Span) {
    this.element = element;
    this.#place = new Place(element);
    this.#item = undrawn(element.firstElementChild as HTMLElement);
    this.#item.classes = 'c item';
    this.#itemCell = new ItemCell(this.#item.element);
    // Not over `children`: a live list is counted anew at each step.
    for (let cell = this.#item.element.nextElementSibling; cell; cell = cell.nextElementSibling) {
      this.#cells.push(undrawn(cell as HTMLElement));
    }
    this.#columns = columns;
    this.#span = span;
  }

  draw(row: GridRow, at: number, picture: GridPicture): boolean {
    if (row.kind === 'group') return false;
    this.#place.set(at, picture.window);
    this.#setOpen(isSameItem(picture.open, row.item));
    const sources = sourcesOf(row, picture);
    if (!isSame(sources, this.#sources)) {
      this.#sources = sources;
      this.#arrange(picture);
      this.#drawCells(row, picture);
    }
    this.#select(at, picture.window.selection);
    return true;
  }

  #drawCells(row: ItemRow, picture: GridPicture): void {
    this.#itemCell.draw(row, picture.around(row), picture.words);
    const { from } = this.#span;
    this.#cells.forEach((cell, position) => {
      const look = cellLook(row, from + position, picture);
      if (!look) return;
      drawContent(cell, look);
      cell.look = look;
      this.#setClasses(cell, cellClasses(look, position === 0), cell.selected);
    });
  }

  #setClasses(cell: DrawnCell, classes: string, selected: string): void {
    if (cell.classes !== classes || cell.selected !== selected) cell.element.className = classes + selected;
    cell.classes = classes;
    cell.selected = selected;
  }

  /** Takes away the cells of columns that are not drawn any more, and adds those of others: one with the focus stays. */
  #arrange({ columns, window: { columns: span } }: GridPicture): void {
    const before = this.#span;
    if (columns === this.#columns && span.from === before.from && span.to === before.to) return;
    const areSame = columns === this.#columns;
    const cells: DrawnCell[] = [];
    let previous: Element = this.#item.element;
    for (let index = span.from; index < span.to; index++) {
      const kept = areSame && index >= before.from && index < before.to ? this.#cells[index - before.from] : undefined;
      const cell = kept ?? undrawn(emptyCell(columns[index], index));
      if (!kept) previous.after(cell.element);
      cells.push(cell);
      previous = cell.element;
    }
    const kept = new Set(cells);
    for (const cell of this.#cells) if (!kept.has(cell)) cell.element.remove();
    this.#cells = cells;
    this.#columns = columns;
    this.#span = span;
  }

  #setOpen(isOpen: boolean): void {
    if (isOpen === this.#isOpen) return;
    this.#isOpen = isOpen;
    this.element.classList.toggle('open', isOpen);
    this.#item.element.ariaCurrent = isOpen ? 'true' : null;
  }

  #select(at: number, all: RangeBounds | undefined): void {
    const selection = all && at >= all.top && at <= all.bottom ? all : undefined;
    if (!selection && !this.#selection) return;
    this.#selection = selection;
    const { from } = this.#span;
    [this.#item, ...this.#cells].forEach((cell, position) => {
      const selected = selectionClasses(selection, at, position === 0 ? 0 : from + position - 1);
      if (selected === cell.selected) return;
      cell.element.ariaSelected = selected === '' ? null : 'true';
      this.#setClasses(cell, cell.classes, selected);
    });
  }
}

function undrawn(element: HTMLElement): DrawnCell {
  return { element, classes: '', look: undefined, selected: '' };
}

/** A row that a server has drawn, and Lit has taken over: it stays as it is, until something else is to be seen there. */
export class TakenOverLine implements GridLine {
  readonly element: HTMLElement;
  readonly #row: GridRow;
  readonly #sources: readonly unknown[];

  constructor(element: HTMLElement, row: GridRow, at: number, picture: GridPicture) {
    this.element = element;
    this.#row = row;
    this.#sources = this.#sourcesOf(row, at, picture);
  }

  draw(row: GridRow, at: number, picture: GridPicture): boolean {
    return row === this.#row && isSame(this.#sourcesOf(row, at, picture), this.#sources);
  }

  #sourcesOf(row: GridRow, at: number, picture: GridPicture): unknown[] {
    const { rowOffsets, selection } = picture.window;
    const place = [at, rowOffsets[at], rowOffsets[at + 1]];
    if (row.kind === 'group') return [...place, picture.words];
    return [...place, selection, isSameItem(picture.open, row.item), ...sourcesOf(row, picture)];
  }
}
