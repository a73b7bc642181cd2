/**
 * What a partner is to an item, as the short text of a cell: what is typed, copied, and written into tables. The letters
 * are the same in every language: `S` sole owner, `J` joint owner, `C` contributor, `?` owner to be determined, `B`
 * provider of background; then the share, `J 1/3`; then the access that is needed, `im` for implementation and `ex` for
 * exploitation, with `*` on special terms, `~` limited by the owner, `-` refused: `1/3 im ex*`. No text is no standing.
 */
import { shareFromInput } from '../shares.ts';
import { accessPurposes, type AccessMark, type AccessPurpose, type Standing, type StandingRole } from './standing.ts';

/** What a word in a cell can stand for, `none` for no standing at all. */
export type StandingMeaning = StandingRole | AccessPurpose | Exclude<AccessMark, 'default'>;

/** The reader's own words: several for one meaning, as people write them; capitals do not count. */
export type StandingWords = Partial<Readonly<Record<StandingMeaning, readonly string[]>>>;

const roleLetters: Readonly<Record<StandingRole, string>> = {
  sole: 'S',
  joint: 'J',
  undecided: '?',
  contributor: 'C',
  provider: 'B',
  none: '',
};

const purposeLetters: Readonly<Record<AccessPurpose, string>> = { implementation: 'im', exploitation: 'ex' };

const markSigns: Readonly<Record<AccessMark, string>> = { default: '', special: '*', limited: '~', refused: '-' };

/** The text of a cell. It never begins with a sign that spreadsheets take for a formula, nor looks like a date. */
export function formatStanding({ role, share, access }: Standing): string {
  const parts = [roleLetters[role], share ?? ''];
  for (const purpose of accessPurposes) {
    const mark = access[purpose];
    if (mark) parts.push(purposeLetters[purpose] + markSigns[mark]);
  }
  return parts.filter(Boolean).join(' ');
}

/** The longest text that is read: a cell says little, and a page of prose in it is not tried word by word. */
const MAX_LENGTH = 200;

const ownWords: StandingWords = {
  sole: ['s'],
  joint: ['j'],
  undecided: ['?'],
  contributor: ['c'],
  provider: ['b'],
  none: ['-', '–', '—'],
  implementation: ['im'],
  exploitation: ['ex'],
};

const separators = /[\s,;:·|+]*/uy;
// A sign belongs to the access that it follows at once. Spreadsheets and phones turn the hyphen into other dashes.
const signs = /([*~])|[-\u2010-\u2015\u2212]/uy;
const shares = /\p{N}(?:[\p{N}\s.,/\u2044\u2215%\u066a]*[\p{N}%\u066a])?/uy;
const letterOrDigit = /[\p{L}\p{M}\p{N}]/u;

type Vocabulary = readonly (readonly [word: string, meaning: StandingMeaning])[];

function comparable(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
}

function vocabularyOf(...sources: StandingWords[]): Vocabulary {
  const words = new Map<string, StandingMeaning>();
  for (const source of sources) {
    for (const [meaning, list] of Object.entries(source)) {
      for (const word of list) words.set(comparable(word), meaning as StandingMeaning);
    }
  }
  words.delete('');
  // The longest first, or "sole owner" would be read as "sole" and something that nobody knows.
  return [...words].sort(([a], [b]) => b.length - a.length);
}

const vocabularies = new WeakMap<StandingWords, Vocabulary>();

function vocabularyFor(words: StandingWords): Vocabulary {
  const known = vocabularies.get(words) ?? vocabularyOf(words, ownWords);
  vocabularies.set(words, known);
  return known;
}

/** Reads a text from its start, piece by piece. */
class Reader {
  readonly #text: string;
  readonly #vocabulary: Vocabulary;
  #position = 0;

  constructor(text: string, vocabulary: Vocabulary) {
    this.#text = text;
    this.#vocabulary = vocabulary;
  }

  get atEnd(): boolean {
    this.take(separators);
    return this.#position === this.#text.length;
  }

  take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#position;
    const found = pattern.exec(this.#text)?.[0];
    this.#position += found?.length ?? 0;
    return found;
  }

  takeWord(): StandingMeaning | undefined {
    const [word, meaning] = this.#vocabulary.find(([word]) => this.#standsHere(word)) ?? [];
    this.#position += word?.length ?? 0;
    return meaning;
  }

  #standsHere(word: string): boolean {
    if (!this.#text.startsWith(word, this.#position)) return false;
    const next = this.#text.codePointAt(this.#position + word.length);
    // "S" is not the beginning of "SHN"; and "ex 1" needs its space, but "?1/2" does not.
    return next === undefined || !letterOrDigit.test(word.slice(-1)) || !letterOrDigit.test(String.fromCodePoint(next));
  }
}

/** One meaning after the other, put together; `false` where they contradict each other. */
class Builder {
  readonly #access: Standing['access'] = {};
  #role: StandingRole | undefined;
  #share: string | undefined;
  #lastPurpose: AccessPurpose | undefined;

  add(meaning: StandingMeaning): boolean {
    switch (meaning) {
      case 'implementation':
      case 'exploitation':
        if (this.#access[meaning]) return false;
        this.#access[meaning] = 'default';
        this.#lastPurpose = meaning;
        return true;
      case 'special':
      case 'limited':
      case 'refused':
        if (!this.#lastPurpose || this.#access[this.#lastPurpose] !== 'default') return false;
        this.#access[this.#lastPurpose] = meaning;
        return true;
      default:
        if (this.#role) return false;
        this.#role = meaning;
        return true;
    }
  }

  addShare(share: string): boolean {
    if (this.#share !== undefined) return false;
    this.#share = share;
    return true;
  }

  build(): Standing | undefined {
    const share = this.#share;
    if (share === undefined) return { role: this.#role ?? 'none', access: this.#access };
    // Only an owner has a share, and who has one is an owner: of the whole alone, of a part with others.
    const role = this.#role ?? (share === '1' ? 'sole' : 'joint');
    return role === 'contributor' || role === 'provider' || role === 'none'
      ? undefined
      : { role, share, access: this.#access };
  }
}

const signMeanings = { '*': 'special', '~': 'limited' } as const;

/** A share in the form of the document; what is none stays as it was typed, for the one who judges it. */
function shareOf(text: string): string {
  return shareFromInput(text) ?? text.trim();
}

/**
 * The standing that a text says, in letters or in the reader's words ("joint owner 1/3, implementation"); `undefined`
 * where it cannot be read. A share comes back in the form of the document, or as it was typed where it is no share
 * (`1/0`): `parseShare` tells.
 */
export function parseStanding(text: string, words: StandingWords = ownWords): Standing | undefined {
  if (text === '') return { role: 'none', access: {} };
  if (text.length > MAX_LENGTH) return undefined;
  const reader = new Reader(comparable(text), vocabularyFor(words));
  const builder = new Builder();
  while (!reader.atEnd) {
    const share = reader.take(shares);
    const meaning = share === undefined ? reader.takeWord() : undefined;
    if (share === undefined && meaning === undefined) return undefined;
    if (share !== undefined && !builder.addShare(shareOf(share))) return undefined;
    if (meaning !== undefined && !builder.add(meaning)) return undefined;
    if (meaning !== 'implementation' && meaning !== 'exploitation') continue;
    const sign = reader.take(signs);
    if (sign !== undefined && !builder.add(signMeanings[sign as keyof typeof signMeanings] ?? 'refused')) {
      return undefined;
    }
  }
  return builder.build();
}
