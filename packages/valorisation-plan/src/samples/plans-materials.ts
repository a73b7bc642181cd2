import { ids } from '@kvasir/element/internal/testing/sample-consortium.js';
import type { ValorisationPlan } from '@kvasir/model';
import { contacts, euros, inOrder, role, step } from './shorthand.ts';

/** R1, which one owns and others are to make: complete. */
const resin: ValorisationPlan = {
  priority: 'now',
  summary: 'A resin that a blade maker infuses like the one in use, and that returns to its monomers below 300 °C.',
  need: 'Blades of 25,000 turbines retire by 2030. Epoxy cannot be melted, so they are cut up and buried, or burnt.',
  alternatives: 'Co-processing in cement kilns; grinding into filler. Both end the life of the material.',
  uniqueValue: 'Monomer of 97 % purity comes back, in a plant that fits on three lorries.',
  targetGroups: 'Resin makers who supply the composite industry; through them, blade makers.',
  users: 'Formulators at three resin makers; process engineers in blade plants.',
  earlyAdopters: 'Brenner, from 2028, for the shells of R3.',
  market: 'About 90,000 t of infusion resin a year for blades in Europe.',
  competitors: 'Liquid thermoplastic resins of other makers; recyclable epoxy systems.',
  useModel: 'Non-exclusive licences: a fee on signing, then 3 % of the price of the resin.',
  timing: 'Pilot batch in month 26; first licence by month 40.',
  protectionUse: 'The application covers the composition. Synthesis routes stay secret and come with the licence.',
  channels: ids('intellectual-property', 'intermediaries'),
  routes: ids('licensing'),
  routeDetails: {
    licensing: {
      description: 'Non-exclusive, worldwide, for composites.',
      recipient: 'A resin maker with a plant in Europe',
      plannedDate: '2028-06-30',
    },
  },
  roles: {
    'val-marne': role(
      'Licensor',
      'Patent, recipes, pilot reactor',
      'Licence income that pays for two researchers',
      ['r', 'a'],
      ['license', 'research'],
    ),
    brenner: role('First user', 'Infusion trials', 'A second supplier', ['c'], ['use'], 'Shells of R3'),
    hergebruik: role('Closes the loop', 'Trials with reclaimed monomer', 'Feedstock with a buyer', ['c']),
  },
  steps: inOrder({
    pilot: step('Pilot batch of two tonnes', 'val-marne', [20, 26], {
      cost: euros(96_000),
      fundedBy: ids('project'),
      change: 'Blade makers can try it in their own tools',
      evidence: 'Delivery notes',
      status: 'on-track',
    }),
    dossier: step('Registration of the monomer blend', 'val-marne', [24, 32], {
      cost: euros(42_000),
      fundedBy: ids('institute'),
      change: 'It may be sold in the European Union',
      evidence: 'Registration number',
    }),
    licence: step('Licence to a resin maker', 'val-marne', [30, 40], {
      cost: euros(25_000),
      fundedBy: ids('institute'),
      background: ids('monomer-library'),
      change: 'Tonnes at the price of epoxy',
      evidence: 'Licence, signed',
      indicator: 'licences',
    }),
  }),
  jointExploitation: { relevant: false, reason: 'One owner, and no other partner in this market.' },
  fundings: inOrder({
    project: {
      title: 'Project budget, WP2',
      kind: 'eu-grant',
      status: 'granted',
      amount: euros(96_000),
      partner: 'val-marne',
    },
    institute: {
      title: 'Valorisation fund of the institute',
      kind: 'own-funds',
      status: 'granted',
      amount: euros(67_000),
      partner: 'val-marne',
    },
  }),
  risks: inOrder({
    monomer: {
      title: 'The price of monomers doubles.',
      kind: 'market',
      likelihood: 'low',
      severity: 'medium',
      mitigation: 'Two suppliers; reclaimed monomers from month 30 on.',
      owner: 'val-marne',
    },
    air: {
      title: 'The limit for monomer in the air of the hall is lowered.',
      kind: 'regulatory',
      likelihood: 'medium',
      severity: 'medium',
      mitigation: 'Closed mixing head; target of 5 ppm, followed by I12.',
      owner: 'brenner',
    },
  }),
  outcomes: 'A European resin maker offers DX-4 by 2029.',
  impacts: 'Blades become feedstock instead of waste.',
  sustainability: 'The pilot reactor goes on as a paid service of the institute.',
  contacts: contacts(['val-marne', 'moreau'], ['brenner', 'brenner']),
  reviewDate: '2027-02-18',
  reviews: { 'mid-term': { date: '2026-08-19', by: 'C. Moreau', outcome: 'No exclusive licence.' } },
  resultsPlatform: {
    teaser: 'The resin that a blade gives back.',
    audiences: ids('industry', 'investors'),
    needs: ids('licensee', 'business-partner'),
    policyAreas: ids('Circular economy', 'Chemicals'),
    status: 'published',
    listedOn: '2026-10-12',
    url: 'https://results.example/bladeloop-dx-4',
  },
};

/** R5: two owners put their rights together. Its review is overdue, and nobody has written down the risks. */
const insert: ValorisationPlan = {
  priority: 'next',
  need: 'Bolted roots crack where steel meets laminate. Repairs on the turbine cost as much as a new blade.',
  uniqueValue: 'The insert moves with the laminate: no crack after 10⁷ cycles on the rig.',
  targetGroups: 'Makers of blades above 40 m.',
  users: 'Root designers; service teams, who repair less.',
  market: 'Eleven makers in Europe.',
  protectionUse: 'One family for insert and tool, so that it can be licensed as one.',
  channels: ids('intellectual-property'),
  routes: ids('licensing'),
  routeDetails: { licensing: { description: 'Both owners license as one.', plannedDate: '2028-12-31' } },
  roles: {
    brenner: role('Manufactures', 'Tooling, test rig', 'Sell inserts', ['r', 'a'], ['sell', 'license']),
    vantera: role('Certifies', 'Type certificate', 'Lower cost of service', ['r'], ['use', 'license']),
  },
  steps: inOrder({
    certify: step('Type certificate', 'vantera', [30, 42], {
      cost: euros(120_000),
      fundedBy: ids('own'),
      change: 'Others may build it in',
      evidence: 'Certificate',
    }),
    pool: step('Pool agreement of both owners', 'brenner', [24, 30], {
      change: 'One contract instead of two',
      evidence: 'Agreement, signed',
      indicator: 'licences',
    }),
  }),
  jointExploitation: {
    relevant: true,
    reason: 'Half an insert cannot be licensed.',
    form: 'licence-pool',
    how: 'Both put their rights into a pool that Brenner administers.',
    aligned: {
      brenner: { aligned: true, interest: 'Sell inserts to every maker' },
      vantera: { aligned: true, interest: 'Inserts in its own blades, at cost' },
    },
  },
  sharing: {
    rule: 'negotiated',
    gross: euros(80_000),
    parties: inOrder({
      brenner: { share: '3/5', gives: 'Tooling, administration of the pool' },
      vantera: { share: '2/5', gives: 'Certificate' },
    }),
    reason: 'As they own it: three fifths of the work were done in Bremerhaven.',
  },
  fundings: inOrder({
    own: {
      title: 'Certification budget of Vantera',
      kind: 'own-funds',
      status: 'planned',
      amount: euros(90_000),
      partner: 'vantera',
    },
  }),
  contacts: contacts(['brenner', 'ahrens'], ['vantera', 'thygesen']),
  reviewDate: '2026-10-15',
};

export const planMaterials: Record<string, ValorisationPlan> = { resin, insert };
