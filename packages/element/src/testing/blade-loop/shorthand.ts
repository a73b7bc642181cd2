/** Shorter ways to write what samples are full of. */
import { ids } from '../sample-consortium.ts';
import type { AccessRights, Control, Id, Ownership } from '@kvasir/model';

const rightsOfWords: Record<string, AccessRights> = {
  im: { implementation: {} },
  ex: { exploitation: {} },
  'im ex': { implementation: {}, exploitation: {} },
};

/** Who needs access: in a word where the terms are those of the grant agreement, whole where they are not. */
export function needs(rights: Record<Id, 'im' | 'ex' | 'im ex' | AccessRights>): Record<Id, AccessRights> {
  return Object.fromEntries(
    Object.entries(rights).map(([id, right]) => [id, typeof right === 'string' ? { ...rightsOfWords[right] } : right]),
  );
}

export function sole(owner: Id, contribution?: string): Ownership {
  return { kind: 'single', owners: { [owner]: { exploits: true } }, ...(contribution && { contribution }) };
}

/** Joint owners with their shares; a share of `''` is none. */
export function joint(shares: Record<Id, string>, rest: Omit<Ownership, 'kind' | 'owners'> = {}): Ownership {
  return {
    kind: 'joint',
    owners: Object.fromEntries(Object.entries(shares).map(([id, share]) => [id, share ? { share } : {}])),
    ...rest,
  };
}

/** The same partners decide on everything. */
export function decide(...partners: readonly Id[]): Control {
  return {
    filing: ids(...partners),
    publication: ids(...partners),
    licensing: ids(...partners),
    enforcement: ids(...partners),
  };
}
