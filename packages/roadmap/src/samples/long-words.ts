import type { Roadmap } from '../roadmap-value.ts';

const word = 'Rotorblattverwertungsforschungsverbundskoordinationsstelle';

/** Words that are longer than any column. */
export const longWords: Roadmap = {
  acronym: word,
  startDate: '2025-03-01',
  endDate: '2029-02-28',
  reviewEveryMonths: 6,
  partners: {
    a: { name: `${word} Nordnordwest`, mark: { letters: 'RVN', colour: 1 } },
    b: { name: word.repeat(2), mark: { letters: 'RVZ', colour: 2 } },
  },
  workPackages: {
    w: { number: 'WP1234567890', title: word.repeat(2), lead: 'a', startMonth: 1, endMonth: 48 },
  },
  milestones: {
    one: {
      number: 'MS-2026/0001/EINS',
      title: word.repeat(3),
      lead: 'a',
      workPackages: { w: true },
      dueMonth: 12,
      baselineMonth: 12,
      forecastMonth: 30,
      status: 'delayed',
      description: word.repeat(4),
      meansOfVerification: word.repeat(4),
      raci: { a: { accountable: true, responsible: true }, b: { consulted: true } },
    },
    two: { title: `${word} ${word} ${word} ${word} ${word}`, lead: 'b', workPackages: { w: true }, dueMonth: 24 },
  },
  deliverables: {
    three: {
      number: 'D-2026/0001/DREI',
      title: word.repeat(2),
      lead: 'b',
      workPackages: { w: true },
      dueMonth: 40,
      dependsOn: { one: { lag: 4 } },
      raci: { b: { accountable: true, responsible: true } },
    },
  },
  risks: {
    r: {
      number: '1',
      title: word.repeat(2),
      mitigation: word.repeat(3),
      likelihood: 'medium',
      severity: 'high',
      owner: 'b',
    },
  },
  reviews: { v: { date: '2026-02-19', title: word, decisions: word.repeat(3), participants: { a: true, b: true } } },
};
