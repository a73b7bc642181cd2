import { partnersIn, partnersWith } from '../raci.ts';
import { itemRule } from '../roadmap-rule.ts';

/** Somebody has to do the work. */
export const responsibleMissing = itemRule({
  id: 'responsible-missing',
  severity: 'warning',
  paragraph: '3.1.1(d)',
  of: ['milestones', 'deliverables'],
  message: ({ name }) => `Partners have roles in “${name}”, but none is responsible for the work. Choose at least one.`,
  find({ raci }, report, { name }) {
    if (partnersIn(raci).length > 0 && partnersWith(raci, 'responsible').length === 0) report(['raci'], { name });
  },
});
