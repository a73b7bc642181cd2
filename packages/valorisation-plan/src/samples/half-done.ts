import type { ValorisationPlan } from '@kvasir/model';
import type { PlanSlice } from '../plan-value.ts';
import { bladeLoop } from './blade-loop.ts';
import { infusion } from './plan-infusion.ts';
import { role } from './shorthand.ts';

const { infusion: result } = bladeLoop.results ?? {};

/** As far as a first meeting comes: the need, the users, a route, and two of three owners with their part. */
const begun: ValorisationPlan = {
  need: infusion.need ?? '',
  targetGroups: 'Blade makers in Europe',
  routes: { 'product-or-process': true },
  roles: {
    brenner: role(
      'Maker',
      'Two presses, tool design',
      'Sell shells outside wind from 2029',
      ['r', 'a'],
      ['use', 'sell'],
    ),
    vantera: { role: 'First user' },
  },
  jointExploitation: { relevant: true },
};

/** One result, whose plan somebody has begun. */
export const halfDone: PlanSlice = {
  ...bladeLoop,
  results: result ? { infusion: result } : {},
  valorisationPlans: { infusion: begun },
};
