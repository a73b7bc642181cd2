/** Where rows stand among their like, as assistive technology counts them. */
import type { RoadmapRow } from '../rows.ts';
import type { RowPlace } from './picture.ts';

export class RowPlaces {
  readonly #rows: readonly RoadmapRow[];
  /** Where the rows of the first level stand, if there are others too. */
  readonly #tops: readonly number[] | undefined;

  constructor(rows: readonly RoadmapRow[]) {
    this.#rows = rows;
    const first = rows.find(({ kind }) => kind !== 'reviews');
    if (first?.kind !== 'lane') return;
    const tops: number[] = [];
    // From lane to lane: what is in them need not be looked at.
    for (let at = 0; at < rows.length;) {
      const row = rows[at];
      tops.push(at);
      at += row?.kind === 'lane' && row.isOpen ? 1 + row.items.length : 1;
    }
    this.#tops = tops;
  }

  of(at: number): RowPlace {
    const tops = this.#tops;
    if (!tops) return { position: at + 1, size: this.#rows.length };
    const top = this.#topOf(at, tops);
    const lane = this.#rows[tops[top] ?? at];
    if (tops[top] === at || lane?.kind !== 'lane') return { position: top + 1, size: tops.length };
    return { position: at - (tops[top] ?? 0), size: lane.items.length };
  }

  /** The row of the first level that a row belongs to. */
  parentOf(at: number): number | undefined {
    const tops = this.#tops;
    const parent = tops?.[this.#topOf(at, tops)];
    return parent === at ? undefined : parent;
  }

  #topOf(at: number, tops: readonly number[]): number {
    let low = 0;
    let high = tops.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((tops[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
