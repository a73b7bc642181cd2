import type { Partner } from '../../schema/partner.ts';
import { hasDeparted, placesOf } from '../../valorisation/departed.ts';
import { planRule, type PlanValues } from '../plan-rule.ts';
import { partnerName } from '../result-rule.ts';

/** What a partner was to do who has left is done by nobody until another takes it over. */
export const roleOfDepartedPartner = planRule<
  'role-of-departed-partner',
  PlanValues & { readonly partner: string; readonly places: number }
>({
  id: 'role-of-departed-partner',
  severity: 'warning',
  paragraph: '3.3.1(a)',
  message: ({ name, partner, places }) =>
    `${partner} has left, and ${places === 1 ? 'a place' : `${String(places)} places`} in the valorisation plan of “${name}” ${places === 1 ? 'is' : 'are'} vacant. Name who takes over.`,
  find(plan, report, around) {
    const { today } = around;
    const isGone = (partner: Partner | undefined): boolean => partner !== undefined && hasDeparted(partner, today);
    const found = new Map<string, (readonly string[])[]>();
    for (const { partner, path } of placesOf(plan)) found.set(partner, [...(found.get(partner) ?? []), path]);
    for (const [id, paths] of found) {
      const [first] = paths;
      if (first === undefined || around.ask('partners', id, isGone) !== true) continue;
      report(first, { name: around.name, partner: partnerName(around, id), places: paths.length });
    }
  },
});
