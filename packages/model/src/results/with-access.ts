import { applyPatch, type MergePatch } from '../patch/apply-patch.ts';
import { isMap } from '../plain-copy.ts';
import type { Id } from '../schema/primitives.ts';
import type { AccessRight, Background, Result } from '../schema/result.ts';
import type { AccessTerms } from '../vocabularies/results.ts';
import { accessPurposes, type AccessMark, type AccessPurpose, type Standing } from './standing.ts';

const agreed: AccessTerms = 'agreed';
const refused: AccessTerms = 'none';

/** The change of a right of access that gives it another mark; `undefined` where it needs none. */
function rightPatch(
  right: AccessRight | undefined,
  before: AccessMark | undefined,
  mark: AccessMark | undefined,
): MergePatch | null | undefined {
  if (mark === before) return undefined;
  if (mark === undefined) return null;
  if (mark === 'refused') return { terms: refused };
  // The limitation stands with the background, for everybody: a partner's own right cannot lift it.
  if (before === 'limited') return undefined;
  if (mark === 'default') return { terms: null, conditions: null };
  if (mark === 'special' && !right?.conditions) return { terms: agreed };
  return before === 'refused' ? { terms: null } : {};
}

/** The item after a partner's access has got other marks. Rights that have theirs already are not touched. */
export function withAccess<T extends Result | Background>(
  entry: T,
  partner: Id,
  before: Standing['access'],
  after: Standing['access'],
): T {
  const { accessRights } = entry;
  const rights = isMap(accessRights) && Object.hasOwn(accessRights, partner) ? accessRights[partner] : undefined;
  const patch: Partial<Record<AccessPurpose, MergePatch | null>> = {};
  for (const purpose of accessPurposes) {
    const change = rightPatch(rights?.[purpose], before[purpose], after[purpose]);
    if (change !== undefined) patch[purpose] = change;
  }
  if (Object.keys(patch).length === 0) return entry;
  return withoutEmptyRights(applyPatch(entry, { accessRights: { [partner]: patch } }), partner);
}

function withoutEmptyRights<T extends Result | Background>(entry: T, partner: Id): T {
  const { accessRights, ...rest } = entry;
  if (!accessRights || Object.keys(accessRights[partner] ?? {}).length > 0) return entry;
  const { [partner]: _empty, ...others } = accessRights;
  return (Object.keys(others).length > 0 ? { ...rest, accessRights: others } : rest) as T;
}
