/** Edits of single cells: by their editor, and by keys. */
import { toPointer } from '@kvasir/model';
import { problemOf } from './cell-content.ts';
import { CellEditor, type EditedCell, type Entered, type Leave } from './cell-editor.ts';
import { isEditable, withCell, withText, type CellEdit } from './cell-edits.ts';
import { dueFieldOf } from './cell-values.ts';
import type { TableColumn } from './columns.ts';
import { rowName, type Cursor, type Slot } from './table-grid.ts';
import type { EntryRow } from './table-rows.ts';
import type { TableState } from './table-state.ts';
import type { Wording } from '@kvasir/element/controls.js';

export class CellEditing {
  readonly editor: CellEditor;
  readonly #state: TableState;

  constructor(state: TableState, wording: Wording) {
    this.#state = state;
    this.editor = new CellEditor({
      element: state.host.element,
      wording,
      reading: () => state.reading,
      cellElement: ({ row, column }) => state.cellAt({ row: row.key, slot: state.slotOf(column.id) }),
      commit: (cell, entered, leave) => this.#commit(cell, entered, leave),
      cancelled: () => state.focus(),
    });
  }

  clear(row: EntryRow, slot: Slot | undefined): void {
    if (slot?.kind !== 'cell' || !isEditable(row, slot.column)) return;
    this.#take(withCell(this.#state.host.value, row, slot.column, undefined), row);
  }

  /** Edits a cell; what is not edited where it stands opens in the panel. */
  open(cursor: Cursor, typed?: string): void {
    const { reading, host, entries, slots } = this.#state;
    const row = entries.find(({ key }) => key === cursor.row);
    const slot = slots[cursor.slot];
    if (!row || slot?.kind !== 'cell') return;
    const { column } = slot;
    if (!isEditable(row, column)) {
      if (column.kind === 'due') host.announce(host.text.notMoved(rowName(row, reading)));
      if (typed === undefined) this.openPanel(cursor);
      return;
    }
    this.#state.take(cursor);
    const columnName = reading.text.columns[this.#state.table][column.id]?.full ?? column.id;
    this.editor.open({ row, column, name: reading.text.cell(columnName, rowName(row, reading)) }, typed);
  }

  openPanel(cursor: Cursor): void {
    const row = this.#state.entries.find(({ key }) => key === cursor.row);
    if (!row) return;
    const slot = this.#state.slots[cursor.slot];
    const { collection, id } = row.ref;
    const field = slot?.kind === 'cell' ? this.#fieldOf(row, slot.column) : undefined;
    this.#state.host.openEntry(row.ref, field === undefined ? undefined : toPointer([collection, id, field]));
  }

  #fieldOf(row: EntryRow, column: TableColumn): string {
    if (column.kind !== 'due' && column.kind !== 'due-day') return column.field;
    return isEditable(row, column) && column.kind === 'due-day' ? column.field : dueFieldOf(row.entry);
  }

  #commit({ row, column }: EditedCell, entered: Entered | undefined, leave: Leave): void {
    const { host, reading, slots } = this.#state;
    const now = this.#state.entries.find(({ key }) => key === row.key) ?? row;
    let isBad = false;
    if (entered) {
      const { value } = host;
      this.#take(
        'text' in entered
          ? withText(value, now, column, entered.text, reading)
          : withCell(value, now, column, entered.value),
        now,
      );
      const after = this.#state.entries.find(({ key }) => key === row.key);
      const problem = after && problemOf(after, column, this.#state.reading);
      isBad = problem !== undefined;
      if (problem !== undefined) host.announce(reading.text.keptAsTyped(problem));
    }
    if (leave === 'stay' && this.#isElsewhere) return;
    const at = { row: row.key, slot: this.#state.slotOf(column.id) };
    const keys = this.#state.entries.map(({ key }) => key);
    const index = keys.indexOf(row.key);
    // What has to be put right has to be seen.
    if (isBad || leave === 'stay') return this.#state.moveTo(at);
    if (leave === 'down' || leave === 'up') {
      return this.#state.moveTo({ ...at, row: keys[index + (leave === 'down' ? 1 : -1)] ?? row.key });
    }
    this.#state.moveTo({
      ...at,
      slot: Math.min(Math.max(0, at.slot + (leave === 'forward' ? 1 : -1)), slots.length - 1),
    });
  }

  /** Whether the reader has gone on to something else meanwhile. */
  get #isElsewhere(): boolean {
    const { activeElement } = this.#state.host.element.renderRoot as ShadowRoot;
    return activeElement !== null && !activeElement.closest('#cell-editor');
  }

  #take({ value, move }: CellEdit, row: EntryRow): void {
    const { host } = this.#state;
    if (move && move.changes.length > 0) host.move(move, row.ref);
    else if (value !== host.value) host.edit(value);
  }
}
