import { inPage, type TestPlace } from '@kvasir/element/testing.js';
import '../define.ts';
import type { KvRoadmap } from '../roadmap.ts';
import type { Roadmap } from '../roadmap-value.ts';
import { sampleDay } from '../samples/plan-line.ts';

/** A work package with a milestone that is late and a deliverable that waits for it: as little as says something. */
export const small: Roadmap = {
  acronym: 'BladeLoop',
  startDate: '2025-03-01',
  endDate: '2029-02-28',
  reviewEveryMonths: 6,
  partners: {
    nlu: { name: 'Northlake University', mark: { letters: 'NLU', colour: 1 } },
    brc: { name: 'Brenner Composites GmbH', mark: { letters: 'BRC', colour: 2 } },
  },
  workPackages: {
    manufacture: { number: 'WP3', title: 'Blade manufacture', lead: 'brc', startMonth: 6, endMonth: 36, order: 1 },
  },
  milestones: {
    ms4: {
      number: 'MS4',
      title: '60 m shell infused',
      lead: 'brc',
      workPackages: { manufacture: true },
      dueMonth: 21,
      baselineMonth: 21,
      forecastMonth: 24,
      status: 'delayed',
      meansOfVerification: 'Shell released by class inspector',
      raci: { brc: { accountable: true, responsible: true } },
    },
  },
  deliverables: {
    'd3-2': {
      number: 'D3.2',
      title: 'Infusion process description',
      lead: 'brc',
      workPackages: { manufacture: true },
      dueMonth: 26,
      status: 'on-track',
      type: 'R',
      dissemination: 'SEN',
      dependsOn: { ms4: { lag: 2 } },
      raci: { brc: { accountable: true, responsible: true }, nlu: { consulted: true } },
    },
    'd1-1': {
      number: 'D1.1',
      title: 'Data management plan',
      lead: 'nlu',
      dueMonth: 6,
      actualMonth: 6,
      status: 'achieved',
      type: 'DMP',
      dissemination: 'PU',
    },
  },
  reviews: {
    first: { date: '2026-08-19', title: 'Mid-term', participants: { nlu: true, brc: true }, decisions: 'Keep MS4.' },
    second: { date: '2027-02-18', title: 'Second' },
  },
};

export function create(properties: Partial<KvRoadmap> = {}): KvRoadmap {
  return Object.assign(document.createElement('kv-roadmap'), { today: sampleDay, ...properties });
}

/** A roadmap in a page that has drawn all it has, on the day of the samples. */
export function shown(properties: Partial<KvRoadmap>, place?: TestPlace): Promise<KvRoadmap> {
  return inPage(create({ view: 'timeline', ...properties }), { width: '1100px', ...place });
}
