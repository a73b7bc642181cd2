/** What is done with the pointer and with keys in a table. */
import type { ColumnId } from './columns.ts';
import type { CellEditing } from './cell-editing.ts';
import type { RowActions } from './row-actions.ts';
import { headKey, type Cursor } from './table-grid.ts';
import { commandOf, destination, isControl, type Command } from './table-keys.ts';
import type { TableState } from './table-state.ts';

export interface TableControlOptions {
  readonly state: TableState;
  readonly editing: CellEditing;
  readonly rows: RowActions;
  turnSort(column: ColumnId): void;
  add(): void;
}

export class TableControl {
  readonly #state: TableState;
  readonly #editing: CellEditing;
  readonly #rows: RowActions;
  readonly #turnSort: (column: ColumnId) => void;
  readonly #add: () => void;
  /** The cell that had the focus before it was pressed: a second press edits. */
  #pressed: Element | null = null;

  constructor({ state, editing, rows, turnSort, add }: TableControlOptions) {
    this.#state = state;
    this.#editing = editing;
    this.#rows = rows;
    this.#turnSort = turnSort;
    this.#add = add;
  }

  readonly onFocus = (event: FocusEvent): void => {
    const cursor = this.#state.cursorOf(event.target);
    if (cursor) this.#state.take(cursor);
  };

  readonly onPointerDown = (): void => {
    this.#pressed = (this.#state.host.element.renderRoot as ShadowRoot).activeElement;
  };

  readonly onClick = (event: MouseEvent): void => {
    const target = event.target as Element;
    const sort = target.closest<HTMLElement>('[data-sort]')?.dataset['sort'];
    if (sort !== undefined) return this.#turnSort(sort as ColumnId);
    const cursor = this.#state.cursorOf(target);
    if (!cursor || cursor.row === headKey) return;
    if (target.closest('[data-open]')) return this.#editing.openPanel(cursor);
    const cell = target.closest('[data-slot]');
    if (!cell || target.closest('[data-target]') || cell.matches('.group-name')) return;
    // Who can only read wants to read all of it; who edits presses twice, as in a spreadsheet.
    if (!this.#state.host.canEdit) this.#editing.openPanel(cursor);
    else if (cell === this.#pressed) this.#editing.open(cursor);
  };

  readonly onChange = (event: Event): void => {
    event.stopPropagation();
    const input = event.target;
    if (!(input instanceof HTMLInputElement)) return;
    const row = this.#state.cursorOf(input)?.row;
    if (input.matches('[data-select-all]'))
      this.#state.selection.set(input.checked ? this.#state.entries.map(({ key }) => key) : []);
    else if (row !== undefined) this.#state.selection.toggle(row);
    this.#selectionChanged();
  };

  readonly onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing) return;
    const { cursor, rows, slots, isRightToLeft, hasHead } = this.#state;
    const group = rows.find((row) => row.key === cursor.row);
    if (group?.kind === 'group' && this.#inGroup(event, group.lane.isOpen, isRightToLeft))
      return event.preventDefault();
    const to = event.altKey
      ? undefined
      : destination(cursor, event, {
          rows: rows.map(({ key }) => key),
          slots: slots.length,
          isRightToLeft,
          hasHead,
        });
    if (to) {
      event.preventDefault();
      if (event.shiftKey && !isControl(event) && this.#state.host.canEdit) this.#extend(cursor, to);
      this.#state.goTo(to);
      return;
    }
    const command = commandOf(event);
    if (command && this.#run(command, event)) event.preventDefault();
  };

  /** Opens and folds a group: by the arrows that lead into it and out of it, and by Enter. */
  #inGroup({ key, ctrlKey, metaKey, altKey }: KeyboardEvent, isOpen: boolean, isRightToLeft: boolean): boolean {
    if (ctrlKey || metaKey || altKey) return false;
    const [into, out] = isRightToLeft ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
    const isArrow = key === into || key === out;
    if (!isArrow && key !== 'Enter' && key !== ' ') return false;
    // The element itself folds lanes, the same in every view.
    if (!isArrow || (key === into) !== isOpen) this.#state.cellAt(this.#state.cursor)?.click();
    return true;
  }

  #extend(from: Cursor, to: Cursor): void {
    if (to.row === headKey || from.row === headKey) return;
    this.#state.selection.extend(
      from.row,
      to.row,
      this.#state.rows.map(({ key }) => key),
    );
    this.#selectionChanged();
  }

  #selectionChanged(): void {
    this.#state.host.announce(this.#state.reading.text.selected(this.#state.chosen.length));
    this.#state.host.element.requestUpdate();
  }

  /** Whether a command was for a cell of the table. */
  #run(command: Command, event: KeyboardEvent): boolean {
    const { current, host, slots, cursor, selection } = this.#state;
    const isControlled = (event.target as Element).matches('[data-target]');
    switch (command.kind) {
      case 'escape':
        if (selection.keys.size === 0) return false;
        selection.clear();
        this.#selectionChanged();
        return true;
      case 'select-all':
        if (!host.canEdit) return false;
        selection.set(this.#state.entries.map(({ key }) => key));
        this.#selectionChanged();
        return true;
      case 'add':
        this.#add();
        return host.canEdit;
      default:
    }
    // Boxes and buttons have keys of their own.
    if (!current || (isControlled && (command.kind === 'open' || command.kind === 'select'))) return false;
    if (command.kind === 'panel' || (command.kind === 'open' && !host.canEdit)) {
      this.#editing.openPanel(cursor);
      return true;
    }
    if (!host.canEdit) return false;
    switch (command.kind) {
      case 'select':
        selection.toggle(current.key);
        this.#selectionChanged();
        return true;
      case 'remove':
        this.#rows.remove(this.#state.chosen.length > 0 ? this.#state.chosen : [current]);
        return true;
      case 'clear':
        if (this.#state.chosen.length > 0) this.#rows.remove(this.#state.chosen);
        else this.#editing.clear(current, slots[cursor.slot]);
        return true;
      case 'open':
        this.#editing.open(cursor);
        return true;
      case 'type':
        this.#editing.open(cursor, command.text);
        return true;
      default:
        return false;
    }
  }
}
