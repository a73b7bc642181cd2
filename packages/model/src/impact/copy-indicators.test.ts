import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { applyPatch } from '../patch/apply-patch.ts';
import type { Partnership } from '../schema/partnership.ts';
import { validate } from '../validate-partnership.ts';
import { copyIndicators } from './copy-indicators.ts';

const earlier: Partnership = {
  indicators: {
    blades: {
      title: 'Blades taken apart',
      number: 'K9',
      order: 9,
      definition: 'Blades taken apart in a year',
      unit: 't',
      orientation: 'social',
      plausibleRange: { from: 0 },
      baseline: { value: 3, date: '2020-01-01' },
      target: { value: 4 },
      responsible: 'northlake',
      results: { blade: true },
      version: 3,
      earlierVersions: { 1: { title: 'Blades' } },
      ethics: { finding: 'none' },
      negativeImpacts: { a: { description: 'Dust' } },
      observations: { o1: { period: '2020', value: 3 } },
    },
    jobs: { title: 'Jobs' },
  },
};
const later: Partnership = { indicators: { licences: { title: 'Licences', number: 'I1', order: 1 } } };

describe('indicators taken over from an earlier partnership', () => {
  test('keep what they mean, and leave behind what was observed, found and agreed on', () => {
    const { indicators = {} } = applyPatch(later, copyIndicators(earlier, ['blades', 'jobs'], later));
    const [, blades, jobs] = Object.values(indicators);
    assert.deepEqual(blades, {
      title: 'Blades taken apart',
      number: 'I2',
      order: 2,
      definition: 'Blades taken apart in a year',
      unit: 't',
      orientation: 'social',
      plausibleRange: { from: 0 },
    });
    assert.deepEqual(jobs, { title: 'Jobs', number: 'I3', order: 3 });
    assert.deepEqual(validate({ indicators }), []);
  });

  test('come under fresh ids, as often as they are taken over', () => {
    const once = applyPatch(later, copyIndicators(earlier, ['blades'], later));
    const twice = applyPatch(once, copyIndicators(earlier, ['blades'], once));
    assert.equal(Object.keys(twice.indicators ?? {}).length, 3);
    assert.equal(twice.indicators?.['blades'], undefined);
  });

  test('are none of what is not there', () => {
    assert.deepEqual(copyIndicators(earlier, ['gone', '__proto__'], later), {});
    assert.deepEqual(copyIndicators({}, ['blades'], {}), {});
  });
});
