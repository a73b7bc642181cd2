import { reference } from '../reference.ts';

/** What a former partner once decided binds nobody, but reads as if it did. */
export const agreementNotAPartner = reference({
  id: 'agreement-not-a-partner',
  severity: 'warning',
  places: ['agreements/*/parties/#'],
  to: ['partners'],
  message: ({ missing }) => `“${missing}” is recorded as having agreed or objected, but is no partner.`,
});
