/** Which column of a foreign table is which field. */
import type { MatrixDocument } from './document.ts';
import {
  accessFields,
  accessPlaces,
  backgroundFields,
  isProtectionField,
  ownersField,
  partnerField,
  partyFields,
  protectionFields,
  resultFields,
  type MatrixField,
  type PartnerField,
} from './fields.ts';
import { ambiguousCountry, headerWords } from './header-words.ts';
import { englishMatrixLabels, type MatrixLabels, type OwnershipListColumn } from './labels.ts';
import { PartyNames } from './names.ts';
import { comparable } from './words.ts';

/** What the rows of a table are about. */
export const matrixTableKinds = ['results', 'background', 'access-rights'] as const;
export type MatrixTableKind = (typeof matrixTableKinds)[number];

export interface MatrixMapping {
  kind: MatrixTableKind;
  /** The row in which the headers stand, counted from 0; -1 where there are none. What is above is passed over. */
  headerRow: number;
  /** For each column its field; `undefined` where the column is passed over. */
  columns: (MatrixField | PartnerField | undefined)[];
}

/** The fields that a table of each kind can have, for a reader who maps the columns. */
export const matrixTableFields: Readonly<Record<MatrixTableKind, readonly MatrixField[]>> = {
  results: ['id', ...keysOf(resultFields), ownersField, ...keysOf(partyFields), ...keysOf(protectionFields)],
  background: ['id', ...keysOf(backgroundFields)],
  'access-rights': ['id', ...accessPlaces, ...keysOf(accessFields)],
};

function keysOf<T extends object>(fields: T): (keyof T & MatrixField)[] {
  return Object.keys(fields) as (keyof T & MatrixField)[];
}

/** What the columns of the Results Ownership List are. Where an owner is established, its own profile says. */
const ownershipListFields: Readonly<Partial<Record<OwnershipListColumn, MatrixField>>> = {
  number: 'number',
  result: 'title',
  kind: 'ownershipKind',
  owner: ownersField,
  exploits: 'exploitingOwners',
};

/** Headers further down than this are no headers. */
const lastHeaderRow = 20;

/** Nobody's header; a cell that long is text. */
const longestHeader = 200;

type Guesser = (header: string) => readonly (MatrixField | PartnerField)[];

function guesserFor(kind: MatrixTableKind, labels: MatrixLabels, parties: PartyNames): Guesser {
  const fields = new Map<string, MatrixField[]>();
  const add = (name: string, field: MatrixField): void => {
    const key = comparable(name);
    const known = fields.get(key) ?? [];
    if (!known.includes(field)) fields.set(key, [...known, field]);
  };
  // What the table calls its own columns comes first: there a word means one field.
  for (const field of matrixTableFields[kind]) add(labels.columns[field], field);
  for (const field of matrixTableFields[kind]) add(englishMatrixLabels.columns[field], field);
  if (kind === 'results') {
    for (const { ownershipListColumns } of [labels, englishMatrixLabels])
      for (const [column, field] of Object.entries(ownershipListFields))
        add(ownershipListColumns[column as OwnershipListColumn], field);
  }
  for (const field of matrixTableFields[kind]) for (const word of headerWords[field] ?? []) add(word, field);
  return (header) => {
    const known = fields.get(comparable(header)) ?? [];
    const party = kind === 'results' ? parties.find(header) : undefined;
    return party === undefined ? known : [...known, partnerField(party)];
  };
}

function headersOf(row: readonly unknown[] | undefined): string[] {
  return (row ?? []).map((cell) => (typeof cell === 'string' && cell.length <= longestHeader ? cell : ''));
}

/** The fields of a row of headers. No field has two columns: the first that is called so is taken. */
function columnsOf(headers: readonly string[], guess: Guesser): MatrixMapping['columns'] {
  const taken = new Set<string>();
  const columns = headers.map((header) => {
    const field = header.trim() === '' ? undefined : guess(header).find((one) => !taken.has(one));
    if (field !== undefined) taken.add(field);
    return field;
  });
  const isOnProtection = columns.some((field) => field && field !== 'protectionTerritory' && isProtectionField(field));
  return isOnProtection
    ? columns
    : columns.map((field, column) => (comparable(headers[column] ?? '') === ambiguousCountry ? undefined : field));
}

/**
 * What the columns of a table probably are, by their headers in English, German or French, by the given labels, and by the
 * names of the partners. A guess to be looked at: the reader may change every part of it.
 */
export function guessMapping(
  rows: readonly (readonly unknown[])[],
  { document, labels = englishMatrixLabels }: { document: MatrixDocument; labels?: MatrixLabels },
): MatrixMapping {
  const parties = new PartyNames(document);
  let best: MatrixMapping = { kind: 'results', headerRow: 0, columns: headersOf(rows[0]).map(() => undefined) };
  let most = 0;
  for (const kind of matrixTableKinds) {
    const guess = guesserFor(kind, labels, parties);
    for (let headerRow = 0; headerRow < Math.min(rows.length, lastHeaderRow); headerRow += 1) {
      const columns = columnsOf(headersOf(rows[headerRow]), guess);
      const found = columns.filter((field) => field !== undefined).length;
      if (found <= most) continue;
      most = found;
      best = { kind, headerRow, columns };
    }
  }
  return best;
}
