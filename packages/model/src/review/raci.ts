/** Reading who is responsible, accountable, consulted and informed. */
import { asMap } from '../patch/json-map.ts';
import type { Id } from '../schema/primitives.ts';
import type { RaciRole } from '../vocabularies/work-plan.ts';
import { idsIn } from './result-rule.ts';

/** The partners who have the role. */
export function partnersWith(raci: unknown, role: RaciRole): Id[] {
  const entries = asMap(raci) ?? {};
  return idsIn(raci).filter((id) => asMap(entries[id])?.[role] === true);
}

/** The partners who have any role. */
export function partnersIn(raci: unknown): Id[] {
  const entries = asMap(raci) ?? {};
  return idsIn(raci).filter((id) => idsIn(entries[id]).length > 0);
}
