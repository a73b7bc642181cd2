import { reference } from '../reference.ts';

/** A risk that nobody in the partnership watches is watched by nobody. */
export const planRiskOwnerNotAPartner = reference({
  id: 'plan-risk-owner-not-a-partner',
  severity: 'error',
  paragraph: '3.3.1(a)',
  places: ['valorisationPlans/*/risks/*/owner'],
  to: ['partners'],
  message: ({ missing, name }) =>
    `“${missing}” is to watch a risk in the valorisation plan of “${name}”, but is no partner.`,
});
