import { reference } from '../reference.ts';

/** The partners review their schedule and roadmap. */
export const participantNotAPartner = reference({
  id: 'participant-not-a-partner',
  severity: 'error',
  paragraph: '3.1.1(d)',
  places: ['reviews/*/participants/#'],
  to: ['partners'],
  message: ({ missing, name }) => `“${missing}” is named as taking part in the review “${name}”, but is no partner.`,
});
