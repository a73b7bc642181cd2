/** Where the Tab key leads to, and how the focus stays where it is while rows come and go. */
import type { LitElement } from 'lit';
import type { RoadmapRow } from '../rows.ts';

/** A row, or a cell in it. Columns are counted from 1, as ARIA does. */
export interface CursorPlace {
  readonly row: number;
  readonly column: number | undefined;
}

export class TimelineCursor {
  readonly #element: LitElement;
  #row = 0;
  #column: number | undefined;
  /** The row goes where rows come, go or are sorted, and the cursor goes with it. */
  #key: string | undefined;
  #tabbable: HTMLElement | undefined;
  #hasFocus = false;

  constructor(element: LitElement) {
    this.#element = element;
  }

  get row(): number {
    return this.#row;
  }
  get column(): number | undefined {
    return this.#column;
  }

  /** Finds the cursor's row among the rows that there are now; where it is gone, the cursor stays at its height. */
  keep(rows: readonly RoadmapRow[]): void {
    if (this.#key !== undefined && rows[this.#row]?.key !== this.#key) {
      const found = rows.findIndex(({ key }) => key === this.#key);
      if (found >= 0) this.#row = found;
    }
    this.#row = Math.max(0, Math.min(this.#row, rows.length - 1));
    this.#key = rows[this.#row]?.key;
  }

  set({ row, column }: CursorPlace, rows: readonly RoadmapRow[]): void {
    this.#row = Math.max(0, Math.min(row, rows.length - 1));
    this.#column = column;
    this.#key = rows[this.#row]?.key;
  }

  /** The next drawing gives the cursor the focus. */
  wantFocus(): void {
    this.#hasFocus = true;
  }

  /** Before rows are drawn: whoever has the focus is to have it afterwards, and where it is now. */
  note(rows: readonly RoadmapRow[]): void {
    if (this.#hasFocus) return;
    const focused = this.#focused();
    if (!focused) return;
    this.#hasFocus = true;
    const place = this.placeOf([focused, ...ancestorsOf(focused)]);
    if (place) this.set(place, rows);
  }

  /** After rows have been drawn. */
  rove(): void {
    const target = this.target();
    if (this.#tabbable !== target && this.#tabbable) this.#tabbable.tabIndex = -1;
    if (target && target.tabIndex !== 0) target.tabIndex = 0;
    this.#tabbable = target;
    if (this.#hasFocus && target && target !== this.#focused()) target.focus({ preventScroll: true });
    this.#hasFocus = false;
  }

  forget(): void {
    this.#tabbable = undefined;
  }

  /** The row or the cell of the cursor, if it is drawn. */
  target(): HTMLElement | undefined {
    const row = this.#element.renderRoot.querySelector<HTMLElement>(`.lines > [aria-rowindex="${this.#row + 2}"]`);
    if (!row || this.#column === undefined) return row ?? undefined;
    return row.querySelector<HTMLElement>(`[aria-colindex="${this.#column}"]`) ?? row;
  }

  /** The row, and the cell, that an event happened in, by the way that it came. */
  placeOf(path: readonly EventTarget[]): CursorPlace | undefined {
    let column: number | undefined;
    for (const node of path) {
      if (!(node instanceof Element) || node.matches('.lines')) return undefined;
      const index = node.getAttribute('aria-colindex');
      if (index !== null) column = Number(index);
      const row = node.getAttribute('aria-rowindex');
      if (row !== null) return { row: Number(row) - 2, column };
    }
    return undefined;
  }

  #focused(): HTMLElement | undefined {
    const { activeElement } = this.#element.renderRoot as ShadowRoot;
    return activeElement?.matches('.lines *') ? (activeElement as HTMLElement) : undefined;
  }
}

function ancestorsOf(element: Element): Element[] {
  const { parentElement } = element;
  return parentElement ? [parentElement, ...ancestorsOf(parentElement)] : [];
}
