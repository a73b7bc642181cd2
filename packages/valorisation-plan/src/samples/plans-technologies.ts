import { ids } from '@kvasir/element/internal/testing/sample-consortium.js';
import type { ValorisationPlan } from '@kvasir/model';
import { contacts, euros, inOrder, role, step } from './shorthand.ts';

/** R7: a company of its own. One step is late. */
const strain: ValorisationPlan = {
  priority: 'now',
  summary: 'A layer of optical fibres that survives infusion and tells for twenty years what a blade went through.',
  need: 'Sensors that are glued on come off. Climbers look at each blade once a year, at € 1,800 a time.',
  alternatives: 'Inspection by rope and by drone; strain gauges at the root.',
  uniqueValue: 'Measures along the whole blade, from the first minute in the mould.',
  targetGroups: 'Blade makers and owners of turbines.',
  users: 'Service planners at owners of turbines; load engineers at makers.',
  earlyAdopters: 'Vantera, in a series of twenty blades.',
  market: 'About 600 blades a year are fitted with sensors in Europe.',
  competitors: 'Three makers of point sensors.',
  useModel: 'A company sells layers by the metre, and readings by subscription.',
  timing: 'Series of twenty in month 46; company founded in month 36.',
  protectionUse: 'The utility model covers the layer; the evaluation software stays secret.',
  channels: ids('spin-offs-and-start-ups', 'intellectual-property'),
  routes: ids('spin-off', 'product-or-process'),
  routeDetails: {
    'spin-off': {
      description: 'Company with seat in Athlone; both owners license to it and hold shares.',
      recipient: 'Company to be founded by three researchers',
      plannedDate: '2028-02-01',
      noticeDate: '2026-09-14',
      done: ids('compensation-agreed', 'team', 'business-plan'),
    },
    'product-or-process': {
      description: 'In new blades of Vantera.',
      recipient: 'Vantera Wind A/S',
      plannedDate: '2028-12-31',
      noticeDate: '2026-09-14',
      done: ids('compensation-agreed', 'supply-chain'),
    },
  },
  roles: {
    northlake: role(
      'Founds the company',
      'Three researchers, laboratory until 2029',
      'A company in the region; research on readings',
      ['r', 'a'],
      ['license', 'research'],
    ),
    vantera: role('First customer', 'Test blades, load data', 'Fewer inspections by rope', ['r'], ['use']),
    brenner: role('Builds it in', 'Infusion trials', 'Most favoured customer until 2032', ['c'], ['use']),
  },
  steps: inOrder({
    // It should have been done by October.
    specification: step('Specification for the infusion of layers', 'brenner', [16, 20], {
      cost: euros(18_000),
      fundedBy: ids('project'),
      change: 'Any maker can build it in',
      evidence: 'Document, released',
      status: 'delayed',
    }),
    company: step('Company founded', 'northlake', [30, 36], {
      cost: euros(150_000),
      fundedBy: ids('proof'),
      change: 'Somebody sells it',
      evidence: 'Entry in the register',
    }),
    series: step('Series of twenty blades', 'vantera', [36, 46], {
      cost: euros(260_000),
      fundedBy: ids('vantera'),
      change: 'Loads of a whole park',
      evidence: 'Acceptance records',
      indicator: 'blades',
      milestone: 'ms5',
    }),
  }),
  jointExploitation: {
    relevant: true,
    reason: 'The company needs the rights of both.',
    form: 'spin-off',
    how: 'Both license exclusively for sensors, and hold a tenth of the company each.',
    aligned: {
      northlake: { aligned: true, interest: 'A company that lasts' },
      vantera: { aligned: true, interest: 'Supply for twenty years' },
    },
  },
  sharing: {
    rule: 'proportional',
    gross: euros(45_000),
    reason: 'Halves, as they own it.',
    fairness: 'Data of operators are not part of it; Vantera keeps what its parks tell.',
  },
  fundings: inOrder({
    project: {
      title: 'Project budget, WP4',
      kind: 'eu-grant',
      status: 'granted',
      amount: euros(18_000),
      partner: 'northlake',
    },
    proof: {
      title: 'Proof-of-concept grant',
      kind: 'prototype-funding',
      status: 'applied',
      amount: euros(150_000),
      partner: 'northlake',
      deadline: '2027-01-28',
    },
    vantera: {
      title: 'Vantera, product development',
      kind: 'own-funds',
      status: 'granted',
      amount: euros(260_000),
      partner: 'vantera',
    },
  }),
  risks: inOrder({
    team: {
      title: 'Those who found the company leave for industry.',
      kind: 'partnership',
      likelihood: 'medium',
      severity: 'high',
      mitigation: 'Shares from the first day; half-time posts until the series is delivered.',
      owner: 'northlake',
    },
  }),
  outcomes: 'Twenty blades tell what they went through.',
  impacts: 'Fewer inspections by rope; blades run as long as they can.',
  sustainability: 'The company carries it on; the university keeps the right to research.',
  contacts: contacts(['northlake', 'okafor'], ['vantera', 'thygesen']),
  reviewDate: '2027-02-18',
};

/** R14: the highest potential, and nobody owns it yet. */
const separation: ValorisationPlan = {
  need: 'Blades that come back have to be taken apart where they stand. Heat above 400 °C destroys the fibre.',
  targetGroups: 'Operators of dismantling yards.',
  roles: {
    hergebruik: role('Operates', 'Plant in Groningen', 'Sell what blades were made of', ['r', 'a'], ['use', 'sell']),
    brenner: role('Delivers shells', 'Cut shells', 'Feedstock for R3', ['c']),
    'val-marne': role('Recovers monomers', 'Chemistry', 'Royalties', ['c'], ['license']),
  },
};

export const planTechnologies: Record<string, ValorisationPlan> = { strain, separation };
