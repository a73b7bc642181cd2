import type { ImpactSlice } from '../../impact-value.ts';

const half = { frequencyMonths: 6, version: 1 } as const;

/** Seven indicators of a half-yearly project on 18 November 2026: the first half is recorded, the second is running. */
export const halfYear: ImpactSlice = {
  id: 'half-year',
  acronym: 'Half',
  startDate: '2026-01-01',
  endDate: '2029-12-31',
  partners: {
    brc: { name: 'Brenner Composites GmbH', shortName: 'BRC' },
    shn: { name: 'Stichting Hergebruik Noord', shortName: 'SHN' },
    nlu: { name: 'Northlake University', shortName: 'NLU' },
  },
  indicators: {
    licences: {
      ...half,
      title: 'Licences and options signed',
      number: 'I1',
      order: 1,
      kind: 'quantitative',
      unit: 'number',
      direction: 'increase',
      baseline: { value: 0, date: '2026-01-01' },
      target: { value: 4, date: '2029-12-31' },
      responsible: 'brc',
      source: 'Agreements',
      observations: {
        a: { period: '2026-H1', value: 0, status: 'final', version: 1 },
        b: {
          period: '2026-H2',
          value: 1,
          status: 'final',
          evidence: 'https://example.org/option.pdf',
          comment: 'Option agreement, 3 Oct 2026',
          version: 1,
        },
      },
    },
    cost: {
      ...half,
      title: 'Cost of reclaimed acrylate',
      number: 'I3',
      order: 2,
      kind: 'quantitative',
      unit: '€ per kg',
      direction: 'decrease',
      baseline: { value: 2.4, date: '2026-01-01' },
      target: { value: 0.9, date: '2029-12-31' },
      responsible: 'shn',
      observations: {
        a: { period: '2026-H1', value: 2.1, status: 'final', version: 1 },
        b: { period: '2026-H2', value: 1.85, status: 'provisional', comment: 'Two trial batches, 340 kg', version: 1 },
      },
    },
    mass: {
      ...half,
      title: 'Blade mass kept from landfill',
      number: 'I5',
      order: 3,
      kind: 'quantitative',
      unit: 't',
      direction: 'increase',
      baseline: { value: 0, date: '2026-01-01' },
      target: { value: 900, date: '2029-12-31' },
      responsible: 'shn',
      version: 2,
      earlierVersions: { '1': { unit: 't', definition: 'Wet weight', until: '2026-07-01' } },
      disaggregation: 'Blade maker',
      observations: {
        a: { period: '2026-H1', missing: 'The weighbridge was out of order.', version: 1 },
        b: {
          period: '2026-H2',
          value: 64,
          status: 'provisional',
          version: 2,
          breakdown: { Vantera: { value: 40 }, Others: { value: 24 } },
        },
      },
    },
    doctorates: {
      ...half,
      title: 'Doctorates hosted in firms',
      number: 'I10',
      order: 4,
      kind: 'quantitative',
      unit: 'people',
      direction: 'increase',
      baseline: { value: 2, date: '2026-01-01' },
      target: { value: 5, date: '2028-06-30' },
      responsible: 'nlu',
      observations: { a: { period: '2026-H1', value: 2, status: 'final', version: 1 } },
    },
    trust: {
      ...half,
      title: 'Trust between partners',
      number: 'I11',
      order: 5,
      kind: 'qualitative',
      responsible: 'nlu',
      observations: { a: { period: '2026-H1', rating: 3, text: 'It grows.', status: 'final', version: 1 } },
    },
    heard: {
      ...half,
      title: 'Neighbours who feel heard',
      number: 'I14',
      order: 6,
      kind: 'quantitative',
      unit: '%',
      direction: 'increase',
      baseline: { value: 52, date: '2026-01-01' },
      target: { value: 75, date: '2029-12-31' },
      plausibleRange: { from: 0, to: 100 },
      responsible: 'nobody',
      observations: {
        a: { period: '2026-H1', value: 58, status: 'final', version: 1 },
        b: { period: '2026-H2', missing: 'Panel moved to February; 11 of 40 had answered.', version: 1 },
      },
    },
    orders: {
      ...half,
      title: 'Take-back orders',
      number: 'I2',
      order: 7,
      kind: 'quantitative',
      unit: 'orders',
      direction: 'increase',
      baseline: { value: 0, date: '2026-07-01' },
      target: { value: 120, date: '2029-12-31' },
    },
    staff: {
      title: 'Jobs in dismantling and reuse',
      number: 'I4',
      order: 8,
      kind: 'quantitative',
      unit: 'full-time',
      frequencyMonths: 12,
      version: 1,
      baseline: { value: 6, date: '2025-12-31' },
      target: { value: 40, date: '2029-12-31' },
      responsible: 'shn',
    },
  },
};

/** The same, two of them in the codes of UCUM: a number of things, and tonnes of something. */
export const coded: ImpactSlice = {
  ...halfYear,
  indicators: {
    ...halfYear.indicators,
    licences: { ...halfYear.indicators?.['licences'], title: 'Licences and options signed', unit: '1' },
    mass: { ...halfYear.indicators?.['mass'], title: 'Blade mass kept from landfill', unit: 't{CO2e}' },
  },
};

/** So many indicators with so many half-years up to 2026-H2, all recorded. */
export function manyValues(indicators: number, periods: number): ImpactSlice {
  const periodAt = (back: number): string => {
    const index = 2026 * 2 + 1 - back;
    return `${String(Math.floor(index / 2))}-H${String((index % 2) + 1)}`;
  };
  const observations = (at: number): object =>
    Object.fromEntries(
      Array.from({ length: periods }, (_, back) => [
        `o${String(back)}`,
        { period: periodAt(back), value: at + periods - back, status: 'provisional', version: 1 },
      ]),
    );
  return {
    id: 'many',
    startDate: '2015-01-01',
    endDate: '2035-12-31',
    indicators: Object.fromEntries(
      Array.from({ length: indicators }, (_, at) => [
        `i${String(at)}`,
        {
          title: `Measure ${String(at)}`,
          number: `I${String(at)}`,
          order: at,
          kind: 'quantitative' as const,
          unit: 't',
          frequencyMonths: 6,
          version: 1,
          baseline: { value: 0, date: '2015-01-01' },
          target: { value: at + 500, date: '2035-12-31' },
          observations: observations(at) as never,
        },
      ]),
    ),
  };
}
