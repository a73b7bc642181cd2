import type { Deliverable } from '@kvasir/model';
import type { Roadmap } from '../roadmap-value.ts';

const lines = Array.from({ length: 40 }, (_, line) => `line ${String(line + 1)} of a title`).join('\n');

/** What no schema allows and any file may hold. It is kept as it is, shown as text, and does no harm. */
export const hostile = {
  acronym: '<script>alert(1)</script>',
  title: 42,
  endDate: '2026-02-31',
  reviewEveryMonths: -6,
  partners: {
    a: { name: '<img src=x onerror=alert(1)>', mark: { letters: '<b>', colour: 99 } },
    A: { name: '\u202Egnitlov\u202C', mark: 7 },
    nobody: null,
    text: 'no object',
    'a/b~c': { name: ['a', 'list'] },
  },
  workPackages: {
    w: { title: { not: 'a text' }, number: 3, startMonth: 9, endMonth: 2, lead: { id: 'a' } },
    W: { title: '</svg><script>alert(1)</script>', startMonth: -3, endMonth: 1e9, order: 'first' },
    list: [1, 2, 3],
  },
  milestones: {
    zero: { number: 'MS0', title: 'Due in month 0', dueMonth: 0 },
    minus: { title: 'Due in month −3', dueMonth: -3, startMonth: -9, workPackages: { w: true } },
    never: { title: 'Due in month 1e9', dueMonth: 1e9, forecastMonth: Infinity, workPackages: { w: true } },
    half: { title: 'Due in month 2.5', dueMonth: 2.5, baselineMonth: NaN, lag: '2' },
    backwards: { title: 'Due before it begins', startMonth: 12, dueMonth: 4, workPackages: { w: true } },
    text: { title: 'Month as a text', dueMonth: '12', status: 'perhaps', gate: 'yes' },
    'no-day': { title: 'Due on a day that is none', dueDate: '2027-02-30' },
    day: { title: 'Due on a day, without a start to count from', dueDate: '2027-02-28' },
    self: { title: 'Waits for itself', dueMonth: 5, dependsOn: { self: {} } },
    one: { title: 'Waits for the other', dueMonth: 6, dependsOn: { other: { type: 'SF', lag: -1200 } } },
    other: { title: 'Waits for the one', dueMonth: 6, dependsOn: { one: { type: 'XX', lag: 'long' }, gone: {} } },
    markup: {
      title: '"><svg onload=alert(1)>',
      number: { deep: true },
      dueMonth: 7,
      lead: 'gone',
      evidence: 'javascript:alert(1)',
      meansOfVerification: ['a', 'list'],
      raci: { a: { accountable: 'me' }, A: true, gone: { accountable: true } },
      actors: ['academia'],
      dependsOn: ['zero'],
      results: 'all',
      workPackages: { W: true, missing: true },
    },
    lines: { title: lines, dueMonth: 8, status: ['achieved'] },
    nothing: null,
    string: 'not an object',
    untitled: {},
    ...(JSON.parse('{ "__proto__": { "title": "Named like what objects inherit from" } }') as object),
    constructor: { title: 'Named like what every object has', dueMonth: 9 },
  },
  deliverables: {
    // An id that is used twice.
    zero: { title: 'The same id in another collection', dueMonth: 3, dependsOn: { zero: {} } },
    type: { title: 12, type: 'NOTHING', dissemination: 5, obligation: true, dueMonth: 10, startMonth: 10 },
    late: { title: 'Reached before it began', startMonth: 20, actualMonth: 3, dueMonth: 30, status: 'achieved' },
    order: { title: 'Order of infinity', order: Infinity, dueMonth: 11 },
  },
  risks: { r: { title: null, likelihood: 11, owner: ['a'], workPackages: 'w' }, s: 'a risk' },
  reviews: {
    v: { date: 'someday', participants: ['a'], decisions: { text: 'none' }, plan: 'as before' },
    past: { date: '0000-01-01', plan: { milestones: { zero: { dueMonth: 'x' } }, deliverables: [] } },
    none: null,
  },
  results: [],
  indicators: 'none',
  notes: { n: { pointer: 7, text: null } },
} as unknown as Roadmap;

/** As many items as one likes, each waiting for the one before it, and the first for the last. */
export function cycleOf(items: number): Roadmap {
  const deliverables = Object.fromEntries(
    Array.from({ length: items }, (_, index): [string, Deliverable] => [
      `c${String(index)}`,
      {
        number: `D${String(index + 1)}`,
        title: `Step ${String(index + 1)} of a circle`,
        dueMonth: 1 + (index % 48),
        dependsOn: { [`c${String((index + items - 1) % items)}`]: {} },
      },
    ]),
  );
  return { startDate: '2025-03-01', endDate: '2029-02-28', deliverables };
}

/** As many items as one likes, all due in the same month. */
export function crowd(items: number): Roadmap {
  const deliverables = Object.fromEntries(
    Array.from({ length: items }, (_, index): [string, Deliverable] => [
      `c${String(index)}`,
      { number: `D${String(index + 1)}`, title: `One of many, ${String(index + 1)}`, dueMonth: 24 },
    ]),
  );
  return { startDate: '2025-03-01', endDate: '2029-02-28', deliverables };
}
