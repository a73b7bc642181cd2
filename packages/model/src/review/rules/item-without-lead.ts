import { itemRule } from '../roadmap-rule.ts';
import { isBlank } from '../walk.ts';

/** Annex 1 of the grant agreement names a lead beneficiary for each work package, milestone and deliverable. */
export const itemWithoutLead = itemRule({
  id: 'item-without-lead',
  severity: 'warning',
  paragraph: '3.1.1(d)',
  of: ['workPackages', 'milestones', 'deliverables'],
  message: ({ name }) => `Nobody leads “${name}”. Name the partner who answers for it.`,
  find({ lead }, report, { name }) {
    if (isBlank(lead)) report(['lead'], { name });
  },
});
