import { reference } from '../reference.ts';

/** Only partners are asked for their background (DESCA, Attachment 1, option 2). */
export const noBackgroundNotAPartner = reference({
  id: 'no-background-not-a-partner',
  severity: 'error',
  paragraph: '3.1.1(f)',
  places: ['noBackground/#'],
  to: ['partners'],
  message: ({ missing }) => `“${missing}” declares that none of its background is needed, but is no partner.`,
});
