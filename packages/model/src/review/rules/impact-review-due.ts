import { datedReviews } from '../../roadmap/review-dates.ts';
import { reviewPlan } from '../../roadmap/reviews.ts';
import { indicatorsOf } from '../indicator-rule.ts';
import { documentRule } from '../rule.ts';

/**
 * "Reviewing metrics and indicators over time." That no review is planned at all, or that two are too far apart, is said
 * by `review-rhythm-broken`, without a look at the calendar.
 */
export const impactReviewDue = documentRule({
  id: 'impact-review-due',
  severity: 'warning',
  paragraph: '3.4.1(d)',
  reads: ['indicators', 'reviews', 'reviewEveryMonths', 'startDate'],
  message: ({ due }: { readonly due: string }) =>
    `The indicators were to be looked at again in a review by ${due}, but none was held. Hold it, or plan it for another day.`,
  find(document, report, today) {
    if (today === undefined || indicatorsOf(document).length === 0 || datedReviews(document).length === 0) return;
    const { due, isOverdue } = reviewPlan(document, today);
    // The place is the indicators: the review of the roadmap is late for them.
    if (due !== undefined && isOverdue) report(['indicators'], { due });
  },
});
