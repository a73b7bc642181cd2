import type { ImpactSlice } from '../../impact-value.ts';

/** Three indicators over two years: one behind, one missing, one judged; and all that a report says beside them. */
export const smallImpact: ImpactSlice = {
  id: 'small-1',
  acronym: 'Blade',
  startDate: '2025-01-01',
  endDate: '2028-12-31',
  partners: { nlu: { name: 'Northlake University' }, brc: { name: 'Brenner GmbH' } },
  indicators: {
    mass: {
      number: 'I1',
      title: 'Blade mass kept from landfill',
      kind: 'quantitative',
      orientation: 'social',
      dimension: 'environmental',
      unit: 't',
      direction: 'increase',
      frequencyMonths: 6,
      baseline: { value: 0, date: '2025-01-01' },
      target: { value: 900, date: '2028-12-31' },
      observations: {
        a: { period: '2025-H1', value: 8, status: 'final', version: 1 },
        b: { period: '2025-H2', value: 40, status: 'final', version: 1 },
        c: { period: '2026-H1', value: 64.5, status: 'provisional', version: 1 },
        d: { period: '2026-H2', value: 99, status: 'provisional', version: 1 },
      },
    },
    licences: {
      number: 'I2',
      title: 'Licences signed',
      kind: 'quantitative',
      orientation: 'business',
      dimension: 'economic',
      unit: '1',
      direction: 'increase',
      frequencyMonths: 6,
      baseline: { value: 0, date: '2025-01-01' },
      target: { value: 4, date: '2028-12-31' },
      observations: {
        a: { period: '2025-H2', value: 1, status: 'final', version: 1 },
        b: { period: '2026-H1', missing: 'The list was not kept.', version: 1 },
      },
    },
    trust: {
      number: 'I3',
      title: 'Trust between partners',
      kind: 'qualitative',
      orientation: 'research',
      dimension: 'societal',
      direction: 'increase',
      frequencyMonths: 6,
    },
  },
  impact: {
    negativeImpacts: {
      lorries: { description: 'More lorries', affected: 'The B-road.', mitigation: 'Cutting on site.', order: 1 },
    },
    ethicsConcerns: {
      survey: { title: 'Survey', finding: 'identified', mitigation: 'Consent form', order: 1 },
      dual: { title: 'Dual use', finding: 'none', order: 2 },
      fair: { title: 'Fair terms', order: 3 },
    },
    checkpoints: {
      late: { kind: 'rehearsal', date: '2026-08-19', ratings: { consistency: 'partly' }, comment: 'Looked at later.' },
    },
    feedbackRounds: {
      closed: {
        title: 'Spring',
        opens: '2026-05-04',
        closes: '2026-05-29',
        answers: Object.fromEntries([
          ...Array.from({ length: 6 }, (_, at) => [`a${at}`, { side: 'academia', ratings: { trust: 4 } }]),
          ...Array.from({ length: 7 }, (_, at) => [`i${at}`, { side: 'industry', ratings: { trust: 3 } }]),
          ['s0', { side: 'society', ratings: { trust: 1 }, comment: 'A voice alone.' }],
        ]),
      },
      open: {
        title: 'Autumn',
        opens: '2026-11-01',
        closes: '2026-11-30',
        answers: Object.fromEntries(
          Array.from({ length: 9 }, (_, at) => [`x${at}`, { side: 'academia', ratings: { trust: 2 } }]),
        ),
      },
    },
    reports: { '2025-H2': { title: 'Forty tonnes', summary: 'It began.', lessons: 'Weigh dry.' } },
  },
};
