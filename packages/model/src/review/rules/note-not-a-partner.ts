import { reference } from '../reference.ts';

/** A note is read as the word of the partner whom its writer acted for. */
export const noteNotAPartner = reference({
  id: 'note-not-a-partner',
  severity: 'warning',
  places: ['notes/*/partner'],
  to: ['partners'],
  message: ({ missing }) => `A note was written for “${missing}”, which is no partner.`,
});
