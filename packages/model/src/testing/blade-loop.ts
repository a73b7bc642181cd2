import type { Partnership } from '../schema/partnership.ts';
import { deepFreeze } from './histories.ts';

/** A small partnership to agree in. */
export const bladeLoop: Partnership = deepFreeze({
  acronym: 'BladeLoop',
  partners: { northlake: { name: 'Northlake University' }, brenner: { name: 'Brenner Composites GmbH' } },
  results: { 'r-blade': { title: 'Recyclable blade' }, 'r-glue': { title: 'Reversible glue' } },
  indicators: { trl: { title: 'TRL', observations: { o1: { period: '2026', value: 4 } } } },
  notes: { n: { pointer: '', text: 'A remark' } },
});

/** The pointer of a result in it. */
export const blade = '/results/r-blade';

/** A document as it may come from anywhere. */
export function anyDocument(document: object): Partnership {
  return deepFreeze(document);
}
