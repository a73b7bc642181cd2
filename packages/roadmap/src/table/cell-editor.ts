/** The editor of one cell: a dialog that lies on its cell, as in a spreadsheet. */
import { foldText } from '@kvasir/element';
import {
  checkboxGroup,
  focusField,
  loadPlacing,
  radioGroup,
  rawText,
  textareaField,
  textField,
  type Choice,
  type SetValue,
  type Wording,
} from '@kvasir/element/controls.js';
import type { Id } from '@kvasir/model';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { CellReading } from './cell-values.ts';
import { isMonth } from './cell-values.ts';
import { cellVocabularies, type TableColumn } from './columns.ts';
import type { EntryRow } from './table-rows.ts';
import { typedDay } from './typed-day.ts';

/** Where the cursor goes when an edit is finished. */
export type Leave = 'stay' | 'down' | 'up' | 'forward' | 'back';

export interface EditedCell {
  readonly row: EntryRow;
  readonly column: TableColumn;
  /** "Due, month, MS4". */
  readonly name: string;
}

/** What was entered: a text that is still to be read, or what was chosen. */
export type Entered = { readonly text: string } | { readonly value: unknown };

export interface CellEditorOptions {
  readonly element: LitElement;
  readonly wording: Wording;
  reading(): CellReading;
  /** The cell as it is drawn now; none where it is out of sight, or gone. */
  cellElement(cell: EditedCell): HTMLElement | undefined;
  /** `undefined` where nothing was changed. */
  commit(cell: EditedCell, entered: Entered | undefined, leave: Leave): void;
  cancelled(cell: EditedCell): void;
}

interface Open {
  readonly cell: EditedCell;
  /** A text, the key of a choice, or the ids of work packages. */
  draft: string | SetValue<Id>;
  isChanged: boolean;
}

const fieldId = 'cell-edit';
const anchorGap = 4;

export class CellEditor {
  readonly #options: CellEditorOptions;
  #open: Open | undefined;
  #isShown = false;
  #stopPlacing: (() => void) | undefined;

  constructor(options: CellEditorOptions) {
    this.#options = options;
    // Before it is needed: what is typed while it loads would fall on the grid.
    void loadPlacing();
  }

  get isOpen(): boolean {
    return this.#open !== undefined;
  }

  /** @param typed what was typed on the cell: it takes the place of what stands there */
  open(cell: EditedCell, typed?: string): void {
    this.#finish('stay');
    const begun = typed === undefined ? undefined : this.#begun(cell, typed);
    this.#open = { cell, draft: begun ?? this.#stands(cell), isChanged: begun !== undefined };
    this.#options.element.requestUpdate();
  }

  /** After each drawing of the element: shows what was opened, in the same turn, so that no key is lost. */
  drawn(): void {
    const popover = this.#popover;
    const open = this.#open;
    if (!open || !popover || this.#isShown) return;
    popover.showPopover();
    this.#isShown = true;
    focusField(popover, fieldId);
    const control = popover.querySelector<HTMLInputElement | HTMLTextAreaElement>('textarea, input[type="text"]');
    // After what is there, as when one goes on writing.
    if (control && typeof open.draft === 'string') control.setSelectionRange(open.draft.length, open.draft.length);
    this.#place(open.cell, popover);
  }

  close(): void {
    this.#end((open) => this.#options.cancelled(open.cell));
  }

  render(): TemplateResult | typeof nothing {
    const open = this.#open;
    if (!open) return nothing;
    return html`<div
      class="popup cell-editor edit-${open.cell.column.kind}"
      id="cell-editor"
      part="cell-editor"
      popover
      role="dialog"
      aria-label=${open.cell.name}
      @keydown=${this.#onKey}
      @toggle=${this.#onToggle}
    >
      ${this.#control(open)}
    </div>`;
  }

  get #popover(): HTMLElement | null {
    return this.#options.element.renderRoot.querySelector<HTMLElement>('#cell-editor');
  }

  /** What stands in a cell, in the form in which it is edited. */
  #stands({ row, column }: EditedCell): Open['draft'] {
    const reading = this.#options.reading();
    switch (column.kind) {
      case 'work-packages':
        return Object.fromEntries(reading.workPackagesOf(row.entry).map((id) => [id, true]));
      case 'term':
        return reading.termOf(row, column);
      case 'partner':
        return rawText(row.entry[column.field]);
      default:
        return reading.cellText(row, column);
    }
  }

  /** Typing replaces a text; of a list it chooses the first entry that begins so. */
  #begun(cell: EditedCell, typed: string): string | undefined {
    if (cell.column.kind === 'work-packages') return undefined;
    const isChoice = cell.column.kind === 'term' || cell.column.kind === 'partner';
    return isChoice ? this.#startingWith(cell, typed) : typed;
  }

  #startingWith({ column }: EditedCell, typed: string): string | undefined {
    const start = foldText(typed);
    return this.#choices(column).find(({ key, label }) => key !== '' && foldText(label).startsWith(start))?.key;
  }

  #control({ cell, draft }: Open): unknown {
    const { wording } = this.#options;
    const { column, name } = cell;
    const label = html`<span class="visually-hidden">${name}</span>`;
    const shared = { id: fieldId, label, wording };
    const onInput = (entered: Open['draft']): void => this.#write(entered);
    if (typeof draft !== 'string')
      return checkboxGroup({ ...shared, value: draft, choices: this.#workPackages(), onInput });
    switch (column.kind) {
      case 'partner':
      case 'term':
        return radioGroup({ ...shared, value: draft, choices: this.#choices(column), onInput });
      case 'lines':
        return textareaField({
          ...shared,
          value: draft,
          rows: 2,
          onInput,
          hint: html`<span class="visually-hidden">${this.#options.reading().text.newLine}</span>`,
        });
      case 'month':
      case 'due':
      case 'due-day':
        return textField({ ...shared, value: draft, kind: 'code', onInput, ...this.#said(column, draft) });
      default:
        return textField({ ...shared, value: draft, onInput });
    }
  }

  /** What a month or a day means, while it is typed; and what is wrong with a month. */
  #said(column: TableColumn, draft: string): { hint?: string; error?: string } {
    const reading = this.#options.reading();
    const typed = draft.trim();
    if (typed === '') return {};
    if (column.kind === 'due-day') {
      const day = typedDay(typed, reading.format);
      return day === undefined ? {} : { hint: reading.text.isDay(reading.format.date(day)) };
    }
    const month = Number(/^(?:m\s*)?(-?\d+)$/i.exec(typed)?.[1] ?? Number.NaN);
    if (!isMonth(month)) return { error: reading.text.problems.month(typed) };
    const day = reading.dayInWords(month);
    return day === undefined || column.id === 'startMonth' ? {} : { hint: reading.text.isDay(day) };
  }

  #choices(column: TableColumn): Choice<string>[] {
    const reading = this.#options.reading();
    const none = { key: '', label: reading.text.notStated };
    const { vocabulary } = column;
    if (!vocabulary) return [none, ...reading.model.partners.map(({ id, name }) => ({ key: id, label: name }))];
    const words = reading.words(vocabulary);
    return [
      none,
      ...cellVocabularies[vocabulary].map((term) => {
        const word = reading.word(column, term);
        const meaning = words[term] ?? term;
        return { key: term, label: word, ...(meaning !== word && { hint: meaning }) };
      }),
    ];
  }

  #workPackages(): Choice<Id>[] {
    const reading = this.#options.reading();
    return reading.workPackages.map(({ ref, number, title }) => ({
      key: ref.id,
      label: number !== '' && title !== '' ? `${number} ${title}` : reading.workPackageName(ref.id),
    }));
  }

  #write(draft: Open['draft']): void {
    if (!this.#open) return;
    this.#open.draft = draft;
    this.#open.isChanged = true;
    this.#options.element.requestUpdate();
  }

  #place(cell: EditedCell, popover: HTMLElement): void {
    const anchor = this.#options.cellElement(cell);
    if (!anchor) return;
    popover.style.setProperty('--_cell', `${Math.round(anchor.getBoundingClientRect().width)}px`);
    void loadPlacing().then((placing) => {
      if (this.#open?.cell !== cell) return;
      this.#stopPlacing?.();
      this.#stopPlacing = placing?.keepPlaced(topOf(anchor), popover, { sameWidth: false });
    });
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.isComposing || !this.#leads(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** Whether a key was for the editor, and not for the control in it. */
  #leads(event: KeyboardEvent): boolean {
    const { key, shiftKey, altKey } = event;
    const target = event.composedPath()[0];
    if (key === 'Escape') {
      this.close();
      return true;
    }
    if (key === 'Tab') {
      this.#finish(shiftKey ? 'back' : 'forward');
      return true;
    }
    if (key === 'Enter') {
      if (target instanceof HTMLTextAreaElement && (altKey || shiftKey)) return altKey ? this.#newLine(target) : false;
      this.#finish(shiftKey ? 'up' : 'down');
      return true;
    }
    return target instanceof HTMLInputElement && /^(radio|checkbox)$/.test(target.type) && this.#inList(event, target);
  }

  #newLine(area: HTMLTextAreaElement): boolean {
    area.setRangeText('\n', area.selectionStart, area.selectionEnd, 'end');
    this.#write(area.value);
    return true;
  }

  /** Letters choose, and arrows lead through the boxes: Tab leads to the next cell. */
  #inList({ key, ctrlKey, metaKey, altKey }: KeyboardEvent, target: HTMLInputElement): boolean {
    if (ctrlKey || metaKey || altKey) return false;
    const open = this.#open;
    if (open && target.type === 'radio' && [...key].length === 1 && key !== ' ') {
      const found = this.#startingWith(open.cell, key);
      if (found !== undefined) {
        this.#write(found);
        const chosen = [...this.#inputs].find(({ value }) => value === found);
        chosen?.focus();
      }
      return true;
    }
    if (target.type !== 'checkbox' || (key !== 'ArrowDown' && key !== 'ArrowUp')) return false;
    const inputs = [...this.#inputs];
    const next = inputs[inputs.indexOf(target) + (key === 'ArrowDown' ? 1 : -1)];
    next?.focus();
    return true;
  }

  get #inputs(): Iterable<HTMLInputElement> {
    return this.#popover?.querySelectorAll('input') ?? [];
  }

  /** A press elsewhere takes over what was entered. */
  readonly #onToggle = (event: Event): void => {
    if ((event as ToggleEvent).newState !== 'closed') return;
    const root = this.#options.element.renderRoot as ShadowRoot;
    const isLost = root.activeElement === null && root.ownerDocument.activeElement === root.ownerDocument.body;
    this.#end((open) => {
      this.#options.commit(open.cell, enteredIn(open), 'stay');
      if (isLost) this.#options.cancelled(open.cell);
    });
  };

  #finish(leave: Leave): void {
    this.#end((open) => this.#options.commit(open.cell, enteredIn(open), leave));
  }

  #end(then: (open: Open) => void): void {
    const open = this.#open;
    if (!open) return;
    this.#open = undefined;
    this.#stopPlacing?.();
    this.#stopPlacing = undefined;
    const popover = this.#popover;
    if (this.#isShown && popover?.matches(':popover-open')) popover.hidePopover();
    this.#isShown = false;
    this.#options.element.requestUpdate();
    then(open);
  }
}

function enteredIn({ cell, draft, isChanged }: Open): Entered | undefined {
  if (!isChanged) return undefined;
  if (typeof draft !== 'string') return { value: Object.keys(draft).length === 0 ? undefined : draft };
  const isChoice = cell.column.kind === 'term' || cell.column.kind === 'partner';
  return isChoice ? { value: draft || undefined } : { text: draft };
}

/** A line above the top of a cell: what is placed below of it lies on the cell. */
function topOf(cell: HTMLElement): { getBoundingClientRect: () => DOMRect; contextElement: Element } {
  return {
    contextElement: cell,
    getBoundingClientRect: () => {
      const { left, top, width } = cell.getBoundingClientRect();
      return new DOMRect(left, top - anchorGap, width, 0);
    },
  };
}
