/** Changing what a partner is to an item, as one changes the cell of an ownership matrix. */
import { applyPatch, type MergePatch } from '../patch/apply-patch.ts';
import { isMap } from '../plain-copy.ts';
import { isSafeKey } from '../safe-key.ts';
import type { Id } from '../schema/primitives.ts';
import type { Background, Ownership, Result } from '../schema/result.ts';
import type { OwnershipKind } from '../vocabularies/results.ts';
import { withAccess } from './with-access.ts';
import { standingInBackground, standingInResult, type Standing } from './standing.ts';

type Entry = Record<string, unknown>;

function entryOf(map: unknown, key: string): Entry | undefined {
  if (!isMap(map) || !Object.hasOwn(map, key)) return undefined;
  const entry = map[key];
  return isMap(entry) ? entry : {};
}

function countOwners(ownership: Ownership | undefined): number {
  return isMap(ownership?.owners) ? Object.keys(ownership.owners).length : 0;
}

/** What an owner leaves behind as a contributor: its share, and whether it will exploit, belong to owners alone. */
function asContributor({ share: _share, exploits: _exploits, ...rest }: Entry, contributor: Entry = {}): Entry {
  const contributions = [contributor['contribution'], rest['contribution']].filter((text) => typeof text === 'string');
  const contribution = [...new Set(contributions)].join('\n');
  return { ...rest, ...contributor, ...(contribution && { contribution }) };
}

function ownerPatch({ ownership, contributors }: Result, partner: Id, share: string | undefined): MergePatch {
  const isOwner = entryOf(ownership?.owners, partner) !== undefined;
  // Who owned a part before may have contributed something else besides: then both entries stay.
  const contributor = isOwner ? undefined : entryOf(contributors, partner);
  return {
    ownership: { owners: { [partner]: { ...contributor, share: share ?? null } } },
    ...(contributor && { contributors: { [partner]: null } }),
  };
}

function contributorPatch({ ownership, contributors }: Result, partner: Id): MergePatch {
  const owner = entryOf(ownership?.owners, partner);
  const contributor = entryOf(contributors, partner);
  return {
    ...(owner && { ownership: { owners: { [partner]: null } } }),
    contributors: { [partner]: owner ? asContributor(owner, contributor) : (contributor ?? {}) },
  };
}

function nobodyPatch({ ownership, contributors }: Result, partner: Id): MergePatch {
  return {
    ...(entryOf(ownership?.owners, partner) && { ownership: { owners: { [partner]: null } } }),
    ...(entryOf(contributors, partner) && { contributors: { [partner]: null } }),
  };
}

function rolePatch(result: Result, partner: Id, { role, share }: Standing): MergePatch {
  switch (role) {
    case 'sole':
    case 'joint':
      return ownerPatch(result, partner, share);
    case 'undecided':
      return share === undefined ? contributorPatch(result, partner) : ownerPatch(result, partner, share);
    case 'contributor':
      return contributorPatch(result, partner);
    case 'none':
      return nobodyPatch(result, partner);
    case 'provider':
      // Background is brought along; results are not.
      return {};
  }
}

/** The kind of ownership that follows from a new role. */
function kindAfter(before: Ownership | undefined, after: Ownership | undefined, role: Standing['role']) {
  const kind: OwnershipKind | undefined = before?.kind;
  const owners = countOwners(after);
  // What somebody outside claims is settled with them, and not in passing.
  if (kind === 'third-party-claim') return kind;
  if (role === 'undecided') return 'to-be-determined';
  if (role === 'sole' || role === 'joint') return role === 'sole' && owners === 1 ? 'single' : 'joint';
  if (kind === 'to-be-determined' || owners === countOwners(before)) return kind;
  return owners > 1 ? kind : owners === 1 ? 'single' : undefined;
}

function withoutEmpty<T extends object>(object: T, key: keyof T): T {
  const value = object[key];
  if (!isMap(value) || Object.keys(value).length > 0) return object;
  const { [key]: _empty, ...rest } = object;
  return rest as T;
}

function withRole(result: Result, partner: Id, before: Standing, standing: Standing): Result {
  if (standing.role === 'provider') return result;
  if (standing.role === before.role && standing.share === before.share) return result;
  const seated = applyPatch(result, rolePatch(result, partner, standing));
  if (standing.role === before.role) return seated;
  const kind = kindAfter(result.ownership, seated.ownership, standing.role) ?? null;
  const next = kind === (seated.ownership?.kind ?? null) ? seated : applyPatch(seated, { ownership: { kind } });
  const ownership = next.ownership && withoutEmpty(next.ownership, 'owners');
  return withoutEmpty(withoutEmpty({ ...next, ...(ownership && { ownership }) }, 'ownership'), 'contributors');
}

/**
 * The result after a partner's standing was changed as a transfer officer would change it: nobody else is thrown out in
 * passing, and what the partners wrote down stays where it still has a place.
 *
 * - `sole` and `joint` make the partner an owner. Where it is the only one, `sole` makes the ownership single; where
 *   others own too, it is joint. What the partner contributed moves along with it.
 * - `contributor` moves it from the owners to the contributors, without its share; `none` takes it out of both. One owner
 *   who is left is a single owner, and with the last one the kind of ownership goes too.
 * - `undecided` makes it one of those among whom the owner is to be determined, and the ownership to be determined.
 * - A share replaces the one before; without one, an owner has none. Other partners' shares are theirs to change.
 * - Access that has the mark already stays as it is. `default` takes away terms and conditions of its own, `special` keeps
 *   those that are there and else says `agreed`, `refused` says `none`; without a mark the need is no longer stated.
 * - A third party's claim stands until it is settled by itself, and `provider` is nothing that a partner can be to a
 *   result: that part is left as it is.
 *
 * Neither argument is changed; where nothing changes, the result itself comes back.
 */
export function withStanding(result: Result, partner: Id, standing: Standing): Result {
  if (partner === '' || !isSafeKey(partner)) return result;
  const before = standingInResult(result, partner);
  return withAccess(withRole(result, partner, before, standing), partner, before.access, standing.access);
}

/**
 * The background item after a partner's standing was changed. `provider` makes the partner the one who brings it; every
 * other role leaves the provider as it is, because background belongs to somebody always. Access as in a result; a
 * limitation is the provider's own, so `limited` only states the need, and a limited access stays limited.
 */
export function withBackgroundStanding(background: Background, partner: Id, standing: Standing): Background {
  if (partner === '' || !isSafeKey(partner)) return background;
  const before = standingInBackground(background, partner);
  const provided = standing.role === 'provider' ? applyPatch(background, { partner }) : background;
  return withAccess(provided, partner, before.access, standing.access);
}
