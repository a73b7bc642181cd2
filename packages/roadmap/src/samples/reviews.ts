import { ids } from '@kvasir/element/internal/testing/sample-consortium.js';
import type { Deliverable, Milestone, Review } from '@kvasir/model';
import { closeReview } from '@kvasir/model/roadmap.js';
import type { Roadmap } from '../roadmap-value.ts';
import { usualStatus } from './plan-line.ts';

/** An item as it stood at the end of a month: what was first planned, and what had been reached by then. */
function asItStood<T extends Milestone | Deliverable>({ forecastMonth: _later, ...item }: T, month: number): T {
  const { actualMonth, baselineMonth, dueMonth = 0, status } = item;
  const planned = baselineMonth ?? dueMonth;
  const { actualMonth: _reached, ...open } = item;
  if (status === 'achieved' && (actualMonth ?? planned) <= month) return item as unknown as T;
  return {
    ...open,
    dueMonth: planned,
    status: planned <= month ? 'on-track' : usualStatus(planned, month),
  } as unknown as T;
}

function planAt(roadmap: Roadmap, month: number, without: readonly string[]): NonNullable<Review['plan']> {
  const then = <T extends Milestone | Deliverable>(items: Record<string, T> = {}): Record<string, T> =>
    Object.fromEntries(
      Object.entries(items)
        .filter(([id]) => !without.includes(id))
        .map(([id, item]) => [id, asItStood(item, month)]),
    );
  return closeReview({
    ...roadmap,
    milestones: then(roadmap.milestones),
    deliverables: then(roadmap.deliverables),
  });
}

/** The reviews of a plan: two that were held and kept the plan of their day, two to come. */
export function reviewsOf(roadmap: Roadmap): Record<string, Review> {
  return {
    first: {
      date: '2026-02-19',
      title: 'First',
      participants: ids('northlake', 'brenner', 'val-marne', 'vantera', 'aalund', 'hergebruik', 'ibarra'),
      decisions: 'Baseline set as version 9. Common terms adopted in four languages.',
      next: '2026-08-19',
      plan: planAt(roadmap, 12, ['ms9', 'd5-12']),
    },
    'mid-term': {
      date: '2026-08-19',
      title: 'Mid-term',
      participants: ids('northlake', 'brenner', 'val-marne', 'vantera', 'hergebruik'),
      decisions: 'Keep MS4 at M21 until the press is delivered; add MS9 for the reclaimed tonne.',
      changes: 'MS9 added.',
      next: '2027-02-18',
      plan: planAt(roadmap, 18, []),
    },
    second: { date: '2027-02-18', title: 'Second' },
    third: { date: '2027-08-18', title: 'Third' },
  };
}
