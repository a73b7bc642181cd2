import type { Partner } from '@kvasir/model';
import type { PlanSlice } from '../plan-value.ts';
import { bladeLoop } from './blade-loop.ts';
import { infusion } from './plan-infusion.ts';
import { inOrder, step } from './shorthand.ts';

const { vantera } = bladeLoop.partners ?? {};

const left: Partner = { name: 'Vantera Wind A/S', ...vantera, status: 'withdrawn', withdrawnOn: '2026-09-30' };

/** The first user has left: its part, its steps, its risk, its money and its share are without anybody. */
export const departed: PlanSlice = {
  ...bladeLoop,
  partners: { ...bladeLoop.partners, vantera: left },
  valorisationPlans: {
    ...bladeLoop.valorisationPlans,
    infusion: {
      ...infusion,
      steps: inOrder({
        ...infusion.steps,
        // Of who should take this step, not even the name is left.
        permits: step('Permits for the second site', 'kestrel', [26, 30], { change: 'Three more turbines' }),
      }),
    },
  },
};
