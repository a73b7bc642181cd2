import { reference } from '../reference.ts';

/** A risk that nobody in the partnership watches is watched by nobody. */
export const riskOwnerNotAPartner = reference({
  id: 'risk-owner-not-a-partner',
  severity: 'error',
  places: ['risks/*/owner'],
  to: ['partners'],
  message: ({ missing, name }) => `“${missing}” is to watch the risk “${name}”, but is no partner.`,
});
