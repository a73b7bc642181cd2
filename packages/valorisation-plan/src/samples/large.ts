import type { Id, Result, ValorisationPlan } from '@kvasir/model';
import type { PlanSlice } from '../plan-value.ts';
import { bladeLoop } from './blade-loop.ts';

const plans = bladeLoop.valorisationPlans ?? {};
/** Those whose plans are whole. */
const known = Object.entries(bladeLoop.results ?? {}).filter(([id]) => plans[id]?.steps && plans[id].routes);

/** As many results as one likes, each like one of the sample with its plan, and somewhere else in the picture. */
export function large(count: number): PlanSlice {
  const results: Record<Id, Result> = {};
  const valorisationPlans: Record<Id, ValorisationPlan> = {};
  for (let index = 0; index < count; index++) {
    const [like = '', result] = known[index % known.length] ?? [];
    const id = `r${String(index)}`;
    const now = 1 + (index % 6);
    const rating = (step: number): number => 1 + (Math.floor(index / step) % 5);
    results[id] = {
      ...result,
      number: `R${String(index + 1)}`,
      order: index,
      title: `${result?.title ?? ''} ${String(index + 1)}`,
      trl: { now, target: now + 1 + (index % 3) },
      exploitability: {
        ...result?.exploitability,
        ratings: { innovation: rating(1), exploitability: rating(2), impact: rating(3) },
      },
    };
    valorisationPlans[id] = { ...plans[like] };
  }
  return { ...bladeLoop, results, valorisationPlans };
}
