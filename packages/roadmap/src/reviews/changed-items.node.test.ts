import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { closeReview } from '@kvasir/model/roadmap.js';
import type { Roadmap } from '../roadmap-value.ts';
import { changedItems } from './changed-items.ts';

const before = {
  milestones: {
    ms1: { title: 'One', dueMonth: 21, status: 'on-track' },
    ms2: { title: 'Two', dueMonth: 12, status: 'on-track' },
    ms3: { title: 'Three', dueMonth: 30 },
    ms4: { title: 'Four', dueMonth: 33, status: 'not-started' },
  },
} as unknown as Roadmap;
const review = { plan: closeReview(before) };

describe('what has changed since a review', () => {
  it('is told item by item, what moved, came and went before what was achieved, and that before the rest', () => {
    const now = {
      milestones: {
        ms4: { title: 'Four', dueMonth: 33, status: 'on-track' },
        ms2: { title: 'Two', dueMonth: 12, status: 'achieved', actualMonth: 13 },
        ms1: { title: 'One', dueMonth: 21, forecastMonth: 24, status: 'delayed' },
        new: { title: 'New', dueMonth: 40 },
      },
    } as unknown as Roadmap;
    deepStrictEqual(
      changedItems(review, now).map(({ key, kind, fields }) => [key, kind, fields]),
      [
        [
          'milestones/ms1',
          'changed',
          [
            // The first forecast is compared with what was due.
            { field: 'forecastMonth', from: 21, to: 24 },
            { field: 'status', from: 'on-track', to: 'delayed' },
          ],
        ],
        ['milestones/new', 'came', []],
        ['milestones/ms3', 'went', []],
        ['milestones/ms2', 'changed', [{ field: 'actualMonth', from: undefined, to: 13 }]],
        ['milestones/ms4', 'changed', [{ field: 'status', from: 'not-started', to: 'on-track' }]],
      ],
    );
    strictEqual(changedItems(review, now).find(({ kind }) => kind === 'went')?.title, 'Three');
  });

  it('is nothing where nothing has changed, and where the review kept no plan', () => {
    deepStrictEqual(changedItems(review, before), []);
    deepStrictEqual(changedItems({}, before), []);
    deepStrictEqual(changedItems({ plan: 'lost' }, before), []);
  });
});
