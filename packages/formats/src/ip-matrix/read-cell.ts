/** Cells as values of the document. */
import { isHttpUrl, isSafeKey, readDate } from '@kvasir/model';
import { shareFromInput } from '@kvasir/model/shares.js';
import type { FieldSpec } from './fields.ts';
import type { Wording } from './wording.ts';

/** Why a cell was not taken, or not all of it. */
export type CellProblemCode =
  | 'unknown-partner'
  | 'unknown-link'
  | 'unknown-term'
  | 'unreadable-standing'
  | 'unreadable-share'
  /** A spreadsheet has turned a share, `1/3`, into a day. */
  | 'date-for-share'
  | 'not-a-number'
  | 'out-of-range'
  | 'not-a-date'
  /** `9/1/2026`, in a file that does not tell whether days or months come first. */
  | 'ambiguous-date'
  | 'not-a-url';

/** What numbers a field takes. */
export type NumberRange = readonly [from: number, to: number];

export interface CellProblem {
  code: CellProblemCode;
  /** What of the cell is meant. */
  text: string;
  /** What would be taken, where a number is out of range. */
  range?: NumberRange;
}

export interface CellReading {
  /** The value; absent where none of the cell could be read. */
  value?: unknown;
  problems: CellProblem[];
}

/** A cell of a file as text. Days become ISO 8601. */
export function textOfCell(cell: unknown): string {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  return typeof cell === 'string' ? cell.replace(/\r\n?/g, '\n').trim() : '';
}

function read(value: unknown): CellReading {
  return { value, problems: [] };
}

function problem(code: CellProblemCode, text: string): CellReading {
  return { problems: [{ code, text }] };
}

export function outOfRange(text: string, range: NumberRange): { problems: CellProblem[] } {
  return { problems: [{ code: 'out-of-range', text, range }] };
}

function readInteger(text: string, from: number, to: number): CellReading {
  const [, digits] = /^(?:trl\s*)?(-?\d{1,9})(?:[.,]0+)?$/i.exec(text) ?? [];
  if (digits === undefined) return problem('not-a-number', text);
  const value = Number(digits);
  return value < from || value > to ? outOfRange(text, [from, to]) : read(value);
}

/** Reads names one by one; those that nobody knows are told, and the others taken. */
function readNames(text: string, find: (name: string) => string | undefined, code: CellProblemCode): CellReading {
  const problems: CellProblem[] = [];
  const ids = text.split(/[;\n]/).flatMap((part) => {
    const name = part.trim();
    if (name === '') return [];
    const id = find(name);
    if (id !== undefined) return [id];
    // Names have commas, so these part them only where the whole is no name.
    const parts = name.split(',').map((one) => find(one.trim()));
    if (parts.length > 1 && parts.every((one) => one !== undefined)) return parts;
    problems.push({ code, text: name });
    return [];
  });
  if (ids.length === 0) return { problems };
  return { value: Object.fromEntries(ids.filter(isSafeKey).map((id) => [id, true])), problems };
}

/** `NLU 1/2; BRC 1/2`: what each partner bears. A share that is none stays as it was written. */
function readShares(text: string, wording: Wording): CellReading {
  const problems: CellProblem[] = [];
  const shares: Record<string, { share?: string }> = {};
  for (const part of text.split(/[;\n]/).map((one) => one.trim())) {
    if (part === '') continue;
    const whole = wording.parties.find(part);
    const [, name = '', written = ''] = /^(.*?)[\s:=]+([\d¼-¾⅐-⅞][^\s]*(?:\s*%)?)$/u.exec(part) ?? [];
    const id = whole ?? wording.parties.find(name);
    if (id === undefined || !isSafeKey(id)) problems.push({ code: 'unknown-partner', text: part });
    else if (whole !== undefined) shares[id] = {};
    else {
      const share = shareFromInput(written);
      if (share === undefined) problems.push({ code: 'unreadable-share', text: part });
      shares[id] = { share: share ?? written };
    }
  }
  return Object.keys(shares).length > 0 ? { value: shares, problems } : { problems };
}

/** The value that a cell with something in it stands for. */
export function readValue(text: string, spec: FieldSpec, wording: Wording): CellReading {
  switch (spec.kind) {
    case 'text':
      return read(text);
    case 'url':
      return isHttpUrl(text) ? read(text) : problem('not-a-url', text);
    case 'date': {
      const day = readDate(text, wording.dayOrder);
      if (day === undefined) return problem('not-a-date', text);
      return day === 'ambiguous' ? problem('ambiguous-date', text) : read(day);
    }
    case 'integer':
      return readInteger(text, spec.from, spec.to);
    case 'flag': {
      const flag = wording.term('flags', text);
      return flag === undefined ? problem('unknown-term', text) : read(flag === 'yes');
    }
    case 'term': {
      const term = wording.term(spec.vocabulary, text);
      return term === undefined ? problem('unknown-term', text) : read(term);
    }
    case 'partner': {
      const id = wording.parties.find(text);
      return id === undefined ? problem('unknown-partner', text) : read(id);
    }
    case 'partners':
      return readNames(text, (name) => wording.parties.find(name), 'unknown-partner');
    case 'links': {
      const names = wording.items(spec.collection);
      return readNames(text, (name) => names.find(name), 'unknown-link');
    }
    case 'shares':
      return readShares(text, wording);
  }
}
