import { adoptStyles, LazyPart } from '@kvasir/element';
import {
  choiceStyles,
  fieldStyles,
  partnerMarkStyles,
  popupStyles,
  trlRangeStyles,
  type MenuItem,
} from '@kvasir/element/controls.js';
import { html, nothing } from 'lit';
import { boundsOf, type CellPosition } from '../grid/positions.ts';
import type { ItemCollection, ItemRef } from '../items.ts';
import type { MatrixHost } from '../matrix-host.ts';
import { EditingContext } from './editing-context.ts';
import { editingStyles } from './editing.styles.ts';
import { EarlyEdits } from './early-edits.ts';
import { EditorPopover } from './editor-popover.ts';
import type { EditedCell } from './editors/cell-content.ts';
import type * as FactEditing from './editors/fact-content.ts';
import { StandingContent } from './editors/standing-content.ts';
import { TitleContent } from './editors/title-content.ts';
import { withEntries } from './edits/entries.ts';
import { factOf, type Fact } from './edits/facts.ts';
import { fieldAt, withField } from './edits/fields.ts';
import { itemRows } from './edits/item-rows.ts';
import { commandOf, type Command } from './keys.ts';
import type { CellActions } from './range/cell-actions.ts';
import type { RangeEditing } from './range/range-editing.ts';
import type { RowActions } from './rows/row-actions.ts';
import type { RowEditing } from './rows/row-editing.ts';

/**
 * Editing in the grid, as in a spreadsheet. It loads when the grid gets the focus, with the editor of a cell; what is done
 * to several cells and to rows comes right after.
 */
export class GridEditing {
  readonly #host: MatrixHost;
  readonly #context: EditingContext;
  readonly #editor: EditorPopover;
  readonly #range: LazyPart<RangeEditing>;
  readonly #cells: EarlyEdits<RangeEditing>;
  readonly #rows: LazyPart<RowEditing>;
  readonly #facts: LazyPart<typeof FactEditing>;

  constructor(host: MatrixHost) {
    const { element } = host;
    const context = new EditingContext(host);
    this.#host = host;
    this.#context = context;
    this.#editor = new EditorPopover(context);
    this.#range = new LazyPart(element, async () => {
      const { RangeEditing } = await import('./range/range-editing.ts');
      return new RangeEditing(context);
    });
    this.#cells = new EarlyEdits(host.grid, this.#range);
    this.#rows = new LazyPart(element, async () => {
      const { RowEditing } = await import('./rows/row-editing.ts');
      return new RowEditing(context, (row) => this.open({ row, column: 0 }));
    });
    this.#facts = new LazyPart(element, () => import('./editors/fact-content.ts'));
    adoptStyles(element, [
      ...[fieldStyles, choiceStyles, trlRangeStyles, popupStyles, partnerMarkStyles, editingStyles],
    ]);
    // At once: what is copied after its event is over may be refused, and a pointer does not wait for code.
    for (const part of [this.#range, this.#rows, this.#facts]) part.expect();
  }

  /** Whether an editor is about to appear at the cursor, so that a key on the grid is meant for it. */
  get isAppearing(): boolean {
    return this.#editor.isAppearingAt(this.#host.grid.cursor);
  }

  /** Deals with a key on the grid, if it edits: then it is true. */
  keydown(event: KeyboardEvent): boolean {
    if (this.isAppearing) {
      this.#editor.keyWhileAppearing(event);
      return true;
    }
    const command = commandOf(event);
    if (!command || !this.#run(command)) return false;
    event.preventDefault();
    return true;
  }

  /** Copies, cuts or pastes the selected cells. */
  clipboard(event: ClipboardEvent, pasted: string): void {
    this.#cells.do(({ actions }) => actions.clipboard(event, pasted));
  }

  /** Opens the editor of a cell; what is not edited in a cell opens in the panel. */
  open(position: CellPosition, typed?: string): void {
    const { grid, canEdit } = this.#host;
    const row = this.#context.rowAt(position);
    const column = grid.columns[position.column];
    if (!row || !column) return;
    const fact = column.kind === 'fact' ? factOf(row.kind, column.fact) : undefined;
    const cell = { context: this.#context, row, column };
    if (!canEdit || (column.kind === 'fact' && !fact)) {
      if (typed === undefined) this.#openItem(position);
    } else if (fact?.kind === 'flag') this.#toggle(position);
    else if (fact && column.kind === 'fact') void this.#openFact(cell, fact, typed);
    else {
      const content =
        column.kind === 'partner' ? new StandingContent(cell, column.partner, typed) : new TitleContent(cell, typed);
      this.#editor.open({ item: row.item, column: column.id }, content, typed !== undefined);
    }
  }

  addItem(collection: ItemCollection): void {
    this.#withRows((rows) => void rows.add(collection));
  }

  duplicate(item: ItemRef): void {
    this.#withRows((rows) => void rows.duplicate(item));
  }

  remove(...items: readonly ItemRef[]): void {
    this.#withRows((rows) => rows.remove(items));
  }

  /** What a menu on a row offers. */
  rowMenuItems(item: ItemRef): MenuItem[] {
    return (this.#context.ready && this.#rows.part?.actions.menuItems(item)) || [];
  }

  /** Opens the menu of a row beside one of its cells, by its column. */
  openRowMenu(item: ItemRef, column: number): void {
    const { id } = this.#host.grid.columns[column] ?? {};
    if (id !== undefined) void this.#rows.want().then((rows) => rows?.menu.open({ item, column: id }));
  }

  /** Begins to drag a row by its handle. */
  pointerdown(event: PointerEvent, item: ItemRef): void {
    this.#rows.part?.drag.pointerdown(event, item);
  }

  /** The editor of a cell, the bar for several, the line where a row would go, and notes. */
  render(): unknown {
    if (!this.#context.ready) return nothing;
    return html`${this.#editor.render()}${this.#range.part?.render() ?? nothing}${this.#rows.part?.render() ?? nothing}`;
  }

  #run(command: Command): boolean {
    const { grid, canEdit } = this.#host;
    const row = this.#context.rowAt(grid.cursor);
    if (command.kind === 'close-report') return this.#range.part?.actions.closeReport() ?? false;
    if (!row || (!canEdit && command.kind !== 'open')) return false;
    this.#range.part?.actions.closeReport();
    switch (command.kind) {
      case 'type':
        this.open(grid.cursor, command.text);
        break;
      case 'open':
        this.open(grid.cursor);
        break;
      case 'clear':
        this.#withRange((cells) => cells.clear());
        break;
      case 'fill':
        this.#withRange((cells) => cells.fill(command.direction));
        break;
      case 'move':
        this.#withRows((rows) => rows.moveBy(row.item, command.step));
        break;
      case 'add':
        this.#withRows((rows) => void rows.add(row.item.collection, row.item));
        break;
      case 'duplicate':
        this.duplicate(row.item);
        break;
      case 'remove':
        this.remove(...itemRows(grid.rows, boundsOf(grid.range)).map(({ item }) => item));
        break;
    }
    return true;
  }

  #withRange(act: (cells: CellActions) => void): void {
    this.#cells.do(({ actions }) => act(actions));
  }

  #withRows(act: (rows: RowActions) => void): void {
    const { part } = this.#rows;
    if (part) act(part.actions);
    else void this.#rows.want().then((rows) => rows && act(rows.actions));
  }

  async #openFact(cell: EditedCell, fact: Fact, typed: string | undefined): Promise<void> {
    const { FactContent } = this.#facts.part ?? (await this.#facts.want()) ?? {};
    if (!FactContent) return;
    const place = { item: cell.row.item, column: cell.column.id };
    this.#editor.open(place, new FactContent(cell, fact, typed), typed !== undefined);
  }

  /** Yes becomes no, and no yes: a cell with two states needs no editor. */
  #toggle(position: CellPosition): void {
    const row = this.#context.rowAt(position);
    const column = this.#host.grid.columns[position.column];
    const fact = row && column?.kind === 'fact' ? factOf(row.kind, column.fact) : undefined;
    if (!row || !column || !fact) return;
    const isSet = fieldAt(row.entry, fact.path) === true;
    const entry = withField(row.entry, fact.path, isSet ? undefined : true);
    this.#host.edit(withEntries(this.#host.value, [[row.item, entry]]));
    const { text, matrix } = this.#context;
    const cell = this.#context.cellName(row, column);
    this.#host.announce(isSet ? text.nothingIn(cell) : text.setTo(cell, matrix.yes));
  }

  /** Shows the item of a cell in the panel, at the field that the cell is about. */
  #openItem(position: CellPosition): void {
    const row = this.#context.rowAt(position);
    const column = this.#host.grid.columns[position.column];
    if (!row) return;
    if (column?.kind !== 'fact') this.#host.openItem(row.item);
    else
      this.#context.openItem(
        row,
        factOf(row.kind, column.fact)?.path ?? (column.fact === 'decisions' ? ['control'] : undefined),
      );
  }
}
