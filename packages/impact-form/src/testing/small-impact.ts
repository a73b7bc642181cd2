import { inPage, type TestPlace } from '@kvasir/element/testing.js';
import '../define.ts';
import type { KvImpactForm } from '../impact-form.ts';
import type { ImpactSlice } from '../impact-value.ts';

/** The day on which tests look. */
export const testDay = '2026-11-18';

const path = (from: number, to: number): object => ({
  baseline: { value: from, date: '2025-03-01' },
  target: { value: to, date: '2029-02-28' },
});

/** Four indicators and a negative impact: one behind its path, one ahead of it, one judged, one without a place. */
export const small: ImpactSlice = {
  acronym: 'BladeLoop',
  startDate: '2025-03-01',
  endDate: '2029-02-28',
  partners: {
    nlu: { name: 'Northlake University', mark: { letters: 'NLU', colour: 1 } },
    brc: { name: 'Brenner Composites GmbH', mark: { letters: 'BRC', colour: 2 } },
  },
  results: { r3: { number: 'R3', title: 'Cure window' }, r14: { number: 'R14', title: 'Shredding line' } },
  indicators: {
    mass: {
      number: 'I5',
      order: 1,
      title: 'Blade mass kept from landfill',
      orientation: 'social',
      dimension: 'environmental',
      kind: 'quantitative',
      level: 'impact',
      direction: 'increase',
      unit: 't',
      ...path(0, 900),
      responsible: 'brc',
      results: { r14: true },
      version: 2,
      negativeImpacts: { lorries: { description: 'More lorry kilometres' } },
      observations: {
        first: { period: '2026-H1', missing: 'Rain was weighed with it.', version: 2 },
        second: { period: '2026-H2', value: 64, status: 'provisional', version: 2 },
      },
    },
    cost: {
      number: 'I3',
      order: 2,
      title: 'Cost of reclaimed acrylate',
      orientation: 'business',
      dimension: 'economic',
      kind: 'quantitative',
      level: 'outcome',
      direction: 'decrease',
      unit: 'EUR/kg',
      ...path(2.4, 0.9),
      responsible: 'nlu',
      results: { r3: true, r14: true },
      observations: { only: { period: '2026-H2', value: 1.5 } },
    },
    trust: {
      number: 'I11',
      order: 3,
      title: 'Trust between partners',
      orientation: 'social',
      dimension: 'societal',
      kind: 'qualitative',
      level: 'outcome',
      direction: 'increase',
      unit: '1',
      ...path(1, 5),
    },
    later: { number: 'I20', order: 4, title: 'To be placed' },
  },
};

export function create(properties: Partial<KvImpactForm> = {}): KvImpactForm {
  return Object.assign(document.createElement('kv-impact-form'), { today: testDay, ...properties });
}

/** An impact form in a page that has drawn all it has, on the day of the tests. */
export function shown(properties: Partial<KvImpactForm>, place?: TestPlace): Promise<KvImpactForm> {
  return inPage(create(properties), { width: '1400px', ...place });
}
