import { readReviews } from '../../valorisation/reviews.ts';
import { planRule, type PlanValues } from '../plan-rule.ts';

/** A plan that nobody looks at is soon one of what was once wanted. */
export const planReviewDue = planRule<'plan-review-due', PlanValues & { readonly due: string }>({
  id: 'plan-review-due',
  severity: 'warning',
  paragraph: '3.3.1(a)',
  message: ({ name, due }) =>
    `The valorisation plan of “${name}” was to be looked at again by ${due}, and was not. Do so, or choose another day.`,
  find(plan, report, { name, today }) {
    const { due, isOverdue } = readReviews(plan, today);
    if (due !== undefined && isOverdue) report(['reviewDate'], { name, due });
  },
});
