/**
 * Of a long table only the rows that are seen are drawn, and the one that has the cursor. Rows are as high as their text,
 * so their heights are estimated until they are drawn, and measured then.
 */
import { extent, offsetsOf, ScrollRoom, spanIn, type Offsets } from '@kvasir/element/windowing.js';
import type { LitElement } from 'lit';
import type { TableRow } from './table-rows.ts';

/** Up to so many rows all are drawn: a browser finds words in them, and a screen reader reads on through them. */
const allDrawn = 150;
/** Rows that are drawn beyond those that are seen, at either end. */
const more = 16;
/** Below this width rows are cards, in pixels; as in the styles. */
const narrow = 560;

/** A row that is drawn, or the place of those that are not. */
export type Drawn =
  | { readonly kind: 'row'; readonly row: TableRow; readonly index: number }
  | { readonly kind: 'gap'; readonly key: string; readonly size: number };

interface Window {
  readonly from: number;
  readonly to: number;
}

export class RowWindow {
  readonly room: ScrollRoom;
  readonly #element: LitElement;
  readonly #heights = new Map<string, number>();
  #rows: readonly TableRow[] = [];
  #offsets: Offsets | undefined;
  #shown: Window = { from: 0, to: 0 };

  constructor(element: LitElement) {
    this.#element = element;
    this.room = new ScrollRoom(element, '.table-scroller', () => this.#moved());
  }

  /** Whether there are too many rows for all of them to be drawn. */
  isLong(rows: readonly TableRow[]): boolean {
    return rows.length > allDrawn && !this.room.isPrinting;
  }

  /** What is to be drawn, in its order. */
  drawn(rows: readonly TableRow[], cursor: string): readonly Drawn[] {
    if (rows !== this.#rows) this.#offsets = undefined;
    this.#rows = rows;
    const one = (index: number): Drawn[] => {
      const row = rows[index];
      return row ? [{ kind: 'row', row, index }] : [];
    };
    if (!this.isLong(rows)) return rows.flatMap((_, index) => one(index));
    const { from, to } = (this.#shown = this.#window);
    const indices = Array.from({ length: to - from }, (_, place) => from + place);
    const at = rows.findIndex(({ key }) => key === cursor);
    if (at >= 0 && at < from) indices.unshift(at);
    if (at >= to) indices.push(at);
    const offsets = this.#placed;
    const drawn: Drawn[] = [];
    let next = 0;
    for (const index of [...indices, rows.length]) {
      const size = (offsets[index] ?? 0) - (offsets[next] ?? 0);
      if (index > next) drawn.push({ kind: 'gap', key: `gap/${drawn.length}`, size });
      drawn.push(...one(index));
      next = index + 1;
    }
    return drawn;
  }

  /** Takes in how high the rows are that are drawn now. */
  measure(): void {
    if (!this.isLong(this.#rows)) return;
    for (const line of this.room.element?.querySelectorAll<HTMLElement>('tbody > [data-row]') ?? []) {
      const key = line.dataset['row'] ?? '';
      const height = line.offsetHeight;
      // What is not laid out has no height.
      if (height === 0 || this.#heights.get(key) === height) continue;
      this.#heights.set(key, height);
      this.#offsets = undefined;
    }
  }

  get #placed(): Offsets {
    const { room } = this.room;
    const [entry, group] = room.inlineSize < narrow ? [260, 45] : [41, 37];
    const estimate = (row: TableRow): number => (row.kind === 'group' ? group : entry) * room.scale;
    return (this.#offsets ??= offsetsOf(this.#rows.length, (index) => {
      const row = this.#rows[index];
      return row ? (this.#heights.get(row.key) ?? estimate(row)) : 0;
    }));
  }

  get #window(): Window {
    const { room, scrolledTo } = this.room;
    const offsets = this.#placed;
    return spanIn(offsets, Math.min(scrolledTo.block, extent(offsets)), room.blockSize, more);
  }

  /** Draws again when what is seen comes near the end of what is drawn. */
  #moved(): void {
    if (!this.isLong(this.#rows)) return;
    const { from, to } = this.#window;
    const enough = more / 2;
    const isNear = from < this.#shown.from - enough || to > this.#shown.to + enough;
    const isAtEnd = (from === 0 && this.#shown.from > 0) || (to === this.#rows.length && this.#shown.to < to);
    if (isNear || isAtEnd) this.#element.requestUpdate();
  }
}
