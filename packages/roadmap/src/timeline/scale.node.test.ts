import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { zooms } from '../settings.ts';
import { monthsUntil, Scale, type ScaleRequest } from './scale.ts';

const usual: ScaleRequest = { zoom: 'months', startDate: '2025-03-01', length: 48, lastFinish: 48, factor: 1 };
const scale = (request: Partial<ScaleRequest> = {}) => new Scale({ ...usual, ...request });
const named = (of: Scale, kind: string) =>
  of.ticks(0, of.width).flatMap((tick) => (tick.kind === kind ? tick.value : []));

describe('the scale of the timeline', () => {
  test('gives all months of the project the same room', () => {
    const { monthWidth, ...months } = scale();
    assert.equal(scale().xOf(21), 21 * monthWidth);
    assert.equal(months.end, 48 * monthWidth);
  });

  test('breaks to years where the project ends', () => {
    const one = scale({ lastFinish: 84 });
    assert.equal(one.yearsAfter, 3);
    assert.equal(one.xOf(48), one.end);
    assert.ok(one.after > one.end);
    assert.equal(one.xOf(60), one.after + one.yearWidth);
    assert.equal(one.xOf(84), one.width);
  });

  test('has some years after the project also where nothing is planned for them', () => {
    assert.equal(scale().yearsAfter, 2);
  });

  test('ends with whole years where nobody has said when the project does', () => {
    assert.equal(scale({ length: undefined, lastFinish: 26 }).months, 36);
    assert.equal(scale({ length: undefined, lastFinish: 0 }).months, 12);
    assert.equal(scale({ length: undefined, lastFinish: 1e9 }).months, 1200);
    assert.equal(scale({ length: undefined, lastFinish: NaN }).yearsAfter, 0);
  });

  test('keeps what lies off the axis at its ends', () => {
    assert.equal(scale().xOf(-3), 0);
    assert.equal(scale().xOf(NaN), 0);
    assert.equal(scale().xOf(1e9), scale().width);
  });

  test('is found back from any place', () => {
    const zoom = fc.constantFrom(...zooms);
    const length = fc.option(fc.integer({ min: 1, max: 120 }), { nil: undefined });
    const lastFinish = fc.integer({ min: 1, max: 240 });
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(zoom, length, lastFinish, part, (zoom, length, lastFinish, part) => {
        const one = scale({ zoom, length, lastFinish });
        const month = part * lastFinish;
        assert.ok(Math.abs(one.monthAt(one.xOf(month)) - month) < 1e-6);
      }),
    );
  });

  test('never runs backwards', () => {
    const month = fc.double({ min: -10, max: 200, noNaN: true });
    fc.assert(
      fc.property(month, month, (one, other) => {
        const of = scale({ lastFinish: 120 });
        assert.ok(of.xOf(Math.min(one, other)) <= of.xOf(Math.max(one, other)));
      }),
    );
  });

  test('names months by steps for which there is room, and calendar years where they begin', () => {
    assert.deepEqual(named(scale(), 'month').slice(0, 4), [1, 4, 7, 10]);
    assert.deepEqual(named(scale({ zoom: 'years' }), 'month'), [1, 13, 25, 37]);
    assert.deepEqual(named(scale(), 'year'), [2025, 2026, 2027, 2028, 2029]);
    assert.equal(scale().xOfDay('2026-01-01'), scale().xOf(10));
  });

  test('leaves out the year in which it begins, where that is all but over', () => {
    assert.deepEqual(named(scale({ startDate: '2025-12-01' }), 'year'), [2026, 2027, 2028, 2029]);
  });

  test('divides months by the Mondays in them', () => {
    const one = scale({ zoom: 'weeks' });
    const weeks = one.ticks(0, one.monthWidth).filter(({ kind }) => kind === 'week');
    assert.deepEqual(
      weeks.map(({ value }) => value),
      [3, 10, 17, 24, 31],
    );
  });

  test('leaves room between Mondays for their days, or leaves them out', () => {
    const one = scale({ zoom: 'weeks' });
    const places = one.ticks(0, one.end).flatMap(({ kind, x }) => (kind === 'week' ? x : []));
    // Two digits of the smallest text, and as much as one between.
    const gaps = places.slice(1).map((x, index) => x - (places[index] ?? 0));
    assert.ok(Math.min(...gaps) >= 18);
    assert.deepEqual(named(scale({ zoom: 'weeks', room: 600 }), 'week'), []);
  });

  test('names no year so near to the end that it would run into what comes after', () => {
    assert.deepEqual(named(scale({ zoom: 'quarters' }), 'year'), [2025, 2026, 2027, 2028]);
    assert.deepEqual(named(scale({ zoom: 'quarters', length: undefined }), 'year').at(-1), 2029);
  });

  test('names only what lies between two places', () => {
    const one = scale();
    const ticks = one.ticks(one.xOf(20), one.xOf(30)).filter(({ kind }) => kind === 'month');
    assert.deepEqual(
      ticks.map(({ value }) => value),
      [19, 22, 25, 28, 31],
    );
  });

  test('has no calendar without a beginning', () => {
    const one = scale({ startDate: undefined });
    assert.deepEqual(named(one, 'year'), []);
    assert.equal(one.xOfDay('2026-01-01'), undefined);
    assert.deepEqual(named(scale({ startDate: 'soon', zoom: 'weeks' }), 'week'), []);
  });

  test('fits onto paper', () => {
    const one = scale({ lastFinish: 84, room: 600 });
    assert.ok(Math.abs(one.width - 600) < 1e-6);
    assert.ok(one.step > scale().step);
  });
});

describe('a day in its month', () => {
  test('lies where that part of the month has passed', () => {
    assert.equal(monthsUntil('2025-03-01', '2025-03-01'), 0);
    assert.equal(monthsUntil('2025-03-01', '2025-04-16'), 1.5);
    assert.equal(monthsUntil('2025-03-15', '2025-04-15'), 1);
    assert.equal(monthsUntil('2025-03-01', '2025-02-15'), -0.5);
  });

  test('is nowhere without a beginning, or if it is none', () => {
    assert.equal(monthsUntil(undefined, '2025-03-01'), undefined);
    assert.equal(monthsUntil('2025-03-01', '2025-02-30'), undefined);
  });
});
