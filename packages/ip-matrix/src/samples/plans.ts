import type { ExploitationRoute, Id, JointExploitation, PlanStep, ValorisationPlan } from '@kvasir/model';

const relevant: JointExploitation = { relevant: true, form: 'separate-fields' };
const apart: JointExploitation = { relevant: false, reason: 'One owner, and no other partner in this market.' };

/** A plan with a role for each partner, its steps, what is said of joint exploitation, and when the other owners were told. */
function plan(
  roles: Record<Id, string>,
  steps: Record<Id, PlanStep>,
  jointExploitation: JointExploitation | undefined,
  routes: readonly ExploitationRoute[] = [],
  noticeDate?: string,
): ValorisationPlan {
  return {
    roles: Object.fromEntries(Object.entries(roles).map(([id, role]) => [id, { role }])),
    ...(Object.keys(steps).length > 0 && { steps }),
    ...(routes.length > 0 && { routes: Object.fromEntries(routes.map((route) => [route, true])) }),
    ...(noticeDate !== undefined && {
      routeDetails: Object.fromEntries(routes.map((route) => [route, { noticeDate }])),
    }),
    ...(jointExploitation && { jointExploitation }),
  };
}

export const valorisationPlans: Record<string, ValorisationPlan> = {
  resin: plan(
    { 'val-marne': 'Licensor', brenner: 'First user' },
    {
      pilot: { title: 'Pilot batch of two tonnes', responsible: 'val-marne', startMonth: 20, endMonth: 26 },
      licence: { title: 'Licence to a resin maker', responsible: 'val-marne', startMonth: 30, endMonth: 40 },
    },
    relevant,
    ['licensing'],
  ),
  kinetics: plan(
    { northlake: 'Publishes and curates', 'val-marne': 'Publishes' },
    { publish: { title: 'Data paper', responsible: 'northlake', startMonth: 18, endMonth: 20 } },
    { relevant: true, form: 'none' },
    ['further-research'],
  ),
  infusion: plan(
    {
      brenner: 'Produces shells',
      'val-marne': 'Adapts the resin',
      vantera: 'Buys, and sells spare parts',
      northlake: 'Supports cure monitoring',
    },
    {
      qualify: { title: 'Qualify the process', responsible: 'brenner', startMonth: 24, endMonth: 34 },
      produce: { title: 'Series production at Brenner', responsible: 'brenner', startMonth: 34, endMonth: 48 },
      // It needs the monomer library, which may be used in wind energy only.
      spares: { title: 'Spare parts for boats and bridges', responsible: 'vantera', startMonth: 40, endMonth: 60 },
    },
    { relevant: true, form: 'joint-product' },
    ['product-or-process'],
  ),
  mould: plan(
    { brenner: 'Builds and rents out' },
    { rent: { title: 'Rent to Vantera', responsible: 'brenner', startMonth: 30, endMonth: 48 } },
    undefined,
    ['product-or-process', 'service'],
  ),
  insert: plan(
    { brenner: 'Manufactures', vantera: 'Certifies' },
    { certify: { title: 'Type certificate', responsible: 'vantera', startMonth: 30, endMonth: 42 } },
    undefined,
  ),
  monitor: plan(
    { northlake: 'Maintains the open core', brenner: 'Sells the monitor with its moulds' },
    {
      core: { title: 'Open core, version 1', responsible: 'northlake', startMonth: 22, endMonth: 26 },
      // A product of Brenner's own, with firmware under GPL inside.
      product: { title: 'Monitor as a part of the mould', responsible: 'brenner', startMonth: 34, endMonth: 40 },
    },
    apart,
    ['product-or-process', 'open-source'],
  ),
  strain: plan(
    { northlake: 'Licenses for research', vantera: 'Builds into new blades' },
    { series: { title: 'Series of twenty blades', responsible: 'vantera', startMonth: 36, endMonth: 46 } },
    relevant,
    ['product-or-process'],
    '2026-09-14',
  ),
  twin: plan({ northlake: 'Develops', vantera: 'Uses in its own fleet' }, {}, undefined),
  damage: plan({ northlake: 'Develops', 'val-marne': 'Validates' }, {}, { relevant: true, form: 'none' }),
  blades: plan(
    { vantera: 'Operates', brenner: 'Maintains' },
    { operate: { title: 'Two years of operation', responsible: 'vantera', startMonth: 34, endMonth: 58 } },
    undefined,
  ),
  permitting: plan(
    { aalund: 'Applies it, and hands it on', ibarra: 'Runs workshops' },
    { workshops: { title: 'Workshops in six cities', responsible: 'ibarra', startMonth: 40, endMonth: 48 } },
    { relevant: true, form: 'joint-service' },
    ['policy', 'education'],
  ),
  noise: plan(
    { northlake: 'Measures and publishes', aalund: 'Uses in planning' },
    { planning: { title: 'Into the city’s noise plan', responsible: 'aalund', startMonth: 40, endMonth: 44 } },
    undefined,
  ),
  commons: plan(
    {
      northlake: 'Edits the model',
      vantera: 'Issues passports',
      aalund: 'Asks for them in tenders',
      hergebruik: 'Reads them in its yards',
    },
    {
      submit: {
        title: 'Submission to the standards committee',
        responsible: 'northlake',
        startMonth: 44,
        endMonth: 46,
      },
    },
    { relevant: true, form: 'none' },
    ['standardisation'],
    '2026-10-05',
  ),
  separation: plan(
    { brenner: 'Delivers shells', 'val-marne': 'Recovers monomers', hergebruik: 'Operates' },
    {},
    undefined,
  ),
  specification: plan(
    { brenner: 'Buys to it', hergebruik: 'Sells to it', 'val-marne': 'Tests to it' },
    { submit: { title: 'Draft to the committee', responsible: 'hergebruik', startMonth: 38, endMonth: 44 } },
    undefined,
    ['standardisation'],
  ),
  training: plan(
    { hergebruik: 'Teaches', ibarra: 'Certifies', aalund: 'Hosts' },
    { course: { title: 'First course, 16 seats', responsible: 'ibarra', startMonth: 44, endMonth: 47 } },
    { relevant: true, form: 'joint-service' },
    ['education'],
  ),
  'cutting-head': plan(
    { hergebruik: 'Licensor' },
    { licence: { title: 'Exclusive licence', responsible: 'hergebruik', startMonth: 42, endMonth: 48 } },
    apart,
    ['licensing'],
  ),
};
