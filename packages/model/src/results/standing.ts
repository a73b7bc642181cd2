/** What a partner is to a result or to background: the facts of one cell of an ownership matrix. */
import type { Id } from '../schema/primitives.ts';
import type { AccessRight, AccessRights, Background, Result } from '../schema/result.ts';
import type { AccessTerms } from '../vocabularies/results.ts';

/** What access is needed for (Horizon Europe, Article 16 and Annex 5). */
export const accessPurposes = ['implementation', 'exploitation'] as const;
export type AccessPurpose = (typeof accessPurposes)[number];

/**
 * Terms of access where the partners agreed nothing else, to results and to background alike (AGA, Article 16). To
 * background they may be otherwise for implementation too, if that was agreed before acceding to the grant agreement.
 */
export const defaultTerms: Readonly<Record<AccessPurpose, AccessTerms>> = {
  implementation: 'royalty-free',
  exploitation: 'fair-and-reasonable',
};

/**
 * How a partner stands to an item. `undecided` is one of those among whom the owner is still to be determined, `provider`
 * the one who brings background.
 */
export type StandingRole = 'sole' | 'joint' | 'undecided' | 'contributor' | 'provider' | 'none';

/** On what terms access is given: those of the grant agreement, others, with a limit, or not at all. */
export type AccessMark = 'default' | 'special' | 'limited' | 'refused';

/** What a partner is to an item. */
export interface Standing {
  role: StandingRole;
  /** Its share as it was written, where it has one; it may be no share at all. */
  share?: string;
  /** The access that it needs. Absent means that no need is stated, not that there is no right. */
  access: Partial<Record<AccessPurpose, AccessMark>>;
}

/** The entry of a partner in a map that came from anywhere. */
function entry<T>(map: Record<Id, T> | undefined, id: Id): T | undefined {
  return map && typeof map === 'object' && Object.hasOwn(map, id) ? map[id] : undefined;
}

function accessMark(right: AccessRight, purpose: AccessPurpose, limitation: unknown): AccessMark {
  if (right.terms === 'none') return 'refused';
  if (limitation) return 'limited';
  const isDefault = right.terms === undefined || right.terms === defaultTerms[purpose];
  return isDefault && !right.conditions ? 'default' : 'special';
}

function accessOf(rights: AccessRights | undefined, limitations?: Background['limitations']): Standing['access'] {
  const access: Standing['access'] = {};
  for (const purpose of accessPurposes) {
    const right = rights?.[purpose];
    if (right) access[purpose] = accessMark(right, purpose, limitations?.[purpose]);
  }
  return access;
}

/** Not by counting all: a grid asks for each of many partners. */
function hasSeveral(map: Record<Id, unknown> | undefined): boolean {
  let count = 0;
  for (const id in map) if (Object.hasOwn(map, id) && ++count > 1) return true;
  return false;
}

function roleIn(result: Result, partner: Id): StandingRole {
  const { ownership } = result;
  const isOwner = entry(ownership?.owners, partner) !== undefined;
  const contributes = entry(result.contributors, partner) !== undefined;
  if (ownership?.kind === 'to-be-determined') return isOwner || contributes ? 'undecided' : 'none';
  if (isOwner) return ownership?.kind === 'joint' || hasSeveral(ownership?.owners) ? 'joint' : 'sole';
  return contributes ? 'contributor' : 'none';
}

/** What a partner is to an expected result. */
export function standingInResult(result: Result, partner: Id): Standing {
  const share = entry(result.ownership?.owners, partner)?.share;
  return {
    role: roleIn(result, partner),
    ...(typeof share === 'string' && { share }),
    access: accessOf(entry(result.accessRights, partner)),
  };
}

/** What a partner is to a background item. */
export function standingInBackground(background: Background, partner: Id): Standing {
  return {
    role: background.partner === partner ? 'provider' : 'none',
    access: accessOf(entry(background.accessRights, partner), background.limitations),
  };
}
