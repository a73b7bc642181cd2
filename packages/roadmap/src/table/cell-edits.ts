/** Texts into cells: of what is typed, pasted or chosen. What cannot be read is kept as it was typed, and said to be so. */
import { foldText } from '@kvasir/element';
import { applyPatch, isCalendarDate, isSafeKey, type Id, type MergePatch } from '@kvasir/model';
import { moveItem, type ItemRef, type Move, type MoveTarget } from '@kvasir/model/roadmap.js';
import type { EntryRef } from '../entries.ts';
import type { Roadmap } from '../roadmap-value.ts';
import type { LargeMove } from '../shifting/obstacles.ts';
import { isMovable } from '../timeline/movable.ts';
import type { CellReading } from './cell-values.ts';
import { dueFieldOf, isMonth } from './cell-values.ts';
import { cellVocabularies, type TableColumn } from './columns.ts';
import type { EntryRow } from './table-rows.ts';
import { typedDay } from './typed-day.ts';

export interface CellEdit {
  readonly value: Roadmap;
  /** Where the edit moves something on the schedule: so that its consequences can be told. */
  readonly move?: Move;
}

/** `24`, `M24`, `Month 24`; anything else stays the text that it is. */
function monthFrom(text: string): number | string {
  const [, digits] = /^(?:m|pm|month|monat|mois)?\.?\s*(-?\d{1,15})$/iu.exec(text) ?? [];
  return digits === undefined ? text : Number(digits);
}

function partnerFrom(text: string, { model }: CellReading): Id {
  const wanted = foldText(text);
  const found = model.partners.filter(({ id, name, mark }) =>
    [id, name, mark.letters].some((one) => foldText(one) === wanted),
  );
  // Of two that are called the same nobody knows which is meant.
  return found.length === 1 && found[0] ? found[0].id : text;
}

function termFrom(text: string, column: TableColumn, reading: CellReading): string {
  const { vocabulary } = column;
  if (!vocabulary) return text;
  const wanted = foldText(text);
  const terms: readonly string[] = cellVocabularies[vocabulary];
  const words = reading.words(vocabulary);
  return terms.find((term) => foldText(term) === wanted || foldText(words[term] ?? '') === wanted) ?? text;
}

function workPackagesFrom(text: string, { workPackages }: CellReading): Readonly<Record<Id, true>> {
  const parts = text.split(/[;,\n]/).map((part) => part.trim());
  const ids = parts.filter(Boolean).map((part) => {
    const wanted = foldText(part);
    const found = workPackages.find(({ ref, number, title }) =>
      [number, title, ref.id, number.replace(/^\D+/u, '')].some((one) => one !== '' && foldText(one) === wanted),
    );
    return found?.ref.id ?? part;
  });
  return Object.fromEntries(ids.filter(isSafeKey).map((id) => [id, true]));
}

/** The value that a text stands for in a column; `undefined` for none. */
function valueFrom(text: string, column: TableColumn, reading: CellReading): unknown {
  const entry = text.trim();
  if (entry === '') return undefined;
  switch (column.kind) {
    case 'month':
    case 'due':
      return monthFrom(entry);
    case 'due-day':
      return typedDay(entry, reading.format) ?? entry;
    case 'partner':
      return partnerFrom(entry, reading);
    case 'term':
      return termFrom(entry, column, reading);
    case 'work-packages':
      return workPackagesFrom(entry, reading);
    case 'text':
    case 'lines':
    case 'effort':
    case 'derived-day':
      return entry;
  }
}

/** The value with one field of an entry set, or taken away. An entry that is gone stays gone. */
export function withField(value: Roadmap, { collection, id }: EntryRef, field: string, to: unknown): Roadmap {
  const entries = value[collection] as Readonly<Record<Id, Readonly<Record<string, unknown>>>> | undefined;
  const entry = entries?.[id];
  if (!entry || entry[field] === to) return value;
  const { [field]: _before, ...rest } = entry;
  // In its place, so that what is compared by others has moved nowhere.
  const next = to === undefined ? rest : { ...entry, [field]: to };
  return { ...value, [collection]: { ...entries, [id]: next } };
}

/** Whether a cell is edited where it stands; what is not opens in the panel. */
export function isEditable(row: EntryRow, { kind }: TableColumn): boolean {
  if (kind === 'effort' || kind === 'derived-day') return false;
  if (kind !== 'due' && kind !== 'due-day') return true;
  // What was reached does not move.
  if (row.item?.status === 'achieved' || isMonth(row.entry['actualMonth'])) return false;
  // The day of a forecast follows from its month.
  return kind === 'due' || !isMonth(row.entry['forecastMonth']);
}

/** Whether moving something by its month does all that is needed: where no bad entry stands in the way. */
function movesCleanly(entry: EntryRow['entry'], field: string): boolean {
  return entry[field] === undefined || isMonth(entry[field]);
}

function scheduleEdit(value: Roadmap, row: EntryRow, column: TableColumn, to: unknown): CellEdit {
  const field = column.kind === 'due' ? dueFieldOf(row.entry) : column.field;
  if (!isMonth(to) || !movesCleanly(row.entry, field)) return { value: withField(value, row.ref, field, to) };
  const move = moveItem(value, row.ref as ItemRef, column.id === 'startMonth' ? { start: to } : { due: to });
  return { value: applyPatch(value, move.patch), move };
}

/** A fixed day is a move too: what waits for it may be late now. */
function dayEdit(value: Roadmap, row: EntryRow, to: unknown): CellEdit {
  const { collection, id } = row.ref;
  const from = row.entry['dueDate'];
  const isMove = typeof to === 'string' && isCalendarDate(to) && isSafeKey(id);
  if (!isMove || from === to) return { value: withField(value, row.ref, 'dueDate', to) };
  const patch: MergePatch = { [collection]: { [id]: { dueDate: to } } };
  const change = { ref: row.ref as ItemRef, field: 'dueDate', from: typeof from === 'string' ? from : undefined, to };
  return { value: applyPatch(value, patch), move: { patch, changes: [change] } };
}

/** The value with a cell set to what a document holds there; `undefined` empties it. */
export function withCell(value: Roadmap, row: EntryRow, column: TableColumn, to: unknown): CellEdit {
  if (!isEditable(row, column)) return { value };
  if (column.kind === 'month' || column.kind === 'due') return scheduleEdit(value, row, column, to);
  return column.kind === 'due-day' ? dayEdit(value, row, to) : { value: withField(value, row.ref, column.field, to) };
}

/** The value with a text put into a cell. */
export function withText(
  value: Roadmap,
  row: EntryRow,
  column: TableColumn,
  text: string,
  reading: CellReading,
): CellEdit {
  // What was not touched is not written in another way.
  if (text === reading.cellText(row, column)) return { value };
  return withCell(value, row, column, valueFrom(text, column, reading));
}

/** The value without some of its entries. */
export function withoutEntries(value: Roadmap, refs: readonly EntryRef[]): Roadmap {
  let next = value;
  for (const collection of new Set(refs.map((ref) => ref.collection))) {
    const gone = new Set(refs.filter((ref) => ref.collection === collection).map(({ id }) => id));
    const left = Object.entries(next[collection] ?? {}).filter(([id]) => !gone.has(id));
    next = { ...next, [collection]: Object.fromEntries(left) };
  }
  return next;
}

/** Where an item goes that is shifted; `undefined` where it would lie in no month, or end before it begins. */
function shiftedTo(startMonth: unknown, finish: number | undefined, months: number): MoveTarget | undefined {
  // What was to begin before the project does begins with it.
  const start = isMonth(startMonth) ? Math.max(1, startMonth + months) : undefined;
  const due = finish === undefined ? undefined : finish + months;
  const isOut = (due !== undefined && !isMonth(due)) || (start !== undefined && !isMonth(start));
  const isTurned = start !== undefined && due !== undefined && due < start;
  if (isOut || isTurned) return undefined;
  return { ...(start !== undefined && { start }), ...(due !== undefined && { due }) };
}

/** Everything that is shifted, by so many months, as one move; what was achieved stays. */
export function shifted(value: Roadmap, rows: readonly EntryRow[], months: number, reading: CellReading): LargeMove {
  const patch: Record<string, Record<Id, unknown>> = {};
  const changes: Move['changes'][number][] = [];
  const staying: ItemRef[] = [];
  for (const row of rows) {
    const { collection, id } = row.ref;
    if (collection === 'risks' || collection === 'reviews') continue;
    const ref = { collection, id };
    const to = shiftedTo(row.entry['startMonth'], reading.finishOf(row)?.month, months);
    if (!to) {
      if (!row.item || isMovable(value, row.item)) staying.push(ref);
      continue;
    }
    const move = moveItem(value, ref, to);
    const moved = (move.patch as Readonly<Record<string, Readonly<Record<Id, unknown>>>>)[collection];
    if (moved) patch[collection] = { ...patch[collection], ...moved };
    changes.push(...move.changes);
  }
  return { patch, changes, staying };
}
