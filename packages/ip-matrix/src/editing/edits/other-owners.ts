/** What becomes of the other owners when one gets a share, or owns alone. */
import { withStanding } from '@kvasir/model/standing-text.js';
import { equalShares, parseShare, sumOfShares } from '@kvasir/model/shares.js';
import { isMap, standingInResult, type Id, type Result } from '@kvasir/model';

/** How the share of one is followed by those of others: by what is left of 1, or all alike. */
export type Sharing = 'rest' | 'equal';

export interface SharesAfter {
  /** The others whose share changes, and the share that each of them gets. */
  readonly partners: readonly Id[];
  readonly share: string;
  /** What all shares sum to, where that is not 1; undefined too where that cannot be said. */
  readonly total: string | undefined;
}

/** The owners of a result, whether or not they have a share. */
export function ownersOf({ ownership }: Result): Id[] {
  const owners: unknown = ownership?.owners;
  return isMap(owners) ? Object.keys(owners) : [];
}

export function otherOwners(result: Result, partner: Id): Id[] {
  return ownersOf(result).filter((id) => id !== partner);
}

function shareOf(result: Result, partner: Id): string | undefined {
  return standingInResult(result, partner).share;
}

/**
 * What a share of one owner does to the others: the only other one has the rest, several without a share divide the rest
 * among themselves. Shares that several others have already stay theirs.
 */
export function sharesAfter(result: Result, partner: Id, share: string, sharing: Sharing): SharesAfter {
  const others = otherOwners(result, partner);
  const unchanged = { partners: [], share: '', total: undefined };
  if (!parseShare(share) || others.length === 0) return unchanged;
  if (sharing === 'equal') return { partners: others, share: equalShares(others.length + 1), total: undefined };
  const open = others.length === 1 ? others : others.filter((id) => shareOf(result, id) === undefined);
  const kept = others.filter((id) => !open.includes(id)).map((id) => shareOf(result, id));
  const sum = sumOfShares([share, ...kept]);
  if (!sum) return unchanged;
  if (open.length === 0 || sum.comparison > 0)
    return { ...unchanged, total: sum.comparison === 0 ? undefined : sum.total };
  const each = parseShare(sum.difference)?.div(open.length).toFraction();
  return each === undefined ? unchanged : { partners: open, share: each, total: undefined };
}

/** The result with the shares of others. */
export function withSharesAfter(result: Result, { partners, share }: SharesAfter): Result {
  return partners.reduce((next, id) => {
    const { access } = standingInResult(next, id);
    return withStanding(next, id, { role: 'joint', share, access });
  }, result);
}

/** The result in which the other owners have become contributors. */
export function withoutOtherOwners(result: Result, partner: Id): Result {
  return otherOwners(result, partner).reduce((next, id) => {
    const { access } = standingInResult(next, id);
    return withStanding(next, id, { role: 'contributor', access });
  }, result);
}
