/** The facts of an item that can be edited in a cell: where each stands, how it is read from text and written as text. */
import { isMap, protectionForms, type ProtectionForm } from '@kvasir/model';
import type { FactColumn } from '../../grid/columns.ts';
import type { ItemRow } from '../../grid/rows.ts';
import type { IpMatrixMessages } from '../../ip-matrix.messages.ts';
import type { ItemEntry } from './entries.ts';
import { fieldAt, withField, type Path } from './fields.ts';
import { folded, labelOf, termOf } from './words.ts';

/** What the reader calls things. */
export interface FactWords {
  readonly matrix: IpMatrixMessages;
  /** Yes and no, as the reader's language and spreadsheets write them. */
  readonly affirmative: readonly string[];
  readonly negative: readonly string[];
}

/** Why a text could not be taken. */
export type FactProblem = 'word' | 'level';

interface FactRule {
  /** Where the fact stands in the entry. */
  readonly path: Path;
  text(entry: ItemEntry, words: FactWords): string;
  /** The entry with what a text says; the problem, where it says nothing that can stand there. */
  write(entry: ItemEntry, text: string, words: FactWords): ItemEntry | FactProblem;
}

export interface TermFact extends FactRule {
  readonly kind: 'term';
  labels(words: IpMatrixMessages): Readonly<Record<string, string>>;
}
export interface OtherFact extends FactRule {
  readonly kind: 'levels' | 'forms' | 'openness' | 'flag' | 'text';
}
/** How a fact is edited. */
export type Fact = TermFact | OtherFact;

function termFact(path: Path, labels: TermFact['labels']): TermFact {
  return {
    kind: 'term',
    path,
    labels,
    text: (entry, { matrix }) => labelOf(labels(matrix), fieldAt(entry, path)),
    write(entry, text, { matrix }) {
      if (text === '') return withField(entry, path, undefined);
      const term = termOf(labels(matrix), text);
      return term === undefined ? 'word' : withField(entry, path, term);
    },
  };
}

const levels: OtherFact = {
  kind: 'levels',
  path: ['trl'],
  // An arrow, for a spreadsheet takes "4-7" for a day of July.
  text: (entry) =>
    [fieldAt(entry, ['trl', 'now']), fieldAt(entry, ['trl', 'target'])]
      .filter((level) => typeof level === 'number' || typeof level === 'string')
      .join(' → '),
  write(entry, text) {
    if (text === '') return withField(entry, ['trl'], undefined);
    const [, now, target] = /^\D*([1-9])(?:\D+([1-9]))?\D*$/.exec(text) ?? [];
    if (now === undefined) return 'level';
    const known = withField(entry, ['trl', 'now'], Number(now));
    return withField(known, ['trl', 'target'], target === undefined ? undefined : Number(target));
  },
};

/** The forms in which a result is protected, in the sequence in which they were entered. */
export function formsOf(entry: ItemEntry): string[] {
  const protection = fieldAt(entry, ['protection']);
  return Object.values(isMap(protection) ? protection : {}).flatMap((one) => {
    const form = fieldAt(one, ['form']);
    return typeof form === 'string' ? [form] : [];
  });
}

/** The result with these forms of protection. What is known of a form that stays, its dates for instance, stays too. */
export function withForms(entry: ItemEntry, forms: readonly string[]): ItemEntry {
  const before = fieldAt(entry, ['protection']);
  const kept = Object.entries(isMap(before) ? before : {}).filter(([, one]) => {
    const form = fieldAt(one, ['form']);
    return typeof form !== 'string' || forms.includes(form);
  });
  const missing = forms.filter((form) => !formsOf(entry).includes(form));
  const used = new Set(kept.map(([id]) => id));
  const added = missing.map((form) => [used.has(form) ? `${form}-2` : form, { form }] as const);
  const after = Object.fromEntries([...kept, ...added]);
  const isSame = added.length === 0 && isMap(before) && kept.length === Object.keys(before).length;
  return isSame ? entry : withField(entry, ['protection'], Object.keys(after).length > 0 ? after : undefined);
}

const forms: OtherFact = {
  kind: 'forms',
  path: ['protection'],
  text: (entry, { matrix }) =>
    formsOf(entry)
      .map((form) => labelOf(matrix.forms, form))
      .join('; '),
  write(entry, text, { matrix }) {
    const words = text.split(/[;\n]/).filter((word) => word.trim() !== '');
    const found = words.map((word) => termOf(matrix.forms, word));
    return found.includes(undefined) ? 'word' : withForms(entry, found as ProtectionForm[]);
  },
};

const openness: OtherFact = {
  kind: 'openness',
  path: ['openAccess'],
  text: (entry, { matrix }) =>
    [labelOf(matrix.openness, fieldAt(entry, ['openAccess', 'mode'])), fieldAt(entry, ['openAccess', 'licence'])]
      .filter((part) => typeof part === 'string' && part !== '')
      .join('; '),
  write(entry, text, { matrix }) {
    const [first = '', ...rest] = text.split(';').map((part) => part.trim());
    const mode = termOf(matrix.openness, first);
    if (text !== '' && mode === undefined && rest.length > 0) return 'word';
    // One word that is no mode is a licence: what the cell shows where there is one.
    const licence = mode === undefined ? first : rest.join('; ');
    const mayBeLicence = mode !== undefined || licence === '' || /^[\w.+-]*\d[\w.+-]*$|^(mit|isc)$/i.test(licence);
    if (!mayBeLicence) return 'word';
    const opened = mode === undefined && text !== '' ? entry : withField(entry, ['openAccess', 'mode'], mode);
    return withField(opened, ['openAccess', 'licence'], licence === '' ? undefined : licence);
  },
};

const keyExploitable: OtherFact = {
  kind: 'flag',
  path: ['keyExploitable'],
  text(entry, { matrix, negative }) {
    const flag = fieldAt(entry, ['keyExploitable']);
    return flag === true ? matrix.yes : flag === false ? (negative[0] ?? '') : '';
  },
  write(entry, text, { matrix, affirmative, negative }) {
    if (text === '') return withField(entry, ['keyExploitable'], undefined);
    const word = folded(text) || text.trim();
    const means = (words: readonly string[]) => words.some((one) => (folded(one) || one) === word);
    if (means([matrix.yes, ...affirmative])) return withField(entry, ['keyExploitable'], true);
    return means(negative) ? withField(entry, ['keyExploitable'], false) : 'word';
  },
};

const licence: OtherFact = {
  kind: 'text',
  path: ['licence'],
  text: (entry) => {
    const text = fieldAt(entry, ['licence']);
    return typeof text === 'string' ? text : '';
  },
  write: (entry, text) => withField(entry, ['licence'], text === '' ? undefined : text),
};

const assetType = termFact(['assetType'], (words) => words.assetTypes);

const resultFacts: Partial<Readonly<Record<FactColumn, Fact>>> = {
  'asset-type': assetType,
  trl: levels,
  status: termFact(['status'], (words) => words.statuses),
  regime: termFact(['ownership', 'jointRegime'], (words) => words.regimes),
  protection: forms,
  'open-access': openness,
  confidentiality: termFact(['confidentiality'], (words) => words.confidentialities),
  'key-exploitable': keyExploitable,
};

const backgroundFacts: Partial<Readonly<Record<FactColumn, Fact>>> = {
  'asset-type': assetType,
  protection: termFact(['protection'], (words) => words.forms),
  'open-access': licence,
};

/** How a fact of an item is edited in its cell; undefined for one that is computed, or too much for a cell. */
export function factOf(kind: ItemRow['kind'], fact: FactColumn): Fact | undefined {
  return (kind === 'result' ? resultFacts : backgroundFacts)[fact];
}

/** The words of a protection form, for a list to choose from. */
export function formChoices(words: IpMatrixMessages): { key: string; label: string }[] {
  return protectionForms.map((key) => ({ key, label: words.forms[key] }));
}
