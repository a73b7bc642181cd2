import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Partnership } from '../schema/partnership.ts';
import type { Review } from '../schema/work-plan.ts';
import { validate } from '../validate-partnership.ts';
import { anyRoadmap } from '../testing/random-roadmap.ts';
import { changesSince, closeReview, reviewPlan } from './reviews.ts';

const started = { startDate: '2026-01-01', reviewEveryMonths: 6 };
const held = (reviews: Record<string, Partial<Review>>): Partnership => ({
  ...started,
  reviews: reviews as Record<string, Review>,
});

describe('the plan of reviews', () => {
  test('counts from the start until there is a review', () => {
    assert.deepEqual(reviewPlan(started, '2026-06-30'), { due: '2026-07-01', isOverdue: false, every: 6 });
    assert.equal(reviewPlan(started, '2026-07-02').isOverdue, true);
  });

  test('counts from the last review', () => {
    const document = held({ second: { date: '2026-12-20' }, first: { date: '2026-06-10' } });
    assert.deepEqual(reviewPlan(document, '2027-01-05'), {
      last: { id: 'second', date: '2026-12-20' },
      due: '2027-06-20',
      isOverdue: false,
      every: 6,
    });
  });

  test('has what the last review set win, even over one that is planned', () => {
    const document = held({ r1: { date: '2026-06-10', next: '2026-10-01' }, r2: { date: '2026-11-01' } });
    assert.equal(reviewPlan(document, '2026-08-01').due, '2026-10-01');
    assert.equal(reviewPlan(document, '2026-10-02').isOverdue, true);
  });

  test('has a planned review win over the rhythm', () => {
    assert.equal(
      reviewPlan(held({ r1: { date: '2026-06-10' }, r2: { date: '2026-09-01' } }), '2026-08-01').due,
      '2026-09-01',
    );
  });

  test('takes no notice of a next review that lies before the last, and of what is no day', () => {
    const document = held({ r1: { date: '2026-06-10', next: '2026-05-01' }, r2: { date: 'soon' } });
    assert.equal(reviewPlan(document, '2026-08-01').due, '2026-12-10');
  });

  test('has no day without a rhythm, or without anything to count from', () => {
    for (const document of [
      {},
      { reviewEveryMonths: 6 },
      { startDate: '2026-01-01' },
      { ...started, reviewEveryMonths: 0 },
    ]) {
      const { due, isOverdue } = reviewPlan(document, '2030-01-01');
      assert.deepEqual([due, isOverdue], [undefined, false]);
    }
  });
});

describe('what changed since a review', () => {
  const document: Partnership = {
    workPackages: { wp1: { title: 'Materials', startMonth: 1, endMonth: 48 } },
    milestones: { m1: { title: 'Blade tested', dueMonth: 12, status: 'on-track' }, m2: { title: 'Mould ready' } },
    deliverables: { d1: { title: 'Report', dueMonth: 6, description: 'Long' } },
  };
  const plan = closeReview(document);

  test('is nothing when it is closed', () => {
    assert.deepEqual(changesSince({ plan }, document), []);
  });

  test('is told field by field, and what came or went by its title', () => {
    const later: Partnership = {
      workPackages: { wp1: { title: 'Materials', startMonth: 1, endMonth: 50 } },
      milestones: {
        m1: { title: 'Blade tested', dueMonth: 12, forecastMonth: 15, status: 'delayed' },
        m3: { title: 'Permit' },
      },
      deliverables: { d1: { title: 'Test report', dueMonth: 6, description: 'Short' } },
    };
    assert.deepEqual(
      changesSince({ plan }, later).map(({ ref, field, from, to }) => [ref?.id, field, from, to]),
      [
        ['wp1', 'endMonth', 48, 50],
        ['m1', 'forecastMonth', undefined, 15],
        ['m1', 'status', 'on-track', 'delayed'],
        ['m3', 'title', undefined, 'Permit'],
        ['m2', 'title', 'Mould ready', undefined],
        ['d1', 'title', 'Report', 'Test report'],
      ],
    );
  });

  test('is not known of a review that kept no plan', () => {
    assert.deepEqual(changesSince({}, document), []);
    assert.deepEqual(changesSince({ plan: 'none' } as object, document), []);
  });

  test('is kept in the document, whatever the roadmap', () => {
    fc.assert(
      fc.property(anyRoadmap, (roadmap) => {
        const kept = closeReview(roadmap);
        assert.deepEqual(changesSince({ plan: kept }, roadmap), []);
        assert.deepEqual(validate({ reviews: { r1: { date: '2026-01-01', plan: kept } } }), []);
      }),
    );
  });

  test('takes anything for a roadmap', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        const kept = closeReview({ milestones: one } as Partnership);
        changesSince({ plan: kept }, { milestones: other, deliverables: one } as Partnership);
        changesSince({ plan: other } as Review, { milestones: one } as Partnership);
        reviewPlan({ ...started, reviews: one } as Partnership, '2026-01-01');
      }),
    );
  });
});
