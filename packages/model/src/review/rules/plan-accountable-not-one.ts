import { asMap } from '../../patch/json-map.ts';
import { mapEntries } from '../../valorisation/reading.ts';
import { planRule, type PlanValues } from '../plan-rule.ts';
import { partnersIn, partnersWith } from '../raci.ts';

/** For what two partners are accountable, nobody is. */
export const planAccountableNotOne = planRule<
  'plan-accountable-not-one',
  PlanValues & { readonly accountable: number }
>({
  id: 'plan-accountable-not-one',
  severity: 'warning',
  paragraph: '3.3.1(a)',
  message: ({ name, accountable }) =>
    accountable > 0
      ? `${String(accountable)} partners are accountable for the valorisation plan of “${name}”. Keep one of them.`
      : `Partners have roles in the valorisation plan of “${name}”, but none is accountable. Choose one.`,
  find({ roles }, report, { name }) {
    const raci = Object.fromEntries(mapEntries(roles).map(([id, role]) => [id, asMap(role['raci']) ?? {}]));
    const accountable = partnersWith(raci, 'accountable').length;
    if (partnersIn(raci).length > 0 && accountable !== 1) report(['roles'], { name, accountable });
  },
});
