import type { PlanSlice } from '../../plan-value.ts';
import { infusionPlan, twoOwners } from '../../testing/infusion-plan.ts';

/** Two results: one with something in most parts of its plan, one of which next to nothing is said; and an orphan. */
export const wholePlan: PlanSlice = {
  id: '101999999',
  acronym: 'BladeLoop',
  startDate: '2025-03-01',
  endDate: '2029-02-28',
  partners: {
    ...twoOwners,
    shn: { name: 'Stichting Hergebruik', mark: { letters: 'SHN', colour: 6 }, withdrawnOn: '2026-08-01' },
  },
  background: { b1: { number: 'B1', title: 'Monomer library', partner: 'nlu' } },
  indicators: { mass: { number: 'I5', title: 'Mass kept from landfill' } },
  results: {
    r3: {
      number: 'R3',
      order: 1,
      title: 'Infusion process',
      trl: { now: 4, target: 7 },
      keyExploitable: true,
      description: 'Thick shells in one shot.',
      assetType: 'processes',
      confidentiality: 'sensitive',
      protection: { eu: { form: 'patent', status: 'filed', territory: 'EP' } },
      openAccess: { mode: 'restricted', licence: 'CC-BY-4.0' },
      basedOnBackground: { b1: true },
      ownership: { kind: 'joint', owners: { nlu: { share: '1/3' }, brc: { share: '1/3' }, shn: { share: '1/3' } } },
    },
    r14: { number: 'R14', order: 2, title: 'Low-heat separation' },
  },
  valorisationPlans: {
    r3: {
      ...infusionPlan,
      jointExploitation: { relevant: true, reason: 'Several own it.', form: 'separate-fields' },
      summary: 'A way to infuse thick shells.',
      targetGroups: 'Blade makers\nCities',
      outcomes: 'Two makers use it by 2030\nPermits ask for take-back',
      steps: {
        tools: {
          title: 'Adapt the tools',
          responsible: 'brc',
          startMonth: 24,
          endMonth: 30,
          change: 'A maker outside runs it',
          indicator: 'mass',
          cost: { cents: 4_500_000, currency: 'EUR' },
        },
        collect: { title: 'Collect blades', responsible: 'shn' },
      },
      resultsPlatform: {
        teaser: `Shells ${'and shells '.repeat(30)}`,
        audiences: { industry: true },
        policyAreas: { Energy: true, Climate: true, Industry: true, Waste: true },
      },
    },
    gone: { need: 'Something that was deleted' },
  },
};
