import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  balanceOf,
  changeDefinition,
  comparePeriods,
  copyIndicators,
  dueObservations,
  feedbackResults,
  feedbackTrend,
  forecastOf,
  latestObservation,
  longTermReviews,
  nextPeriod,
  observationAt,
  observationsOf,
  pathAt,
  periodAt,
  periodsBetween,
  previousPeriod,
  progressOf,
  readPeriod,
  record,
  type IndicatorChange,
  type ObservationChange,
} from '../impact.ts';
import type { Partnership } from '../schema/partnership.ts';
import { anyImpact, anyIndicator } from '../testing/any-indicators.ts';

const today = '2026-11-21';
const ids = ['a', 'b', 'toString', '__proto__'];

function readAll(indicator: unknown): void {
  observationsOf(indicator);
  latestObservation(indicator, today);
  observationAt(indicator, '2026');
  progressOf(indicator, today);
  pathAt(indicator, today);
  forecastOf(indicator, today);
}

function useAll(document: Partnership): void {
  balanceOf(document);
  dueObservations(document, today);
  longTermReviews(document, today);
  feedbackTrend(document);
  for (const id of ids) {
    record(document, id, '2026', { value: 1 });
    changeDefinition(document, id, { unit: 'kg', baseline: { value: 7 } }, today);
  }
  copyIndicators(document, ids, document);
}

describe('nothing makes it throw', () => {
  test('not an indicator of which any field is anything', () => {
    fc.assert(fc.property(fc.oneof(anyIndicator, fc.anything()), readAll), { numRuns: 500 });
  });

  test('not a document of which any field is anything', () => {
    fc.assert(fc.property(anyImpact, useAll), { numRuns: 500 });
    fc.assert(
      fc.property(fc.anything(), (any) => {
        useAll({ indicators: any, impact: any, agreements: any, startDate: any, endDate: any } as Partnership);
        const inside: object = { indicators: { a: any, b: { observations: any } }, impact: { feedbackRounds: any } };
        useAll(inside);
        feedbackResults(any);
      }),
    );
  });

  test('not a period, a day, or a change that is anything', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (one, other) => {
        readPeriod(one);
        nextPeriod(one);
        previousPeriod(one);
        periodAt(one, other);
        periodsBetween(one, today, other);
        comparePeriods(one, other);
        const indicator = { title: 'A', observations: { o: { period: '2026', value: 1 } } };
        const document: Partnership = { indicators: { a: indicator } };
        record(document, 'a', '2026', { value: one, comment: other } as ObservationChange);
        changeDefinition(document, 'a', { title: one, target: other } as IndicatorChange, today);
      }),
    );
  });

  test('not a definition that is as deep as no document can be', () => {
    let deep: object = {};
    for (let depth = 0; depth < 1000; depth++) deep = { deep };
    const indicator = { title: 'A', baseline: deep, observations: { o: { period: '2026', value: 1 } } };
    const patch = changeDefinition({ indicators: { a: indicator } }, 'a', { baseline: { value: 1 } }, today);
    assert.ok('indicators' in patch);
  });

  test('nor ten thousand observations, which are read in a moment', () => {
    const observations = Object.fromEntries(
      Array.from({ length: 10_000 }, (_, at) => [
        `o${String(at)}`,
        { period: `${String(1000 + (at % 9000))}-Q${String((at % 4) + 1)}`, value: at },
      ]),
    );
    assert.equal(observationsOf({ observations }).length, 10_000);
    readAll({ observations, baseline: { value: 0, date: '2026-01-01' }, target: { value: 1, date: '2027-01-01' } });
  });
});
