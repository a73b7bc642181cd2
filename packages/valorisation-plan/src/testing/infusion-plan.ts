import type { PlanSlice } from '../plan-value.ts';

/** The two partners who own the infusion process. */
export const twoOwners: NonNullable<PlanSlice['partners']> = {
  nlu: { name: 'Northlake University', mark: { letters: 'NLU', colour: 1 } },
  brc: { name: 'Brenner Composites GmbH', mark: { letters: 'BRC', colour: 2 } },
};

/** What is said of the infusion process first: what for, for whom, on which way, and who does what. */
export const infusionPlan: NonNullable<PlanSlice['valorisationPlans']>[string] = {
  need: 'Tools for epoxy cannot run above 60 °C.',
  users: 'Eleven blade makers',
  routes: { 'product-or-process': true },
  roles: {
    nlu: { role: 'Adviser', raci: { consulted: true }, claims: { teach: true } },
    brc: { role: 'Maker', raci: { accountable: true, responsible: true }, claims: { sell: true } },
  },
};
