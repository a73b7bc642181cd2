import type { Background, Id, Result } from '@kvasir/model';
import type { GridColumn } from '../../grid/columns.ts';
import type { GridRow, ItemRow } from '../../grid/rows.ts';
import { english as matrix } from '../../ip-matrix.messages.ts';
import type { IpMatrix } from '../../matrix-value.ts';
import { english as editing } from '../editing.messages.en.ts';
import type { GridSheet } from '../range/cell-edits.ts';
import type { CellWords } from '../edits/cells.ts';
import { isMap } from '@kvasir/model';

export const words: CellWords = {
  matrix,
  standing: editing.standing,
  affirmative: editing.affirmative,
  negative: editing.negative,
};

/** The columns that tests of pure edits have: the item, three partners, and the facts that are asked for. */
export const columns: readonly GridColumn[] = [
  { id: 'item', kind: 'item' },
  ...['nlu', 'brc', 'ivm'].map((partner): GridColumn => ({ id: `partner/${partner}`, kind: 'partner', partner })),
  { id: 'asset-type', kind: 'fact', fact: 'asset-type' },
  { id: 'trl', kind: 'fact', fact: 'trl' },
  { id: 'protection', kind: 'fact', fact: 'protection' },
  { id: 'completeness', kind: 'fact', fact: 'completeness' },
];

/** The place of a column. */
export function columnAt(id: string): number {
  return columns.findIndex((column) => column.id === id || column.id === `partner/${id}`);
}

export function resultRow(id: Id, entry: Result): ItemRow {
  return { kind: 'result', key: `results/${id}`, item: { collection: 'results', id }, entry };
}

export function backgroundRow(id: Id, entry: Background): ItemRow {
  return { kind: 'background', key: `background/${id}`, item: { collection: 'background', id }, entry };
}

/** A grid that shows a slice: its results under a heading, then its background under another. */
export function sheetOf(value: IpMatrix): GridSheet {
  const heading = (key: string): GridRow => ({
    kind: 'group',
    key,
    label: key,
    number: '',
    count: 0,
    collapsed: false,
  });
  const rows: GridRow[] = [heading('Results')];
  for (const [id, entry] of Object.entries(value.results ?? {})) if (isMap(entry)) rows.push(resultRow(id, entry));
  rows.push(heading('Background'));
  for (const [id, entry] of Object.entries(value.background ?? {}))
    if (isMap(entry)) rows.push(backgroundRow(id, entry));
  return { value, rows, columns, words };
}

/** The selection of some rows and columns, counted from 0. */
export function selection(top: number, bottom: number, start: number, end: number) {
  return { top, bottom, start, end };
}
