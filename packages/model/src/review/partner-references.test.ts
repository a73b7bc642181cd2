import { testReferences } from '../testing/reference-example.ts';

const kestrel = { partners: { kestrel: { name: 'Kestrel Polymers' } } };
const results = { resin: { title: 'Resin' } };

testReferences([
  {
    rule: 'owner-not-a-partner',
    broken: { results: { resin: { title: 'Resin', ownership: { owners: { kestrel: { share: '1' } } } } } },
    mended: kestrel,
    pointers: ['/results/resin/ownership/owners/kestrel'],
    message: '“kestrel” is named as an owner of “Resin”, but is no partner.',
  },
  {
    rule: 'contributor-not-a-partner',
    broken: { results: { resin: { title: 'Resin', contributors: { kestrel: { contribution: 'Monomer' } } } } },
    mended: kestrel,
    pointers: ['/results/resin/contributors/kestrel'],
    message: '“kestrel” is named as a contributor to “Resin”, but is no partner.',
  },
  {
    rule: 'control-not-a-partner',
    broken: {
      results: {
        resin: {
          title: 'Resin',
          control: {
            filing: { kestrel: true },
            publication: { kestrel: true },
            licensing: { kestrel: true },
            enforcement: { kestrel: true },
          },
        },
      },
    },
    mended: kestrel,
    pointers: ['filing', 'publication', 'licensing', 'enforcement'].map(
      (right) => `/results/resin/control/${right}/kestrel`,
    ),
    message: '“kestrel” is to decide on “Resin”, but is no partner.',
  },
  {
    rule: 'protection-responsible-not-a-partner',
    broken: { results: { resin: { title: 'Resin', protection: { ep: { form: 'patent', responsible: 'kestrel' } } } } },
    mended: kestrel,
    pointers: ['/results/resin/protection/ep/responsible'],
    message: '“kestrel” is to protect “Resin”, but is no partner.',
  },
  {
    rule: 'protection-cost-not-a-partner',
    broken: {
      results: {
        resin: { title: 'Resin', protection: { ep: { form: 'patent', costs: { kestrel: { share: '1' } } } } },
      },
    },
    mended: kestrel,
    pointers: ['/results/resin/protection/ep/costs/kestrel'],
    message: '“kestrel” is to bear costs of protecting “Resin”, but is no partner.',
  },
  {
    rule: 'access-right-not-a-partner',
    broken: {
      results: { resin: { title: 'Resin', accessRights: { kestrel: {} } } },
      background: { recipe: { title: 'Recipe', partner: 'nlu', accessRights: { kestrel: {} } } },
    },
    mended: kestrel,
    pointers: ['/results/resin/accessRights/kestrel', '/background/recipe/accessRights/kestrel'],
    message: '“kestrel” is given access to “Resin”, but is no partner.',
  },
  {
    rule: 'waiver-not-a-partner',
    broken: { results: { resin: { title: 'Resin', transfer: { waivers: { kestrel: true } } } } },
    mended: kestrel,
    pointers: ['/results/resin/transfer/waivers/kestrel'],
    message: '“kestrel” is said to waive access to “Resin”, but is no partner.',
  },
  {
    rule: 'strategy-responsible-not-a-partner',
    broken: { assetStrategy: { 'open-science': { text: 'Open data', responsible: 'kestrel' } } },
    mended: kestrel,
    pointers: ['/assetStrategy/open-science/responsible'],
    message: '“kestrel” is to look after open science in the joint strategy, but is no partner.',
  },
  {
    rule: 'background-not-a-partner',
    broken: { background: { recipe: { title: 'Recipe', partner: 'kestrel' } } },
    mended: kestrel,
    pointers: ['/background/recipe/partner'],
    message: '“kestrel” is said to bring along “Recipe”, but is no partner.',
  },
  {
    rule: 'no-background-not-a-partner',
    broken: { noBackground: { kestrel: true } },
    mended: kestrel,
    pointers: ['/noBackground/kestrel'],
    message: '“kestrel” declares that none of its background is needed, but is no partner.',
  },
  {
    rule: 'lead-not-a-partner',
    broken: {
      workPackages: { wp1: { title: 'Resins', lead: 'kestrel' } },
      milestones: { ms1: { title: 'First trial', lead: 'kestrel' } },
      deliverables: { d1: { title: 'Report', lead: 'kestrel' } },
    },
    mended: kestrel,
    pointers: ['/workPackages/wp1/lead', '/milestones/ms1/lead', '/deliverables/d1/lead'],
    message: '“kestrel” is to lead “Resins”, but is no partner.',
  },
  {
    rule: 'effort-not-a-partner',
    broken: { workPackages: { wp1: { title: 'Resins', personMonths: { kestrel: { months: 12 } } } } },
    mended: kestrel,
    pointers: ['/workPackages/wp1/personMonths/kestrel'],
    message: '“kestrel” has person-months in “Resins”, but is no partner.',
  },
  {
    rule: 'raci-not-a-partner',
    broken: {
      milestones: { ms1: { title: 'First trial', raci: { kestrel: { informed: true } } } },
      deliverables: { d1: { title: 'Report', raci: { kestrel: { informed: true } } } },
    },
    mended: kestrel,
    pointers: ['/milestones/ms1/raci/kestrel', '/deliverables/d1/raci/kestrel'],
    message: '“kestrel” has a RACI role in “First trial”, but is no partner.',
  },
  {
    rule: 'risk-owner-not-a-partner',
    broken: { risks: { delay: { title: 'Late permit', owner: 'kestrel' } } },
    mended: kestrel,
    pointers: ['/risks/delay/owner'],
    message: '“kestrel” is to watch the risk “Late permit”, but is no partner.',
  },
  {
    rule: 'participant-not-a-partner',
    broken: { reviews: { first: { date: '2026-11-21', participants: { kestrel: true } } } },
    mended: kestrel,
    pointers: ['/reviews/first/participants/kestrel'],
    message: '“kestrel” is named as taking part in the review “2026-11-21”, but is no partner.',
  },
  {
    rule: 'indicator-responsible-not-a-partner',
    broken: { indicators: { i5: { title: 'Blade mass kept from landfill', responsible: 'kestrel' } } },
    mended: kestrel,
    pointers: ['/indicators/i5/responsible'],
    message: '“kestrel” is to collect the values of “Blade mass kept from landfill”, but is no partner.',
  },
  {
    rule: 'plan-role-not-a-partner',
    broken: { results, valorisationPlans: { resin: { roles: { kestrel: { role: 'Makes it' } } } } },
    mended: kestrel,
    pointers: ['/valorisationPlans/resin/roles/kestrel'],
    message: '“kestrel” has a role in the valorisation plan of “Resin”, but is no partner.',
  },
  {
    rule: 'step-responsible-not-a-partner',
    broken: { results, valorisationPlans: { resin: { steps: { s1: { title: 'Trial', responsible: 'kestrel' } } } } },
    mended: kestrel,
    pointers: ['/valorisationPlans/resin/steps/s1/responsible'],
    message: '“kestrel” is to take a step in the valorisation plan of “Resin”, but is no partner.',
  },
  {
    rule: 'joint-exploitation-not-a-partner',
    broken: { results, valorisationPlans: { resin: { jointExploitation: { aligned: { kestrel: {} } } } } },
    mended: kestrel,
    pointers: ['/valorisationPlans/resin/jointExploitation/aligned/kestrel'],
    message: '“kestrel” is named for the joint exploitation of “Resin”, but is no partner.',
  },
  {
    rule: 'plan-contact-not-a-partner',
    broken: { results, valorisationPlans: { resin: { contacts: { c1: { partner: 'kestrel', contact: 'sales' } } } } },
    mended: kestrel,
    pointers: ['/valorisationPlans/resin/contacts/c1/partner'],
    message: '“kestrel” is to provide a contact for “Resin”, but is no partner.',
  },
  {
    rule: 'agreement-not-a-partner',
    broken: {
      agreements: {
        '/results': {
          parties: { kestrel: { digest: '0'.repeat(64), decision: 'agreed', at: '2026-11-21T09:00:00Z' } },
        },
      },
    },
    mended: kestrel,
    pointers: ['/agreements/~1results/parties/kestrel'],
    message: '“kestrel” is recorded as having agreed or objected, but is no partner.',
  },
  {
    rule: 'note-not-a-partner',
    broken: { notes: { n1: { pointer: '', text: 'Why so late?', partner: 'kestrel' } } },
    mended: kestrel,
    pointers: ['/notes/n1/partner'],
    message: 'A note was written for “kestrel”, which is no partner.',
  },
]);
