/** Small values for the view of the course, each with one thing to show. */
import type { ImpactSlice } from '../../impact-value.ts';

/** Half-years from the first of 2025 on: a value, or why there is none; `undefined` for nothing at all. */
function halfYears(values: readonly (number | string | undefined)[]): Record<string, Record<string, unknown>> {
  return Object.fromEntries(
    values.flatMap((value, at): [string, Record<string, unknown>][] => {
      if (value === undefined) return [];
      const period = `${2025 + Math.floor(at / 2)}-H${(at % 2) + 1}`;
      return [[`o${at}`, { period, ...(typeof value === 'number' ? { value } : { missing: value }) }]];
    }),
  );
}

const frame = { acronym: 'BladeLoop', startDate: '2025-01-01', endDate: '2029-02-28' };

/** What a host may hand over, in whatever state. */
function slice(value: Readonly<Record<string, unknown>>): ImpactSlice {
  return value;
}

/** A series with a gap, a new target, groups, and a last value that can still change. */
export const landfill: ImpactSlice = slice({
  ...frame,
  indicators: {
    landfill: {
      number: 'I5',
      title: 'Blade mass kept from landfill',
      kind: 'quantitative',
      direction: 'increase',
      unit: 't',
      frequencyMonths: 6,
      baseline: { value: 0, date: '2025-01-01' },
      target: { value: 900, date: '2029-06-30' },
      version: 2,
      earlierVersions: { 1: { title: 'Blade mass kept from landfill', unit: 't', until: '2026-03-31' } },
      observations: {
        ...halfYears([5, 60, 'Rain was weighed too.']),
        last: {
          period: '2026-H2',
          value: 164,
          status: 'provisional',
          version: 2,
          breakdown: { Groningen: { value: 101 }, Aalund: { value: 63 } },
        },
      },
    },
    cost: {
      number: 'I3',
      title: 'Cost of reclaimed acrylate',
      kind: 'quantitative',
      direction: 'decrease',
      unit: '€/kg',
      frequencyMonths: 6,
      baseline: { value: 2.4, date: '2025-01-01' },
      target: { value: 0.9, date: '2029-06-30' },
      observations: halfYears([2.35, 2.2, 2.1, 1.85]),
    },
  },
});

/** One indicator with what is to be shown of it. */
function of(indicator: Readonly<Record<string, unknown>>): ImpactSlice {
  return slice({
    ...frame,
    indicators: { one: { title: 'Indicator', number: 'I1', kind: 'quantitative', ...indicator } },
  });
}

export const values: Readonly<Record<string, () => ImpactSlice>> = {
  landfill: () => landfill,
  maintain: () =>
    of({
      direction: 'maintain',
      unit: 'dB(A)',
      tolerance: 3,
      frequencyMonths: 6,
      target: { value: 55, date: '2028-12-31' },
      observations: halfYears([54, 56, undefined, 59.5]),
    }),
  judged: () =>
    of({
      kind: 'qualitative',
      direction: 'increase',
      frequencyMonths: 6,
      baseline: { value: 2, date: '2025-01-01' },
      target: { value: 4, date: '2027-12-31' },
      observations: {
        a: { period: '2025-H1', rating: 2 },
        b: { period: '2025-H2', rating: 3 },
        c: { period: '2026-H1', rating: 3 },
      },
    }),
  bare: () => of({ direction: 'increase' }),
  otherUnit: () =>
    of({
      unit: 't',
      version: 2,
      direction: 'increase',
      baseline: { value: 0, date: '2025-01-01' },
      target: { value: 10, date: '2028-12-31' },
      earlierVersions: { 1: { title: 'Indicator', unit: 'kg', until: '2026-01-31' } },
      observations: { a: { period: '2025', value: 900, version: 1 }, b: { period: '2026', value: 1.5, version: 2 } },
    }),
  /** Nothing in it is what it should be. */
  hostile: () =>
    of({
      title: { toString: 1 },
      unit: '<script>alert(1)</script>'.repeat(8),
      direction: 7,
      baseline: [],
      target: { value: 1e308, date: '9999-12-31' },
      tolerance: 'wide',
      earlierVersions: { 1: null, x: {}, 3: { until: 12 } },
      observations: {
        a: { period: '0001', value: -1e308 },
        b: { period: '2026-H2', value: '64 t', breakdown: { '<b>': { value: Infinity }, x: 3 } },
        c: { period: 4, value: 3 },
        d: 'nothing',
        e: { period: '9998', value: 1e308 },
      },
    }),
};
