import { reference } from '../reference.ts';

/** Money is applied for, or paid, by a partner. */
export const planFundingNotAPartner = reference({
  id: 'plan-funding-not-a-partner',
  severity: 'error',
  paragraph: '3.3.1(c)',
  places: ['valorisationPlans/*/fundings/*/partner'],
  to: ['partners'],
  message: ({ missing, name }) =>
    `“${missing}” is to see to the funding of the valorisation plan of “${name}”, but is no partner.`,
});
