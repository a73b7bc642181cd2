/** Which partners have not said what background of theirs is needed. */
import { asMap, member } from '../patch/json-map.ts';
import type { Partnership } from '../schema/partnership.ts';
import type { Id } from '../schema/primitives.ts';
import type { Result } from '../schema/result.ts';
import { idsIn, nameIn, partiesOf } from './result-rule.ts';

/** The partners who neither list background nor declare that none is needed. */
export function undeclaredPartners({
  partners,
  background,
  noBackground,
}: Pick<Partnership, 'partners' | 'background' | 'noBackground'>): ReadonlySet<Id> {
  const undeclared = new Set(idsIn(partners));
  for (const id of idsIn(noBackground)) undeclared.delete(id);
  for (const item of Object.values(asMap(background) ?? {})) {
    const partner = asMap(item)?.['partner'];
    if (typeof partner === 'string') undeclared.delete(partner);
  }
  return undeclared;
}

/** Of these partners, those who own or contributed to a result to which others need access, with the name of the first. */
export function needsOfOthers(
  { results }: Pick<Partnership, 'results'>,
  partners: ReadonlySet<Id>,
): ReadonlyMap<Id, string> {
  const needs = new Map<Id, string>();
  if (partners.size === 0) return needs;
  const entries = asMap(results) ?? {};
  for (const key of Object.keys(entries)) {
    const result = asMap(member(entries, key));
    const needing = result ? idsIn(result['accessRights']) : [];
    if (!result || needing.length === 0) continue;
    // The rules take the document as the schema has it; what they read of it is looked at in `idsIn`.
    for (const id of partiesOf(result as Result)) {
      if (!partners.has(id) || needs.has(id) || needing.every((other) => other === id)) continue;
      needs.set(id, nameIn(results, key));
    }
  }
  return needs;
}
