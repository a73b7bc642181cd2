import { deepStrictEqual } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { RoadmapModel } from './roadmap-model.ts';
import type { Roadmap } from './roadmap-value.ts';
import type { RoadmapFilter, RoadmapSettings } from './settings.ts';

const words = { afterProject: 'after', noWorkPackage: 'none', noLead: 'nobody' };

/** The lanes with the ids of what stands in each. */
function lanesOf(milestones: Record<string, object>, filter: RoadmapFilter = {}): Record<string, string[]> {
  const model = new RoadmapModel();
  model.value = {
    startDate: '2025-03-01',
    endDate: '2029-02-28',
    workPackages: { wp1: { title: 'Coordination', startMonth: 1, endMonth: 48 } },
    milestones: Object.fromEntries(
      Object.entries(milestones).map(([id, entry]) => [id, { workPackages: { wp1: true }, ...entry }]),
    ),
  } as unknown as Roadmap;
  const settings = { lanes: 'work-packages', filter, collapsed: new Set(), today: '2026-11-18', text: words };
  const lanes = model.rows(settings as unknown as RoadmapSettings).flatMap((row) => (row.kind === 'lane' ? [row] : []));
  return Object.fromEntries(lanes.map(({ name, items }) => [name, items.map(({ ref }) => ref.id)]));
}

describe('the lanes of work packages', () => {
  it('hold what is due in the last month of the project', () => {
    deepStrictEqual(
      lanesOf({ last: { dueMonth: 48 }, day: { dueDate: '2029-02-28' }, early: { dueDate: '2029-02-01' } }),
      {
        Coordination: ['day', 'early', 'last'],
      },
    );
  });

  it('hold what begins in the last month, wherever it ends', () => {
    deepStrictEqual(lanesOf({ short: { startMonth: 48, dueMonth: 48 }, long: { startMonth: 48, dueMonth: 60 } }), {
      Coordination: ['short', 'long'],
    });
  });

  it('leave to the time after the project what begins or is due then', () => {
    deepStrictEqual(
      lanesOf({ point: { dueMonth: 49 }, day: { dueDate: '2029-03-01' }, bar: { startMonth: 49, dueMonth: 60 } }),
      { Coordination: [], after: ['day', 'point', 'bar'] },
    );
  });

  it('hold only what is overdue where that is asked for, whatever its status is', () => {
    const milestones = {
      silent: { dueMonth: 20 },
      stated: { dueMonth: 20, status: 'at-risk' },
      late: { dueMonth: 40, status: 'delayed' },
      reached: { dueMonth: 20, status: 'achieved' },
    };
    deepStrictEqual(lanesOf(milestones, { status: 'overdue' }), { Coordination: ['silent', 'stated'] });
    deepStrictEqual(lanesOf(milestones, { status: 'delayed' }), { Coordination: ['late'] });
  });
});
