import { reference } from '../reference.ts';

/** Only partners have access rights that they can waive (DESCA, 8.4). */
export const waiverNotAPartner = reference({
  id: 'waiver-not-a-partner',
  severity: 'error',
  paragraph: '3.3.1(a)',
  places: ['results/*/transfer/waivers/#'],
  to: ['partners'],
  message: ({ missing, name }) => `“${missing}” is said to waive access to “${name}”, but is no partner.`,
});
