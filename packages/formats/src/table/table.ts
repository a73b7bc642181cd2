/** Tables as plain rows, for every kind of file that holds tables. */

/** A cell: text, a typed number, or nothing. A day in a column of dates is an ISO 8601 calendar date. */
export type TableCell = string | number | undefined;

export interface TableColumn {
  /** What stands in the first row. */
  readonly header: string;
  /** What its cells are; text without it. What is no number, or no day, stays text in such a column. */
  readonly kind?: 'text' | 'number' | 'date';
  /** Its width in a workbook, in characters. */
  readonly width?: number;
}

export interface Table {
  /** What it is called: the name of its sheet. */
  readonly name: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableCell[])[];
}

/** The table with its headers as the first row. */
export function rowsWithHeaders({ columns, rows }: Table): readonly (readonly TableCell[])[] {
  return [columns.map(({ header }) => header), ...rows];
}
