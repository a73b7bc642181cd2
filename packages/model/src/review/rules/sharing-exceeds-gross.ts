import { planRule } from '../plan-rule.ts';
import { deductionsWith, type DeductionValues } from '../sharing-deductions.ts';

/** More than what comes in cannot be given out. */
export const sharingExceedsGross = planRule<'sharing-exceeds-gross', DeductionValues>({
  id: 'sharing-exceeds-gross',
  severity: 'warning',
  paragraph: '3.4.1(e)',
  message: ({ name, deduction }) =>
    `“${deduction}” takes more from the income of “${name}” than is left, so nothing remains for the parties. Check the amounts.`,
  find(plan, report, { name }) {
    for (const { id, title } of deductionsWith(plan, 'exceeds-gross')) {
      report(['sharing', 'deductions', id], { name, deduction: title });
    }
  },
});
