/** Rules on expected results, and what several of them need to know of one. */
import { asMap, member } from '../patch/json-map.ts';
import type { Partner } from '../schema/partner.ts';
import type { Id } from '../schema/primitives.ts';
import type { Result } from '../schema/result.ts';
import type { EntryRule, Report, Statement, Surroundings, Values } from './rule.ts';
import { readable } from './walk.ts';

/** What most sentences on a result name: the result. */
export type ResultValues = { readonly name: string };

interface ResultRule<TId extends string, TValues extends Values> extends Statement<TId, TValues> {
  find(result: Result, report: Report<TValues>, around: Surroundings): void;
}

/** Makes a rule on each expected result; what is no map is the schema's to report. */
export function resultRule<const TId extends string, TValues extends Values = ResultValues>(
  rule: ResultRule<TId, TValues>,
): EntryRule<TId, TValues, 'results'> {
  return {
    ...rule,
    of: ['results'],
    find(result, report, around) {
      if (asMap(result)) rule.find(result, report, around);
    },
  };
}

/** The ids in a map or a set. */
export function idsIn(map: unknown): Id[] {
  const entries = asMap(map) ?? {};
  return Object.keys(entries).filter((id) => entries[id]);
}

/** The entries of a map, without what is none. */
export function entriesIn<TEntry>(map: Readonly<Record<Id, TEntry>> | undefined): TEntry[] {
  return Object.values(asMap(map) ?? {}).filter((entry): entry is TEntry => asMap(entry) !== undefined);
}

export function ownersOf({ ownership }: Result): Id[] {
  return idsIn(ownership?.owners);
}

/** Everybody who owns a part of a result or contributed to it. */
export function partiesOf(result: Result): Id[] {
  return [...new Set([...ownersOf(result), ...idsIn(result.contributors)])];
}

/** Whether several partners own it, and nothing else is said. */
export function isJointlyOwned(result: Result): boolean {
  const kind = result.ownership?.kind ?? 'joint';
  return kind === 'joint' && ownersOf(result).length > 1;
}

/** Whether something is said on whose it is: before that, nothing else needs to be settled. */
export function hasOwnership(result: Result): boolean {
  const kind = result.ownership?.kind;
  return kind === 'to-be-determined' || kind === 'third-party-claim' || ownersOf(result).length > 0;
}

const nameOf = (partner: Partner | undefined): string | undefined => readable(partner?.name);

/** What the reader calls an entry of a collection: by its name or title or, without one, by its id. */
export function nameIn(collection: unknown, id: Id): string {
  const entry = asMap(member(asMap(collection) ?? {}, id));
  return readable(entry?.['name']) ?? readable(entry?.['title']) ?? id;
}

/** The same of a partner, for a rule on another entry. */
export function partnerName(around: Surroundings, id: Id): string {
  return around.ask('partners', id, nameOf) ?? id;
}
