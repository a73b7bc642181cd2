/** The part of each partner (C(2024) 601, 3.3.1(a): "this plan should set out the role of each party"). */
import { textOf } from '../document-text.ts';
import { asMap, member, type JsonMap } from '../patch/json-map.ts';
import type { Id } from '../schema/primitives.ts';
import { exploitationClaims, type ExploitationClaim } from '../vocabularies/valorisation-plan.ts';
import { raciRoles, type RaciRole } from '../vocabularies/work-plan.ts';
import { partnerState, type PartnerState } from './departed.ts';
import { entryIn, isWritten, keysIn, mapIn, termsIn, writtenText, type PlanDocument } from './reading.ts';

/** The part of one partner. */
export interface PartyRole {
  readonly partner: Id;
  readonly state: PartnerState;
  /** Whether it owns a part of the result or contributed to it. */
  readonly isParty: boolean;
  readonly isOwner: boolean;
  /** Its share in the result, as it was written. */
  readonly share: string | undefined;
  readonly role: string;
  readonly contribution: string;
  readonly interest: string;
  readonly fieldOfUse: string;
  readonly raci: readonly RaciRole[];
  readonly claims: readonly ExploitationClaim[];
  /** Whether somebody held it who is there no more. */
  readonly isVacant: boolean;
  /** Whether it is a party to which no role is given. */
  readonly isLeftOut: boolean;
}

export function ownersIn(result: unknown): JsonMap {
  return mapIn(mapIn(result, 'ownership'), 'owners');
}

/** Everybody who owns a part of a result or contributed to it. */
export function partiesIn(result: unknown): Id[] {
  return [...new Set([...keysIn(ownersIn(result)), ...keysIn(mapIn(result, 'contributors'))])];
}

/**
 * The part of every partner, the parties of the result first, and of everybody who has a part and is no partner any more:
 * nobody is left out, and nothing that was agreed on goes out of sight.
 */
export function rolesOf(
  document: Pick<PlanDocument, 'results' | 'valorisationPlans' | 'partners'>,
  id: Id,
  today: string,
): readonly PartyRole[] {
  const result = entryIn(document.results, id);
  const roles = mapIn(entryIn(document.valorisationPlans, id), 'roles');
  const [owners, parties] = [ownersIn(result), new Set(partiesIn(result))];
  const everybody = new Set([...parties, ...keysIn(document.partners), ...keysIn(roles)]);
  return [...everybody].map((partner): PartyRole => {
    const entry = asMap(member(roles, partner)) ?? {};
    const state = partnerState(document, partner, today);
    const isParty = parties.has(partner);
    const isOwner = Boolean(member(owners, partner));
    return {
      partner,
      state,
      isParty,
      isOwner,
      share: writtenText(asMap(member(owners, partner))?.['share']),
      role: textOf(entry['role']),
      contribution: textOf(entry['contribution']),
      interest: textOf(entry['interest']),
      fieldOfUse: textOf(entry['fieldOfUse']),
      raci: termsIn(raciRoles, entry['raci']),
      claims: termsIn(exploitationClaims, entry['claims']),
      isVacant: state !== 'partner',
      isLeftOut: isParty && state === 'partner' && !isWritten(entry['role']),
    };
  });
}

/** Who answers for a plan: the one who is accountable, else the first who is responsible, else who owns it alone. */
export function leadOf(document: Pick<PlanDocument, 'results' | 'valorisationPlans'>, id: Id): Id | undefined {
  const roles = mapIn(entryIn(document.valorisationPlans, id), 'roles');
  const withRole = (role: RaciRole): Id | undefined =>
    Object.keys(roles).find((partner) => mapIn(member(roles, partner), 'raci')[role] === true);
  const owners = keysIn(ownersIn(entryIn(document.results, id)));
  return withRole('accountable') ?? withRole('responsible') ?? (owners.length === 1 ? owners[0] : undefined);
}
