import type { ValorisationPlan } from '@kvasir/model';
import type { PlanSlice } from '../plan-value.ts';
import { bladeLoop } from './blade-loop.ts';
import { infusion } from './plan-infusion.ts';

/** The interests of the owners of R3 do not go together: it is to be a joint product, and one wants it for itself. */
const apart: ValorisationPlan = {
  ...infusion,
  jointExploitation: {
    relevant: true,
    form: 'joint-product',
    aligned: {
      brenner: {
        aligned: false,
        interest: 'Sell shells to blade makers outside the group from 2029',
        remark: 'Without other customers the second press does not pay.',
      },
      'val-marne': { aligned: true, interest: 'Licence income from resin use; publish the cure model' },
      vantera: {
        aligned: false,
        interest: 'No shells for competitors before 2035',
        remark: 'Competitors would fly on our certificate.',
      },
    },
  },
};

/** The typical project, whose owners do not want the same of one result. */
export const disagreed: PlanSlice = {
  ...bladeLoop,
  valorisationPlans: { ...bladeLoop.valorisationPlans, infusion: apart },
};
