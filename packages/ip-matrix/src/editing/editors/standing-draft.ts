/** What is chosen in the editor of a partner's cell, until it is taken over. */
import { accessPurposes, type AccessPurpose, type Id, type Standing, type StandingRole } from '@kvasir/model';
import { equalShares, shareFromInput } from '@kvasir/model/shares.js';
import { parseStanding, type StandingWords } from '@kvasir/model/standing-text.js';
import type { ItemRow } from '../../grid/rows.ts';
import { entryWithStanding, standingOf, standingProblem, type CellProblem } from '../edits/cells.ts';
import { rowWith, type ItemEntry } from '../edits/entries.ts';
import {
  otherOwners,
  sharesAfter,
  withoutOtherOwners,
  withSharesAfter,
  type SharesAfter,
  type Sharing,
} from '../edits/other-owners.ts';

/** The roles that a partner can have in an item, with the letters that choose them. */
export const roleKeys = {
  result: { sole: 'S', joint: 'J', contributor: 'C', undecided: '?', none: 'N' },
  background: { provider: 'B', none: 'N' },
} as const satisfies Readonly<Record<ItemRow['kind'], Partial<Record<StandingRole, string>>>>;

export const accessKeys: Readonly<Record<AccessPurpose, string>> = { implementation: 'I', exploitation: 'E' };

/** The letters of the choices that are not the reader's own already: "s i" says what S and I choose. */
const keyWords: StandingWords = { none: ['n'], implementation: ['i'], exploitation: ['e'] };

function withKeyWords(words: StandingWords): StandingWords {
  const { none = [], implementation = [], exploitation = [] } = keyWords;
  return {
    ...words,
    none: [...(words.none ?? []), ...none],
    implementation: [...(words.implementation ?? []), ...implementation],
    exploitation: [...(words.exploitation ?? []), ...exploitation],
  };
}

const shareAlone = /^[\p{N}\s.,/\u2044\u2215%\u066a]+$/u;

export class StandingDraft {
  readonly before: Standing;
  readonly #row: ItemRow;
  readonly #partner: Id;
  role: StandingRole;
  access: Standing['access'];
  /** The share as it is typed. */
  #share: string;
  #sharing: Sharing = 'rest';
  #shareIsTyped = false;

  constructor(row: ItemRow, partner: Id) {
    this.#row = row;
    this.#partner = partner;
    this.before = standingOf(row, partner);
    this.role = this.before.role;
    this.access = this.before.access;
    this.#share = this.before.share ?? '';
  }

  /** What the partner would be. */
  get standing(): Standing {
    const share = this.role === 'joint' || this.role === 'undecided' ? this.readShare : undefined;
    return { role: this.role, access: this.access, ...(share !== undefined && { share }) };
  }

  get share(): string {
    return this.#share;
  }

  /** Whether the share is still the one of the document, and not typed. */
  get shareStands(): boolean {
    return !this.#shareIsTyped;
  }

  /** The share in the form of the document; as it was typed where it is none, which the document keeps. */
  get readShare(): string | undefined {
    const share = this.#share.trim();
    return share === '' ? undefined : (shareFromInput(share) ?? share);
  }

  get shareIsBad(): boolean {
    const share = this.#share.trim();
    return share !== '' && shareFromInput(share) === undefined;
  }

  /** Not yet is a share of which the rest is about to be typed, "1/", and not at all the text of a whole cell. */
  shareIsWrong(words: StandingWords): boolean {
    return (
      this.shareIsBad && !/[/⁄∕.,]\s*$/u.test(this.#share) && !(this.#isOfWholeCell && readText(this.#share, words))
    );
  }

  /** A share makes the partner a joint owner, unless it is one of those among whom the owner is to be determined. */
  typeShare(share: string): void {
    this.#share = share;
    this.#shareIsTyped = true;
    this.#sharing = 'rest';
    if (this.role !== 'undecided') this.role = 'joint';
  }

  splitEqually(): void {
    this.typeShare(equalShares(this.others.length + 1));
    this.#sharing = 'equal';
  }

  toggleAccess(purpose: AccessPurpose, isNeeded: boolean): void {
    const { [purpose]: _mark, ...others } = this.access;
    const before = this.before.access[purpose];
    const mark = before === undefined || before === 'refused' ? 'default' : before;
    this.access = isNeeded ? { ...others, [purpose]: mark } : others;
  }

  needsAccess(purpose: AccessPurpose): boolean {
    const mark = this.access[purpose];
    return mark !== undefined && mark !== 'refused';
  }

  /** Empties all of it. */
  clear(): void {
    this.role = 'none';
    this.access = {};
    this.#share = '';
  }

  /** The other owners of a result. */
  get others(): readonly Id[] {
    return this.#row.kind === 'result' ? otherOwners(this.#row.entry, this.#partner) : [];
  }

  /** What the share that was typed does to the others. */
  get sharesAfter(): SharesAfter | undefined {
    const share = this.readShare;
    if (this.#row.kind !== 'result' || this.role !== 'joint' || !this.#shareIsTyped || share === undefined)
      return undefined;
    return sharesAfter(this.#row.entry, this.#partner, share, this.#sharing);
  }

  /** Whether the choice takes ownership away from others. */
  get replacesOwners(): boolean {
    return this.role === 'sole' && this.before.role !== 'sole' && this.others.length > 0;
  }

  /**
   * Takes the text that is typed over the cell, in the place of all that was chosen before. A letter alone is one choice,
   * and a share alone a share: the rest of the cell stays. Any other text is that of the whole cell, and is read as a
   * pasted one is; what is wrong with it comes back, and nothing is chosen then.
   */
  typeOver(text: string, words: StandingWords): CellProblem | undefined {
    this.#reset();
    const typed = text.trim();
    if (typed === '' || this.#chooseByKey(typed.toLocaleUpperCase())) return undefined;
    if (this.#row.kind === 'result' && shareAlone.test(typed)) this.typeShare(typed);
    else return this.#takeWholeCell(typed, words);
    return undefined;
  }

  /** What was typed into the field of the share may be the text of a whole cell: "1/3 im ex". */
  readWholeCell(words: StandingWords): void {
    const text = this.#share;
    if (!this.shareIsBad || !this.#isOfWholeCell) return;
    if (this.typeOver(text, words)) this.typeShare(text);
  }

  get #isOfWholeCell(): boolean {
    return /\p{L}|[?*~]/u.test(this.#share);
  }

  /** The entry as it would be; the entry itself where nothing was changed. */
  entry(row: ItemRow): ItemEntry {
    const { standing } = this;
    if (isSame(standing, this.before) && !this.sharesAfter?.partners.length) return row.entry;
    const after = this.sharesAfter;
    let { entry } = row;
    if (row.kind === 'result') {
      if (this.replacesOwners) entry = withoutOtherOwners(row.entry, this.#partner);
      else if (after) entry = withSharesAfter(row.entry, after);
    }
    return entryWithStanding(rowWith(row, entry), this.#partner, standing);
  }

  #reset(): void {
    this.role = this.before.role;
    this.access = this.before.access;
    this.#share = this.before.share ?? '';
    this.#shareIsTyped = false;
  }

  /** Whether a letter is that of a choice. */
  #chooseByKey(letter: string): boolean {
    const roles = Object.entries(roleKeys[this.#row.kind]) as [StandingRole, string][];
    const [role] = roles.find(([, key]) => key === letter) ?? [];
    const purpose = accessPurposes.find((one) => accessKeys[one] === letter);
    if (role) this.role = role;
    else if (purpose) this.toggleAccess(purpose, !this.needsAccess(purpose));
    return role !== undefined || purpose !== undefined;
  }

  #takeWholeCell(text: string, words: StandingWords): CellProblem | undefined {
    const read = readText(text, words);
    if (!read) return 'standing';
    // A text that is about access alone does not take background away from the one who brings it.
    const isAccessAlone = read.role === 'none' && accessPurposes.some((purpose) => read.access[purpose]);
    const role = isAccessAlone && this.before.role === 'provider' ? 'provider' : read.role;
    const problem = standingProblem(this.#row, this.#partner, { role, access: read.access });
    if (problem) return problem;
    this.#share = '';
    if (read.share !== undefined) this.typeShare(read.share);
    this.role = role;
    this.access = read.access;
    return undefined;
  }
}

function readText(text: string, words: StandingWords): Standing | undefined {
  // "J1/3" too: whoever has chosen by the letter goes on with the share.
  return parseStanding(text.replace(/^(\p{L})(?=\p{N})/u, '$1 '), withKeyWords(words));
}

function isSame(a: Standing, b: Standing): boolean {
  return (
    a.role === b.role &&
    a.share === b.share &&
    accessPurposes.every((purpose) => a.access[purpose] === b.access[purpose])
  );
}
