import { asMap, member } from '../../patch/json-map.ts';
import { accessPurposes } from '../../results/standing.ts';
import type { Id } from '../../schema/primitives.ts';
import type { Background, Result } from '../../schema/result.ts';
import { ownersOf, partnerName, type ResultValues } from '../result-rule.ts';
import type { EntryRule } from '../rule.ts';

/** Who has a result for itself, where that is settled. */
function ownerAlone(result: Result): Id | undefined {
  if ((result.ownership?.kind ?? 'single') !== 'single') return undefined;
  const owners = ownersOf(result);
  return owners.length === 1 ? owners[0] : undefined;
}

/** Access rights are given to others (Horizon Europe, Article 16): one of the owner itself is a slip of the cell. */
export const ownerWithAccessRight: EntryRule<
  'owner-with-access-right',
  ResultValues & { readonly partner: string },
  'results' | 'background'
> = {
  id: 'owner-with-access-right',
  severity: 'warning',
  paragraph: '3.1.1(f)',
  of: ['results', 'background'],
  message: ({ name, partner }) =>
    `${partner} needs no access right to “${name}”, which is its own alone. Take the right away, or give it to the partner who is meant.`,
  find(item, report, around) {
    const rights = asMap(asMap(item)?.['accessRights']);
    if (!rights) return;
    // Not each of those who have rights: that would be several for each of a thousand results.
    const owner = around.collection === 'results' ? ownerAlone(item as Result) : (item as Background).partner;
    const own = typeof owner === 'string' ? asMap(member(rights, owner)) : undefined;
    if (owner === undefined || !own || !accessPurposes.some((purpose) => asMap(own[purpose]))) return;
    report(['accessRights', owner], { name: around.name, partner: partnerName(around, owner) });
  },
};
