import { reference } from '../reference.ts';

/** Background is what a partner brings along. */
export const backgroundNotAPartner = reference({
  id: 'background-not-a-partner',
  severity: 'error',
  paragraph: '3.1.1(f)',
  places: ['background/*/partner'],
  to: ['partners'],
  message: ({ missing, name }) => `“${missing}” is said to bring along “${name}”, but is no partner.`,
});
