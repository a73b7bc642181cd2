import { ids } from '@kvasir/element/internal/testing/sample-consortium.js';
import type { ValorisationPlan } from '@kvasir/model';
import { contacts, euros, inOrder, role, step } from './shorthand.ts';

/** What is given away: data, a guide, a specification, a course. */
const kinetics: ValorisationPlan = {
  priority: 'later',
  need: 'Models of cure rest on a dozen runs; who simulates needs more.',
  targetGroups: 'Research groups that simulate infusion.',
  users: 'Doctoral researchers; makers of simulation software.',
  channels: ids('joint-research-and-mobility'),
  routes: ids('further-research'),
  roles: {
    northlake: role('Publishes and curates', 'Repository', 'Citations', ['r', 'a'], ['research', 'teach']),
    'val-marne': role('Explains', '140 runs', 'Citations', ['r'], ['research']),
  },
  steps: inOrder({
    publish: step('Data paper', 'northlake', [18, 20], {
      measure: 'dissemination',
      change: 'Others find and use it',
      evidence: 'DOI',
      indicator: 'datasets',
      status: 'achieved',
    }),
  }),
  jointExploitation: { relevant: true, reason: 'It is open: each goes on with it in research.', form: 'none' },
  contacts: contacts(['northlake', 'lennon'], ['val-marne', 'moreau']),
  reviewDate: '2027-08-18',
};

const permitting: ValorisationPlan = {
  priority: 'now',
  summary: 'A guide with which a city gives permits for wind parks and hears its neighbours first.',
  need: 'One permit in three is delayed by objections that could have been heard earlier.',
  alternatives: 'A hearing at the end, as the law asks for.',
  uniqueValue: 'Written by those who sat at the table, with the letters that they sent.',
  targetGroups: 'Cities that permit wind parks.',
  users: 'Planners and councillors. Neighbours benefit.',
  earlyAdopters: 'Six cities that take part in workshops.',
  channels: ids('policy-uptake', 'citizens-and-civil-society'),
  routes: ids('policy', 'education'),
  routeDetails: {
    policy: {
      description: 'Into the guidance of the association of cities.',
      recipient: 'Association of cities',
      plannedDate: '2028-11-30',
      done: ids('evidence-summarised', 'authority-involved'),
    },
    education: {
      description: 'A day of training for planners.',
      recipient: 'Planning schools',
      plannedDate: '2028-11-30',
      done: ids('curriculum'),
    },
  },
  roles: {
    aalund: role('Applies it, and hands it on', 'Cases', 'Permits that hold', ['r', 'a'], ['use', 'teach']),
    ibarra: role('Runs workshops', 'Moderation', 'A documented case', ['r'], ['service']),
  },
  steps: inOrder({
    workshops: step('Workshops in six cities', 'ibarra', [40, 48], {
      measure: 'dissemination',
      cost: euros(36_000),
      fundedBy: ids('project'),
      change: 'Six cities permit in this way',
      evidence: 'Decisions of councils',
      indicator: 'neighbours',
      milestone: 'ms6',
    }),
    letters: step('Model letters in four languages', 'aalund', [30, 34], {
      measure: 'communication',
      cost: euros(9_000),
      fundedBy: ids('project'),
      change: 'Neighbours hear of it first',
      evidence: 'Letters, published',
    }),
  }),
  jointExploitation: {
    relevant: true,
    reason: 'Cities trust cities; the park has the moderators.',
    form: 'joint-service',
    how: 'Aalund brings cases, Ibarra moderates; cities pay the travel.',
    aligned: {
      aalund: { aligned: true, interest: 'Permits that hold in court' },
      ibarra: { aligned: true, interest: 'Workshops that pay for themselves' },
    },
  },
  fundings: inOrder({
    project: {
      title: 'Project budget, WP5',
      kind: 'eu-grant',
      status: 'granted',
      amount: euros(45_000),
      partner: 'aalund',
    },
  }),
  risks: inOrder({
    law: {
      title: 'A change of the law takes permits away from cities.',
      kind: 'regulatory',
      likelihood: 'low',
      severity: 'high',
      mitigation: 'The chapters on dialogue stand by themselves.',
      owner: 'aalund',
    },
  }),
  outcomes: 'Six cities hear their neighbours first.',
  impacts: 'Wind parks that neighbours stand for.',
  contacts: contacts(['aalund', 'holm'], ['ibarra', 'etxeberria']),
  reviewDate: '2027-02-18',
};

const noise: ValorisationPlan = {
  roles: {
    northlake: role('Measures and publishes', 'Microphones', 'Citations', ['r', 'a'], ['research']),
    aalund: role('Uses it in planning', 'Sites', 'A noise plan that holds', ['r'], ['use']),
  },
  steps: inOrder({
    planning: step('Into the city’s noise plan', 'aalund', [40, 44], {
      change: 'Quieter nights',
      indicator: 'neighbours',
    }),
  }),
};

const specification: ValorisationPlan = {
  priority: 'next',
  need: 'Nobody buys reclaimed acrylate, because nobody can say what it is.',
  targetGroups: 'Buyers of acrylate; standards bodies.',
  users: 'Purchasers at resin makers.',
  channels: ids('standardisation'),
  routes: ids('standardisation'),
  routeDetails: {
    standardisation: {
      description: 'Workshop agreement, then a part of a standard.',
      recipient: 'Workshop of four bodies',
      plannedDate: '2028-10-31',
      done: ids('committee-found', 'licence-to-standard'),
    },
  },
  roles: {
    hergebruik: role('Sells to it', 'Samples of 40 batches', 'Buyers', ['r', 'a'], ['sell']),
    brenner: role('Buys to it', 'Tests in the mould', 'A second source', ['r'], ['use']),
    'val-marne': role('Tests to it', 'Test methods', 'Publication', ['c'], ['research']),
  },
  steps: inOrder({
    submit: step('Draft to the workshop', 'hergebruik', [38, 44], {
      cost: euros(22_000),
      fundedBy: ids('project'),
      change: 'Buyers know what they get',
      evidence: 'Document number',
      indicator: 'standards',
      milestone: 'ms8',
    }),
  }),
  jointExploitation: { relevant: true, reason: 'A specification has use only if both sides keep to it.', form: 'none' },
  fundings: inOrder({
    project: {
      title: 'Project budget, WP7',
      kind: 'eu-grant',
      status: 'granted',
      amount: euros(22_000),
      partner: 'hergebruik',
    },
  }),
  // Nobody has made sure for more than a year that this is still the person to ask.
  contacts: contacts(['hergebruik', 'deboer'], ['brenner', 'brenner'], ['val-marne', 'moreau']),
  reviewDate: '2027-02-18',
};

const training: ValorisationPlan = {
  priority: 'later',
  summary: 'A course of two weeks in which technicians learn to take blades down, apart and back.',
  need: 'There are 40 jobs to come, and no school that teaches them.',
  targetGroups: 'Vocational schools; people who lost work at shredding plants.',
  users: 'Technicians; those who employ them.',
  channels: ids('intermediaries', 'citizens-and-civil-society'),
  routes: ids('education', 'social-innovation'),
  routeDetails: {
    education: {
      description: 'Two weeks, 16 seats.',
      recipient: 'Vocational school in Aalund',
      plannedDate: '2028-12-31',
      done: ids('curriculum'),
    },
    'social-innovation': {
      description: 'Half of the seats for people out of work.',
      plannedDate: '2028-12-31',
      done: ids('users-involved'),
    },
  },
  roles: {
    ibarra: role('Certifies', 'Certificate, platform', 'A course to offer', ['r', 'a'], ['teach']),
    hergebruik: role('Teaches', 'Yard and teachers', 'Technicians to hire', ['r'], ['teach', 'use']),
    aalund: role('Hosts', 'Vocational school', 'Work in the city', ['c'], ['teach']),
  },
  steps: inOrder({
    course: step('First course, 16 seats', 'ibarra', [44, 47], {
      cost: euros(28_000),
      fundedBy: ids('region'),
      change: 'Sixteen people can take blades apart',
      evidence: 'Certificates',
      indicator: 'jobs',
    }),
  }),
  jointExploitation: {
    relevant: true,
    reason: 'Who teaches has no certificate to give, and who certifies has no yard.',
    form: 'joint-service',
    how: 'Ibarra sells seats, Stichting Hergebruik Noord teaches; the fee is shared.',
    aligned: {
      ibarra: { aligned: true, interest: 'A course that fills' },
      hergebruik: { aligned: true, interest: 'Technicians to hire' },
    },
  },
  sharing: {
    rule: 'equal',
    gross: euros(16_000),
    reason: 'Both carry the same work.',
    fairness: 'Half of the seats are free of charge, at the cost of both.',
  },
  fundings: inOrder({
    region: {
      title: 'Skills fund of the region',
      kind: 'regional-grant',
      status: 'applied',
      amount: euros(28_000),
      partner: 'ibarra',
      deadline: '2027-05-31',
    },
  }),
  outcomes: 'Sixteen technicians a year.',
  impacts: '40 jobs in dismantling and reuse (I4).',
  // Of those who teach and host, nobody is named.
  contacts: contacts(['ibarra', 'etxeberria']),
  reviewDate: '2027-08-18',
};

export const planOpen: Record<string, ValorisationPlan> = { kinetics, permitting, noise, specification, training };
