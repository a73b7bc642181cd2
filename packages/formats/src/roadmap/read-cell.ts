/** Cells as values of the document. */
import { dependencyTypes, isMap, isSafeKey, raciRoles, readDate, type Dependency, type Id } from '@kvasir/model';
import { lastDayOf, projectMonthOf } from '@kvasir/model/roadmap.js';
import { at } from '../ip-matrix/document.ts';
import { outOfRange, readValue, type CellProblemCode, type NumberRange } from '../ip-matrix/read-cell.ts';
import type { RoadmapSpec } from './fields.ts';
import type { RoadmapWording } from './wording.ts';

/** Why a cell was not taken, or not all of it. */
export type RoadmapCellProblemCode =
  | CellProblemCode
  /** Something else than R, A, C and I. */
  | 'unknown-role'
  /** A dependency on something that nobody knows. */
  | 'unknown-item'
  /** An item that waits for itself. */
  | 'own-dependency';

export interface RoadmapCellProblem {
  code: RoadmapCellProblemCode;
  /** What of the cell is meant. */
  text: string;
  /** What would be taken, where a number is out of range. */
  range?: NumberRange;
}

export interface RoadmapCellReading {
  /** The value; absent where none of the cell could be read. */
  value?: unknown;
  /** The day that a cell names in a column of months, where it is not the last of its month. */
  day?: string;
  problems: RoadmapCellProblem[];
}

const [firstMonth, lastMonth] = [1, 1200];
const mostEffort = 100_000;
const mostLag = 1200;

function read(value: unknown): RoadmapCellReading {
  return { value, problems: [] };
}

function problem(code: RoadmapCellProblemCode, text: string): RoadmapCellReading {
  return { problems: [{ code, text }] };
}

/** `12`, `M12`, `Month 12`; or a day, if the project has a first one to count from. */
function readMonth(text: string, wording: RoadmapWording): RoadmapCellReading {
  const [, digits] =
    /^(?:pm|m|project month|month|projektmonat|monat|mois(?: du projet)?)?\s*(-?\d{1,9})(?:[.,]0+)?$/i.exec(text) ?? [];
  if (digits !== undefined) {
    const month = Number(digits);
    return month < firstMonth || month > lastMonth ? outOfRange(text, [firstMonth, lastMonth]) : read(month);
  }
  const day = readDate(text, wording.shared.dayOrder);
  if (day === 'ambiguous') return problem('ambiguous-date', text);
  const month = day === undefined ? undefined : projectMonthOf(wording.startDate, day);
  if (month === undefined) return problem('not-a-number', text);
  if (month < firstMonth || month > lastMonth) return outOfRange(text, [firstMonth, lastMonth]);
  const isLast = lastDayOf(wording.startDate, month) === day;
  return { value: month, ...(!isLast && day !== undefined && { day }), problems: [] };
}

function readEffort(text: string): RoadmapCellReading {
  if (!/^-?\d{1,9}(?:[.,]\d{1,9})?$/.test(text)) return problem('not-a-number', text);
  const months = Number(text.replace(',', '.'));
  return months < 0 || months > mostEffort ? outOfRange(text, [0, mostEffort]) : read(months);
}

/** The parts of a cell that names several things. */
function partsOf(text: string): string[] {
  return text
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter(Boolean);
}

function readTerms(text: string, spec: RoadmapSpec & { kind: 'terms' }, wording: RoadmapWording): RoadmapCellReading {
  const problems: RoadmapCellProblem[] = [];
  const terms = partsOf(text).flatMap((part) => {
    const term = wording.term(spec.vocabulary, part);
    if (term === undefined) problems.push({ code: 'unknown-term', text: part });
    return term === undefined ? [] : [term];
  });
  return terms.length === 0 ? { problems } : { value: Object.fromEntries(terms.map((term) => [term, true])), problems };
}

/** `MS1`, `MS1 FS`, `MS1 FS+2`, `MS1 + 2`; names are looked up whole first, for they may end like that. */
function readDependency(text: string, wording: RoadmapWording): readonly [Id, Dependency] | RoadmapCellProblemCode {
  const whole = wording.items.find(text);
  if (whole !== undefined) return [whole, {}];
  const [, name = '', type, sign = '', digits = ''] =
    /^(.*?)(?:\s+(FS|SS|FF|SF))?(?:\s*([+\u2212-])\s*(\d{1,6}))?$/isu.exec(text) ?? [];
  const id = wording.items.find(name);
  if (id === undefined) return 'unknown-item';
  const known = dependencyTypes.find((one) => one === type?.toUpperCase());
  const lag = digits === '' ? 0 : Number(digits) * (sign === '+' ? 1 : -1);
  if (Math.abs(lag) > mostLag) return 'out-of-range';
  return [id, { ...(known !== undefined && { type: known }), ...(lag !== 0 && { lag }) }];
}

/** Whether two dependencies mean the same: absent is finish to start, and no lag. */
function isSame(one: Dependency, other: unknown): boolean {
  if (!isMap(other)) return false;
  return (one.type ?? 'FS') === (other['type'] ?? 'FS') && (one.lag ?? 0) === (other['lag'] ?? 0);
}

function readDependencies(text: string, entry: object, own: Id, wording: RoadmapWording): RoadmapCellReading {
  const problems: RoadmapCellProblem[] = [];
  const before = at(entry, ['dependsOn']);
  const links: Record<Id, unknown> = {};
  for (const part of partsOf(text)) {
    const link = readDependency(part, wording);
    if (typeof link === 'string') problems.push({ code: link, text: part });
    else if (link[0] === own) problems.push({ code: 'own-dependency', text: part });
    else if (isSafeKey(link[0])) {
      const known = at(before, [link[0]]);
      links[link[0]] = isSame(link[1], known) ? known : link[1];
    }
  }
  // The cell names all of them, so what it no longer names is gone.
  return Object.keys(links).length === 0 ? { problems } : { value: links, problems };
}

const roleOfLetter = new Map(raciRoles.map((role) => [role.charAt(0).toUpperCase(), role]));

/** `NLU: R, A; BRC: C`. Whoever is not named keeps the roles that they have. */
function readRaci(text: string, entry: object, wording: RoadmapWording): RoadmapCellReading {
  const problems: RoadmapCellProblem[] = [];
  const before = at(entry, ['raci']);
  const roles: Record<Id, unknown> = { ...(isMap(before) && before) };
  for (const part of partsOf(text)) {
    const [, name = '', letters = ''] = /^(.*?)[\s:=]+([A-Za-z](?:[\s,/]*[A-Za-z])*)$/su.exec(part) ?? [];
    const id = wording.parties.find(name);
    const named = Array.from(letters.toUpperCase().replace(/[\s,/]+/g, ''), (letter) => roleOfLetter.get(letter));
    if (id === undefined || !isSafeKey(id)) problems.push({ code: 'unknown-partner', text: part });
    else if (named.length === 0 || named.includes(undefined)) problems.push({ code: 'unknown-role', text: part });
    else roles[id] = Object.fromEntries(named.map((role) => [role, true]));
  }
  return { value: roles, problems };
}

/** The value that a cell with something in it stands for, in an entry that may have one already. */
export function readRoadmapCell(
  text: string,
  spec: RoadmapSpec,
  entry: object,
  id: Id,
  wording: RoadmapWording,
): RoadmapCellReading {
  switch (spec.kind) {
    case 'month':
      return readMonth(text, wording);
    case 'effort':
      return readEffort(text);
    case 'total':
      return { problems: [] };
    case 'term': {
      const term = wording.term(spec.vocabulary, text);
      return term === undefined ? problem('unknown-term', text) : read(term);
    }
    case 'terms':
      return readTerms(text, spec, wording);
    case 'dependencies':
      return readDependencies(text, entry, id, wording);
    case 'raci':
      return readRaci(text, entry, wording);
    case 'text':
    case 'url':
    case 'date':
    case 'flag':
    case 'partner':
    case 'links':
      return readValue(text, spec, wording.shared);
  }
}
