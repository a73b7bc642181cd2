/**
 * What owners of a result may do with it without each other: by the Horizon Europe model grant agreement (Article 16 and
 * its Annex 5), by one of the options of DESCA 8.2, or by an agreement of their own. A reading of these texts for planning,
 * and no legal advice.
 */
import { asMap, member } from '../patch/json-map.ts';
import type { Id } from '../schema/primitives.ts';
import { jointRegimes, type JointRegime } from '../vocabularies/results.ts';
import type { ExploitationRoute } from '../vocabularies/valorisation.ts';
import { isWritten, keysIn, known, mapIn, whole } from './reading.ts';
import { ownersIn } from './roles.ts';

/**
 * `free`: nobody has to be asked. `notice`: others are told in time. `consent`: all owners agree. `waivers`: those with
 * access rights waive them. `agreement`: what the joint owners agreed among themselves decides. `undetermined`: it is not
 * settled whose the result is.
 */
export type AllowanceKind = 'free' | 'notice' | 'consent' | 'waivers' | 'agreement' | 'undetermined';

/** Whether a route can be taken. */
export interface Allowance {
  readonly kind: AllowanceKind;
  /** The regime that says so; absent for one owner alone. */
  readonly regime: JointRegime | undefined;
  /** Whether nobody chose the regime, and that of the grant agreement holds. */
  readonly isAssumed: boolean;
  /** The calendar days of notice. */
  readonly days: number | undefined;
  /** Whether the other owners get fair and reasonable compensation. */
  readonly isCompensated: boolean;
  /** Those with access rights who have not waived them. */
  readonly waiversMissing: readonly Id[];
  /** Whether the granting authority may object. */
  readonly needsAuthority: boolean;
}

/** Horizon Europe, Annex 5; DESCA 8.2 and 8.3: "at least 45 calendar days". */
export const usualNoticeDays = 45;

/** Routes by what they ask of the ownership of a result. */
const groupOf: Readonly<Record<ExploitationRoute, 'research' | 'own-use' | 'licence' | 'transfer' | 'release'>> = {
  'further-research': 'research',
  education: 'research',
  policy: 'research',
  'product-or-process': 'own-use',
  service: 'own-use',
  'social-innovation': 'own-use',
  licensing: 'licence',
  // A company of its own is a third party, and so is whoever uses a standard.
  'spin-off': 'licence',
  standardisation: 'licence',
  assignment: 'transfer',
  'open-source': 'release',
};

type Permission = Pick<Allowance, 'kind' | 'isCompensated'>;

const free: Permission = { kind: 'free', isCompensated: false };
const told: Permission = { kind: 'notice', isCompensated: false };
const toldAndPaid: Permission = { kind: 'notice', isCompensated: true };
const agreed: Permission = { kind: 'agreement', isCompensated: false };
const consent: Permission = { kind: 'consent', isCompensated: false };

type Group = (typeof groupOf)[ExploitationRoute];

/**
 * What each regime allows one of several owners. The grant agreement speaks of licences and transfers, and leaves an
 * owner's own use to the agreement of the joint owners. Neither it nor option 1 gives a right to sub-license, which an open
 * licence needs. Notice of a transfer is due to those with access rights under any of them.
 */
const allowed: Readonly<Record<JointRegime, Readonly<Record<Group, Permission>>>> = {
  'horizon-europe': { research: free, 'own-use': agreed, licence: toldAndPaid, transfer: told, release: consent },
  'desca-1': { research: free, 'own-use': toldAndPaid, licence: toldAndPaid, transfer: told, release: consent },
  'desca-2': { research: free, 'own-use': free, licence: free, transfer: told, release: free },
  'own-agreement': { research: agreed, 'own-use': agreed, licence: agreed, transfer: told, release: agreed },
};

/** Those with access rights that they have not waived, and that were not refused. */
function waiversMissing(result: unknown, owners: readonly Id[]): Id[] {
  const waived = keysIn(mapIn(result, 'transfer')['waivers']);
  const rights = mapIn(result, 'accessRights');
  const isRefused = (id: Id): boolean => {
    const purposes = Object.values(asMap(member(rights, id)) ?? {});
    return purposes.length > 0 && purposes.every((right) => asMap(right)?.['terms'] === 'none');
  };
  return keysIn(rights).filter(
    (id) => !waived.includes(id) && !isRefused(id) && !(owners.length === 1 && owners[0] === id),
  );
}

/** Whether somebody is in the list of those to whom a result may go without notice (DESCA, Attachment 3). */
function isListed(result: unknown, recipient: unknown): boolean {
  const list = mapIn(result, 'transfer')['thirdParties'];
  return isWritten(list) && isWritten(recipient) && list.toLowerCase().includes(recipient.trim().toLowerCase());
}

function permissionOfOne(group: Group, others: readonly Id[]): Permission {
  return group === 'transfer' && others.length > 0 ? told : free;
}

/**
 * Whether a route can be taken with a result as it is owned.
 *
 * @param recipient to whom it goes, for a list of those to whom it may go without notice
 */
export function allowanceOf(result: unknown, route: ExploitationRoute, recipient?: unknown): Allowance {
  const ownership = mapIn(result, 'ownership');
  const transfer = mapIn(result, 'transfer');
  const owners = keysIn(ownersIn(result));
  const group = groupOf[route];
  const isExclusive = transfer['exclusive'] === true && (route === 'licensing' || route === 'spin-off');
  const isGivenAway = group === 'transfer' || isExclusive;
  const missing = isExclusive ? waiversMissing(result, owners) : [];
  const kind = ownership['kind'];
  const isSettled = owners.length > 0 && kind !== 'to-be-determined' && kind !== 'third-party-claim';
  const chosen = known(jointRegimes, ownership['jointRegime']);
  const isJoint = isSettled && owners.length > 1;
  const allowance = (permission: Permission): Allowance => ({
    ...permission,
    regime: isJoint ? (chosen ?? 'horizon-europe') : undefined,
    isAssumed: isJoint && chosen === undefined,
    days: permission.kind === 'notice' ? (whole(transfer['noticeDays'], 0, 365) ?? usualNoticeDays) : undefined,
    waiversMissing: missing,
    needsAuthority: isGivenAway && transfer['objection'] === true,
  });
  if (!isSettled) return allowance({ kind: 'undetermined', isCompensated: false });
  // What shuts out all others is no non-exclusive licence, so that every joint owner has to agree.
  if (isExclusive) return allowance(isJoint ? consent : missing.length > 0 ? { ...free, kind: 'waivers' } : free);
  const permission = isJoint
    ? allowed[chosen ?? 'horizon-europe'][group]
    : permissionOfOne(
        group,
        keysIn(mapIn(result, 'accessRights')).filter((id) => id !== owners[0]),
      );
  return allowance(group === 'transfer' && isListed(result, recipient) ? free : permission);
}
