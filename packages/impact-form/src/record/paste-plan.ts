/** Where the cells of a spreadsheet belong among the values of a period. */
import { foldText } from '@kvasir/element';
import type { DecimalMark } from '@kvasir/model/impact.js';
import type { ShownIndicator } from '../impact-model.ts';
import { commonMark, readEntry, type Entry } from './entry.ts';
import { entryChange, type PeriodChange } from './record-edits.ts';
import type { ValuePlace } from './rounds.ts';

/** A place that takes a pasted value. */
export interface PasteTarget {
  readonly place: ValuePlace;
  readonly raw: ShownIndicator['raw'];
  readonly number: string;
  readonly title: string;
}

export interface PastedValue {
  readonly target: PasteTarget;
  /** As it was pasted. */
  readonly given: string;
  readonly entry: Entry;
}

export interface PastePlan {
  readonly values: readonly PastedValue[];
  /** What names a row for which there is no place, or counts on where the places end. */
  readonly left: readonly string[];
}

export type Block = readonly (readonly string[])[];

/** The column that names indicators is one of the first. */
const namingColumns = 4;

function plain(text: string): string {
  return foldText(text).trim();
}

function cellsOf(block: Block, column: number): string[] {
  return block.map((row) => row[column]?.trim() ?? '');
}

function widthOf(block: Block): number {
  return block.reduce((width, row) => Math.max(width, row.length), 0);
}

/** Indicators by what names them. A name that two have leads to neither. */
function byName(targets: readonly PasteTarget[]): ReadonlyMap<string, PasteTarget> {
  const names = new Map<string, PasteTarget | undefined>();
  for (const target of targets) {
    for (const name of new Set([plain(target.number), plain(target.title)])) {
      if (name !== '') names.set(name, names.has(name) ? undefined : target);
    }
  }
  return new Map([...names].flatMap(([name, target]) => (target ? [[name, target] as const] : [])));
}

/** The column that names most rows, if it names at least half of those that say anything. */
function namingColumn(block: Block, names: ReadonlyMap<string, PasteTarget>): number | undefined {
  const width = Math.min(widthOf(block), namingColumns);
  const found = Array.from({ length: width }, (_, column) => {
    const cells = cellsOf(block, column).filter(Boolean);
    const count = cells.filter((cell) => names.has(plain(cell))).length;
    return { column, count, isEnough: count > 0 && count * 2 >= cells.length - 1 };
  }).filter(({ isEnough }) => isEnough);
  return found.sort((one, other) => other.count - one.count)[0]?.column;
}

/** The column of the period's values: the one that its heading calls so, else the last that holds mostly numbers. */
function valueColumn(
  block: Block,
  naming: number,
  names: ReadonlyMap<string, PasteTarget>,
  headings: readonly string[],
  language: string,
): number | undefined {
  const wanted = new Set(headings.map(plain));
  const heading = block[0]?.findIndex((cell) => wanted.has(plain(cell))) ?? -1;
  if (heading >= 0) return heading;
  const columns = Array.from({ length: widthOf(block) }, (_, column) => column).filter((column) => {
    if (column === naming) return false;
    const cells = cellsOf(block, column).filter(Boolean);
    if (cells.some((cell) => names.has(plain(cell)))) return false;
    const numbers = cells.filter((cell) => readEntry(cell, {}, language).kind === 'value');
    return numbers.length > 0 && numbers.length * 2 >= cells.length - 1;
  });
  return columns.at(-1);
}

function valueOf(target: PasteTarget, given: string, language: string, decimal: DecimalMark | undefined): PastedValue {
  return { target, given, entry: readEntry(given, target.raw, language, decimal) };
}

/** Cells by the names that stand in front of them: the order of the rows is then whatever it is. */
export function planByName(
  block: Block,
  targets: readonly PasteTarget[],
  headings: readonly string[],
  language: string,
): PastePlan | undefined {
  const names = byName(targets);
  const naming = widthOf(block) < 2 ? undefined : namingColumn(block, names);
  const column = naming === undefined ? undefined : valueColumn(block, naming, names, headings, language);
  if (naming === undefined || column === undefined) return undefined;
  const decimal = commonMark(cellsOf(block, column));
  const values: PastedValue[] = [];
  const left: string[] = [];
  for (const [at, row] of block.entries()) {
    const [name, given] = [row[naming]?.trim() ?? '', row[column]?.trim() ?? ''];
    const target = names.get(plain(name));
    // An empty cell says nothing: what is recorded already stays.
    if (target && given !== '') values.push(valueOf(target, given, language, decimal));
    // The first row may be that of the headings.
    else if (!target && name !== '' && given !== '' && at > 0) left.push(name);
  }
  return { values, left };
}

/** Cells from one place on, downwards, as in a spreadsheet. */
export function planFrom(block: Block, targets: readonly PasteTarget[], language: string): PastePlan {
  const cells = cellsOf(block, 0);
  const decimal = commonMark(cells);
  const values = cells.flatMap((given, at) => {
    const target = targets[at];
    return target && given !== '' ? [valueOf(target, given, language, decimal)] : [];
  });
  return { values, left: cells.slice(targets.length).filter(Boolean) };
}

export function changesOf({ values }: PastePlan): PeriodChange[] {
  return values.map(({ target: { place, raw }, given, entry }) => ({
    ...place,
    change: entryChange(place, raw, entry, given),
  }));
}

export function unreadIn({ values }: PastePlan): number {
  return values.filter(({ entry }) => entry.kind === 'unread').length;
}
