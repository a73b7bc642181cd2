/** What Horizon Europe asks of owners after the end: to use a result, or to offer it (model grant agreement, Annex 5). */
import { monthsAfter } from '../roadmap/project-months.ts';
import type { Id } from '../schema/primitives.ts';
import { exploitationClaims, type ExploitationClaim } from '../vocabularies/valorisation-plan.ts';
import { asMap, member } from '../patch/json-map.ts';
import { dayIn, entryIn, keysIn, mapEntries, mapIn, termsIn, type PlanDocument } from './reading.ts';
import { ownersIn } from './roles.ts';

/**
 * Whether a result is used: `yes`, somebody says that it will; `planned`, there are routes or steps, and nobody says so;
 * `no`, every owner says that it will not; `unknown`, nothing is said.
 */
export type ExploitationState = 'yes' | 'planned' | 'no' | 'unknown';

/** Whether somebody is to use a result. */
export function exploitationState(result: unknown, plan: unknown): ExploitationState {
  const [owners, roles] = [ownersIn(result), mapIn(plan, 'roles')];
  const claimsOf = (partner: Id): ExploitationClaim[] => {
    const claims = asMap(member(roles, partner))?.['claims'];
    return claims === undefined ? [] : termsIn(exploitationClaims, claims);
  };
  const exploits = (partner: Id): unknown => asMap(member(owners, partner))?.['exploits'];
  const ownerIds = keysIn(owners);
  const claims = (id: Id): boolean => claimsOf(id).some((claim) => claim !== 'none');
  if (ownerIds.some((id) => exploits(id) === true) || [...ownerIds, ...keysIn(roles)].some(claims)) return 'yes';
  const isUsedBySteps = mapEntries(mapIn(plan, 'steps')).some(
    ([, { measure, status }]) => status !== 'cancelled' && (measure ?? 'exploitation') === 'exploitation',
  );
  if (isUsedBySteps || keysIn(mapIn(plan, 'routes')).length > 0) return 'planned';
  const refuses = (id: Id): boolean => exploits(id) === false || claimsOf(id).includes('none');
  return ownerIds.length > 0 && ownerIds.every(refuses) ? 'no' : 'unknown';
}

/** Whether it stands on the Horizon Results Platform already. */
export function isOnPlatform(plan: unknown): boolean {
  const { status, listedOn } = mapIn(plan, 'resultsPlatform');
  return status === 'published' || dayIn(listedOn) !== undefined;
}

const monthsToExploit = 12;
const monthsOfDuties = 48;

/** The duties that begin with the end of a partnership under Horizon Europe. */
export interface ExploitationDuty {
  readonly state: ExploitationState;
  readonly isListed: boolean;
  /** The day by which it is used, or offered on the Horizon Results Platform: one year after the end. */
  readonly due: string | undefined;
  /** Whether it is neither used nor offered. */
  readonly isOpen: boolean;
  readonly isOverdue: boolean;
  /** The last day on which contributions to standards are announced to the granting authority. */
  readonly standardsUntil: string | undefined;
  /** The last day on which the granting authority may object to a transfer or an exclusive licence, where it may. */
  readonly objectionUntil: string | undefined;
}

/** The duty to use a result, or to offer it. */
export function exploitationDuty(
  document: Pick<PlanDocument, 'results' | 'valorisationPlans' | 'endDate'>,
  id: Id,
  today: string,
): ExploitationDuty {
  const [result, plan] = [entryIn(document.results, id), entryIn(document.valorisationPlans, id)];
  const end = dayIn(document.endDate);
  const [due, last] = [end && monthsAfter(end, monthsToExploit), end && monthsAfter(end, monthsOfDuties)];
  const [state, isListed] = [exploitationState(result, plan), isOnPlatform(plan)];
  const isOpen = !isListed && state !== 'yes';
  return {
    state,
    isListed,
    due,
    isOpen,
    isOverdue: isOpen && due !== undefined && due < today,
    standardsUntil: last,
    objectionUntil: mapIn(result, 'transfer')['objection'] === true ? last : undefined,
  };
}
