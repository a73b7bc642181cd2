/** A row of a period as an element: number, title, who is responsible, the value before, the field, status, what is said. */
import {
  iconBan,
  iconCheck,
  iconChevronDown,
  iconEdit,
  iconPending,
  iconWarning,
  type IconNode,
} from '@kvasir/element';
import { partnerMarkClass } from '@kvasir/element/display.js';
import type { Line, LinesPicture } from '@kvasir/element/windowing.js';
import { namedRow } from './name-line.ts';
import { drawing, node, rowButton, setAttribute, setText, setValue } from './nodes.ts';
import type { RecordMessages } from './record.messages.ts';
import type { CellStatus, GroupRow, IndicatorRow, RecordRow } from './rows.ts';
import { SayLine } from './say-line.ts';

export interface RecordPicture extends LinesPicture<RecordRow> {
  readonly text: RecordMessages;
  /** How many rows, from the first one, are drawn with all that they have; of the others, what they are called. */
  readonly whole: number;
  /** What stands below a row. */
  below(row: Extract<RecordRow, { kind: 'details' | 'more-groups' }>): unknown;
}

type ValueRow = IndicatorRow | GroupRow;

const statusIcons: Readonly<Record<CellStatus, IconNode>> = {
  open: iconPending,
  provisional: iconEdit,
  final: iconCheck,
  missing: iconBan,
  unclear: iconWarning,
};

let emptyRow: HTMLElement | undefined;

/** A row without content, from which all others are copied. */
function prototype(): HTMLElement {
  if (emptyRow) return emptyRow;
  const row = namedRow();
  const now = node('td', 'rec-now', 'cell');
  const box = node('span', 'rec-box');
  const field = node('input', 'rec-value') as HTMLInputElement;
  field.setAttribute('inputmode', 'decimal');
  field.setAttribute('autocomplete', 'off');
  field.setAttribute('spellcheck', 'false');
  field.dir = 'ltr';
  box.append(field, node('span', 'rec-unit'));
  now.append(box);
  row.append(
    ...[node('td', 'rec-by', 'cell'), node('td', 'rec-before', 'cell'), now],
    ...[node('td', 'rec-state', 'cell'), node('td', 'rec-say', 'cell')],
  );
  return (emptyRow = row);
}

/** By status and whether it can be turned: with its drawing, and without its word. */
const statusNodes = new Map<string, HTMLElement>();

function statusNode(status: CellStatus, isButton: boolean): HTMLElement {
  const key = `${status} ${String(isButton)}`;
  let prototype = statusNodes.get(key);
  if (!prototype) {
    prototype = isButton ? rowButton('rec-status', 'status') : node('span', 'rec-status');
    if (isButton) prototype.tabIndex = -1;
    prototype.append(drawing(statusIcons[status]));
    statusNodes.set(key, prototype);
  }
  return prototype.cloneNode(true) as HTMLElement;
}

export class ValueLine implements Line<RecordRow, RecordPicture> {
  readonly element: HTMLElement;
  readonly #cells: readonly HTMLElement[];
  readonly #title: HTMLElement;
  readonly #field: HTMLInputElement;
  readonly #unit: HTMLElement;
  readonly #say: SayLine;
  #row: ValueRow | undefined;
  #text: RecordMessages | undefined;

  constructor() {
    this.element = prototype().cloneNode(true) as HTMLElement;
    this.#cells = [...this.element.children] as HTMLElement[];
    this.#title = this.#cell(1).firstElementChild as HTMLElement;
    const box = this.#cell(4).firstElementChild as HTMLElement;
    this.#field = box.firstElementChild as HTMLInputElement;
    this.#unit = box.lastElementChild as HTMLElement;
    this.#say = new SayLine(this.#cell(6));
  }

  draw(row: RecordRow, _at: number, { text }: RecordPicture): boolean {
    if (row.kind !== 'indicator' && row.kind !== 'group') return false;
    const isOtherLanguage = text !== this.#text;
    if (row === this.#row && !isOtherLanguage) return true;
    // Words of another language are other words in each cell.
    const before = isOtherLanguage ? undefined : this.#row;
    this.#row = row;
    this.#text = text;
    this.element.className = `rec-row is-${row.status}${row.kind === 'group' ? ' is-group' : ''}`;
    setAttribute(this.element, 'data-row', row.key);
    setText(this.#title, row.title);
    if (row.before !== before?.before) setText(this.#cell(3), row.before);
    this.#drawField(row, before, text);
    if (row.status !== before?.status || row.canEdit !== before.canEdit || row.kind !== before.kind)
      this.#drawStatus(row, text);
    if (row.kind === 'indicator') this.#drawIndicator(row, before, text);
    else if (before?.kind !== 'group') this.#drawGroup();
    this.#say.draw(row, text);
    return true;
  }

  #cell(index: number): HTMLElement {
    const cell = this.#cells[index];
    if (!cell) throw new RangeError(`A row has no cell ${String(index)}.`);
    return cell;
  }

  #drawField(row: ValueRow, before: ValueRow | undefined, text: RecordMessages): void {
    const field = this.#field;
    setValue(field, row.text);
    if (row.unit !== before?.unit) setText(this.#unit, row.unit);
    if (row.label !== before?.label) field.setAttribute('aria-label', row.label);
    if (row.canEdit !== before?.canEdit) field.readOnly = !row.canEdit;
    const isWrong = row.says.some(({ kind }) => kind === 'problem');
    setAttribute(field, 'aria-invalid', isWrong ? 'true' : undefined);
    const isTold = isWrong || row.says.some(({ kind }) => kind === 'question');
    setAttribute(field, 'aria-describedby', isTold ? `${row.id}-say` : undefined);
    setAttribute(field, 'placeholder', row.status === 'missing' ? text.noValue : undefined);
    if (row.id !== before?.id) {
      field.id = row.id;
      this.#cell(6).id = `${row.id}-say`;
    }
  }

  #drawStatus(row: ValueRow, text: RecordMessages): void {
    const cell = this.#cell(5);
    const { status } = row;
    const word = document.createTextNode(text.statuses[status]);
    // A group has the status of its whole; what is unclear is settled by an answer, and not by a status.
    if (row.kind === 'group') return cell.replaceChildren();
    const isButton = row.canEdit && status !== 'unclear';
    const shown = statusNode(status, isButton);
    if (isButton) shown.title = text.statusActions[status];
    shown.append(word);
    cell.replaceChildren(shown);
  }

  #drawIndicator(row: IndicatorRow, before: ValueRow | undefined, text: RecordMessages): void {
    const last = before?.kind === 'indicator' ? before : undefined;
    if (row.number !== last?.number) setText(this.#cell(0), row.number);
    if (row.mark !== last?.mark || row.unknownPartner !== last?.unknownPartner) this.#drawMark(row);
    if (row.note === last?.note && row.isUnfolded === last.isUnfolded) return;
    const parts: Node[] = [this.#title];
    if (row.note !== '') {
      const note = node('small', 'rec-note');
      note.textContent = row.note;
      parts.push(note);
    }
    if (row.isUnfolded !== undefined) parts.push(foldButton(row, text));
    this.#cell(1).replaceChildren(...parts);
  }

  #drawMark({ mark, unknownPartner }: IndicatorRow): void {
    const cell = this.#cell(2);
    if (!mark) return setText(cell, unknownPartner);
    const shown = node('span', partnerMarkClass(mark.mark), 'img');
    shown.setAttribute('aria-label', mark.name);
    shown.title = mark.name;
    shown.textContent = mark.mark.letters;
    cell.replaceChildren(shown);
  }

  #drawGroup(): void {
    setText(this.#cell(0), '');
    setText(this.#cell(2), '');
    this.#cell(1).replaceChildren(this.#title);
  }
}

function foldButton(row: IndicatorRow, text: RecordMessages): HTMLButtonElement {
  const made = rowButton('rec-fold', 'fold');
  made.setAttribute('aria-expanded', String(row.isUnfolded));
  made.id = `${row.id}-fold`;
  made.append(drawing(iconChevronDown), document.createTextNode(text.groups));
  return made;
}
