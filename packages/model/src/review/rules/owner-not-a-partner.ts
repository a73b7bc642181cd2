import { reference } from '../reference.ts';

/** Who owns a result is agreed among the partners. */
export const ownerNotAPartner = reference({
  id: 'owner-not-a-partner',
  severity: 'error',
  paragraph: '3.3.1(a)',
  places: ['results/*/ownership/owners/#'],
  to: ['partners'],
  message: ({ missing, name }) => `“${missing}” is named as an owner of “${name}”, but is no partner.`,
});
