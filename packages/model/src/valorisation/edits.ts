/** Edits of plans as merge patches (RFC 7396). */
import { freshId } from '../fresh-id.ts';
import { lastOrder } from '../new-entry.ts';
import type { MergePatch } from '../patch/apply-patch.ts';
import { asMap, member, type JsonMap } from '../patch/json-map.ts';
import { isSafeKey } from '../safe-key.ts';
import type { Id } from '../schema/primitives.ts';
import { entryIn, mapEntries, mapIn, type PlanDocument } from './reading.ts';

/** The collections of a plan to which entries are added, each with the stem of its ids. */
const stems = { steps: 'step', fundings: 'funding', risks: 'risk', contacts: 'contact', reviews: 'review' } as const;
export type PlanCollection = keyof typeof stems;

/** Those whose entries have an order. */
const ordered: ReadonlySet<PlanCollection> = new Set<PlanCollection>(['steps', 'fundings', 'risks']);

/** An edit that makes an entry, and the key of that. */
export interface AddedEntry {
  readonly patch: MergePatch;
  readonly id: Id;
}

/** The edit that adds an entry to a plan, behind all others; `undefined` under an id that no document can hold. */
export function addToPlan(
  { valorisationPlans }: Pick<PlanDocument, 'valorisationPlans'>,
  id: Id,
  collection: PlanCollection,
  entry: JsonMap,
): AddedEntry | undefined {
  if (!isSafeKey(id)) return undefined;
  const entries = mapIn(entryIn(valorisationPlans, id), collection);
  const key = freshId(stems[collection], (fresh) => Object.hasOwn(entries, fresh));
  const order = ordered.has(collection) ? lastOrder(mapEntries(entries).map(([, one]) => one)) : undefined;
  const added = { ...(order !== undefined && { order }), ...entry };
  return { id: key, patch: { valorisationPlans: { [id]: { [collection]: { [key]: added } } } } };
}

/**
 * The merge patch that gives a plan whose result was deleted to another result. Empty where that has a plan already, or is
 * not there: nothing is overwritten.
 */
export function movePlan(
  { results, valorisationPlans }: Pick<PlanDocument, 'results' | 'valorisationPlans'>,
  from: Id,
  to: Id,
): MergePatch {
  const plan = entryIn(valorisationPlans, from);
  // What is no plan and stands in its place is in the way too.
  const standing = member(asMap(valorisationPlans) ?? {}, to) ?? undefined;
  const isFree = entryIn(results, to) !== undefined && standing === undefined;
  if (!plan || !isFree || !isSafeKey(from) || !isSafeKey(to)) return {};
  return { valorisationPlans: { [from]: null, [to]: plan } };
}
