/** Key staff and contact points (C(2024) 601, 3.3.1(b)): "regularly updated". */
import { textOf } from '../document-text.ts';
import { asMap, type JsonMap } from '../patch/json-map.ts';
import { monthsAfter } from '../roadmap/project-months.ts';
import type { Id } from '../schema/primitives.ts';
import { hasDeparted } from './departed.ts';
import { dayIn, entryIn, mapEntries, mapIn, writtenText, type PlanDocument } from './reading.ts';
import { partiesIn } from './roles.ts';

/** After so many months, somebody should ask whether a contact is still the right one. */
export const usualStaleMonths = 12;

/**
 * `fresh`: confirmed of late. `stale`: confirmed too long ago. `unverified`: never confirmed. `left`: the person or the
 * partner is there no more. `missing`: not among the contacts of the partner.
 */
export type Freshness = 'fresh' | 'stale' | 'unverified' | 'left' | 'missing';

/** How fresh a contact is. */
export function freshnessOf(
  contact: unknown,
  today: string | undefined,
  staleMonths: number = usualStaleMonths,
): Freshness {
  const entry = asMap(contact);
  if (!entry) return 'missing';
  const [until, verified] = [dayIn(entry['until']), dayIn(entry['lastVerified'])];
  if (until !== undefined && today !== undefined && until < today) return 'left';
  if (verified === undefined) return 'unverified';
  const stale = monthsAfter(verified, staleMonths);
  return stale !== undefined && today !== undefined && stale < today ? 'stale' : 'fresh';
}

/** A contact that a plan names. */
export interface PlanContactReading {
  /** The key in the plan. */
  readonly id: Id;
  readonly partner: Id;
  readonly contact: Id;
  /** The contact as it stands in the partner's own list. */
  readonly entry: JsonMap | undefined;
  readonly name: string;
  readonly lastVerified: string | undefined;
  readonly freshness: Freshness;
}

/** Whom a plan names to turn to. */
export interface PlanContacts {
  readonly contacts: readonly PlanContactReading[];
  /** The parties of the result of whom it names nobody that is there. */
  readonly without: readonly Id[];
}

/** Whom a plan names to turn to, and how fresh that is. */
export function contactsOf(
  document: Pick<PlanDocument, 'results' | 'valorisationPlans' | 'partners'>,
  id: Id,
  today: string,
  staleMonths: number = usualStaleMonths,
): PlanContacts {
  const contacts = mapEntries(mapIn(entryIn(document.valorisationPlans, id), 'contacts')).map(
    ([key, raw]): PlanContactReading => {
      const [partner, contact] = [textOf(raw['partner']), textOf(raw['contact'])];
      const of = entryIn(document.partners, partner);
      const entry = entryIn(mapIn(of, 'contacts'), contact);
      return {
        id: key,
        partner,
        contact,
        entry,
        name: writtenText(entry?.['name']) ?? contact,
        lastVerified: dayIn(entry?.['lastVerified']),
        freshness: entry && hasDeparted(of, today) ? 'left' : freshnessOf(entry, today, staleMonths),
      };
    },
  );
  const reached = new Set(
    contacts.flatMap(({ partner, freshness }) => (freshness === 'left' || freshness === 'missing' ? [] : [partner])),
  );
  const isThere = (partner: Id): boolean => {
    const entry = entryIn(document.partners, partner);
    return entry !== undefined && !hasDeparted(entry, today);
  };
  return {
    contacts,
    without: partiesIn(entryIn(document.results, id)).filter((partner) => isThere(partner) && !reached.has(partner)),
  };
}
