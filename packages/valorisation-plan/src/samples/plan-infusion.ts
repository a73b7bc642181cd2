import { ids } from '@kvasir/element/internal/testing/sample-consortium.js';
import type { PlanStep, ValorisationPlan, ValueSharing } from '@kvasir/model';
import { contacts, euros, inOrder, role, step } from './shorthand.ts';

const steps: Record<string, PlanStep> = inOrder({
  territories: step('File in two more territories', 'brenner', [22, 26], {
    description: 'National phase where blades are made, before the year of priority is over.',
    measure: 'exploitation',
    cost: euros(18_400),
    funding: 'Own funds, shared in thirds',
    fundedBy: ids('own'),
    change: 'Rights where blades are made',
    evidence: 'Filing receipts',
    indicator: 'licences',
    status: 'on-track',
  }),
  demonstrate: step('Demonstrate on a 37 m set', 'vantera', [30, 38], {
    measure: 'exploitation',
    cost: euros(410_000),
    funding: 'Project, WP5',
    fundedBy: ids('project'),
    background: ids('short-shells'),
    change: 'Certifier accepts the process',
    evidence: 'Commissioning record',
    indicator: 'blades',
    milestone: 'ms7',
    status: 'on-track',
  }),
  tools: step('Adapt tools of a second maker', 'brenner', [36, 44], {
    measure: 'exploitation',
    cost: euros(145_000),
    funding: 'National prototype grant, applied for',
    fundedBy: ids('grant'),
    change: 'A maker outside the group runs it',
    evidence: 'Trial report',
    indicator: 'licences',
    milestone: 'p1',
  }),
  // It needs the monomer library, which may be used in wind energy only.
  spares: step('Sell spare shells for other vessels', 'vantera', [40, 60], {
    measure: 'exploitation',
    cost: euros(60_000),
    funding: 'Sales',
    fundedBy: ids('sales'),
    background: ids('monomer-library'),
    change: 'Use beyond wind energy',
    evidence: 'First invoice',
    barrier: 'Background B1 is limited to wind energy.',
  }),
  workshop: step('Workshop agreement on take-back', 'ibarra', [30, 44], {
    measure: 'dissemination',
    cost: euros(38_000),
    funding: 'Project, WP7',
    fundedBy: ids('project'),
    change: 'Blades designed to come apart',
    evidence: 'Document number',
    indicator: 'standards',
    milestone: 'ms8',
    status: 'on-track',
  }),
  report: step('Report to the grant office', 'northlake', [48, 60], {
    measure: 'communication',
    funding: 'None needed',
    change: 'Duty met: used, or listed',
    evidence: 'Listing or licence',
  }),
});

/** From a licence income to the owners, exact to the cent: one cent cannot be divided. */
const sharing: ValueSharing = {
  rule: 'waterfall',
  rest: 'proportional',
  gross: euros(120_000),
  deductions: inOrder({
    costs: { title: 'Protection costs', kind: 'protection', amount: euros(18_400) },
    inventors: { title: 'Inventors, by each employer’s rule', kind: 'inventors', share: '3/10' },
  }),
  parties: inOrder({
    brenner: { gives: 'Tools, process engineers, two presses', gets: 'Reference customers' },
    'val-marne': { gives: 'Chemistry, ageing data', gets: 'The cure model may be published' },
    vantera: { gives: 'Turbine, certification', gets: 'First use' },
  }),
  // By impact the parts would be 42, 25 and 33 %.
  weights: {
    landfill: {
      weight: 3,
      contributions: { brenner: { share: '1/2' }, 'val-marne': { share: '1/4' }, vantera: { share: '1/4' } },
    },
    licences: {
      weight: 2,
      contributions: { brenner: { share: '3/10' }, 'val-marne': { share: '1/4' }, vantera: { share: '9/20' } },
    },
  },
  reason: 'Tools, chemistry and turbine were each indispensable.',
  fairness:
    'Who advanced money has it back first, then the inventors are paid, and then the owners. Stichting Hergebruik Noord gets no money, but the passports free of charge.',
};

/** The plan of R3, which three own. All that is asked for is said; one step needs what it may not have. */
export const infusion: ValorisationPlan = {
  priority: 'now',
  summary:
    'A way to infuse thick thermoplastic shells in one shot, in tools that were built for epoxy. It lets a blade be melted down at the end of its life and made again.',
  need: 'Eleven European blade makers own 140 moulds that cannot run above 60 °C. New tools cost about € 1.2 million each, so nobody changes to a resin that can be taken back. The process keeps the old tools and needs one heated segment (R4).',
  alternatives:
    'Epoxy shells are cut up and burnt in cement kilns. Thermoplastic prepreg needs an autoclave, which no maker has for 60 m.',
  uniqueValue:
    'The only process above 40 m that runs in tools for epoxy: 6 % more per shell, against 35 % with prepreg.',
  targetGroups: 'Blade makers in Europe; makers of large composite parts for ships and bridges.',
  users:
    'Process engineers in eleven blade plants. Turbine owners benefit: they hand blades back instead of paying for disposal.',
  earlyAdopters: 'Brenner itself from 2028, and one maker of replacement blades that takes part in the trial.',
  market: 'About 4,200 onshore blades above 50 m a year in Europe; a tenth of them by 2032 would be 420 shells a year.',
  competitors: 'Makers of recyclable epoxy hardeners, and of thermoset systems that solvents take apart.',
  useModel:
    'Brenner sells shells. Others take a licence: a fee for entry, then 2 % of the price of each shell. Vantera buys, and makes spare shells itself.',
  timing: 'First shell in service in month 38; licences from month 50, when the type certificate is there.',
  protectionUse:
    'The application covers the heated segment and the timing of the shot, and is carried into two more territories where blades are made. The recipe of the resin stays with R1.',
  channels: ids('intellectual-property', 'standardisation', 'joint-research-and-mobility'),
  routes: ids('product-or-process', 'licensing', 'standardisation'),
  routeDetails: {
    'product-or-process': {
      description: 'Series production of shells in Bremerhaven, on two presses.',
      recipient: 'Brenner Composites GmbH',
      plannedDate: '2028-06-01',
      noticeDate: '2026-10-20',
      done: ids('business-plan', 'supply-chain'),
    },
    licensing: {
      description: 'Non-exclusive licences outside onshore blades above 50 m.',
      recipient: 'Two blade makers outside the group',
      plannedDate: '2029-06-01',
      noticeDate: '2026-10-20',
      done: ids('compensation-agreed'),
    },
    standardisation: {
      description: 'Part of the workshop agreement on take-back (MS8).',
      recipient: 'Workshop of four bodies, led by Ibarra Technology Park',
      plannedDate: '2028-10-31',
      noticeDate: '2026-10-20',
      done: ids('committee-found'),
    },
  },
  roles: {
    brenner: role(
      'Maker',
      'Two presses, tool design, first customers',
      'Sell shells outside wind from 2029',
      ['r', 'a'],
      ['use', 'sell'],
      'Everything but onshore blades above 50 m',
    ),
    'val-marne': role(
      'Chemistry',
      'Resin recipes, ageing data, 0.4 researcher a year',
      'Royalties; publish the cure model',
      ['r'],
      ['license', 'research'],
    ),
    vantera: role(
      'First user',
      'Turbine, certification, service network',
      'Three exclusive years above 50 m',
      ['r'],
      ['use'],
      'Onshore blades above 50 m until 2032',
    ),
    northlake: role('Adviser', 'Cure monitor R6', 'Teaching and follow-up research', ['c'], ['teach']),
    hergebruik: role('Taker-back', 'Material bank, passports', 'Shells that come apart', ['c']),
    ibarra: role('Mediator', 'Market study, standard draft', 'A documented case', ['c']),
    aalund: role('Neighbour', 'Site, residents’ panel', 'Quieter, reusable blades', ['i']),
  },
  steps,
  jointExploitation: {
    relevant: true,
    reason: 'No owner reaches the users alone: tools, resin and certificate are with three.',
    form: 'separate-fields',
    how: 'Vantera: onshore blades above 50 m until 2032. Brenner: everything else. Institut Val-Marne: royalty of both.',
    aligned: {
      brenner: { aligned: true, interest: 'Sell shells to blade makers outside the group from 2029' },
      'val-marne': { aligned: true, interest: 'Licence income from resin use; publish the cure model' },
      vantera: {
        inPart: true,
        interest: 'Exclusive use for onshore blades above 50 m for three years',
        remark: 'Brenner wants to sell to others from 2029; separate fields of use would serve both.',
      },
    },
  },
  sharing,
  fundings: inOrder({
    own: {
      title: 'Own funds of the three owners, in thirds',
      kind: 'own-funds',
      status: 'granted',
      amount: euros(18_400),
      partner: 'brenner',
    },
    project: {
      title: 'Project budget, WP5 and WP7',
      kind: 'eu-grant',
      status: 'granted',
      amount: euros(448_000),
      partner: 'northlake',
    },
    grant: {
      title: 'National prototype grant',
      kind: 'prototype-funding',
      status: 'applied',
      amount: euros(145_000),
      partner: 'brenner',
      deadline: '2027-03-31',
      url: 'https://prototypes.example/call-7',
      comment: 'Second of two stages; the answer is expected in June 2027.',
    },
    sales: {
      title: 'Sales of spare shells',
      kind: 'sales',
      status: 'planned',
      amount: euros(60_000),
      partner: 'vantera',
    },
  }),
  risks: inOrder({
    press: {
      title: 'The second press arrives late, and the demonstration with it.',
      kind: 'technological',
      likelihood: 'high',
      severity: 'medium',
      mitigation: 'Rent press time in Bremerhaven; infuse the root section first.',
      owner: 'brenner',
    },
    price: {
      title: 'Reclaimed monomer stays dearer than new, and makers see no gain.',
      kind: 'market',
      likelihood: 'medium',
      severity: 'high',
      mitigation: 'Sell by the cost over the whole life; take-back orders are signed with the blade.',
      owner: 'vantera',
    },
    freedom: {
      title: 'A third party holds rights in heated segments.',
      kind: 'legal',
      likelihood: 'low',
      severity: 'high',
      mitigation: 'Search before each territory is filed; the segment can be heated from outside.',
      owner: 'brenner',
    },
  }),
  barriers: 'Type certificates name the resin. Classification rules for thermoplastic shells are due in 2028.',
  outcomes: 'Two makers outside the group use R3 by 2030.\nEvery third new permit asks for take-back.',
  impacts: '900 t a year kept from landfill (I5).\n40 jobs in dismantling and reuse (I4).',
  sustainability: 'Brenner keeps the process and its documents; licence income pays for the register of passports.',
  contacts: contacts(['brenner', 'ahrens'], ['val-marne', 'moreau'], ['vantera', 'thygesen'], ['northlake', 'lennon']),
  reviewDate: '2027-02-18',
  reviews: {
    first: { date: '2026-02-19', by: 'A. Lennon', outcome: 'Routes chosen; licences only outside wind at first.' },
    'mid-term': {
      date: '2026-08-19',
      by: 'A. Lennon',
      outcome: 'Fields of use instead of the exclusive licence that Vantera had asked for.',
    },
  },
  resultsPlatform: {
    teaser: 'Make blades that can be melted down, in the tools that you have.',
    audiences: ids('industry', 'investors'),
    needs: ids('licensee', 'pilot-site'),
    policyAreas: ids('Energy', 'Circular economy', 'Industry'),
    status: 'draft',
  },
};
