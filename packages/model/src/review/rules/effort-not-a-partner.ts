import { reference } from '../reference.ts';

/** Person-months of others are subcontracts, which are planned apart. */
export const effortNotAPartner = reference({
  id: 'effort-not-a-partner',
  severity: 'error',
  places: ['workPackages/*/personMonths/#'],
  to: ['partners'],
  message: ({ missing, name }) => `“${missing}” has person-months in “${name}”, but is no partner.`,
});
