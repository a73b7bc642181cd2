import type { Partnership } from '@kvasir/model';
import type { ValorisationDocument } from '../valorisation/document.ts';

export type PlanSample = ValorisationDocument & Pick<Partnership, 'schema'>;

export const planDay = '2027-03-01';

/** A small portfolio with something in every part of a plan. Everybody in it is invented. */
export const bladePlans: PlanSample = {
  schema: 'urn:kvasir:partnership:1',
  id: '101226563',
  acronym: 'BladeLoop',
  title: 'Wind blades that come apart',
  startDate: '2026-01-01',
  endDate: '2029-12-31',
  partners: {
    nlu: {
      name: 'Northlake University',
      shortName: 'NLU',
      contacts: {
        ada: {
          name: 'Ada Holm',
          role: 'Transfer officer',
          email: 'ada@nlu.example',
          visibility: 'public',
          lastVerified: '2026-11-02',
        },
        bo: { name: 'Bo Secret', email: 'bo@nlu.example', consent: false },
      },
    },
    brc: {
      name: 'Brenner Composites',
      shortName: 'BRC',
      contacts: { cleo: { name: 'Cleo Ruiz', email: 'cleo@brc.example', visibility: 'partners' } },
    },
    shn: { name: 'Stichting Hergebruik Noord', shortName: 'SHN', withdrawnOn: '2027-02-01' },
  },
  background: { monomers: { title: 'Monomer library', partner: 'nlu', number: 'B1' } },
  indicators: { landfill: { number: 'I5', title: 'Blade mass kept from landfill' } },
  milestones: { pilot: { number: 'MS3', title: 'Pilot line runs' } },
  results: {
    resin: {
      order: 1,
      number: 'R1',
      title: 'Resin that lets go',
      description: 'An acrylate that depolymerises at 180 °C.',
      assetType: 'technologies',
      trl: { now: 4, target: 7 },
      keyExploitable: true,
      exploitability: { impact: 'No blade in a landfill', ratings: { innovation: 5, exploitability: 4 } },
      ownership: {
        kind: 'joint',
        jointRegime: 'horizon-europe',
        agreement: { status: 'draft' },
        owners: { nlu: { share: '1/3', exploits: false }, brc: { share: '2/3', exploits: true } },
      },
      protection: {
        eu: { form: 'patent', status: 'filed', number: 'EP 1', territory: 'EU', priorityDate: '2026-06-15' },
      },
      openAccess: { mode: 'restricted', licence: 'CC-BY-4.0' },
      basedOnBackground: { monomers: true },
    },
    schemes: { order: 2, number: 'R2', title: 'Take-back scheme', confidentiality: 'confidential' },
  },
  valorisationPlans: {
    resin: {
      summary: 'License it to resin makers.',
      need: 'Blades cannot be recycled.\nThey are buried.',
      alternatives: 'Grinding',
      uniqueValue: 'Monomers come back',
      targetGroups: 'Blade makers',
      users: 'Recyclers',
      market: 'Wind energy in Europe',
      protectionUse: 'The patent makes licences possible.',
      channels: { standardisation: true, 'intellectual-property': true },
      routes: { licensing: true },
      routeDetails: {
        licensing: { description: 'Non-exclusive', recipient: 'Resin makers', plannedDate: '2027-09-01' },
      },
      roles: {
        brc: {
          role: 'Licensor',
          contribution: 'Pilot plant',
          interest: 'Licence income',
          raci: { accountable: true, responsible: true },
          claims: { license: true, use: true },
          fieldOfUse: 'Wind energy',
        },
        shn: { role: 'Collects blades' },
      },
      steps: {
        sell: {
          order: 2,
          title: 'Sign the first licence',
          responsible: 'shn',
          startMonth: 30,
          endMonth: 52,
          cost: { cents: 1_250_050, currency: 'USD' },
          milestone: 'lost',
        },
        pilot: {
          order: 1,
          title: '=Pilot batch',
          description: 'Two tonnes',
          responsible: 'brc',
          startMonth: 12,
          endMonth: 20,
          cost: { cents: 8_000_000, currency: 'EUR' },
          fundedBy: { eic: true },
          background: { monomers: true },
          change: '+30 % recycled resin',
          evidence: 'Batch record',
          barrier: 'Solvent permit',
          indicator: 'landfill',
          milestone: 'pilot',
          status: 'on-track',
        },
      },
      jointExploitation: {
        relevant: true,
        reason: 'Each needs the other.',
        form: 'licence-pool',
        how: 'BRC licenses for both.',
        aligned: {
          nlu: { aligned: true, interest: 'Publications' },
          brc: { aligned: true, inPart: true, interest: 'Licence income', remark: 'Not in boats' },
        },
      },
      sharing: {
        rule: 'waterfall',
        rest: 'proportional',
        gross: { cents: 10_000_001, currency: 'EUR' },
        deductions: {
          fees: { title: 'Patent fees', kind: 'protection', amount: { cents: 1_000_000, currency: 'EUR' }, to: 'nlu' },
        },
        parties: { nlu: { gives: 'Invention', gets: 'Data' }, brc: {} },
        reason: 'By who owns it',
        fairness: 'Fees first',
      },
      fundings: {
        eic: {
          title: 'EIC Transition',
          kind: 'eu-grant',
          status: 'planned',
          amount: { cents: 6_000_000, currency: 'EUR' },
          partner: 'brc',
          deadline: '2027-04-10',
          url: 'https://eic.example/transition',
        },
      },
      risks: {
        price: {
          title: 'Virgin resin gets cheaper',
          kind: 'market',
          likelihood: 'high',
          severity: 'medium',
          mitigation: 'Long contracts',
          owner: 'brc',
        },
        odd: { title: 'Nobody knows' },
      },
      outcomes: 'Blades are designed to come apart',
      contacts: {
        one: { partner: 'nlu', contact: 'ada' },
        two: { partner: 'nlu', contact: 'bo' },
        three: { partner: 'brc', contact: 'cleo' },
      },
      reviewDate: '2027-06-30',
      reviews: { first: { date: '2026-12-01', by: 'Steering board', outcome: 'Go on' } },
    },
    schemes: { need: 'Nobody collects blades.', steps: { ask: { title: 'Ask the yards' } } },
    gone: { need: 'Something that was deleted', sharing: { rule: 'equal' } },
  },
};

/** What should not be there, where anything may be. */
export const oddPlans = {
  acronym: 7,
  partners: 'nobody',
  startDate: '2026-01-01',
  results: {
    a: { title: 9, number: {}, ownership: 'mine', protection: [1], trl: 'high', exploitability: 3 },
    b: 'text',
  },
  valorisationPlans: {
    a: {
      need: 4,
      steps: { s: { title: [], startMonth: 'soon', cost: '12k', fundedBy: 'x', milestone: 5 }, t: 7 },
      roles: { x: 'lead', y: { role: {} } },
      routes: 'all',
      sharing: { rule: 'odd', gross: '5' },
      fundings: { f: { amount: { cents: '5', currency: 'EUR' }, deadline: 'soon' } },
      risks: [null],
      reviews: { r: { date: 3 } },
      contacts: { c: {} },
    },
    b: [],
  },
} as unknown as PlanSample;
