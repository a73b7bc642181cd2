import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { RoadmapModel } from '../roadmap-model.ts';
import type { Roadmap } from '../roadmap-value.ts';
import type { RoadmapFilter } from '../settings.ts';
import { agendaRows, agendaSections, firstShown, type AgendaRows } from './agenda-sections.ts';

const today = '2026-11-18';

function rowsOf(value: Roadmap, filter: RoadmapFilter = {}): AgendaRows {
  const model = new RoadmapModel();
  model.value = value;
  return agendaRows({ value, today, filter, items: model.items(today) });
}

function milestones(entries: Record<string, object>): Roadmap {
  return { startDate: '2025-03-01', endDate: '2029-02-28', milestones: entries } as unknown as Roadmap;
}

const keysIn = (rows: AgendaRows, shown = rows.open.length): [string, string[]][] =>
  agendaSections(rows, shown).map(({ key, rows: found }) => [key, found.map((row) => row.key)]);

describe('the parts of the agenda', () => {
  it('puts first what is overdue and what the partners call delayed, then month by month, then what has no day', () => {
    const rows = rowsOf(
      milestones({
        later: { title: 'A', dueMonth: 30 },
        soon: { title: 'B', dueMonth: 22 },
        delayed: { title: 'C', dueMonth: 21, forecastMonth: 24, status: 'delayed' },
        overdue: { title: 'D', dueMonth: 19 },
        never: { title: 'E', dueMonth: 1e9 },
        done: { title: 'F', dueMonth: 3, actualMonth: 4 },
        off: { title: 'G', dueMonth: 23, status: 'cancelled' },
      }),
    );
    deepStrictEqual(keysIn(rows), [
      ['late', ['milestones/overdue', 'milestones/delayed']],
      ['2026-12', ['milestones/soon']],
      ['2027-08', ['milestones/later']],
      ['undated', ['milestones/never']],
    ]);
    deepStrictEqual(
      [rows.achieved, rows.cancelled].map((part) => part.map(({ key }) => key)),
      [['milestones/done'], ['milestones/off']],
    );
  });

  it('shows the review that the rhythm asks for, though nobody has planned it', () => {
    const value = { startDate: '2026-10-01', reviewEveryMonths: 6 } as unknown as Roadmap;
    deepStrictEqual(keysIn(rowsOf(value)), [['2027-04', ['review-due']]]);
    deepStrictEqual(keysIn(rowsOf(value, { text: 'review' })), []);
  });

  it('finds reviews by their title, and none by a status', () => {
    const value = { reviews: { one: { date: '2027-01-10', title: 'Mid-term' } } } as unknown as Roadmap;
    deepStrictEqual(keysIn(rowsOf(value, { text: 'mid' })), [['2027-01', ['reviews/one']]]);
    deepStrictEqual(keysIn(rowsOf(value, { text: 'final' })), []);
    deepStrictEqual(keysIn(rowsOf(value, { status: 'delayed' })), []);
  });

  it('shows what is near, at least twelve, and no month in part', () => {
    const due = (count: number, month: number): Record<string, object> =>
      Object.fromEntries(Array.from({ length: count }, (_, at) => [`m${month}-${at}`, { dueMonth: month }]));
    strictEqual(firstShown(rowsOf(milestones({ ...due(15, 22), ...due(3, 40) })), undefined), 15);
    strictEqual(firstShown(rowsOf(milestones({ ...due(2, 22), ...due(8, 40), ...due(9, 41) })), undefined), 19);
    strictEqual(firstShown(rowsOf(milestones(due(10_000, 22))), undefined), 100);
    strictEqual(firstShown(rowsOf(milestones(due(10, 22))), 4), 4);
    strictEqual(firstShown(rowsOf(milestones(due(10, 22))), -1), 10);
  });

  it('shows each entry once, whatever its fields are', () => {
    const anything = fc.record(
      {
        dueMonth: fc.oneof(fc.integer({ min: -5, max: 1500 }), fc.anything()),
        forecastMonth: fc.oneof(fc.integer({ min: 1, max: 60 }), fc.anything()),
        dueDate: fc.oneof(fc.constantFrom('2026-12-24', '2026-02-31', ''), fc.anything()),
        status: fc.oneof(fc.constantFrom('delayed', 'achieved', 'cancelled', 'at-risk'), fc.anything()),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 20 }), fc.integer({ min: 0, max: 25 }), (entries, shown) => {
        const rows = rowsOf(milestones(Object.fromEntries(entries.map((entry, at) => [`m${at}`, entry]))));
        const keys = [...rows.open, ...rows.achieved, ...rows.cancelled].map(({ key }) => key);
        strictEqual(new Set(keys).size, entries.length);
        strictEqual(keys.length, entries.length);
        const sections = keysIn(rows, shown);
        strictEqual(sections.flatMap(([, found]) => found).length, Math.min(shown, rows.open.length));
        ok(sections.every(([, found]) => found.length > 0));
      }),
    );
  });
});
