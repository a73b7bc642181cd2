/** Many periods at once: an ARIA grid of indicators by the last periods, for whoever brings the values of years. */
import { adoptStyles, Remembered } from '@kvasir/element';
import { rawText } from '@kvasir/element/controls.js';
import { px, ScrollRoom, spanIn, offsetsOf, scrollFor, styled, usualRoom } from '@kvasir/element/windowing.js';
import { textOf } from '@kvasir/model';
import type { Period } from '@kvasir/model/impact.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { ShownIndicator } from '../../impact-model.ts';
import { periodName } from '../../period-name.ts';
import type { LayoutParts } from '../period-layout.ts';
import { placeKey } from '../record-state.ts';
import type { ValuePlace } from '../rounds.ts';
import type { RowSettings } from '../rows.ts';
import { readUnit } from '../units.ts';
import { allPeriodsStyles } from './all-periods.styles.ts';
import { GridCells, type GridCell } from './grid-cells.ts';
import { GridControl } from './grid-control.ts';
import { gridLines, leading, type GridCursor, type GridRow } from './grid-line.ts';

/** Up to so many rows all are drawn: a browser finds words in them. */
const allDrawn = 60;
/** Rows that are drawn beyond those that are seen, at either end. */
const more = 6;
/** The height of a row, in pixels, at the design's size of text. */
const rowHeight = 36;

/** What the control of the grid works on. */
export interface GridScene {
  readonly indicators: readonly ShownIndicator[];
  readonly rounds: readonly Period[];
  readonly isRightToLeft: boolean;
  cellsOf(indicator: ShownIndicator): readonly GridCell[];
}

export class AllPeriods implements GridScene {
  readonly #parts: LayoutParts;
  readonly #cells = new GridCells();
  readonly #control: GridControl;
  readonly #room: ScrollRoom;
  readonly #settings = new Remembered<RowSettings>();
  readonly #shownRounds = new Remembered<readonly Period[]>();
  /** In the words of one language. */
  readonly #rows = new Remembered<WeakMap<ShownIndicator, GridRow>>();
  #rounds: readonly Period[] = [];
  #drawn = { from: 0, to: 0 };

  constructor(parts: LayoutParts) {
    this.#parts = parts;
    adoptStyles(parts.host.element, allPeriodsStyles);
    this.#room = new ScrollRoom(parts.host.element, '.rec-grid-scroller', () => this.#moved());
    this.#control = new GridControl(parts, this, (cursor) => this.#show(cursor));
  }

  get indicators(): readonly ShownIndicator[] {
    return this.#parts.host.model.indicators;
  }

  get rounds(): readonly Period[] {
    return this.#rounds;
  }

  get isRightToLeft(): boolean {
    return this.#room.isRightToLeft;
  }

  cellsOf(indicator: ShownIndicator): readonly GridCell[] {
    const { host, state } = this.#parts;
    const { text: shared, format, canEdit, model } = host;
    const text = this.#parts.text();
    const [round] = this.#rounds;
    if (!round) return [];
    const settings = this.#settings.of([text, shared, format, canEdit], () => ({
      ...{ text, shared, format, canEdit, partners: model.partnerMap, round },
    }));
    const kept = (place: ValuePlace): number | undefined => state.kept.get(placeKey(place));
    return this.#cells.of(indicator, this.#rounds, model.value, settings, kept, state.kept.size);
  }

  render(rounds: readonly Period[]): TemplateResult {
    const { host } = this.#parts;
    this.#rounds = this.#shownRounds.of(
      rounds.map(({ key }) => key),
      () => rounds,
    );
    const text = this.#parts.text();
    const { indicators } = this;
    const cursor = this.#control.cursor;
    const height = rowHeight * this.#room.room.scale;
    const window = this.#window(cursor, height);
    const gap = (rows: number): TemplateResult | typeof nothing =>
      rows > 0
        ? html`<tr class="rec-gap" aria-hidden="true">
            <td colspan=${this.#rounds.length + leading} ${styled({ 'block-size': px(rows * height) })}></td>
          </tr>`
        : nothing;
    const { onKey, onPaste, onCopy, onClick, onDoubleClick, onFocusIn, onFocusOut } = this.#control;
    return html`<div
        class="rec-grid-scroller ${this.#isLong ? 'is-long' : ''}"
        @scroll=${this.#room.onScroll}
        @keydown=${onKey}
        @paste=${onPaste}
        @copy=${onCopy}
        @click=${onClick}
        @dblclick=${onDoubleClick}
        @focusin=${onFocusIn}
        @focusout=${onFocusOut}
        @input=${(event: Event) => event.stopPropagation()}
        @change=${(event: Event) => event.stopPropagation()}
      >
        <table
          class="rec-grid"
          role="grid"
          aria-label=${text.allPeriods}
          aria-rowcount=${indicators.length + 1}
          aria-colcount=${this.#rounds.length + leading}
          aria-readonly=${host.canEdit ? nothing : 'true'}
          ${styled({ '--_rec-row': px(height), '--_rec-periods': String(this.#rounds.length) })}
        >
          <thead>
            <tr role="row" aria-rowindex="1">
              <th role="columnheader" scope="col" class="rec-grid-name">${text.indicator}</th>
              <th role="columnheader" scope="col" class="rec-grid-unit">${text.unit}</th>
              ${this.#rounds.map(
                ({ key }) => html`<th role="columnheader" scope="col">${periodName(key, host.text, host.format)}</th>`,
              )}
            </tr>
          </thead>
          <tbody>
            ${gap(window.before)}${gridLines({
              rows: indicators.map((indicator) => this.#rowOf(indicator)),
              window: { rows: window.rows },
              text,
              cursor,
              editor: this.#control.editor,
              cellsAt: (at) => this.#cellsAt(at),
            })}${gap(window.after)}
          </tbody>
        </table>
      </div>
      <p class="rec-grid-note">${this.#noteOf(cursor)}</p>
      <p class="rec-keys">${host.canEdit ? text.gridKeys : nothing}</p>`;
  }

  focusBack(): void {
    this.#control.focus();
  }

  get #isLong(): boolean {
    return this.indicators.length > allDrawn && !this.#room.isPrinting;
  }

  #cellsAt(at: number): readonly GridCell[] {
    const indicator = this.indicators[at];
    return indicator ? this.cellsOf(indicator) : [];
  }

  #rowOf(indicator: ShownIndicator): GridRow {
    const { text: shared } = this.#parts.host;
    const text = this.#parts.text();
    const rows = this.#rows.of([text, shared], () => new WeakMap<ShownIndicator, GridRow>());
    let row = rows.get(indicator);
    if (!row) {
      const { raw, id } = indicator;
      const title = rawText(raw['title']).trim() || shared.untitled;
      row = { key: id, number: textOf(raw['number']), title, ...readUnit(raw, text, shared) };
      rows.set(indicator, row);
    }
    return row;
  }

  /** What is drawn: what is seen, some more, and the row with the cursor, which keeps the focus. */
  #window(cursor: GridCursor, height: number): { rows: number[]; before: number; after: number } {
    const count = this.indicators.length;
    if (!this.#isLong) return { rows: Array.from({ length: count }, (_, at) => at), before: 0, after: 0 };
    const offsets = offsetsOf(count, () => height);
    const { room, scrolledTo } = this.#room;
    const size = this.#room.isMeasured ? room.blockSize : usualRoom.blockSize;
    this.#drawn = spanIn(offsets, scrolledTo.block, size, more);
    const { from, to } = this.#drawn;
    const rows = Array.from({ length: to - from }, (_, at) => from + at);
    const isBefore = cursor.row < from;
    const isAfter = cursor.row >= to;
    if (isBefore) rows.unshift(cursor.row);
    if (isAfter && cursor.row < count) rows.push(cursor.row);
    return { rows, before: from - Number(isBefore), after: count - to - Number(isAfter) };
  }

  #moved(): void {
    if (!this.#isLong) return;
    const height = rowHeight * this.#room.room.scale;
    const offsets = offsetsOf(this.indicators.length, () => height);
    const { from, to } = spanIn(offsets, this.#room.scrolledTo.block, this.#room.room.blockSize, 0);
    if (from < this.#drawn.from || to > this.#drawn.to) this.#parts.host.element.requestUpdate();
  }

  /** Scrolls so that a row is seen that may not be drawn yet. */
  #show({ row }: GridCursor): void {
    if (!this.#isLong) return;
    const height = rowHeight * this.#room.room.scale;
    const offsets = offsetsOf(this.indicators.length, () => height);
    const { room, scrolledTo } = this.#room;
    // The head stands on the first row.
    const block = scrollFor(offsets, row, scrolledTo.block, room.blockSize - height);
    if (block !== scrolledTo.block) this.#room.scrollTo({ block });
  }

  /** What there is to say of the cell with the cursor. */
  #noteOf(cursor: GridCursor): string {
    const text = this.#parts.text();
    const { host } = this.#parts;
    const [row, cell] = [this.indicators[cursor.row], this.#cellsAt(cursor.row)[cursor.column]];
    const round = this.#rounds[cursor.column];
    if (!row || !cell || !round) return '';
    const period = periodName(cell.place?.period ?? round.key, host.text, host.format);
    const shown = this.#rowOf(row);
    const where = `${shown.number || shown.title}, ${period}`;
    if (!cell.place) return `${where}: ${text.notAsked}`;
    const what = [cell.text && `${cell.text} ${shown.sign}`.trim(), text.statuses[cell.status], cell.say];
    return `${where}: ${what.filter(Boolean).join(' · ')}`;
  }
}
