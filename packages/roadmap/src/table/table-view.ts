/** The tables of Part B, to be read and edited: one at a time, chosen by a segmented control (see `table-grid.ts`). */
import { adoptStyles, icon, iconAdd, iconError, LocalizationController } from '@kvasir/element';
import {
  button,
  choiceStyles,
  controlsCatalogue,
  type ControlsMessages,
  fieldStyles,
  menuStyles,
  partnerMarkStyles,
  popupStyles,
  segmentedStyles,
  statusStyles,
} from '@kvasir/element/controls.js';
import { findingCatalogue, type FindingMessages } from '@kvasir/element/findings.js';
import { textOf, type Id } from '@kvasir/model';
import { html, nothing, type ReactiveController } from 'lit';
import type { RoadmapHost } from '../roadmap-host.ts';
import { problemOf } from './cell-content.ts';
import { CellEditing } from './cell-editing.ts';
import { tableColumns, type ColumnId, type TableKind } from './columns.ts';
import { editorStyles } from './editor.styles.ts';
import { RowActions, shiftFrom } from './row-actions.ts';
import { RowWindow } from './row-window.ts';
import { rowsBar } from './rows-bar.ts';
import { tableBar } from './table-bar.ts';
import { TableClipboard } from './table-clipboard.ts';
import { TableControl } from './table-control.ts';
import { drawGrid } from './table-grid.ts';
import { tableLayoutStyles } from './table-layout.styles.ts';
import { tableCatalogue, type TableMessages } from './table.messages.ts';
import type { Sort } from './table-rows.ts';
import { TableState } from './table-state.ts';
import { tableStyles } from './table.styles.ts';

export class TableView implements ReactiveController {
  readonly #host: RoadmapHost;
  readonly #state: TableState;
  readonly #localization: LocalizationController<TableMessages>;
  readonly #findingWords: LocalizationController<FindingMessages>;
  readonly #wording: LocalizationController<ControlsMessages>;
  readonly #editing: CellEditing;
  readonly #window: RowWindow;
  readonly #actions: RowActions;
  readonly #clipboard: TableClipboard;
  readonly #control: TableControl;
  /** By how many months rows are moved, as it was typed. */
  #shiftText = '1';
  /** Why rows were not moved, and which. */
  #shiftError: { readonly words: string; readonly rows: ReadonlySet<string> } | undefined;

  constructor(host: RoadmapHost) {
    const { element } = host;
    this.#host = host;
    this.#localization = new LocalizationController(element, tableCatalogue);
    this.#findingWords = new LocalizationController(element, findingCatalogue);
    this.#wording = new LocalizationController(element, controlsCatalogue);
    const state = new TableState(host, this.#localization);
    this.#state = state;
    this.#editing = new CellEditing(state, this.#wording);
    this.#actions = new RowActions(state);
    this.#clipboard = new TableClipboard(state);
    this.#control = new TableControl({
      state,
      editing: this.#editing,
      rows: this.#actions,
      turnSort: (column) => this.#turnSort(column),
      add: () => this.#add(),
    });
    adoptStyles(element, [
      ...[fieldStyles, choiceStyles, menuStyles, popupStyles, partnerMarkStyles, segmentedStyles, statusStyles],
      ...[tableStyles, tableLayoutStyles, editorStyles],
    ]);
    this.#window = new RowWindow(element);
    element.addController(this);
  }

  hostUpdated(): void {
    this.#window.measure();
    this.#editing.editor.drawn();
  }

  render(): unknown {
    if (![this.#localization, this.#findingWords, this.#wording].every(({ ready }) => ready)) return nothing;
    const { host, reading, rows, slots, cursor, selection, table, entries } = this.#state;
    selection.keep(new Set(entries.map(({ key }) => key)));
    const { text } = reading;
    return html`<div class="tables">
      ${tableBar({
        table,
        reading,
        workPackage: this.#state.workPackage,
        status: host.settings.filter.status,
        sort: this.#state.sorts.get(table),
        choose: (next) => this.#choose(next),
        filterWorkPackage: (id) => this.#filterWorkPackage(id),
        filterStatus: (status) => {
          const { status: _before, ...filter } = host.settings.filter;
          host.filter(status ? { ...filter, status } : filter);
        },
        sortBy: (id) => this.#sortBy(id, 'ascending'),
      })}
      <div
        class="table-scroller ${this.#window.isLong(rows) ? 'long' : ''}"
        @scroll=${this.#window.room.onScroll}
        @click=${this.#control.onClick}
        @pointerdown=${this.#control.onPointerDown}
        @keydown=${this.#control.onKey}
        @focusin=${this.#control.onFocus}
        @change=${this.#control.onChange}
        @input=${(event: Event) => event.stopPropagation()}
        @copy=${(event: ClipboardEvent) => this.#clipboard.copy(event)}
        @paste=${(event: ClipboardEvent) => this.#clipboard.paste(event)}
      >
        ${drawGrid({
          host,
          reading,
          findingWords: this.#findingWords.messages,
          table,
          slots,
          rows,
          drawn: this.#window.drawn(rows, cursor.row),
          sort: this.#state.sorts.get(table),
          cursor,
          selected: selection.keys,
          open: host.open,
        })}
        ${rows.length === 0 ? html`<p class="nothing-found">${this.#isFiltered ? text.nothingFound : text.empty[table]}</p>` : nothing}
      </div>
      ${this.#problem()} ${selection.keys.size > 0 ? this.#rowsBar() : nothing}
      <div class="table-foot">
        ${
          host.canEdit
            ? button({ size: 'small', icon: iconAdd, label: text.add[table], onClick: () => this.#add() })
            : nothing
        }
        ${
          table === 'milestones' || table === 'deliverables'
            ? html`<bdi>${text.dueRule(host.settings.dueOn, this.#begins)}</bdi>`
            : nothing
        }
      </div>
      ${this.#editing.editor.render()}
    </div>`;
  }

  get #begins(): string | undefined {
    const { startDate } = this.#host.value;
    return this.#host.model.monthOf(textOf(startDate)) === undefined
      ? undefined
      : this.#host.format.date(textOf(startDate));
  }

  get #isFiltered(): boolean {
    const { text, partner, status } = this.#host.settings.filter;
    return Boolean(text) || partner !== undefined || status !== undefined || this.#state.workPackage !== undefined;
  }

  #rowsBar(): unknown {
    const { chosen, reading, table, selection } = this.#state;
    return rowsBar({
      table,
      count: chosen.length,
      reading,
      wording: this.#wording,
      months: this.#shiftText,
      monthsError: this.#shiftError?.rows === selection.keys ? this.#shiftError.words : undefined,
      onMonths: (text) => {
        this.#shiftText = text;
        this.#shiftError = undefined;
        this.#host.element.requestUpdate();
      },
      shift: (direction) => this.#shift(direction),
      set: (column, to) => this.#actions.set(chosen, column, to),
      copy: () => void this.#clipboard.copyByButton(),
      remove: () => this.#actions.remove(chosen),
      clear: () => {
        selection.clear();
        this.#state.focus();
      },
    });
  }

  focusBack(): void {
    this.#state.focus();
  }

  /** What is wrong with the cell at the cursor. */
  #problem(): unknown {
    const { current, slots, cursor, reading } = this.#state;
    const slot = slots[cursor.slot];
    const problem = current && slot?.kind === 'cell' ? problemOf(current, slot.column, reading) : undefined;
    return problem === undefined
      ? nothing
      : html`<p class="table-problem">${icon(iconError)}<span>${problem}</span></p>`;
  }

  #choose(table: TableKind): void {
    this.#state.choose(table);
    this.#sayCount();
  }

  #sayCount(): void {
    this.#host.announce(this.#state.reading.text.itemCount(this.#state.entries.length));
  }

  #filterWorkPackage(id: Id | undefined): void {
    this.#state.workPackage = id;
    this.#host.element.requestUpdate();
    this.#sayCount();
  }

  #sortBy(id: ColumnId | undefined, direction: Sort['direction'] | undefined): void {
    const { host, reading, table } = this.#state;
    const column = tableColumns[table].find((one) => one.id === id);
    if (column && direction) this.#state.sorts.set(table, { column, direction });
    else this.#state.sorts.delete(table);
    const name = column && (reading.text.columns[table][column.id]?.full ?? column.id);
    host.announce(name !== undefined && direction ? reading.text.sorted(name, direction) : reading.text.ownOrder);
    host.element.requestUpdate();
  }

  /** Up, down, and the third time as the partners have it. */
  #turnSort(id: ColumnId): void {
    const sort = this.#state.sorts.get(this.#state.table);
    if (sort?.column.id !== id) this.#sortBy(id, 'ascending');
    else this.#sortBy(id, sort.direction === 'ascending' ? 'descending' : undefined);
  }

  #add(): void {
    const added = this.#actions.add();
    if (!added) return;
    // What is sorted or filtered otherwise may have no place for it: it is to be seen.
    this.#state.sorts.delete(this.#state.table);
    this.#state.workPackage = undefined;
    const cursor = { row: added.key, slot: this.#state.slotOf('title') };
    this.#state.take(cursor);
    void this.#host.element.updateComplete.then(() => this.#editing.open(cursor));
  }

  #shift(direction: 1 | -1): void {
    const months = shiftFrom(this.#shiftText);
    const { chosen, reading, selection } = this.#state;
    const words = months === undefined ? reading.text.badMonths : this.#actions.shift(chosen, months * direction);
    this.#shiftError = words === undefined ? undefined : { words, rows: selection.keys };
    if (words !== undefined) this.#host.announce(words);
    this.#host.element.requestUpdate();
  }
}
