import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { latestObservation, observationAt, observationsOf } from './observations.ts';

const indicator = {
  title: 'Blades taken apart',
  unit: 't',
  version: 2,
  earlierVersions: { 1: { title: 'Blades', unit: 't', target: { value: 10 } } },
  observations: {
    late: { period: '2026-Q3', value: 30, version: 2, status: 'final' },
    odd: { period: 'soon', value: 1 },
    early: { period: '2026-Q1', value: 10, version: 1 },
    gap: { period: '2026-Q2', missing: 'The scales were broken', version: 2 },
  },
};

describe('the observations of an indicator', () => {
  test('stand in the order of their periods, those without one that can be read last', () => {
    assert.deepEqual(
      observationsOf(indicator).map(({ id }) => id),
      ['early', 'gap', 'late', 'odd'],
    );
  });

  test('say what can be read, and keep what stands in the document', () => {
    const [, gap, late] = observationsOf(indicator);
    assert.deepEqual([gap?.value, gap?.measure, gap?.missing], [undefined, undefined, 'The scales were broken']);
    assert.deepEqual([late?.value, late?.status, late?.version, late?.span?.to], [30, 'final', 2, '2026-09-30']);
    assert.equal(late?.raw, indicator.observations.late);
  });

  test('say no value that is no number, and no rating that is none', () => {
    const observations = {
      a: { period: '2026', value: Infinity, rating: 6 },
      b: { period: 2027, value: '3', missing: ' ' },
    };
    assert.deepEqual(
      observationsOf({ observations }).map(({ period, value, rating, missing }) => [period, value, rating, missing]),
      [
        ['2026', undefined, undefined, undefined],
        ['2027', undefined, undefined, undefined],
      ],
    );
  });

  test('measure by rating where the indicator is judged, and by value where it is counted', () => {
    const observations = { a: { period: '2026', value: 30, rating: 4 } };
    const measures = ['qualitative', 'quantitative', undefined].map(
      (kind) => observationsOf({ kind, observations })[0]?.measure,
    );
    assert.deepEqual(measures, [4, 30, 30]);
  });

  test('are doubled where two are of one period', () => {
    const observations = { a: { period: '2026' }, b: { period: '2026-Q1' }, c: { period: '2026' }, d: {}, e: {} };
    assert.deepEqual(
      observationsOf({ observations }).map(({ id, isDoubled }) => [id, isDoubled]),
      [
        ['b', false],
        ['a', true],
        ['c', true],
        ['d', false],
        ['e', false],
      ],
    );
  });

  test('can be compared with those of an earlier version that measured the same, whatever its title and target', () => {
    assert.equal(observationsOf(indicator)[0]?.isComparable, true);
    const inKilograms = { ...indicator, earlierVersions: { 1: { unit: 'kg' } } };
    assert.equal(observationsOf(inKilograms)[0]?.isComparable, false);
    assert.equal(observationsOf({ ...indicator, earlierVersions: undefined })[0]?.isComparable, false);
  });
});

describe('the latest observation', () => {
  test('is the last that says a value', () => {
    assert.equal(latestObservation(indicator)?.id, 'late');
    const { early, gap } = indicator.observations;
    assert.equal(latestObservation({ ...indicator, observations: { gap, early } })?.id, 'early');
  });

  test('has begun by the day that is asked for', () => {
    assert.equal(latestObservation(indicator, '2026-07-01')?.id, 'late');
    assert.equal(latestObservation(indicator, '2026-06-30')?.id, 'early');
  });

  test('is none of what is not measured any more', () => {
    const { early } = indicator.observations;
    assert.equal(latestObservation({ ...indicator, unit: 'kg', observations: { early } }), undefined);
  });
});

test('the observation of a period is the one that stands later in the document', () => {
  const observations = { a: { period: '2026', value: 1 }, b: { period: '2026', value: 2 } };
  assert.equal(observationAt({ observations }, '2026')?.id, 'b');
  assert.equal(observationAt({ observations }, '2027'), undefined);
});
