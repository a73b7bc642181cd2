import { inPage, type TestPlace } from '@kvasir/element/testing.js';
import '../define.ts';
import type { PlanSlice } from '../plan-value.ts';
import type { KvValorisationPlan } from '../valorisation-plan.ts';
import { infusionPlan, twoOwners } from './infusion-plan.ts';

/** The day on which tests look. */
export const testDay = '2026-11-18';

/** Three results: one with a plan that two own, one with a plan that is begun, one without a plan. */
export const small: PlanSlice = {
  acronym: 'BladeLoop',
  startDate: '2025-03-01',
  endDate: '2029-02-28',
  partners: twoOwners,
  results: {
    r3: {
      number: 'R3',
      order: 1,
      title: 'Infusion process',
      trl: { now: 4, target: 7 },
      keyExploitable: true,
      exploitability: { innovation: 'One shot', ratings: { innovation: 4, exploitability: 5, impact: 5 } },
      ownership: { kind: 'joint', jointRegime: 'desca-1', owners: { nlu: { share: '1/2' }, brc: { share: '1/2' } } },
    },
    r14: { number: 'R14', order: 2, title: 'Low-heat separation', trl: { now: 3, target: 6 } },
    r9: { number: 'R9', order: 3, title: 'Blade loads' },
  },
  valorisationPlans: {
    r3: {
      ...infusionPlan,
      steps: { tools: { title: 'Adapt the tools', responsible: 'brc', startMonth: 24, endMonth: 30 } },
      jointExploitation: { relevant: true, reason: 'Two own it.', form: 'separate-fields' },
    },
    r14: { need: 'Heat destroys the fibre.' },
  },
};

export function create(properties: Partial<KvValorisationPlan> = {}): KvValorisationPlan {
  return Object.assign(document.createElement('kv-valorisation-plan'), { today: testDay, ...properties });
}

/** Plans in a page that has drawn all it has, on the day of the tests. */
export function shown(properties: Partial<KvValorisationPlan>, place?: TestPlace): Promise<KvValorisationPlan> {
  return inPage(create(properties), { width: '1400px', ...place });
}
