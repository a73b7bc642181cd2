import type { PlanSlice } from '../plan-value.ts';

const word = 'Rotorblattverwertungsforschungsverbundskoordinationsstelle';
const amount = { cents: 123_456_789_012_345, currency: 'EUR' };

/** Words that are longer than any column, and amounts that are longer than any sum. */
export const longWords: PlanSlice = {
  acronym: word,
  startDate: '2025-03-01',
  endDate: '2029-02-28',
  partners: {
    a: {
      name: `${word} Nordnordwest`,
      mark: { letters: 'RVN', colour: 1 },
      contacts: { c: { name: word, role: word, email: `${word}@${word}.example` } },
    },
    b: { name: word.repeat(2), mark: { letters: 'RVZ', colour: 2 } },
  },
  results: {
    r: {
      number: 'R-2026/0001/EINS',
      title: word.repeat(3),
      trl: { now: 3, target: 8 },
      keyExploitable: true,
      exploitability: { innovation: word.repeat(2), ratings: { innovation: 5, exploitability: 5, impact: 5 } },
      ownership: { kind: 'joint', jointRegime: 'desca-1', owners: { a: { share: '123456/654321' }, b: {} } },
    },
    s: { title: `${word} ${word} ${word} ${word}` },
  },
  valorisationPlans: {
    r: {
      summary: word.repeat(5),
      need: word.repeat(6),
      users: word.repeat(3),
      market: `${word} ${word}`,
      routes: { licensing: true, 'spin-off': true },
      routeDetails: { licensing: { description: word.repeat(2), recipient: word.repeat(2) } },
      roles: {
        a: { role: word, contribution: word.repeat(2), interest: word.repeat(2), raci: { accountable: true } },
        b: { role: word.repeat(2), fieldOfUse: word.repeat(2), claims: { use: true } },
      },
      steps: {
        s: {
          title: word.repeat(2),
          responsible: 'b',
          startMonth: 3,
          endMonth: 90,
          cost: amount,
          funding: word,
          change: word.repeat(2),
          evidence: word.repeat(2),
          barrier: word.repeat(2),
        },
      },
      jointExploitation: {
        relevant: true,
        form: 'separate-fields',
        how: word.repeat(4),
        aligned: { a: { aligned: true, interest: word.repeat(2), remark: word.repeat(2) } },
      },
      sharing: {
        rule: 'waterfall',
        gross: amount,
        deductions: { d: { title: word.repeat(2), kind: 'other', amount } },
        reason: word.repeat(3),
      },
      fundings: { f: { title: word.repeat(2), amount, comment: word.repeat(2) } },
      risks: { r: { title: word.repeat(2), mitigation: word.repeat(2), owner: 'a' } },
      contacts: { c: { partner: 'a', contact: 'c' } },
      reviews: { r: { date: '2026-02-19', by: word, outcome: word.repeat(2) } },
    },
  },
};
