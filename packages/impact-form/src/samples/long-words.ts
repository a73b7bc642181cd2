import type { ImpactSlice } from '../impact-value.ts';

const word = 'Rotorblattverwertungsforschungsverbundskoordinationsstelle';

/** Words that are longer than any column, and numbers that are longer than any figure. */
export const longWords: ImpactSlice = {
  acronym: word,
  startDate: '2025-03-01',
  endDate: '2029-02-28',
  partners: {
    a: { name: `${word} Nordnordwest`, mark: { letters: 'RVN', colour: 1 } },
    b: { name: word.repeat(2), mark: { letters: 'RVZ', colour: 2 } },
  },
  results: { r: { number: 'R-2026/0001/EINS', title: word.repeat(2) } },
  indicators: {
    one: {
      number: 'I-2026/0001/EINS',
      order: 1,
      title: word.repeat(3),
      definition: word.repeat(5),
      orientation: 'social',
      dimension: 'environmental',
      kind: 'quantitative',
      level: 'impact',
      direction: 'increase',
      unit: `${word}/a`,
      baseline: { value: 0, date: '2025-03-01' },
      target: { value: 123_456_789_012, date: '2029-02-28' },
      source: word.repeat(2),
      method: word.repeat(2),
      responsible: 'a',
      results: { r: true },
      negativeImpacts: { n: { description: word.repeat(3), affected: word.repeat(2), mitigation: word.repeat(2) } },
      observations: {
        first: { period: '2026-H1', missing: word.repeat(2) },
        second: { period: '2026-H2', value: 1_234_567_890.5, status: 'provisional', comment: word.repeat(2) },
      },
    },
    two: {
      title: `${word} ${word} ${word} ${word}`,
      orientation: 'research',
      dimension: 'technological',
      kind: 'qualitative',
      level: 'outcome',
      responsible: 'b',
      observations: { only: { period: '2026-H1', rating: 3, text: word.repeat(3), by: word } },
    },
  },
  impact: {
    ethicsConcerns: { e: { title: word.repeat(2), finding: 'identified', mitigation: word.repeat(3), by: word } },
    reports: { '2026-H2': { title: word.repeat(2), summary: word.repeat(4), lessons: word.repeat(2) } },
  },
};
