/** Partners who have left: what was to be theirs stays visible as vacant. */
import { asMap } from '../patch/json-map.ts';
import type { Id } from '../schema/primitives.ts';
import { dayIn, entryIn, keysIn, mapEntries, mapIn, writtenText, type PlanDocument } from './reading.ts';

/** Whether a partner is there, has left, or is in no list of partners. */
export type PartnerState = 'partner' | 'departed' | 'missing';

/** Whether a partner is withdrawn: its record says so, or the day on which it was has come. */
export function hasDeparted(partner: unknown, today: string | undefined): boolean {
  const { status, withdrawnOn } = asMap(partner) ?? {};
  const day = dayIn(withdrawnOn);
  return status === 'withdrawn' || status === 'inactive' || (day !== undefined && today !== undefined && day <= today);
}

/** Whether the id is that of a partner who is still there. */
export function partnerState({ partners }: Pick<PlanDocument, 'partners'>, id: Id, today: string): PartnerState {
  const partner = entryIn(partners, id);
  if (!partner) return 'missing';
  return hasDeparted(partner, today) ? 'departed' : 'partner';
}

/** A place of a plan that a partner held who is there no more. */
export interface Vacancy {
  readonly partner: Id;
  readonly state: Exclude<PartnerState, 'partner'>;
  readonly part: 'role' | 'step' | 'risk' | 'funding' | 'contact' | 'joint-exploitation' | 'sharing';
  /** The keys from the plan on. */
  readonly path: readonly string[];
}

type Place = Omit<Vacancy, 'state'>;

/** Every place of a plan that somebody holds. */
export function placesOf(plan: unknown): readonly Place[] {
  const heldBy = (part: Vacancy['part'], collection: string, field: string): Place[] =>
    mapEntries(mapIn(plan, collection)).flatMap(([id, entry]) => {
      const partner = writtenText(entry[field]);
      return partner === undefined ? [] : [{ partner, part, path: [collection, id, field] }];
    });
  const heldAs = (part: Vacancy['part'], map: unknown, path: readonly string[]): Place[] =>
    keysIn(map).map((partner) => ({ partner, part, path: [...path, partner] }));
  return [
    ...heldAs('role', mapIn(plan, 'roles'), ['roles']),
    ...heldBy('step', 'steps', 'responsible'),
    ...heldAs('joint-exploitation', mapIn(mapIn(plan, 'jointExploitation'), 'aligned'), [
      'jointExploitation',
      'aligned',
    ]),
    ...heldAs('sharing', mapIn(mapIn(plan, 'sharing'), 'parties'), ['sharing', 'parties']),
    ...heldBy('funding', 'fundings', 'partner'),
    ...heldBy('risk', 'risks', 'owner'),
    ...heldBy('contact', 'contacts', 'partner'),
  ];
}

/** Everything in a plan that is vacant because its partner left, or is in no list of partners. */
export function vacanciesOf(
  document: Pick<PlanDocument, 'partners' | 'valorisationPlans'>,
  id: Id,
  today: string,
): readonly Vacancy[] {
  return placesOf(entryIn(document.valorisationPlans, id)).flatMap(({ partner, part, path }): Vacancy[] => {
    const state = partnerState(document, partner, today);
    return state === 'partner' ? [] : [{ partner, state, part, path }];
  });
}
