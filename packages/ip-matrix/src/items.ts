import type { Id } from '@kvasir/model';

/** The collections whose entries are rows. */
export type ItemCollection = 'results' | 'background';

/** A row's entry in the document: an expected result or a background item. */
export interface ItemRef {
  readonly collection: ItemCollection;
  readonly id: Id;
}

export function isSameItem(a: ItemRef | undefined, b: ItemRef | undefined): boolean {
  return a?.collection === b?.collection && a?.id === b?.id;
}
