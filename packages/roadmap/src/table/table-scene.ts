/** What is shown of a table, for those who act on it. */
import type { RoadmapHost } from '../roadmap-host.ts';
import type { CellReading } from './cell-values.ts';
import type { TableKind } from './columns.ts';
import type { RowSelection } from './row-selection.ts';
import type { Cursor, Slot } from './table-grid.ts';
import type { EntryRow, TableRow } from './table-rows.ts';

export interface TableScene {
  readonly host: RoadmapHost;
  readonly reading: CellReading;
  readonly table: TableKind;
  readonly rows: readonly TableRow[];
  readonly slots: readonly Slot[];
  readonly cursor: Cursor;
  readonly selection: RowSelection;
  /** The rows of entries, from the first to the last. */
  readonly entries: readonly EntryRow[];
  /** Those that are selected. */
  readonly chosen: readonly EntryRow[];
  /** The entry that the cursor is at. */
  readonly current: EntryRow | undefined;
  /** Leads the cursor, and the focus, to a cell. */
  moveTo(cursor: Cursor): void;
  /** Leads the focus back to the cursor once the element is drawn. */
  focus(): void;
}
