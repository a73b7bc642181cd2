import { ids } from '@kvasir/element/internal/testing/sample-consortium.js';
import type { ValorisationPlan } from '@kvasir/model';
import { contacts, euros, inOrder, role, step } from './shorthand.ts';

/** R6: open core, and a product of one partner with firmware under GPL inside. */
const monitor: ValorisationPlan = {
  priority: 'now',
  summary: 'Software that tells from inside the mould when a shell has cured.',
  need: 'A shell stays in the mould two hours longer than it must, because nobody sees inside.',
  alternatives: 'A fixed time with a margin of a third.',
  uniqueValue: 'Works with any sensor, and costs nothing to try.',
  targetGroups: 'Plants that infuse thick parts.',
  users: 'Shift leaders in composite plants.',
  market: 'About 60 plants in Europe.',
  competitors: 'Closed systems that come with the sensor.',
  useModel: 'The core is free. Brenner sells it with its moulds; Northlake sells training.',
  timing: 'Version 1 in month 26.',
  channels: ids('joint-research-and-mobility', 'intermediaries'),
  routes: ids('open-source', 'product-or-process'),
  routeDetails: {
    'open-source': {
      description: 'Apache-2.0, with public roadmap and issue tracker.',
      plannedDate: '2027-04-30',
      done: ids('maintainer'),
    },
    'product-or-process': {
      description: 'As a part of the heated mould (R4).',
      recipient: 'Brenner Composites GmbH',
      plannedDate: '2028-06-30',
    },
  },
  roles: {
    northlake: role('Maintains the open core', 'Two developers', 'Users who report back', ['r', 'a'], ['use', 'teach']),
    brenner: role('Sells it with its moulds', 'Integration', 'A mould that stands out', ['r'], ['sell']),
    ibarra: role('Brings users together', 'Two workshops', 'A user group in its park', ['c']),
  },
  steps: inOrder({
    core: step('Open core, version 1', 'northlake', [22, 26], {
      cost: euros(54_000),
      fundedBy: ids('project'),
      change: 'Anybody can try it',
      evidence: 'Release with DOI',
      status: 'on-track',
    }),
    // A product of Brenner's own, with firmware under GPL inside.
    product: step('Monitor as a part of the mould', 'brenner', [34, 40], {
      cost: euros(35_000),
      fundedBy: ids('brenner'),
      background: ids('firmware'),
      change: 'It comes with the mould',
      evidence: 'Price list',
      milestone: 'p2',
    }),
    group: step('User group meets', 'ibarra', [28, 48], {
      measure: 'dissemination',
      change: 'Users help each other',
      evidence: 'Minutes',
    }),
  }),
  jointExploitation: { relevant: false, reason: 'One owner; who wants to use the core, may.' },
  fundings: inOrder({
    project: {
      title: 'Project budget, WP4',
      kind: 'eu-grant',
      status: 'granted',
      amount: euros(54_000),
      partner: 'northlake',
    },
    brenner: {
      title: 'Brenner, product development',
      kind: 'own-funds',
      status: 'planned',
      amount: euros(35_000),
      partner: 'brenner',
    },
  }),
  risks: inOrder({
    licence: {
      title: 'The firmware under GPL decides on the licence of the product.',
      kind: 'legal',
      likelihood: 'high',
      severity: 'medium',
      mitigation: 'Rewrite of the sampling module, or a second licence from Northlake.',
      owner: 'brenner',
    },
  }),
  contacts: contacts(['northlake', 'lennon'], ['brenner', 'ahrens']),
  reviewDate: '2027-02-18',
};

/** R8: a service that cannot be offered with the background it rests on. No steps yet. */
const twin: ValorisationPlan = {
  priority: 'next',
  need: 'Owners of turbines do not know how much life is left in a blade.',
  uniqueValue: 'Rests on measured loads instead of design loads.',
  targetGroups: 'Owners of older turbines.',
  users: 'Asset managers of wind parks.',
  market: 'About 9,000 turbines in Europe reach the end of their design life by 2032.',
  channels: ids('joint-research-and-mobility'),
  routes: ids('service'),
  routeDetails: {
    service: { description: 'Assessment by the blade.', recipient: 'Owners of wind parks', plannedDate: '2029-03-01' },
  },
  roles: {
    northlake: role('Develops', 'Model, computing', 'Service income', ['r', 'a'], ['service', 'research']),
    vantera: role('Uses it in its own fleet', 'Turbine models', 'Longer life of its own blades', ['c'], ['use']),
  },
  jointExploitation: { relevant: false, reason: 'Vantera uses it for its own fleet only.' },
  contacts: contacts(['northlake', 'lennon'], ['vantera', 'thygesen']),
  reviewDate: '2027-02-18',
};

const damage: ValorisationPlan = {
  priority: 'later',
  need: 'Cracks are found when they can be seen, which is late.',
  targetGroups: 'Research groups and test laboratories.',
  users: 'Those who test blades.',
  channels: ids('joint-research-and-mobility'),
  routes: ids('further-research'),
  routeDetails: {
    'further-research': {
      recipient: 'Two groups that test blades',
      plannedDate: '2028-10-01',
      done: ids('research-partner'),
    },
  },
  roles: {
    northlake: role('Develops', 'Method', 'Next project', ['r', 'a'], ['research', 'teach']),
    'val-marne': role('Validates', 'Samples with known cracks', 'Publication', ['r'], ['research']),
  },
  steps: inOrder({
    paper: step('Method paper with data', 'northlake', [26, 32], {
      measure: 'dissemination',
      change: 'Others can repeat it',
      evidence: 'DOI',
      indicator: 'datasets',
    }),
  }),
  jointExploitation: { relevant: true, reason: 'Both go on with it in research.', form: 'none' },
  contacts: contacts(['northlake', 'lennon'], ['val-marne', 'moreau']),
  reviewDate: '2027-08-18',
};

const blades: ValorisationPlan = {
  priority: 'next',
  summary: 'Three blades on a turbine of the city show for two years that shells of R3 last.',
  need: 'Nobody orders a blade that nobody has seen turning.',
  alternatives: 'Tests on a rig, which certifiers accept in part.',
  uniqueValue: 'The first set of full blades that can be taken back, with a passport.',
  targetGroups: 'Owners of turbines; certifiers.',
  users: 'Vantera’s service; visitors of the site.',
  market: 'The same as of R3.',
  useModel: 'Own use: Vantera sells power to the city.',
  protectionUse: 'The geometry stays secret; visitors see no mould.',
  channels: ids('citizens-and-civil-society'),
  routes: ids('product-or-process'),
  routeDetails: {
    'product-or-process': {
      description: 'Operation on the turbine at the harbour.',
      recipient: 'Vantera Wind A/S',
      plannedDate: '2028-04-30',
      done: ids('certification'),
    },
  },
  roles: {
    vantera: role('Operates', 'Turbine', 'A reference', ['r', 'a'], ['use']),
    brenner: role('Maintains', 'Spare parts', 'A reference', ['r'], ['service']),
    aalund: role('Host', 'Site', 'Quieter blades', ['c'], ['use']),
  },
  steps: inOrder({
    operate: step('Two years of operation', 'vantera', [38, 62], {
      cost: euros(180_000),
      fundedBy: ids('sales'),
      change: 'Certifiers accept the resin',
      evidence: 'Logs of the turbine',
      indicator: 'blades',
      milestone: 'ms7',
    }),
    visits: step('Open days at the site', 'aalund', [38, 48], {
      measure: 'communication',
      cost: euros(12_000),
      fundedBy: ids('city'),
      change: 'Neighbours have seen it',
      evidence: 'Count of visitors',
      indicator: 'neighbours',
    }),
  }),
  jointExploitation: { relevant: false, reason: 'Vantera owns the blades and runs them.' },
  fundings: inOrder({
    sales: { title: 'Sale of power', kind: 'sales', status: 'planned', amount: euros(180_000), partner: 'vantera' },
    city: {
      title: 'Climate fund of the city',
      kind: 'regional-grant',
      status: 'granted',
      amount: euros(12_000),
      partner: 'aalund',
    },
  }),
  contacts: contacts(['vantera', 'thygesen'], ['brenner', 'brenner'], ['aalund', 'holm']),
  reviewDate: '2027-02-18',
};

export const planMethods: Record<string, ValorisationPlan> = { monitor, twin, damage, blades };
