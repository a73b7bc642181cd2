/** Keys, presses and pastes in the rows of a period: the value fields are walked through as the cells of a column are. */
import { readTsv } from '@kvasir/element/clipboard.js';
import { historyStep } from '@kvasir/element/workbench.js';
import type { ImpactHost } from '../impact-host.ts';
import { entryText, readEntry } from './entry.ts';
import type { RecordActions } from './record-actions.ts';
import type { Block } from './paste-plan.ts';
import type { RecordState } from './record-state.ts';
import type { GroupRow, IndicatorRow, RecordRow } from './rows.ts';

export interface ControlledRows {
  readonly host: ImpactHost;
  readonly state: RecordState;
  readonly actions: RecordActions;
  row(key: string): RecordRow | undefined;
  /** Puts a block of cells in from a row on. */
  paste(block: Block, from: IndicatorRow | GroupRow): void;
  /** Gives the focus to the first of these nodes that is there once all is drawn anew. */
  focus(...ids: readonly string[]): void;
  /** The same for what stands below a row, and may have to be loaded first. */
  focusBelow(id: string): void;
  /** Goes on to the next or the previous indicator where one is shown at a time; false where all are. */
  step(by: 1 | -1): boolean;
}

const fields = '.rec-value, .rec-reason, .rec-words';

export class RecordControl {
  readonly #rows: ControlledRows;

  constructor(rows: ControlledRows) {
    this.#rows = rows;
  }

  readonly onInput = (event: Event): void => {
    const field = event.target as HTMLInputElement;
    const row = this.#rowOf(field);
    if (!row || !field.matches(fields)) return;
    // The element tells its host itself.
    event.stopPropagation();
    const { actions } = this.#rows;
    if (field.matches('.rec-value')) actions.type(row.place, field.value);
    else if (field.matches('.rec-reason')) actions.reason(row.place, field.value);
    else actions.write(row.place, 'text', field.value);
  };

  readonly onChange = (event: Event): void => {
    if ((event.target as Element).matches('.rec-reason, .rec-words')) this.#rows.actions.finish();
  };

  readonly onFocusIn = ({ target }: FocusEvent): void => {
    const row = this.#rowOf(target as Element);
    if (row && (target as Element).matches('.rec-value')) this.#rows.actions.enter(row.place);
  };

  readonly onFocusOut = ({ target }: FocusEvent): void => {
    if ((target as Element).matches('.rec-value')) this.#rows.actions.leave();
  };

  readonly onClick = (event: Event): void => {
    const button = (event.target as Element).closest<HTMLElement>('[data-rec]');
    const row = button && this.#rowOf(button);
    if (!button || !row) return;
    const { actions, state, host } = this.#rows;
    const { place, id } = row;
    switch (button.dataset['rec']) {
      case 'status':
        actions.turnStatus(place, row.status);
        return this.#rows.focus(...(row.status === 'open' ? [`${id}-reason`] : []), id);
      case 'why':
        actions.wantReason(place);
        return this.#rows.focus(`${id}-reason`);
      case 'take':
        return this.#take(row);
      case 'keep':
        actions.keep(place);
        return this.#rows.focus(id);
      case 'more':
        toggle(state.open, place.indicator);
        return host.element.requestUpdate();
      case 'fold':
        toggle(state.unfolded, place.indicator);
        return host.element.requestUpdate();
      default:
        return undefined;
    }
  };

  readonly onKey = (event: KeyboardEvent): void => {
    const target = event.target as HTMLElement;
    const row = this.#rowOf(target);
    if (!row || event.isComposing || event.defaultPrevented) return;
    if (!target.matches(fields)) {
      if (event.key === 'ArrowLeft' && target.matches('.rec-status, .rec-more')) this.#rows.focus(row.id);
      return;
    }
    if (this.#commanded(event, row, target as HTMLInputElement)) {
      event.preventDefault();
      event.stopPropagation();
    }
  };

  readonly onPaste = (event: ClipboardEvent): void => {
    const target = event.target as Element;
    const row = this.#rowOf(target);
    if (!row || !target.matches('.rec-value') || !this.#rows.host.canEdit) return;
    // Text only: every spreadsheet puts it beside its HTML, which no page with Trusted Types may parse.
    const block = readTsv(event.clipboardData?.getData('text/plain') ?? '');
    // One value is pasted into the field as anywhere.
    if (block.length === 1 && block[0]?.length === 1) return;
    event.preventDefault();
    event.stopPropagation();
    this.#rows.paste(block, row);
  };

  /** False for a key that means in the field what it means in any. */
  #commanded(event: KeyboardEvent, row: IndicatorRow | GroupRow, field: HTMLInputElement): boolean {
    const { actions, host, state } = this.#rows;
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
    const step = historyStep(event);
    // What is being typed is taken back by the browser, letter by letter; what was, by the element.
    if (step && host.history && field.matches('.rec-value') && state.typing?.text === undefined) {
      if (step === 'undo') host.undo();
      else host.redo();
      return true;
    }
    if (ctrlKey || metaKey) return false;
    if (altKey) {
      if (key !== 'Enter' || row.kind !== 'indicator') return false;
      toggle(state.open, row.place.indicator);
      host.element.requestUpdate();
      if (state.open.has(row.place.indicator)) this.#rows.focusBelow(`${row.id}-details-evidence`);
      return true;
    }
    switch (key) {
      case 'Enter':
        return this.#move(field, shiftKey ? -1 : 1);
      case 'ArrowDown':
        return this.#move(field, 1);
      case 'ArrowUp':
        return this.#move(field, -1);
      case 'Escape': {
        if (!field.matches('.rec-value') || !actions.restore()) return false;
        void host.element.updateComplete.then(() => field.select());
        return true;
      }
      case 'ArrowRight': {
        const isAtEnd = field.selectionStart === field.value.length && field.selectionEnd === field.value.length;
        const beside = field.closest('[data-row]')?.querySelector<HTMLElement>('.rec-answer, .rec-status');
        if (!isAtEnd || !beside || !field.matches('.rec-value')) return false;
        beside.focus();
        return true;
      }
      default:
        return false;
    }
  }

  #move(field: HTMLInputElement, by: 1 | -1): boolean {
    if (this.#rows.step(by)) return true;
    const line = field.closest('[data-row]');
    const all = [...(line?.parentElement?.querySelectorAll<HTMLInputElement>('.rec-value') ?? [])];
    const at = all.findIndex((one) => line?.contains(one));
    const next = all[at + by];
    // At the end the value is taken over all the same.
    if (!next) this.#rows.actions.leave();
    next?.focus();
    next?.select();
    return true;
  }

  #take({ place, says, id }: IndicatorRow | GroupRow): void {
    const suggestion = says.flatMap((say) => (say.kind === 'question' ? (say.suggestion ?? []) : []))[0] ?? '';
    const { host, actions } = this.#rows;
    const entry = readEntry(suggestion, {}, host.format.language);
    if (entry.kind === 'value' && entryText(entry.value, host.format) === suggestion) actions.take(place, entry.value);
    this.#rows.focus(id);
  }

  #rowOf(node: Element): IndicatorRow | GroupRow | undefined {
    const key = node.closest<HTMLElement>('[data-row]')?.dataset['row'];
    const row = key === undefined ? undefined : this.#rows.row(key);
    return row?.kind === 'indicator' || row?.kind === 'group' ? row : undefined;
  }
}

function toggle(set: Set<string>, key: string): void {
  if (!set.delete(key)) set.add(key);
}
