/** Edits of access rights: from one value to the next. What they leave alone stays the same object. */
import {
  applyPatch,
  isMap,
  isSafeKey,
  valueAt,
  type AccessPurpose,
  type AccessRights,
  type Id,
  type MergePatch,
} from '@kvasir/model';
import { withField } from '../editing/edits/fields.ts';
import type { ItemRef } from '../items.ts';
import type { IpMatrix } from '../matrix-value.ts';

/** Whose access to what. */
export interface AccessPlace {
  readonly item: ItemRef;
  readonly beneficiary: Id;
}

/** Rights with nothing in them are a need on default terms, and stay; a partner without any right does not. */
function withRights(value: IpMatrix, { item, beneficiary }: AccessPlace, rights: object | undefined): IpMatrix {
  if (!isSafeKey(item.id) || !isSafeKey(beneficiary)) return value;
  return withField(value, [item.collection, item.id, 'accessRights', beneficiary], rights);
}

function withRight(value: IpMatrix, place: AccessPlace, purpose: AccessPurpose, patch: MergePatch): IpMatrix {
  return withRights(value, place, applyPatch(rightsAt(value, place), { [purpose]: patch }));
}

/** The access rights as they stand in the document. */
export function rightsAt(value: IpMatrix, { item, beneficiary }: AccessPlace): AccessRights {
  const rights = valueAt(value, [item.collection, item.id, 'accessRights', beneficiary]);
  return isMap(rights) ? rights : {};
}

/** States needs for access, on default terms. Needs that are stated already keep their terms. */
export function addNeed(value: IpMatrix, place: AccessPlace, purposes: readonly AccessPurpose[]): IpMatrix {
  const current = rightsAt(value, place);
  const missing = purposes.filter((purpose) => current[purpose] === undefined);
  if (missing.length === 0) return value;
  return withRights(value, place, { ...current, ...Object.fromEntries(missing.map((purpose) => [purpose, {}])) });
}

/** Whether nothing would be left of the access rights without the need for this purpose. */
export function isOnlyNeed(value: IpMatrix, place: AccessPlace, purpose: AccessPurpose): boolean {
  return Object.keys(rightsAt(value, place)).every((key) => key === purpose);
}

/** Sets the terms; `undefined` stands for the default ones, which are not written. */
export function setTerms(
  value: IpMatrix,
  place: AccessPlace,
  purpose: AccessPurpose,
  terms: string | undefined,
): IpMatrix {
  return withRight(value, place, purpose, { terms: terms ?? null });
}

export function setConditions(value: IpMatrix, place: AccessPlace, purpose: AccessPurpose, text: string): IpMatrix {
  return withRight(value, place, purpose, { conditions: text === '' ? null : text });
}

/** Takes back the need for one purpose, and the whole entry where it was the only one. */
export function removeNeed(value: IpMatrix, place: AccessPlace, purpose: AccessPurpose): IpMatrix {
  const { [purpose]: _removed, ...others } = rightsAt(value, place);
  return withRights(value, place, Object.keys(others).length > 0 ? others : undefined);
}

/** Takes back all that is stated of one partner's access to one item. */
export function removeNeeds(value: IpMatrix, place: AccessPlace): IpMatrix {
  return withRights(value, place, undefined);
}
