/** Whose background is listed, who says that none is needed, and who has said neither (DESCA, Attachment 1). */
import { isMap, type Background, type Id, type Result } from '@kvasir/model';
import { entriesOf, textOf } from '@kvasir/model';
import type { IpMatrix } from '../matrix-value.ts';
import { byOrder } from './item-order.ts';

export interface BackgroundEntry {
  readonly id: Id;
  readonly entry: Background;
  /** The results that name it as what they are based on. */
  readonly usedBy: readonly ResultName[];
}

export interface ResultName {
  readonly id: Id;
  readonly number: string;
  readonly title: string;
}

/** What a partner has said of its background: nothing, that it is needed for, that none is, or both. */
export type Statement = 'none' | 'listed' | 'nothing-needed' | 'contradiction';

/** One partner's section of the attachment. */
export interface BackgroundSection {
  readonly partner: Id;
  readonly entries: readonly BackgroundEntry[];
  readonly statement: Statement;
}

export interface BackgroundList {
  /** One for each partner, in the order of the partners. */
  readonly sections: readonly BackgroundSection[];
  /** What belongs to no partner: its provider has left, or nobody is named. */
  readonly stray: readonly BackgroundSection[];
}

function statementOf(entries: readonly unknown[], isNothingNeeded: boolean): Statement {
  if (entries.length > 0) return isNothingNeeded ? 'contradiction' : 'listed';
  return isNothingNeeded ? 'nothing-needed' : 'none';
}

/** The results by the background that they are based on. */
function usesOf(results: IpMatrix['results']): Map<Id, ResultName[]> {
  const uses = new Map<Id, ResultName[]>();
  const ordered = entriesOf<Result>(results).sort(([, a], [, b]) => byOrder(a, b));
  for (const [id, result] of ordered) {
    if (!isMap(result.basedOnBackground)) continue;
    for (const [background, isBasis] of Object.entries(result.basedOnBackground)) {
      if (isBasis !== true) continue;
      const name = { id, number: textOf(result.number), title: textOf(result.title) };
      uses.set(background, [...(uses.get(background) ?? []), name]);
    }
  }
  return uses;
}

export function isNothingNeeded({ noBackground }: IpMatrix, partner: Id): boolean {
  return isMap(noBackground) && Object.hasOwn(noBackground, partner) && noBackground[partner] === true;
}

/** The background of a partnership, by partner. */
export function backgroundList(value: IpMatrix, partners: readonly Id[]): BackgroundList {
  const uses = usesOf(value.results);
  const byPartner = new Map<Id, BackgroundEntry[]>(partners.map((id) => [id, []]));
  const ordered = entriesOf<Background>(value.background).sort(([, a], [, b]) => byOrder(a, b));
  for (const [id, entry] of ordered) {
    const partner = textOf(entry.partner);
    const entries = byPartner.get(partner) ?? [];
    entries.push({ id, entry, usedBy: uses.get(id) ?? [] });
    byPartner.set(partner, entries);
  }
  const sections = [...byPartner].map(([partner, entries]) => ({
    partner,
    entries,
    statement: statementOf(entries, isNothingNeeded(value, partner)),
  }));
  return { sections: sections.slice(0, partners.length), stray: sections.slice(partners.length) };
}

/** Those who have said nothing come first: they are asked. */
export function silentFirst(sections: readonly BackgroundSection[]): BackgroundSection[] {
  const isSilent = ({ statement }: BackgroundSection) => statement === 'none';
  return [...sections.filter(isSilent), ...sections.filter((section) => !isSilent(section))];
}
