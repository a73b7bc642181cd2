/** Background that stands in the way of a step. */
import { asMap, member, type JsonMap } from '../patch/json-map.ts';
import type { Id } from '../schema/primitives.ts';
import { entryIn, isWritten, keysIn, mapIn, type PlanDocument } from './reading.ts';

/** Whether somebody else than its owner can exploit background only on conditions, or not at all. */
export function isLimitedFor(background: unknown, partner: unknown): boolean {
  const owner = asMap(background)?.['partner'];
  if (owner === partner) return false;
  if (isWritten(mapIn(background, 'limitations')['exploitation'])) return true;
  const rights = typeof partner === 'string' ? member(mapIn(background, 'accessRights'), partner) : undefined;
  return mapIn(rights, 'exploitation')['terms'] === 'none';
}

/** The background that a step needs and that whoever takes it may use on conditions only, or not at all. */
export function limitedBackground(document: Pick<PlanDocument, 'background'>, step: JsonMap): readonly Id[] {
  return keysIn(step['background']).filter((id) => {
    const background = entryIn(document.background, id);
    return background !== undefined && isLimitedFor(background, step['responsible']);
  });
}
