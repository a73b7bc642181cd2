import { reference } from '../reference.ts';

/** Someone in the partnership has to answer for each part of the work. */
export const leadNotAPartner = reference({
  id: 'lead-not-a-partner',
  severity: 'error',
  paragraph: '3.1.1(d)',
  places: ['workPackages/*/lead', 'milestones/*/lead', 'deliverables/*/lead'],
  to: ['partners'],
  message: ({ missing, name }) => `“${missing}” is to lead “${name}”, but is no partner.`,
});
