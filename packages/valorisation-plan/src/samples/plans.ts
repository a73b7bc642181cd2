import type { ValorisationPlan } from '@kvasir/model';
import { infusion } from './plan-infusion.ts';
import { planMaterials } from './plans-materials.ts';
import { planMethods } from './plans-methods.ts';
import { planOpen } from './plans-open.ts';
import { planTechnologies } from './plans-technologies.ts';

/** Plans for 14 of the 16 results: R4 and R9 have none. */
export const valorisationPlans: Record<string, ValorisationPlan> = {
  infusion,
  ...planMaterials,
  ...planTechnologies,
  ...planMethods,
  ...planOpen,
};
