import type { PlanSlice } from '../plan-value.ts';

const lines = Array.from({ length: 40 }, (_, line) => `line ${String(line + 1)} of a need`).join('\n');
const endless = 'Nobody stops who copies a whole proposal into one field. '.repeat(530);

/** What no schema allows and any file may hold. It is kept as it is, shown as text, and does no harm. */
export const hostile = {
  acronym: '<script>alert(1)</script>',
  title: 42,
  startDate: 'last spring',
  endDate: '2026-02-31',
  partners: {
    a: {
      name: '<img src=x onerror=alert(1)>',
      mark: { letters: '<b>', colour: 99 },
      contacts: { c: { name: { first: 'x' }, email: 'javascript:alert(1)' }, d: 7, e: null },
    },
    A: { name: '\u202Egnitlov\u202C', mark: 7, status: 'withdrawn', withdrawnOn: 20260101 },
    nobody: null,
    text: 'no object',
    'a/b~c': { name: ['a', 'list'] },
  },
  results: {
    markup: {
      title: '"><svg onload=alert(1)>',
      number: { deep: true },
      ownership: { kind: 'joint', owners: { a: { share: '3/5' }, A: { share: '1/2' }, gone: {} }, jointRegime: 'ours' },
      trl: { now: 'four', target: 99 },
      exploitability: { ratings: { innovation: 9, exploitability: '3', impact: -1 } },
    },
    numbers: {
      title: 12,
      ownership: { owners: 'everybody' },
      trl: { now: 9, target: 1 },
      exploitability: { ratings: 'high' },
      protection: { p: { form: ['patent'] } },
    },
    money: { title: 'Two currencies, and amounts that are none', trl: { now: Infinity, target: NaN } },
    lines: { title: lines, trl: 5, ownership: { kind: 'single', owners: { a: {} } } },
    kinds: { title: 'Everything of another kind', keyExploitable: 'yes' },
    nothing: null,
    string: 'not an object',
    list: ['not', 'an', 'object'],
    untitled: {},
    ...(JSON.parse('{ "__proto__": { "title": "Named like what objects inherit from" } }') as object),
    constructor: { title: 'Named like what every object has' },
  },
  milestones: { m: { title: ['none'] }, text: 'soon' },
  indicators: { i: { title: null }, list: [] },
  background: { b: { title: 7, partner: 'gone', limitations: 'none' } },
  valorisationPlans: {
    markup: {
      summary: '</td></tr></table><script>alert(1)</script>',
      need: lines,
      users: endless,
      routes: ['licensing'],
      routeDetails: {
        licensing: { description: { deep: true }, plannedDate: '2026-02-30', noticeDate: 'yesterday', done: 'all' },
        teleport: { description: 'No route' },
        'spin-off': null,
      },
      channels: 'all',
      roles: {
        a: { role: '<i>all</i>', raci: { accountable: 'me' }, claims: ['sell'] },
        A: { role: 7, raci: 'r', claims: { conquer: true } },
        gone: { role: 'Nobody knows', raci: { accountable: true, responsible: true } },
        'a/b~c': null,
      },
      steps: {
        gone: {
          title: 'Leads to a milestone that is gone',
          milestone: 'gone',
          indicator: 'gone',
          background: { gone: true },
        },
        backwards: { title: 'Ends before it begins', startMonth: 40, endMonth: 2, responsible: 'A' },
        never: { title: 'Ends in month 1e9', startMonth: -3, endMonth: 1e9, status: 'perhaps', order: Infinity },
        text: { title: { not: 'a text' }, startMonth: '12', cost: '1.200 €', fundedBy: 'us', responsible: ['a'] },
        markup: { title: '<u>underlined</u>', change: lines, barrier: ['a', 'list'], measure: 'sabotage' },
        null: null,
        list: [1, 2],
      },
      jointExploitation: {
        relevant: 'maybe',
        form: 'marriage',
        aligned: { a: { aligned: 'no', interest: 7 }, gone: { aligned: false }, A: 'yes' },
      },
      sharing: {
        rule: 'winner-takes-all',
        gross: { cents: 100.5, currency: 'euro' },
        parties: { a: { share: '3/5' }, gone: { share: '1/0' }, A: null },
        deductions: { d: { title: null, amount: 'a lot', share: 'half' } },
        weights: { gone: { weight: 0, contributions: 'none' } },
      },
      contacts: { c: { partner: 'a', contact: 'c' }, gone: { partner: 'gone', contact: 'gone' }, text: 'call me' },
      reviewDate: 'soon',
      reviews: { r: { date: '2026-13-01', outcome: ['none'] }, n: null },
      risks: { r: { title: ['a', 'list'], likelihood: 11, severity: 'fatal', owner: { id: 'a' } }, text: 'none' },
      priority: 'yesterday',
      resultsPlatform: { teaser: 5, audiences: 'all', policyAreas: ['a', 'b', 'c', 'd'], url: 'javascript:alert(1)' },
    },
    // Sums of two currencies are two sums; and what is taken out is more than there is.
    money: {
      steps: {
        euros: { title: 'In euros', cost: { cents: 1_000_00, currency: 'EUR' } },
        francs: { title: 'In francs', cost: { cents: 2_000_01, currency: 'CHF' } },
        largest: { title: 'All there is', cost: { cents: Number.MAX_SAFE_INTEGER, currency: 'EUR' } },
      },
      fundings: {
        euros: {
          title: 'Grant',
          status: 'granted',
          amount: { cents: 500_00, currency: 'EUR' },
          url: 'javascript:alert(1)',
        },
        crowns: { title: 'Loan', status: 'lost', amount: { cents: -1, currency: 'DKK' }, deadline: 'today' },
        text: 'money',
      },
      sharing: {
        rule: 'waterfall',
        gross: { cents: 100, currency: 'EUR' },
        parties: { a: {}, A: {} },
        deductions: {
          more: { title: 'More than there is', amount: { cents: 900, currency: 'EUR' } },
          other: { title: 'In another currency', amount: { cents: 10, currency: 'CHF' } },
        },
      },
    },
    kinds: {
      summary: 7,
      need: ['a', 'list'],
      users: null,
      routes: 'licensing',
      roles: 'shared',
      steps: [{ title: 'In a list' }],
      jointExploitation: true,
      sharing: '50:50',
      fundings: 3,
      risks: [],
      contacts: null,
      reviews: 'none',
      resultsPlatform: [],
    },
    // Plans of results that are not there.
    orphan: { summary: 'Its result is gone', need: '<b>bold</b>', steps: { s: { title: 'Still to be done' } } },
    'or/ph~an': { need: 'Its result is gone too' },
    text: 'soon',
    null: null,
  },
  agreements: { '/valorisationPlans/markup': { parties: { a: 'yes' } }, 'no pointer': 7 },
  notes: { n: { pointer: 7, text: null } },
} as unknown as PlanSlice;
