/** Partnerships by hand, one point each. All of them are invented. */
import type { Example } from './example.ts';

function valid(what: string, value: object): Example {
  return { what, value, valid: true };
}

function invalid(what: string, value: unknown): Example {
  return { what, value, valid: false };
}

const digest = '0123456789abcdef'.repeat(4);
const result = (fields: object) => ({ results: { 'r-blade': { title: 'Recyclable blade', ...fields } } });
const milestone = (fields: object) => ({ milestones: { m1: { title: 'Blade tested', ...fields } } });
const deliverable = (fields: object) => ({ deliverables: { d1: { title: 'Test report', ...fields } } });
const review = (fields: object) => ({ reviews: { v1: { date: '2026-06-30', ...fields } } });
const indicator = (fields: object) => ({ indicators: { i1: { title: 'Blades taken apart', ...fields } } });
const observation = (fields: object) => indicator({ observations: { o1: { period: '2026-Q3', ...fields } } });
const impact = (fields: object) => ({ impact: fields });
const plan = (fields: object) => ({ valorisationPlans: { 'r-blade': fields } });
const agreed = { digest, decision: 'agreed', at: '2026-11-21T09:30:00.000Z' };
const agreement = (fields: object) => ({ agreements: { '/results/r-blade': fields } });
const term = (fields: object) => ({ glossary: { g1: { term: 'pilot', ...fields } } });
const note = (fields: object) => ({ notes: { n1: { pointer: '', text: 'Ask the museum.', ...fields } } });

const projects: Example[] = [
  valid('nothing at all', {}),
  valid('fields that nobody knows', { 'x-host': [{ a: null }], results: { r1: { title: 'Resin', rating: 5 } } }),
  valid('a project', {
    schema: 'urn:kvasir:partnership:1',
    id: '101000001',
    acronym: 'BladeLoop',
    title: 'Rotor blades that come back',
    objective: 'Blades that can be taken apart.',
    startDate: '2026-01-01',
    endDate: '2029-12-31',
    totalCost: { cents: 197198750, currency: 'EUR' },
    ecContribution: { cents: 150000000, currency: 'EUR' },
    fields: { f1: { scheme: 'euroscivoc', code: '/25/75/463' } },
    provenance: { '': { source: 'cordis' }, '/partners/pic-999000001/name': { source: 'edited' } },
    partners: { 'pic-999000001': { name: 'Brenner Composites GmbH' } },
    noBackground: { 'pic-999000001': true },
    reviewEveryMonths: 6,
  }),
  valid('what only code can refuse: an order, a day, a share above 1', {
    startDate: '2026-02-30',
    endDate: '2025-01-01',
    ...result({ ownership: { owners: { p1: { share: '7/3' } } } }),
  }),
  invalid('a list', []),
  invalid('another version', { schema: 'urn:kvasir:partnership:2' }),
  invalid('an array for a collection', { results: [] }),
  invalid('an entry that is text', { results: { r1: 'Resin' } }),
  invalid('an entry without id', { results: { '': { title: 'Resin' } } }),
  invalid('a key that reaches the prototype', JSON.parse('{"results":{"__proto__":{"title":"Resin"}}}')),
  invalid('an invalid partner', { partners: { p1: { name: '' } } }),
  invalid('a review every 61 months', { reviewEveryMonths: 61 }),
  invalid('money in euro', { totalCost: { euro: 5 } }),
  invalid('null', { acronym: null }),
];

const results: Example[] = [
  valid('a result', {
    ...result({
      number: 'R1',
      order: -1,
      assetType: 'technologies',
      workPackages: { wp1: true },
      deliverables: { d1: true },
      trl: { now: 4, target: 7 },
      status: 'expected',
      confidentiality: 'sensitive',
      keyExploitable: true,
      ownership: {
        kind: 'joint',
        owners: { p1: { share: '1/3', contribution: 'Resin', exploits: true }, p2: { share: '2/3' }, p3: {} },
        thirdParty: 'A former supplier claims the monomer.',
        jointRegime: 'desca-1',
        agreement: { status: 'signed', date: '2026-03-01', url: 'https://northlake.example/joa' },
      },
      contributors: { p4: { contribution: 'Tests' } },
      control: { filing: { p1: true }, licensing: { p1: true, p2: true }, rule: 'Both' },
      protection: {
        a: {
          form: 'patent',
          status: 'under-examination',
          responsible: 'p1',
          filingDate: '2026-02-01',
          priorityDate: '2026-01-14',
          costs: { p1: { share: '1' } },
        },
        b: { form: 'none' },
      },
      openAccess: {
        mode: 'restricted',
        licence: 'CC-BY-4.0',
        publicationDate: '2026-12-01',
        embargoMonths: 0,
        justification: 'Patent first',
      },
      exploitability: { innovation: 'First of its kind', exploitability: 'By any moulder', impact: 'No landfill' },
      basedOnResults: { 'r-resin': true },
      basedOnBackground: { b1: true },
      transfer: {
        noticeDays: 45,
        thirdParties: 'Affiliates of Brenner',
        exclusive: true,
        licensee: 'Vantera Wind A/S',
        waivers: { p2: true },
        objection: false,
        conditions: 'Wind energy only',
      },
      accessRights: { p4: { implementation: { terms: 'royalty-free' }, exploitation: { conditions: 'On request' } } },
    }),
  }),
  valid('background', {
    background: {
      b1: {
        title: 'Resin database',
        partner: 'p1',
        assetType: 'data',
        protection: 'database-right',
        licence: 'GPL-3.0-or-later',
        limitations: { exploitation: 'Not outside the project' },
        accessRights: { p2: { implementation: { terms: 'agreed' } } },
      },
    },
  }),
  valid('a joint strategy', {
    assetStrategy: {
      background: { text: 'Listed before it is used', responsible: 'p1', reviewDate: '2027-03-01' },
      'open-innovation': {},
    },
  }),
  valid('answers to the questions that lead to a model agreement', {
    agreementGuide: {
      answers: { 'sponsor-needs-control': 'yes', 'academic-use': 'no' },
      by: 'Ada Lindqvist',
      date: '2026-11-21',
      remark: 'Model 2, to be adapted',
    },
  }),
  invalid('a result without title', { results: { r1: {} } }),
  invalid('an owner who exploits in words', result({ ownership: { owners: { p1: { exploits: 'yes' } } } })),
  invalid('a day of filing that is none', result({ protection: { a: { form: 'patent', filingDate: 'soon' } } })),
  invalid('a day of publication that is none', result({ openAccess: { publicationDate: '2026' } })),
  invalid('bases as a list', result({ basedOnResults: ['r-resin'] })),
  invalid('background that may be needed', result({ basedOnBackground: { b1: 'maybe' } })),
  invalid('a notice of 366 days', result({ transfer: { noticeDays: 366 } })),
  invalid('exclusive in words', result({ transfer: { exclusive: 'yes' } })),
  invalid('waivers as text', result({ transfer: { waivers: 'all' } })),
  invalid('impact as a number', result({ exploitability: { impact: 5 } })),
  invalid('an eighth part of the strategy', { assetStrategy: { marketing: { text: 'Fairs' } } }),
  invalid('a part of the strategy that is text', { assetStrategy: { valuation: 'At cost' } }),
  invalid('an answer that is neither yes nor no', { agreementGuide: { answers: { q1: 'maybe' } } }),
  invalid('background protected in a way that there is not', {
    background: { b1: { title: 'Resin database', partner: 'p1', protection: 'magic' } },
  }),
  invalid('TRL 0', result({ trl: { now: 0 } })),
  invalid('a kind of asset that nobody publishes', result({ assetType: 'idea' })),
  invalid('a share as decimal', result({ ownership: { owners: { p1: { share: '0.25' } } } })),
  invalid('a share as number', result({ ownership: { owners: { p1: { share: 0.25 } } } })),
  invalid('a share of nothing', result({ ownership: { owners: { p1: { share: '1/0' } } } })),
  invalid('a negative share', result({ ownership: { owners: { p1: { share: '-1/3' } } } })),
  invalid('owners as a list', result({ ownership: { owners: ['p1'] } })),
  invalid('protection without form', result({ protection: { a: { status: 'filed' } } })),
  invalid('an embargo of 121 months', result({ openAccess: { embargoMonths: 121 } })),
  invalid('a half month of embargo', result({ openAccess: { embargoMonths: 0.5 } })),
  invalid('a repository that is no address', result({ openAccess: { repository: 'Zenodo' } })),
  invalid('background of nobody', { background: { b1: { title: 'Resin database' } } }),
  invalid('a set with false', { noBackground: { p1: false } }),
];

const workPlan: Example[] = [
  valid('a work package', {
    workPackages: {
      wp1: {
        number: 'WP1',
        title: 'Materials',
        lead: 'p1',
        startMonth: 1,
        endMonth: 48,
        personMonths: { p1: { months: 12.5 }, p2: { months: 0 } },
      },
    },
  }),
  valid('a milestone', {
    ...milestone({
      number: 'MS1',
      lead: 'p1',
      workPackages: { wp1: true },
      dueMonth: 12,
      dueDate: '2026-12-31',
      forecastMonth: 13,
      baselineMonth: 12,
      status: 'at-risk',
      results: { 'r-blade': true },
      dependsOn: { m0: { type: 'SS', lag: -2 }, d1: {} },
      raci: { p1: { accountable: true, responsible: true }, p2: { informed: true } },
      meansOfVerification: 'Report',
      gate: true,
      actors: { 'public-authority': true },
      evidence: 'https://northlake.example/report',
    }),
  }),
  valid('a deliverable as CORDIS gives it, and one in full', {
    deliverables: {
      'd-1': { id: 'D_1', title: 'Plan', rcn: '7' },
      'd-2': { title: 'Report', type: 'R', dissemination: 'R-UE/EU-R', actualMonth: 1200 },
    },
  }),
  valid('a risk and a review', {
    risks: { k1: { title: 'Resin is late', likelihood: 'low', severity: 'high', owner: 'p1' } },
    reviews: { v1: { date: '2026-06-30', participants: { p1: true }, decisions: 'Go on', next: '2026-12-31' } },
  }),
  valid('an item on which work begins before it is due', {
    ...milestone({ startMonth: 9, dueMonth: 12 }),
    ...deliverable({ startMonth: 4, dueMonth: 6, obligation: 'dissemination-exploitation-plan' }),
  }),
  valid('a review that keeps the roadmap as it stood', {
    ...review({
      plan: {
        workPackages: { wp1: { title: 'Materials', startMonth: 1, endMonth: 48 } },
        milestones: { m1: { title: 'Blade tested', dueMonth: 12, forecastMonth: 13, status: 'delayed' } },
        deliverables: { d1: { dueDate: '2026-06-30', actualMonth: 6, 'x-host': 1 } },
        'x-host': [],
      },
    }),
  }),
  valid('what only code can refuse: work that begins after it is due', {
    ...milestone({ startMonth: 13, dueMonth: 12 }),
    ...deliverable({ startMonth: 2, dueMonth: 1 }),
  }),
  invalid('work that begins in month 0', milestone({ startMonth: 0 })),
  invalid('an obligation that Horizon Europe does not have', deliverable({ obligation: 'gender-plan' })),
  invalid('a kept roadmap that is a list', review({ plan: [] })),
  invalid('a kept item that is text', review({ plan: { milestones: { m1: 'Blade tested' } } })),
  invalid('a kept item of unknown status', review({ plan: { milestones: { m1: { status: 'done' } } } })),
  invalid('month 0', milestone({ dueMonth: 0 })),
  invalid('month 1201', milestone({ dueMonth: 1201 })),
  invalid('a month as text', milestone({ dueMonth: '12' })),
  invalid('an unknown status', milestone({ status: 'done' })),
  invalid('a dependency of unknown type', milestone({ dependsOn: { m0: { type: 'XS' } } })),
  invalid('a role that RACI does not have', milestone({ raci: { p1: { supportive: true } } })),
  invalid('a sector for an actor that there is not', milestone({ actors: { industries: true } })),
  invalid('a type of deliverable that there is not', deliverable({ type: 'REPORT' })),
  invalid('a dissemination level that there is not', deliverable({ dissemination: 'CO' })),
  invalid('negative person-months', { workPackages: { w: { title: 'A', personMonths: { p1: { months: -1 } } } } }),
  invalid('person-months without a number', { workPackages: { w: { title: 'A', personMonths: { p1: {} } } } }),
  invalid('a review without date', { reviews: { v1: { title: 'First' } } }),
  invalid('a risk of unknown likelihood', { risks: { k1: { title: 'Resin is late', likelihood: 'certain' } } }),
];

const valueAndImpact: Example[] = [
  valid('an indicator', {
    ...indicator({
      definition: 'Blades taken apart in a year',
      orientation: 'social',
      dimension: 'environmental',
      kind: 'quantitative',
      level: 'outcome',
      horizon: 'medium',
      direction: 'increase',
      unit: 't',
      baseline: { value: 0, date: '2026-01-01' },
      target: { value: 1.5e3 },
      frequencyMonths: 6,
      results: { 'r-blade': true },
      sdg: '12.5',
      keyImpactPathway: 'KIP7',
      ethics: { finding: 'identified', mitigation: 'Consent' },
      negativeImpacts: { a: { description: 'Dust', affected: 'Workers', severity: 'medium' } },
      version: 2,
      observations: {
        o1: { period: '2026', value: -3.5, status: 'final', version: 1 },
        o2: { period: '2027', missing: 'The scales were broken' },
        o3: { period: '2028', rating: 5, text: 'Much trust' },
      },
    }),
  }),
  valid('an indicator with all that is known of its values', {
    ...indicator({
      preset: 'code-licences',
      direction: 'maintain',
      tolerance: 0.5,
      plausibleRange: { from: -1, to: 20 },
      version: 2,
      earlierVersions: {
        1: { title: 'Blades', kind: 'quantitative', unit: 'kg', target: { value: 5 }, until: '2026-11-21' },
      },
      negativeImpacts: {
        a: {
          description: 'Dust',
          responsible: 'p1',
          indicators: { i1: true },
          orientation: 'social',
          dimension: 'health',
          order: 1,
        },
      },
      observations: {
        o1: { period: '2026-H2', value: 5, breakdown: { women: { value: 3 }, men: { missing: 'Not asked' } } },
      },
    }),
  }),
  valid('impact beyond the single indicator', {
    ...impact({
      negativeImpacts: { a: { description: 'Lorries', severity: 'medium', 'x-host': [] } },
      noneIdentified: { by: 'Ada Lindqvist', date: '2026-11-21', comment: 'Looked at twice' },
      ethicsConcerns: { e1: { title: 'Dual use', finding: 'none', by: 'Ada Lindqvist', date: '2026-02-02', order: 1 } },
      ethicsAssessment: { by: 'Ethics board', date: '2026-02-02', next: '2027-02-02' },
      checkpoints: {
        c1: {
          kind: 'rehearsal',
          date: '2027-08-01',
          ratings: { consistency: 'partly', sustainability: 'yes', scalability: 'not-yet', reusability: 'no' },
          by: 'Ada Lindqvist',
        },
      },
      feedbackRounds: {
        r1: {
          title: 'First round',
          opens: '2026-06-01',
          closes: '2026-06-30',
          answers: {
            a1: { side: 'industry', ratings: { trust: 5, knowledgeSharing: 1 }, comment: 'Good' },
            a2: {},
          },
        },
      },
      reports: { '2026-H2': { title: 'Second half of 2026', summary: 'Much', lessons: 'More' } },
    }),
  }),
  valid('what only code can refuse: bounds, rounds and assessments the wrong way round', {
    ...indicator({ plausibleRange: { from: 5, to: 4 } }),
    ...impact({
      ethicsAssessment: { date: '2026-02-02', next: '2026-02-01' },
      feedbackRounds: { r1: { title: 'First round', opens: '2026-06-30', closes: '2026-06-01' } },
    }),
  }),
  valid('a valorisation plan', {
    ...plan({
      summary: 'License the resin',
      routes: { licensing: true, standardisation: true },
      roles: { p1: { role: 'Licensor', interest: 'Income', raci: { accountable: true } } },
      steps: {
        s1: {
          title: 'Find a licensee',
          startMonth: 40,
          endMonth: 60,
          cost: { cents: 500000, currency: 'EUR' },
          indicator: 'i1',
          milestone: 'm1',
          status: 'not-started',
        },
      },
      jointExploitation: { relevant: true, form: 'licence-pool', aligned: { p1: { aligned: false, interest: 'Own' } } },
      contacts: { c1: { partner: 'p1', contact: 'ada' } },
      reviewDate: '2027-01-31',
    }),
  }),
  valid('a valorisation plan with all that is known of it', {
    ...plan({
      priority: 'now',
      alternatives: 'Landfill',
      uniqueValue: 'Melts',
      market: 'Eleven makers',
      protectionUse: 'Licences follow the patent',
      channels: { standardisation: true, 'policy-uptake': true },
      routeDetails: {
        licensing: {
          recipient: 'Vantera Wind A/S',
          plannedDate: '2027-03-01',
          noticeDate: '2027-01-15',
          done: { 'terms-agreed': true },
        },
      },
      roles: { p1: { claims: { license: true }, fieldOfUse: 'Wind energy' }, p2: { claims: { none: true } } },
      steps: { s1: { title: 'Sell', measure: 'dissemination', fundedBy: { f1: true }, background: { b1: true } } },
      jointExploitation: { how: 'Apart', aligned: { p1: { aligned: true, inPart: true, remark: 'Three years' } } },
      fundings: {
        f1: {
          title: 'Prototype grant',
          kind: 'prototype-funding',
          status: 'applied',
          amount: { cents: 5_000_000, currency: 'EUR' },
          partner: 'p1',
          deadline: '2027-01-31',
          url: 'https://northlake.example/grant',
          order: 1,
        },
      },
      risks: { k1: { title: 'Price', kind: 'market', likelihood: 'low', severity: 'high', owner: 'p1', order: -1 } },
      reviews: { v1: { date: '2026-11-21', by: 'Ada Lindqvist', outcome: 'Go on' } },
      sharing: {
        rule: 'waterfall',
        rest: 'by-impact',
        gross: { cents: 12_000_000, currency: 'EUR' },
        deductions: {
          d1: { title: 'Protection', kind: 'protection', amount: { cents: 100, currency: 'EUR' }, to: 'p1', order: 1 },
          d2: { title: 'Inventors', kind: 'inventors', share: '3/10' },
        },
        parties: { p1: { share: '1/3', gives: 'Moulds', gets: 'Publications' } },
        weights: { i1: { weight: 3, contributions: { p1: { share: '1/2' } } } },
        reason: 'Each was indispensable',
      },
      resultsPlatform: {
        teaser: 'Blades that melt',
        audiences: { investors: true },
        needs: { licensee: true },
        policyAreas: { Energy: true },
        status: 'published',
        listedOn: '2030-06-01',
        'x-host': [],
      },
    }),
    ...result({ exploitability: { ratings: { innovation: 5, exploitability: 3, impact: 1 } } }),
  }),
  invalid('a potential of 6', result({ exploitability: { ratings: { impact: 6 } } })),
  invalid('a detail of a route that there is not', plan({ routeDetails: { sale: {} } })),
  invalid('a demand that no route has', plan({ routeDetails: { licensing: { done: { luck: true } } } })),
  invalid('a claim in words', plan({ roles: { p1: { claims: 'all' } } })),
  invalid('money as a number', plan({ fundings: { f1: { title: 'Grant', amount: 100 } } })),
  invalid('a source of money without title', plan({ fundings: { f1: {} } })),
  invalid('a risk without title', plan({ risks: { k1: { kind: 'market' } } })),
  invalid('a look without a day', plan({ reviews: { v1: { by: 'Ada Lindqvist' } } })),
  invalid('a rule of sharing that there is not', plan({ sharing: { rule: 'fair' } })),
  invalid('a waterfall in a waterfall', plan({ sharing: { rest: 'waterfall' } })),
  invalid('a deduction as decimal', plan({ sharing: { deductions: { d1: { title: 'A', share: '0.3' } } } })),
  invalid('a weight of nothing', plan({ sharing: { weights: { i1: { weight: 0 } } } })),
  invalid('policy areas as a list', plan({ resultsPlatform: { policyAreas: ['Energy'] } })),
  invalid('a value as text', observation({ value: '12' })),
  invalid('a rating of 6', observation({ rating: 6 })),
  invalid('an observation of no period', indicator({ observations: { o1: { value: 1 } } })),
  invalid('observations as a list', indicator({ observations: [{ period: '2026' }] })),
  invalid('an orientation that the Code does not name', indicator({ orientation: 'political' })),
  invalid('a target that is a number', indicator({ target: 5 })),
  invalid('version 0', indicator({ version: 0 })),
  invalid('goal 18', indicator({ sdg: '18' })),
  invalid('a harm that is not described', indicator({ negativeImpacts: { a: { severity: 'low' } } })),
  invalid('a negative tolerance', indicator({ tolerance: -1 })),
  invalid('a plausible range that is a list', indicator({ plausibleRange: [0, 5] })),
  invalid('an earlier version that is text', indicator({ earlierVersions: { 1: 'Blades' } })),
  invalid('a group whose value is text', observation({ breakdown: { women: { value: '3' } } })),
  invalid(
    'a harm that is followed by a list',
    impact({ negativeImpacts: { a: { description: 'Dust', indicators: ['i1'] } } }),
  ),
  invalid('impact in words', { impact: 'Much' }),
  invalid('none identified in a word', impact({ noneIdentified: true })),
  invalid('a concern that is not named', impact({ ethicsConcerns: { e1: { finding: 'none' } } })),
  invalid('a checkpoint after two years', impact({ checkpoints: { c1: { kind: 'two-years' } } })),
  invalid('an aspect rated in words', impact({ checkpoints: { c1: { ratings: { scalability: 'maybe' } } } })),
  invalid('a round without title', impact({ feedbackRounds: { r1: {} } })),
  invalid(
    'an answer of 6',
    impact({ feedbackRounds: { r1: { title: 'A', answers: { a: { ratings: { trust: 6 } } } } } }),
  ),
  invalid(
    'an answer of nobody',
    impact({ feedbackRounds: { r1: { title: 'A', answers: { a: { side: 'nobody' } } } } }),
  ),
  invalid('a report that is text', impact({ reports: { 2026: 'Much' } })),
  invalid('a route that there is not', plan({ routes: { sale: true } })),
  invalid('a step without title', plan({ steps: { s1: {} } })),
  invalid('a contact of nobody', plan({ contacts: { c1: { contact: 'ada' } } })),
  invalid('relevance in words', plan({ jointExploitation: { relevant: 'yes' } })),
];

const agreements: Example[] = [
  valid('agreements', {
    agreements: {
      '': { parties: { p1: agreed } },
      '/results/r~1blade': {
        parties: { p1: { ...agreed, decision: 'objected', by: 'Ada Lindqvist', reason: 'Too early' } },
        versions: {
          [digest]: { number: 1, at: '2026-11-21T09:30:00Z', content: [null, { any: 'thing' }] },
          ['f'.repeat(64)]: { number: 2, at: '2026-11-21T23:59:59.5Z' },
        },
      },
    },
  }),
  valid('shared terms', {
    ...term({
      language: 'en',
      definitions: { academia: { text: 'A first study' }, industry: { text: 'A first line' }, museum: 5 },
      synonyms: { 'pilot study': true },
      status: 'proposed',
    }),
  }),
  valid('a note', note({ partner: 'p1', by: 'Ada Lindqvist', at: '2026-11-21T09:30:00Z' })),
  invalid('an agreement on no pointer', { agreements: { results: {} } }),
  invalid('an agreement on a broken pointer', { agreements: { '/results/~2': {} } }),
  invalid('a decision without a digest', agreement({ parties: { p1: { decision: 'agreed', at: agreed.at } } })),
  invalid('a digest in capitals', agreement({ parties: { p1: { ...agreed, digest: digest.toUpperCase() } } })),
  invalid('a decision that is neither', agreement({ parties: { p1: { ...agreed, decision: 'abstained' } } })),
  invalid('a moment without zone', agreement({ parties: { p1: { ...agreed, at: '2026-11-21T09:30:00' } } })),
  invalid('a moment at hour 24', agreement({ parties: { p1: { ...agreed, at: '2026-11-21T24:00:00Z' } } })),
  invalid('a version under no digest', agreement({ versions: { v1: { number: 1, at: agreed.at } } })),
  invalid('a version 0', agreement({ versions: { [digest]: { number: 0, at: agreed.at } } })),
  invalid('a term without a word', { glossary: { g1: {} } }),
  invalid('a definition that is text', term({ definitions: { academia: 'A first study' } })),
  invalid('a language that is none', term({ language: 'English, UK' })),
  invalid('a note without text', note({ text: ' ' })),
  invalid('a note on no pointer', note({ pointer: 'results' })),
];

export const partnershipCorpus: Example[] = [...projects, ...results, ...workPlan, ...valueAndImpact, ...agreements];
