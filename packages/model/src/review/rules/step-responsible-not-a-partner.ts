import { reference } from '../reference.ts';

/** A step towards impact is taken by a party of the plan. */
export const stepResponsibleNotAPartner = reference({
  id: 'step-responsible-not-a-partner',
  severity: 'error',
  paragraph: '3.3.1(a)',
  places: ['valorisationPlans/*/steps/*/responsible'],
  to: ['partners'],
  message: ({ missing, name }) =>
    `“${missing}” is to take a step in the valorisation plan of “${name}”, but is no partner.`,
});
