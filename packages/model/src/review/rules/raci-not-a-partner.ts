import { reference } from '../reference.ts';

/** Who is responsible, accountable, consulted and informed is agreed among the partners. */
export const raciNotAPartner = reference({
  id: 'raci-not-a-partner',
  severity: 'error',
  paragraph: '3.1.1(d)',
  places: ['milestones/*/raci/#', 'deliverables/*/raci/#'],
  to: ['partners'],
  message: ({ missing, name }) => `“${missing}” has a RACI role in “${name}”, but is no partner.`,
});
