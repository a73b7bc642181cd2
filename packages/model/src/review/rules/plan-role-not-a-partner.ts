import { reference } from '../reference.ts';

/** A valorisation plan sets out the role of each party. */
export const planRoleNotAPartner = reference({
  id: 'plan-role-not-a-partner',
  severity: 'error',
  paragraph: '3.3.1(a)',
  places: ['valorisationPlans/*/roles/#'],
  to: ['partners'],
  message: ({ missing, name }) => `“${missing}” has a role in the valorisation plan of “${name}”, but is no partner.`,
});
