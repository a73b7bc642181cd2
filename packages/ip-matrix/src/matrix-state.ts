import type { Viewing } from './filters/viewing.ts';
import { defaultFacts } from './grid/columns.ts';
import type { ItemRef } from './items.ts';

/** What the reader has chosen and opened. None of it is part of the document. */
export class MatrixState {
  viewing: Omit<Viewing, 'density' | 'group'> = { filter: {}, sort: { by: 'order' }, columns: defaultFacts };
  /** The keys of the groups that are folded. */
  collapsed: ReadonlySet<string> = new Set();
  /** The item in the side panel. */
  openItem: ItemRef | undefined;
  filterIsOpen = false;
  keyIsOpen = false;
}
