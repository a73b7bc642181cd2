import { domId } from '@kvasir/element/controls.js';
import { toPointer, type AccessPurpose } from '@kvasir/model';
import type { ItemRef } from '../items.ts';

/** The id in the page of what belongs to a row of access rights. */
export function accessRowId(pointer: string): string {
  return domId('access', pointer);
}

/** The field that limits background for a purpose. */
export function limitationPointer({ collection, id }: ItemRef, purpose: AccessPurpose): string {
  return toPointer([collection, id, 'limitations', purpose]);
}
