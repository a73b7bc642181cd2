import type { RangeBounds } from '../../grid/positions.ts';
import type { GridRow, ItemRow } from '../../grid/rows.ts';

/** The items among rows; headings of groups hold no cells. */
export function itemRows(rows: readonly GridRow[], { top, bottom }: Pick<RangeBounds, 'top' | 'bottom'>): ItemRow[] {
  return rows.slice(Math.max(0, top), bottom + 1).filter((row): row is ItemRow => row.kind !== 'group');
}
