/** What is shown of the tables, where the cursor is, and where that stands in the page. */
import { Remembered, type LocalizationController } from '@kvasir/element';
import type { Id } from '@kvasir/model';
import type { ReactiveController } from 'lit';
import type { RoadmapHost } from '../roadmap-host.ts';
import { CellReading } from './cell-values.ts';
import { tableColumns, type ColumnId, type TableKind } from './columns.ts';
import { RowSelection } from './row-selection.ts';
import { headKey, type Cursor, type Slot } from './table-grid.ts';
import type { TableMessages } from './table.messages.ts';
import { isEntry, tableRows, type EntryRow, type Sort, type TableRow } from './table-rows.ts';
import type { TableScene } from './table-scene.ts';

/** Where the cursor begins: at the title of the first row. */
const titleSlot = 1;

export class TableState implements ReactiveController, TableScene {
  readonly host: RoadmapHost;
  readonly selection = new RowSelection();
  readonly sorts = new Map<TableKind, Sort>();
  /** Only what belongs to this work package is shown. */
  workPackage: Id | undefined;
  #table: TableKind = 'milestones';
  #cursor: Cursor = { row: '', slot: titleSlot };
  /** Where the row of the cursor stood: when it goes, the one that takes its place has the cursor. */
  #cursorIndex = 0;
  #wantsFocus = false;
  readonly #localization: LocalizationController<TableMessages>;
  readonly #reading = new Remembered<CellReading>();
  readonly #rows = new Remembered<readonly TableRow[]>();
  readonly #entries = new Remembered<readonly EntryRow[]>();
  readonly #slots = new Remembered<readonly Slot[]>();

  constructor(host: RoadmapHost, localization: LocalizationController<TableMessages>) {
    this.host = host;
    this.#localization = localization;
    host.element.addController(this);
  }

  get table(): TableKind {
    return this.#table;
  }

  get isRightToLeft(): boolean {
    return this.#localization.direction === 'rtl';
  }

  get reading(): CellReading {
    const { model, settings } = this.host;
    const { messages } = this.#localization;
    const { startDate } = model.value;
    const key = [
      model.workPackages(settings.today),
      model.partners,
      startDate,
      settings.dueOn,
      settings.text,
      messages,
    ];
    return this.#reading.of([...key, settings.format], () => new CellReading(model, settings, messages));
  }

  get rows(): readonly TableRow[] {
    const { host, reading } = this;
    const { model, settings } = host;
    const table = this.#table;
    const sort = this.sorts.get(table);
    const { lanes, filter, collapsed, today } = settings;
    const key = [table, model.items(today), model.workPackages(today), model.value.risks, lanes, filter, collapsed];
    return this.#rows.of([...key, sort, this.workPackage, reading], () =>
      tableRows({ table, host, sort, workPackage: table === 'workPackages' ? undefined : this.workPackage, reading }),
    );
  }

  get entries(): readonly EntryRow[] {
    const { rows } = this;
    return this.#entries.of([rows], () => rows.filter(isEntry));
  }

  get slots(): readonly Slot[] {
    const { canEdit } = this.host;
    return this.#slots.of([this.#table, canEdit], () => [
      ...(canEdit ? [{ kind: 'select' } as const] : []),
      ...tableColumns[this.#table].map((column) => ({ kind: 'cell', column }) as const),
      { kind: 'details' } as const,
    ]);
  }

  get cursor(): Cursor {
    const { rows, slots } = this;
    const slot = Math.min(this.#cursor.slot, slots.length - 1);
    if (this.#cursor.row === headKey || rows.some(({ key }) => key === this.#cursor.row)) {
      return { row: this.#cursor.row, slot };
    }
    return { row: rows[Math.min(this.#cursorIndex, rows.length - 1)]?.key ?? headKey, slot };
  }

  get chosen(): readonly EntryRow[] {
    const { keys } = this.selection;
    return keys.size === 0 ? [] : this.entries.filter(({ key }) => keys.has(key));
  }

  get current(): EntryRow | undefined {
    const { row } = this.cursor;
    return this.entries.find(({ key }) => key === row);
  }

  hostUpdated(): void {
    // What is edited has the focus, and gives it back.
    if (!this.#wantsFocus || this.host.element.renderRoot.querySelector('#cell-editor')) return;
    this.#wantsFocus = false;
    this.targetAt(this.cursor)?.focus();
  }

  /** Shows another table, from its beginning. */
  choose(table: TableKind): void {
    this.#table = table;
    this.selection.clear();
    this.#cursor = { row: '', slot: titleSlot };
    this.#cursorIndex = 0;
    this.host.element.requestUpdate();
  }

  /** Notes where the cursor is now. */
  take(cursor: Cursor): void {
    if (cursor.row === this.#cursor.row && cursor.slot === this.#cursor.slot) return;
    this.#cursor = cursor;
    this.#cursorIndex = Math.max(
      0,
      this.rows.findIndex(({ key }) => key === cursor.row),
    );
    this.host.element.requestUpdate();
  }

  moveTo(cursor: Cursor): void {
    this.take(cursor);
    this.focus();
  }

  /** Leads to a cell at once where it is drawn, so that no key of a fast typist is lost. */
  goTo(cursor: Cursor): void {
    this.take(cursor);
    const target = this.#rowElement(cursor.row) && this.targetAt(cursor);
    if (target) target.focus();
    else this.focus();
  }

  focus(): void {
    this.#wantsFocus = true;
    this.host.element.requestUpdate();
  }

  slotOf(id: ColumnId): number {
    return this.slots.findIndex((slot) => slot.kind === 'cell' && slot.column.id === id);
  }

  /** Whether the row of column headers is drawn: cards have none. */
  get hasHead(): boolean {
    return (this.#rowElement(headKey)?.getClientRects().length ?? 0) > 0;
  }

  #rowElement(key: string): HTMLElement | undefined {
    return (
      this.host.element.renderRoot.querySelector<HTMLElement>(`.part-b [data-row="${CSS.escape(key)}"]`) ?? undefined
    );
  }

  cellAt({ row, slot }: Cursor): HTMLElement | undefined {
    const line = this.#rowElement(row);
    return (
      line?.querySelector<HTMLElement>(`[data-slot="${slot}"]`) ??
      line?.querySelector<HTMLElement>('[data-slot]') ??
      undefined
    );
  }

  /** What of a cell has the focus: the one control in it, or the cell. */
  targetAt(cursor: Cursor): HTMLElement | undefined {
    const cell = this.cellAt(cursor);
    return cell?.querySelector<HTMLElement>('[data-target]') ?? cell;
  }

  cursorOf(target: EventTarget | null): Cursor | undefined {
    if (!(target instanceof Element)) return undefined;
    const cell = target.closest<HTMLElement>('[data-slot]');
    const row = cell?.closest<HTMLElement>('[data-row]')?.dataset['row'];
    if (!cell || row === undefined) return undefined;
    // The heading of a group is one cell: the cursor keeps its column for the rows beyond it.
    const isGroup = cell.matches('.group-name');
    return { row, slot: isGroup ? this.#cursor.slot : Number(cell.dataset['slot']) };
  }
}
