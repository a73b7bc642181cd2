import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Format } from '@kvasir/element/internal/localization/format.js';
import fc from 'fast-check';
import { dayAt } from './chart-geometry.ts';
import { chartMarks } from './chart-marks.ts';
import { courseOf } from './course.ts';
import { testWords } from './testing/words.ts';

const options = { today: '2026-11-18', projectEnd: '2029-02-28' };
const size = { width: 800, height: 320, textSize: 12, detail: 'full' } as const;
const words = testWords(Format.for('en'));

function course(indicator: unknown) {
  return courseOf(indicator, options);
}

function marks(indicator: unknown, detail: 'full' | 'small' = 'full') {
  return chartMarks(course(indicator), { ...size, detail }, words);
}

function values(periods: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(
    Object.entries(periods).map(([period, value]) => [
      period,
      { period, ...(typeof value === 'string' ? { missing: value } : { value }) },
    ]),
  );
}

const labelsOf = (indicator: unknown, detail: 'full' | 'small' = 'full') =>
  marks(indicator, detail).labels.map(({ text, note }) => (note === undefined ? text : `${text} ${note}`));

const rising = {
  direction: 'increase',
  frequencyMonths: 6,
  baseline: { value: 0, date: '2025-01-01' },
  target: { value: 40, date: '2028-12-31' },
};

describe('A course', () => {
  it('has its values at the ends of their periods', () => {
    const { points } = course({ ...rising, observations: values({ '2025-H1': 3, '2025-Q3': 5 }) });
    assert.deepEqual(
      points.map(({ day, value }) => [dayAt(day), value]),
      [
        ['2025-06-30', 3],
        ['2025-09-30', 5],
      ],
    );
  });

  it('takes what is missing for no value, and knows the periods that nobody recorded', () => {
    const observations = values({ '2025-H1': 3, '2025-H2': 'The meter was broken.', '2026-H2': 9 });
    const { points, holes } = course({ ...rising, observations });
    assert.equal(points.length, 2);
    assert.deepEqual(
      holes.map(({ period, isRecorded }) => [period, isRecorded]),
      [
        ['2025-H2', true],
        ['2026-H1', false],
      ],
    );
  });

  it('has no hole in a year that was recorded as a whole', () => {
    const observations = values({ '2024-H2': 1, '2025': 3, '2026-H1': 4 });
    assert.deepEqual(course({ ...rising, observations }).holes, []);
  });

  it('keeps what an earlier definition measured apart, and off the scale where it had another unit', () => {
    const observations = {
      a: { period: '2025-H1', value: 900, version: 1 },
      b: { period: '2025-H2', value: 2, version: 2 },
      c: { period: '2026-H1', value: 3, version: 3 },
    };
    const earlierVersions = {
      1: { unit: 'kg', until: '2025-08-31' },
      2: { unit: 't', definition: 'Wet', until: '2026-02-28' },
    };
    const { points, earlier, changes } = course({ ...rising, unit: 't', version: 3, earlierVersions, observations });
    assert.deepEqual(
      points.map(({ value }) => value),
      [3],
    );
    assert.deepEqual(
      earlier.map(({ version, otherUnit }) => [version, otherUnit]),
      [
        [1, 'kg'],
        [2, undefined],
      ],
    );
    assert.deepEqual(
      changes.map(({ version, fields }) => [version, fields.slice(0, 2)]),
      [
        [2, ['definition', 'unit']],
        [3, ['definition', 'direction']],
      ],
    );
  });

  it('goes on in one line where only the target is another one', () => {
    const definition = { unit: 't', until: '2025-08-31', target: { value: 20 } };
    const observations = {
      a: { period: '2025-H1', value: 1, version: 1 },
      b: { period: '2025-H2', value: 2, version: 2 },
    };
    const indicator = { ...rising, unit: 't', version: 2, earlierVersions: { 1: definition }, observations };
    assert.equal(course(indicator).points.length, 2);
    assert.deepEqual(course(indicator).earlier, []);
  });

  it('expects nothing below zero of what never was', () => {
    const observations = values({ '2024-H2': 8, '2025-H1': 6, '2025-H2': 3, '2026-H1': 1 });
    const { forecast } = course({ observations });
    assert.ok(forecast.length > 0);
    assert.ok(forecast.every(({ low, value }) => low >= 0 && value >= 0));
  });

  it('is the same object as long as it is the same indicator and day', () => {
    const indicator = { ...rising };
    assert.equal(courseOf(indicator, options), courseOf(indicator, options));
    assert.notEqual(courseOf(indicator, options), courseOf(indicator, { ...options, today: '2026-11-19' }));
  });

  it('can be read and drawn from anything', () => {
    const odd = fc.oneof(
      fc.constantFrom('2026-H1', '2025', '2026-02-31', '9999-12-31', 'quantitative', 'maintain'),
      fc.jsonValue(),
    );
    const observation = fc.record({ period: odd, value: odd, missing: odd, breakdown: odd, version: odd, status: odd });
    const dated = fc.oneof(odd, fc.record({ value: fc.oneof(odd, fc.double()), date: odd }));
    const anything = fc.record({
      ...{ kind: odd, direction: odd, unit: odd, tolerance: odd, frequencyMonths: odd, version: odd },
      ...{ baseline: dated, target: dated, plausibleRange: odd },
      earlierVersions: fc.oneof(odd, fc.dictionary(fc.constantFrom('1', '2', 'x'), odd)),
      observations: fc.oneof(odd, fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.oneof(observation, odd))),
    });
    fc.assert(
      fc.property(anything, fc.constantFrom('full', 'small'), (indicator, detail) => {
        const { lines, dots, labels } = marks(indicator, detail);
        const numbers = [
          ...Object.values(lines).flat(2).flat(),
          ...Object.values(dots)
            .flat()
            .flatMap(({ x, y }) => [x, y]),
          ...labels.flatMap(({ x, y }) => [x, y]),
        ];
        assert.ok(numbers.every((number) => Number.isFinite(number)));
      }),
      { numRuns: 300 },
    );
  });
});

describe('A chart', () => {
  it('labels its lines: the last value, the target, the forecast with its band, the baseline', () => {
    const labels = labelsOf({ ...rising, observations: values({ '2025-H1': 3, '2025-H2': 6, '2026-H1': 8 }) });
    for (const label of ['8', '40 target', '0 baseline', '2025', '2026', 'today', 'project ends, Feb 2029'].slice(
      0,
      6,
    )) {
      assert.ok(labels.includes(label), `${label}: ${labels.join(' | ')}`);
    }
    assert.ok(labels.some((label) => label.endsWith(' forecast')));
    assert.ok(labels.some((label) => /^\d+ to \d+ likely$/.test(label)));
  });

  it('breaks its line at a missing period, bridges it, and hatches the place', () => {
    const { lines, labels } = marks({
      ...rising,
      observations: values({ '2025-H1': 3, '2025-H2': 5, '2026-H1': 'Rain.', '2026-H2': 9 }),
    });
    assert.deepEqual([lines.recorded.length, lines.bridge.length], [1, 1]);
    assert.ok(lines.hatch.length > 5);
    assert.ok(labels.some(({ text }) => text === 'missing'));
  });

  it('draws values that can still change as open points', () => {
    const observations = {
      a: { period: '2026-H1', value: 3, status: 'final' },
      b: { period: '2026-H2', value: 5, status: 'provisional' },
    };
    const { dots } = marks({ ...rising, observations });
    assert.deepEqual([dots.recorded.length, dots.provisional.length], [1, 1]);
    assert.ok(labelsOf({ ...rising, observations }).includes('5 provisional'));
  });

  it('has a band for what is to be kept, and no path', () => {
    const kept = { direction: 'maintain', tolerance: 3, target: { value: 55, date: '2028-12-31' } };
    const { areas, lines } = marks({ ...kept, observations: values({ '2026': 54 }) });
    assert.equal(areas.kept.length, 1);
    const [from, to] = lines.path[0] ?? [];
    assert.equal(from?.[1], to?.[1]);
    assert.ok(labelsOf(kept).includes('keep 52 to 58'));
  });

  it('draws what falls downwards', () => {
    const falling = {
      direction: 'decrease',
      baseline: { value: 9, date: '2025-01-01' },
      target: { value: 2, date: '2028-12-31' },
    };
    const [[, top] = [0, 0], [, bottom] = [0, 0]] = marks(falling).lines.path[0] ?? [];
    assert.ok(bottom > top);
  });

  it('has a line with its label for each group, and says how many more there are in the table', () => {
    const breakdown = Object.fromEntries(Array.from({ length: 8 }, (_, at) => [`group ${at}`, { value: at }]));
    const observations = { a: { period: '2026-H1', value: 28, breakdown } };
    assert.equal(marks({ ...rising, observations }).groups.length, 6);
    const labels = labelsOf({ ...rising, observations });
    assert.ok(labels.includes('3 group 3'));
    assert.ok(labels.includes('2 more groups in the table'), labels.join(' | '));
  });

  it('writes no label over another', () => {
    const { labels } = marks({ ...rising, observations: values({ '2025-H1': 3, '2025-H2': 6, '2026-H1': 8 }) });
    const places = labels.map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`);
    assert.equal(new Set(places).size, places.length);
  });

  it('shows in a small one the values and the way to the target alone', () => {
    const labels = labelsOf({ ...rising, observations: values({ '2025-H1': 3, '2025-H2': 6, '2026-H1': 8 }) }, 'small');
    assert.deepEqual(labels, ['40', '8']);
  });

  it('draws a line, and not each point, of thousands of values', () => {
    const periods = Object.fromEntries(
      Array.from({ length: 1200 }, (_, at) => [
        `${1900 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
        at % 17,
      ]),
    );
    const { dots, lines } = marks({ observations: values(periods) });
    assert.equal(dots.recorded.length, 1);
    assert.equal(lines.recorded[0]?.length, 1200);
  });
});
