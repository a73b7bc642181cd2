/** Edits of background: from one value to the next. What they leave alone stays the same object. */
import { isSafeKey, type AccessPurpose, type Id } from '@kvasir/model';
import { withField, type Path } from '../editing/edits/fields.ts';
import type { IpMatrix } from '../matrix-value.ts';

/** The fields of an entry in words, and the terms of vocabularies. */
export type BackgroundText = 'title' | 'description' | 'assetType' | 'protection' | 'licence' | 'thirdPartyRights';

function withSafe(value: IpMatrix, path: Path, written: unknown): IpMatrix {
  return path.every(isSafeKey) ? withField(value, path, written) : value;
}

/** Sets a field; an empty text takes it out. */
export function setText(value: IpMatrix, id: Id, field: BackgroundText, text: string | undefined): IpMatrix {
  return withSafe(value, ['background', id, field], text || undefined);
}

/** Sets what limits the use for a purpose; without any limit there are no limitations. */
export function setLimitation(value: IpMatrix, id: Id, purpose: AccessPurpose, text: string): IpMatrix {
  return withSafe(value, ['background', id, 'limitations', purpose], text || undefined);
}

/** Declares that nothing of a partner is needed, or takes that back. */
export function setNothingNeeded(value: IpMatrix, partner: Id, isNothingNeeded: boolean): IpMatrix {
  return withSafe(value, ['noBackground', partner], isNothingNeeded || undefined);
}
