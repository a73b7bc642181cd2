/** The rows of the grid: groups and items, in the order in which they stand. */
import type { Background, Result } from '@kvasir/model';
import type { ItemRef } from '../items.ts';

/** The heading of a group of items. */
export interface GroupRow {
  readonly kind: 'group';
  readonly key: string;
  readonly label: string;
  readonly number: string;
  readonly count: number;
  readonly collapsed: boolean;
}
export interface ResultRow {
  readonly kind: 'result';
  readonly key: string;
  readonly item: ItemRef;
  readonly entry: Result;
}
export interface BackgroundRow {
  readonly kind: 'background';
  readonly key: string;
  readonly item: ItemRef;
  readonly entry: Background;
}
export type ItemRow = ResultRow | BackgroundRow;
export type GridRow = GroupRow | ItemRow;

/** The key of the group of background items. */
export const backgroundGroup = 'background';
