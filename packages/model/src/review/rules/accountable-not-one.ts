import { partnersIn, partnersWith } from '../raci.ts';
import { itemRule } from '../roadmap-rule.ts';

/** For what two partners are accountable, nobody is. */
export const accountableNotOne = itemRule({
  id: 'accountable-not-one',
  severity: 'warning',
  paragraph: '3.1.1(d)',
  of: ['milestones', 'deliverables'],
  message: ({ name, accountable }: { name: string; accountable: number }) =>
    accountable > 0
      ? `${String(accountable)} partners are accountable for “${name}”. Keep one of them.`
      : `Partners have roles in “${name}”, but none is accountable. Choose one.`,
  find({ raci }, report, { name }) {
    const accountable = partnersWith(raci, 'accountable').length;
    if (partnersIn(raci).length > 0 && accountable !== 1) report(['raci'], { name, accountable });
  },
});
