/** A row of the grid: an indicator, its unit, and its values in many periods. */
import { RowLines, type Line, type LinesPicture } from '@kvasir/element/windowing.js';
import { nothing } from 'lit';
import { directive } from 'lit/directive.js';
import { node, setAttribute, setText } from '../nodes.ts';
import type { RecordMessages } from '../record.messages.ts';
import type { ReadUnit } from '../units.ts';
import type { GridCell } from './grid-cells.ts';

export interface GridRow extends ReadUnit {
  readonly key: string;
  readonly number: string;
  readonly title: string;
}

/** Where the cursor is. */
export interface GridCursor {
  readonly row: number;
  readonly column: number;
}

export interface GridPicture extends LinesPicture<GridRow> {
  readonly text: RecordMessages;
  readonly cursor: GridCursor;
  /** What is typed into, while somebody types. */
  readonly editor: HTMLElement | undefined;
  cellsAt(at: number): readonly GridCell[];
}

/** The columns in front of the periods. */
export const leading = 2;

class GridLine implements Line<GridRow, GridPicture> {
  readonly element = node('tr', 'rec-grid-row', 'row');
  readonly #head = node('th', 'rec-grid-name', 'rowheader');
  readonly #number = node('span', 'rec-no');
  readonly #title = node('bdi');
  readonly #unit = node('td', 'rec-grid-unit', 'gridcell');
  #cells: HTMLElement[] = [];
  #drawn: readonly GridCell[] = [];
  #row: GridRow | undefined;
  /** The column with the cursor, and with the editor. */
  #cursor = -1;
  #editing = -1;

  constructor() {
    this.#head.setAttribute('scope', 'row');
    this.#head.append(this.#number, this.#title);
    this.#unit.setAttribute('aria-colindex', '2');
    this.#unit.tabIndex = -1;
    this.element.append(this.#head, this.#unit);
  }

  draw(row: GridRow, at: number, picture: GridPicture): boolean {
    const { text, cursor, editor } = picture;
    const cells = picture.cellsAt(at);
    setAttribute(this.element, 'aria-rowindex', String(at + 2));
    this.element.dataset['at'] = String(at);
    if (row !== this.#row) this.#drawHead(row);
    if (cells.length !== this.#cells.length) this.#make(cells.length);
    const column = cursor.row === at ? cursor.column : -1;
    const editing = editor ? column : -1;
    cells.forEach((cell, index) => {
      const place = this.#cells[index];
      const isTurned = index === editing || index === this.#editing;
      if (place && (cell !== this.#drawn[index] || isTurned))
        draw(place, cell, index === editing ? editor : undefined, text);
    });
    if (column !== this.#cursor) {
      this.#cells[this.#cursor]?.setAttribute('tabindex', '-1');
      this.#cells[column]?.setAttribute('tabindex', '0');
    }
    this.#drawn = cells;
    this.#cursor = column;
    this.#editing = editing;
    return true;
  }

  #drawHead(row: GridRow): void {
    this.#row = row;
    setText(this.#number, row.number);
    setText(this.#title, row.title);
    setText(this.#unit, row.unit);
    this.#head.title = row.title;
  }

  #make(count: number): void {
    this.#cells = Array.from({ length: count }, (_, index) => {
      const cell = node('td', '', 'gridcell');
      cell.tabIndex = -1;
      cell.dataset['column'] = String(index);
      cell.setAttribute('aria-colindex', String(index + leading + 1));
      return cell;
    });
    this.#drawn = [];
    this.#cursor = -1;
    this.element.replaceChildren(this.#head, this.#unit, ...this.#cells);
  }
}

function draw(place: HTMLElement, cell: GridCell, editor: HTMLElement | undefined, text: RecordMessages): void {
  const isAsked = cell.place !== undefined;
  place.className = isAsked ? `rec-grid-cell is-${cell.status}` : 'rec-grid-cell is-not-asked';
  setAttribute(place, 'aria-disabled', isAsked ? undefined : 'true');
  setAttribute(place, 'aria-invalid', cell.status === 'unclear' ? 'true' : undefined);
  const title = !isAsked ? text.notAsked : cell.say || (cell.status === 'provisional' ? text.statuses.provisional : '');
  setAttribute(place, 'title', title || undefined);
  if (editor) place.replaceChildren(editor);
  else place.textContent = cell.text || (cell.status === 'missing' ? text.statuses.missing : '');
}

class GridLines extends RowLines<GridRow, GridPicture> {
  /** Rows come to the browser only: this view loads there. */
  protected template(): unknown {
    return nothing;
  }

  protected create(): Line<GridRow, GridPicture> {
    return new GridLine();
  }

  protected adopt(): Line<GridRow, GridPicture> {
    return this.create();
  }
}

export const gridLines = directive(GridLines);
