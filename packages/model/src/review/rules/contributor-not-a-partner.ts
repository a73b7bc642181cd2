import { reference } from '../reference.ts';

/** Whoever contributed without being a partner has claims that no agreement between partners settles. */
export const contributorNotAPartner = reference({
  id: 'contributor-not-a-partner',
  severity: 'error',
  places: ['results/*/contributors/#'],
  to: ['partners'],
  message: ({ missing, name }) => `“${missing}” is named as a contributor to “${name}”, but is no partner.`,
});
