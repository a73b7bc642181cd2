import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { forecastOf } from './forecast.ts';
import { dayNumber } from './reading.ts';
import { periodsBetween, readPeriod } from './periods.ts';

const periods = periodsBetween('2026-01-01', '2028-12-31', 3);

function indicator(values: readonly (number | undefined)[], fields: object = {}): object {
  const observations = values.map((value, at) => [`o${String(at)}`, { period: periods[at], value }]);
  return { kind: 'quantitative', observations: Object.fromEntries(observations) as object, ...fields };
}

describe('the forecast', () => {
  test('goes on along a line that all observations are on, with no band to speak of', () => {
    const valueOn = (day: string): number => 3 + 0.5 * (dayNumber(day) - dayNumber('2026-01-01'));
    const values = [0, 1, 2, 3].map((at) => valueOn(readPeriod(periods[at])?.to ?? ''));
    const forecast = forecastOf(indicator(values), '2027-12-31');
    assert.ok(forecast && Math.abs(forecast.value - valueOn('2027-12-31')) < 1e-6);
    assert.ok(forecast.high - forecast.low < 1e-6);
  });

  test('has a band that is the wider the more the observations lie off their line, and the further away the day is', () => {
    const width = (values: number[], day: string): number => {
      const { low, high } = forecastOf(indicator(values), day) ?? { low: 0, high: -1 };
      return high - low;
    };
    assert.ok(width([10, 30, 10, 30], '2027-12-31') > width([10, 12, 10, 12], '2027-12-31'));
    assert.ok(width([10, 30, 10, 30], '2029-12-31') > width([10, 30, 10, 30], '2027-12-31'));
  });

  test('is none of fewer than three observations, of judgements, and on no day', () => {
    assert.equal(forecastOf(indicator([1, undefined, 3]), '2028-01-01'), undefined);
    assert.equal(forecastOf(indicator([1, 2, 3], { kind: 'qualitative' }), '2028-01-01'), undefined);
    assert.equal(forecastOf(indicator([1, 2, 3]), 'soon'), undefined);
    const doubled = {
      a: { period: '2026', value: 1 },
      b: { period: '2026', value: 2 },
      c: { period: '2026', value: 3 },
    };
    assert.equal(forecastOf({ observations: doubled }, '2028-01-01'), undefined);
  });

  test('leaves out what was measured in another unit', () => {
    const observations = {
      a: { period: '2026-Q1', value: 9000, version: 1 },
      b: { period: '2026-Q2', value: 5, version: 2 },
      c: { period: '2026-Q3', value: 5, version: 2 },
      d: { period: '2026-Q4', value: 5, version: 2 },
    };
    const changed = { unit: 't', version: 2, earlierVersions: { 1: { unit: 'kg' } }, observations };
    assert.deepEqual(forecastOf(changed, '2028-01-01'), { value: 5, low: 5, high: 5 });
  });

  test('lies in its band, whatever was observed', () => {
    const value = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(fc.array(value, { minLength: 3, maxLength: 12 }), (values) => {
        const forecast = forecastOf(indicator(values), '2030-06-30');
        if (!forecast) return;
        assert.ok(forecast.low <= forecast.value && forecast.value <= forecast.high);
        assert.ok(Object.values(forecast).every(Number.isFinite));
      }),
    );
  });
});
