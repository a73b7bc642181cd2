import type { Density } from '@kvasir/element';
import type { FactColumn } from '../grid/columns.ts';
import type { MatrixFilter } from './filter.ts';
import type { Grouping } from './grouping.ts';
import type { ItemSort } from './sorting.ts';

/** What a reader has chosen to see, and how. It is the reader's own and no part of the document. */
export interface Viewing {
  readonly filter: MatrixFilter;
  readonly sort: ItemSort;
  readonly group: Grouping;
  /** The facts that have a column, in the order in which they stand. */
  readonly columns: readonly FactColumn[];
  readonly density: Density;
}

/** What the filter panel reads and changes of the element. */
export interface FilterHost {
  get(): Viewing;
  set(change: Partial<Viewing>): void;
  /** How many items there are, and how many of them are shown. */
  counts(): { readonly shown: number; readonly items: number };
  /** Closes the panel, and gives the focus back to what opened it. */
  close(): void;
  /** Where the focus goes when the last condition is gone. */
  focusAfter(): HTMLElement | null;
}
