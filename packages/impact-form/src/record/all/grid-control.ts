/** Keys, presses, typing and the clipboard in the grid: one cell has the focus, and what is typed goes into it. */
import { readTsv, writeHtmlTable, writeTsv } from '@kvasir/element/clipboard.js';
import { commonMark, readEntry } from '../entry.ts';
import type { LayoutParts } from '../period-layout.ts';
import type { Block } from '../paste-plan.ts';
import { entryChange, type PeriodChange } from '../record-edits.ts';
import { node } from '../nodes.ts';
import type { GridScene } from './all-periods.ts';
import type { GridCell } from './grid-cells.ts';
import { destination } from './grid-keys.ts';
import type { GridCursor } from './grid-line.ts';

export class GridControl {
  readonly #parts: LayoutParts;
  readonly #scene: GridScene;
  readonly #show: (cursor: GridCursor) => void;
  #cursor: GridCursor = { row: 0, column: Infinity };
  #editor: HTMLInputElement | undefined;

  /** @param show makes sure that a row is drawn and seen */
  constructor(parts: LayoutParts, scene: GridScene, show: (cursor: GridCursor) => void) {
    this.#parts = parts;
    this.#scene = scene;
    this.#show = show;
  }

  /** Within what there is; first at the last period, which is what one comes for. */
  get cursor(): GridCursor {
    const { row, column } = this.#cursor;
    const { indicators, rounds } = this.#scene;
    return { row: Math.min(row, indicators.length - 1), column: Math.min(column, rounds.length - 1) };
  }

  /** What is typed into; it stands in the cell with the cursor. */
  get editor(): HTMLInputElement | undefined {
    return this.#editor;
  }

  focus(): void {
    const { element } = this.#parts.host;
    void element.updateComplete.then(() =>
      element.renderRoot.querySelector<HTMLElement>('.rec-grid [tabindex="0"]')?.focus({ preventScroll: false }),
    );
  }

  readonly onKey = (event: KeyboardEvent): void => {
    if (event.isComposing || event.defaultPrevented) return;
    if (this.#editor ? this.#typing(event) : this.#moving(event)) {
      event.preventDefault();
      event.stopPropagation();
    }
  };

  readonly onClick = ({ target }: Event): void => {
    const at = placeOf(target as Element);
    if (!at || (this.#editor && this.#isAt(at))) return;
    this.#commit();
    this.#take(at);
  };

  readonly onDoubleClick = ({ target }: Event): void => {
    if (placeOf(target as Element) && !this.#editor) this.#open();
  };

  readonly onFocusIn = ({ target }: FocusEvent): void => {
    const at = placeOf(target as Element);
    // Where a screen reader puts the focus, there the cursor is.
    if (at && !this.#isAt(at)) this.#take(at);
  };

  readonly onFocusOut = ({ target }: FocusEvent): void => {
    if (target === this.#editor) this.#commit();
  };

  readonly onCopy = (event: ClipboardEvent): void => {
    const cell = this.#cell;
    if (this.#editor || !cell?.place || !event.clipboardData) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', writeTsv([[cell.text]]));
    event.clipboardData.setData('text/html', writeHtmlTable([[cell.text]]));
  };

  readonly onPaste = (event: ClipboardEvent): void => {
    // Text only: every spreadsheet puts it beside its HTML, which no page with Trusted Types may parse.
    const pasted = event.clipboardData?.getData('text/plain') ?? '';
    const block = readTsv(pasted);
    const isOne = block.length === 1 && block[0]?.length === 1;
    if (!this.#parts.host.canEdit || (this.#editor && isOne)) return;
    event.preventDefault();
    this.#editor = undefined;
    this.#paste(block);
  };

  get #cell(): GridCell | undefined {
    const { row, column } = this.cursor;
    const indicator = this.#scene.indicators[row];
    return indicator && this.#scene.cellsOf(indicator)[column];
  }

  #isAt({ row, column }: GridCursor): boolean {
    const { cursor } = this;
    return cursor.row === row && cursor.column === column;
  }

  #take(cursor: GridCursor): void {
    this.#cursor = cursor;
    this.#show(cursor);
    this.#parts.host.element.requestUpdate();
    this.focus();
  }

  /** Keys while nobody types. */
  #moving(event: KeyboardEvent): boolean {
    const { indicators, rounds, isRightToLeft } = this.#scene;
    const size = { rows: indicators.length, columns: rounds.length, isRightToLeft };
    const to = destination(this.cursor, event, size);
    if (to) {
      this.#take(to);
      return true;
    }
    const { key, ctrlKey, metaKey, altKey } = event;
    if ((ctrlKey || metaKey || altKey) && !event.getModifierState('AltGraph')) return false;
    switch (key) {
      case 'Enter':
      case 'F2':
        return this.#open();
      case 'Delete':
      case 'Backspace':
        return this.#clear();
      default:
        // A character; keys without one have a name of several letters.
        return [...key].length === 1 && key !== ' ' && this.#open(key);
    }
  }

  /** Keys while somebody types. */
  #typing({ key, shiftKey }: KeyboardEvent): boolean {
    const { row, column } = this.cursor;
    const by: Partial<Record<string, GridCursor>> = {
      Enter: { row: row + (shiftKey ? -1 : 1), column },
      ArrowDown: { row: row + 1, column },
      ArrowUp: { row: row - 1, column },
      Tab: { row, column: column + (shiftKey ? -1 : 1) },
    };
    const to = by[key];
    if (to) {
      this.#commit();
      const { indicators, rounds } = this.#scene;
      this.#take({
        row: Math.min(Math.max(0, to.row), indicators.length - 1),
        column: Math.min(Math.max(0, to.column), rounds.length - 1),
      });
      return true;
    }
    if (key !== 'Escape') return false;
    this.#editor = undefined;
    this.#parts.host.element.requestUpdate();
    this.focus();
    return true;
  }

  #open(typed?: string): boolean {
    const cell = this.#cell;
    const { host } = this.#parts;
    if (!host.canEdit || !cell?.place) return false;
    const editor = node('input', 'rec-grid-editor') as HTMLInputElement;
    editor.setAttribute('inputmode', 'decimal');
    editor.setAttribute('autocomplete', 'off');
    editor.setAttribute('aria-label', this.#parts.text().value);
    editor.dir = 'ltr';
    editor.value = typed ?? cell.text;
    this.#editor = editor;
    host.element.requestUpdate();
    void host.element.updateComplete.then(() => {
      editor.focus();
      if (typed === undefined) editor.select();
    });
    return true;
  }

  /** Takes over what was typed. */
  #commit(): void {
    const editor = this.#editor;
    const cell = this.#cell;
    if (!editor) return;
    this.#editor = undefined;
    this.#parts.host.element.requestUpdate();
    if (cell?.place && editor.value !== cell.text) this.#write(cell, editor.value);
  }

  #clear(): boolean {
    const cell = this.#cell;
    if (!this.#parts.host.canEdit || !cell?.place || cell.text === '') return false;
    this.#write(cell, '');
    return true;
  }

  #write({ place }: GridCell, text: string): void {
    const { host, actions } = this.#parts;
    const raw = host.model.indicator(place?.indicator)?.raw;
    if (!raw || !place) return;
    actions.change(place, entryChange(place, raw, readEntry(text, raw, host.format.language), text));
  }

  /** Puts a block of cells in from the cursor on, one edit for all of them. */
  #paste(block: Block): void {
    const { host, actions } = this.#parts;
    const text = this.#parts.text();
    const { indicators } = this.#scene;
    const { row, column } = this.cursor;
    const decimal = commonMark(block.flat());
    const changes: PeriodChange[] = [];
    let [unread, left] = [0, 0];
    block.forEach((cells, down) => {
      const indicator = indicators[row + down];
      const places = indicator ? this.#scene.cellsOf(indicator) : [];
      cells.forEach((given, across) => {
        // An empty cell says nothing: what is recorded already stays.
        if (given.trim() === '') return;
        const place = places[column + across]?.place;
        if (!indicator || !place) left += 1;
        else {
          const entry = readEntry(given, indicator.raw, host.format.language, decimal);
          if (entry.kind === 'unread') unread += 1;
          changes.push({ ...place, change: entryChange(place, indicator.raw, entry, given) });
        }
      });
    });
    const told = [text.tookOver(changes.length), unread > 0 && text.notRead(unread), left > 0 && text.noPlace(left)];
    const sentence = told.filter((one) => typeof one === 'string').join(' ');
    actions.together(changes, sentence, () => this.focus());
    host.element.requestUpdate();
    this.focus();
  }
}

function placeOf(target: Element): GridCursor | undefined {
  const column = target.closest<HTMLElement>('[data-column]')?.dataset['column'];
  const row = target.closest<HTMLElement>('[data-at]')?.dataset['at'];
  return row === undefined || column === undefined ? undefined : { row: Number(row), column: Number(column) };
}
