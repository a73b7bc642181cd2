import type { Indicator, Observation } from '@kvasir/model';
import type { ImpactSlice } from '../impact-value.ts';

const lines = Array.from({ length: 40 }, (_, line) => `line ${String(line + 1)} of a definition`).join('\n');

/** What no schema allows and any file may hold. It is kept as it is, shown as text, and does no harm. */
export const hostile = {
  acronym: '<script>alert(1)</script>',
  title: 42,
  startDate: 'last spring',
  endDate: '2026-02-31',
  reviewEveryMonths: -6,
  partners: {
    a: { name: '<img src=x onerror=alert(1)>', mark: { letters: '<b>', colour: 99 } },
    A: { name: '\u202Egnitlov\u202C', mark: 7 },
    nobody: null,
    text: 'no object',
    'a/b~c': { name: ['a', 'list'] },
  },
  indicators: {
    markup: {
      title: '"><svg onload=alert(1)>',
      number: { deep: true },
      definition: lines,
      orientation: 'military',
      dimension: ['health'],
      kind: 'both',
      direction: 'sideways',
      unit: '<u>t</u>',
      responsible: 'gone',
      results: 'all',
      sdg: '18',
      keyImpactPathway: 'KIP10',
      ethics: 'none',
      negativeImpacts: { n: { description: '</td><script>alert(1)</script>', severity: 11, indicators: ['x'] } },
      observations: {
        // What people type and paste.
        grouped: { period: '2024-H1', value: '1.234,5' },
        spaced: { period: '2024-H2', value: '1 234,5' },
        arabic: { period: '2025-H1', value: '١٢٣٤٫٥' },
        unit: { period: '2025-H2', value: '64 t' },
        huge: { period: '2026-H1', value: '1e400' },
        script: { period: '<script>', value: 1, evidence: 'javascript:alert(1)', by: { name: 'x' } },
      },
    },
    numbers: {
      title: 'Numbers that are none',
      kind: 'quantitative',
      baseline: { value: Infinity, date: '2023-12-31' },
      target: { value: NaN, date: '2029-02-30' },
      tolerance: -1,
      plausibleRange: { from: 10, to: -10 },
      frequencyMonths: 0,
      version: 0.5,
      order: Infinity,
      observations: {
        infinite: { period: '2025-H1', value: Infinity },
        none: { period: '2025-H2', value: NaN },
        zero: { period: '2026-H1', value: -0 },
        largest: { period: '2026-H2', value: Number.MAX_VALUE },
        least: { period: '2026-Q4', value: -Number.MAX_VALUE },
      },
    },
    periods: {
      title: 'Periods that are none, or come twice',
      kind: 'quantitative',
      unit: '1',
      direction: 'increase',
      baseline: { value: 1, date: '2024-01-01' },
      target: { value: 1, date: '2023-01-01' },
      observations: {
        future: { period: '2199-H1', value: 7, status: 'final' },
        one: { period: '2025-H1', value: 3 },
        other: { period: '2025-H1', value: 4 },
        third: { period: '2025-H3', value: 5 },
        month: { period: '2025-13', value: 6 },
        empty: { period: '', value: 8 },
        number: { period: 2025, value: 9 },
        both: { period: '2025-H2', value: 0, missing: 'Not measured', rating: 9 },
        nothing: { period: '2026-H1' },
        groups: { period: '2026', value: 2, breakdown: { '<b>': { value: 'two' }, women: 7, '': { missing: [] } } },
        null: null,
        list: [1, 2],
        unknown: { period: '2024-H1', value: 1, version: 9, status: 'perhaps' },
      },
      earlierVersions: { '-1': 'none', two: { unit: 3 }, '1': null },
    },
    backwards: {
      title: 'To rise, from more to less',
      kind: 'quantitative',
      direction: 'increase',
      unit: '%',
      baseline: { value: 90, date: '2025-01-01' },
      target: { value: 10, date: '2029-01-01' },
      observations: { o: { period: '2025-H2', value: 50 } },
    },
    judged: {
      title: 'Judged beyond the scale',
      kind: 'qualitative',
      baseline: { value: 'good' },
      target: 5,
      observations: { o: { period: '2025-H2', rating: 6 }, p: { period: '2026-H1', rating: '4', text: ['fine'] } },
    },
    bidi: { title: '\u202Etxet desrever\u202C', number: 'I\u200B1', observations: 'none' },
    long: { title: 'Rotorblattverwertungsforschungsverbundskoordinationsindikator'.repeat(6), number: 'I'.repeat(200) },
    nothing: null,
    string: 'not an object',
    untitled: {},
    ...(JSON.parse('{ "__proto__": { "title": "Named like what objects inherit from" } }') as object),
    constructor: { title: 'Named like what every object has' },
  },
  impact: {
    negativeImpacts: {
      n: { description: ['none'], mitigation: 7, responsible: { id: 'a' }, indicators: { gone: true } },
      untouched: {},
      none: null,
    },
    // There are some, and there are none.
    noneIdentified: { by: '<i>nobody</i>', date: '2026-02-30' },
    ethicsConcerns: { e: { title: null, finding: 'maybe' }, list: [] },
    ethicsAssessment: { date: '2026-02-02', next: '2025-01-01', by: 3 },
    checkpoints: { c: { kind: 'ten-years', ratings: { consistency: 'very', other: 1 }, date: 'soon' }, d: 'yes' },
    feedbackRounds: {
      r: {
        title: 5,
        opens: '2026-12-01',
        closes: '2026-01-01',
        answers: {
          a: { side: 'academia', ratings: { trust: 6, communication: 0, fairness: '5' } },
          b: { side: 'military', ratings: 'all five', comment: '<script>alert(1)</script>' },
          c: null,
        },
      },
      none: 'closed',
    },
    reports: { never: { title: '<h1>', summary: { text: 1 } }, '2026-H2': 'a report' },
  },
  results: [],
  reviews: 'none',
  agreements: { '/indicators/markup': { parties: { a: 'yes' } }, 'no pointer': 7 },
  notes: { n: { pointer: 7, text: null } },
} as unknown as ImpactSlice;

/** As many observations as one likes, a month each, of one indicator. */
export function crowd(observations: number): ImpactSlice {
  const all = Array.from({ length: observations }, (_, index): [string, Observation] => {
    const [year, month] = [1500 + Math.floor(index / 12), (index % 12) + 1];
    return [`o${String(index)}`, { period: `${String(year)}-${String(month).padStart(2, '0')}`, value: index % 97 }];
  });
  const indicator: Indicator = {
    number: 'I1',
    title: 'Measured every month since 1500',
    kind: 'quantitative',
    unit: '1',
    direction: 'increase',
    frequencyMonths: 1,
    observations: Object.fromEntries(all),
  };
  return { acronym: 'Crowd', startDate: '2025-03-01', endDate: '2029-02-28', indicators: { crowd: indicator } };
}
