import { planRule } from '../plan-rule.ts';
import { deductionsWith, type DeductionValues } from '../sharing-deductions.ts';

/** Two currencies have no difference. */
export const sharingCurrenciesDiffer = planRule<'sharing-currencies-differ', DeductionValues>({
  id: 'sharing-currencies-differ',
  severity: 'error',
  paragraph: '3.4.1(e)',
  message: ({ name, deduction }) =>
    `“${deduction}” is to be taken from the income of “${name}”, but is in another currency. Enter both in one.`,
  find(plan, report, { name }) {
    for (const { id, title } of deductionsWith(plan, 'currency-differs')) {
      report(['sharing', 'deductions', id, 'amount', 'currency'], { name, deduction: title });
    }
  },
});
