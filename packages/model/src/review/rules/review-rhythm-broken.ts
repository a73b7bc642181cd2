import { isDay, monthsAfter } from '../../roadmap/project-months.ts';
import { datedReviews, reviewRhythm } from '../../roadmap/review-dates.ts';
import { documentRule } from '../rule.ts';
import { readable } from '../walk.ts';

/**
 * "Milestones and deadlines and their regular review." What comes after the last review, and the one that it set, is not
 * looked at here: whether it is late depends on the day.
 */
export const reviewRhythmBroken = documentRule({
  id: 'review-rhythm-broken',
  severity: 'warning',
  paragraph: '3.1.1(d)',
  reads: ['reviews', 'reviewEveryMonths', 'startDate'],
  message: ({ name, months, reviews }: { name: string; months: number; reviews: number }) => {
    const span = `${String(months)} ${months === 1 ? 'month' : 'months'}`;
    return reviews > 0
      ? `More than ${span} pass before the review “${name}”, against the rhythm that was agreed. Hold one in between.`
      : `There is to be a review at least every ${span}, but none is planned. Plan the first.`;
  },
  find(document, report) {
    const months = reviewRhythm(document);
    if (months === undefined) return;
    const reviews = datedReviews(document);
    if (reviews.length === 0) report(['reviewEveryMonths'], { name: '', months, reviews: 0 });
    const isTooLate = (before: string | undefined, date: string): boolean => {
      const latest = before && monthsAfter(before, months);
      return latest !== undefined && date > latest;
    };
    let before: string | undefined = document.startDate;
    for (const { id, date, entry } of reviews) {
      const name = readable(entry['title']) ?? date;
      if (isTooLate(before, date)) report(['reviews', id, 'date'], { name, months, reviews: reviews.length });
      before = date;
    }
    const last = reviews.at(-1);
    const next = last?.entry['next'];
    if (last && isDay(next) && isTooLate(last.date, next)) {
      report(['reviews', last.id, 'next'], { name: next, months, reviews: reviews.length });
    }
  },
});
