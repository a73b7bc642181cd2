import { asMap, member } from '../../patch/json-map.ts';
import { isStillThere, partiesAround, planRule, type PlanValues } from '../plan-rule.ts';
import { partnerName } from '../result-rule.ts';
import { readable } from '../walk.ts';

/** "This plan should set out the role of each party." */
export const partyWithoutRole = planRule<
  'party-without-role',
  PlanValues & { readonly partner: string; readonly others: number }
>({
  id: 'party-without-role',
  severity: 'warning',
  paragraph: '3.3.1(a)',
  message: ({ name, partner, others }) =>
    `${partner} ${others > 0 ? `and ${String(others)} more have` : 'has'} a part in “${name}”, but no role in its valorisation plan. Say what each does.`,
  find({ roles }, report, around) {
    const given = asMap(roles ?? {});
    if (!given) return;
    const [first, ...others] = partiesAround(around).filter(
      (id) => !readable(asMap(member(given, id))?.['role']) && isStillThere(around, id),
    );
    if (first === undefined) return;
    report(['roles', first, 'role'], {
      name: around.name,
      partner: partnerName(around, first),
      others: others.length,
    });
  },
});
