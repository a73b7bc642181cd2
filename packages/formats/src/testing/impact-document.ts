import type { Partnership } from '@kvasir/model';

export type ImpactSample = Pick<
  Partnership,
  'schema' | 'id' | 'acronym' | 'title' | 'partners' | 'results' | 'indicators' | 'impact'
>;

/** A small impact form with something in every column of the tables. Everybody in it is invented. */
export const bladeImpact: ImpactSample = {
  schema: 'urn:kvasir:partnership:1',
  id: '101226563',
  acronym: 'BladeLoop',
  title: 'Wind blades that come apart',
  partners: {
    nlu: { name: 'Northlake University', shortName: 'NLU' },
    shn: { name: 'Stichting Hergebruik Noord', shortName: 'SHN' },
  },
  results: { reuse: { number: 'R14', title: 'Take-back scheme' } },
  indicators: {
    landfill: {
      number: 'I5',
      title: 'Blade mass kept from landfill',
      definition: '=Dry mass of blades\nthat are not buried',
      orientation: 'social',
      dimension: 'environmental',
      kind: 'quantitative',
      level: 'impact',
      horizon: 'long',
      direction: 'increase',
      unit: 't',
      baseline: { value: 0, date: '2025-12-31' },
      target: { value: 900.5, date: '2028-12-31' },
      plausibleRange: { from: 0, to: 5000 },
      frequencyMonths: 6,
      source: 'Weighing slips',
      method: 'Weighed at the gate',
      disaggregation: 'place',
      responsible: 'shn',
      results: { reuse: true },
      sdg: '12.5',
      keyImpactPathway: 'KIP4',
      ethics: { finding: 'none' },
      negativeImpacts: {
        lorries: {
          description: 'More lorries',
          affected: 'Neighbours',
          severity: 'medium',
          mitigation: 'By night, by rail',
          responsible: 'nlu',
        },
      },
      version: 2,
      earlierVersions: { '1': { unit: 'kg', until: '2026-06-30' } },
      observations: {
        first: { period: '2026-H1', value: 64.125, status: 'final', version: 2, evidence: 'https://shn.example/h1' },
        second: {
          period: '2026-H2',
          value: 1234.5,
          status: 'provisional',
          version: 2,
          by: 'Ada Holm',
          comment: '@later',
          breakdown: { '=north': { value: 1000.25 }, south: { missing: 'The scale broke' } },
        },
        third: { period: '2027-H1', missing: 'Not weighed', version: 2 },
      },
    },
    trust: {
      number: 'I11',
      title: 'Trust between partners',
      orientation: 'social',
      dimension: 'societal',
      kind: 'qualitative',
      frequencyMonths: 12,
      observations: { survey: { period: '2026', rating: 4, text: 'Better than last year' } },
    },
    cost: {
      number: 'I3',
      title: 'Cost of reclaimed acrylate',
      kind: 'quantitative',
      direction: 'decrease',
      unit: 'EUR',
    },
  },
  impact: {
    negativeImpacts: {
      noise: { description: 'Noise of the shredder', severity: 'low', indicators: { trust: true }, order: 1 },
    },
    noneIdentified: { by: 'Ethics board', date: '2026-03-01', comment: 'Before the shredder came' },
    ethicsConcerns: { data: { title: 'Data of drivers', finding: 'identified', mitigation: 'Deleted', order: 1 } },
    ethicsAssessment: { by: 'Ethics board', date: '2026-03-01', next: '2027-03-01' },
    feedbackRounds: {
      spring: { title: 'Spring', answers: { x: { side: 'industry', ratings: { trust: 1 }, comment: 'Secret words' } } },
    },
  },
};

/** What should not be there, where anything may be. */
export const oddImpact = {
  title: 7,
  partners: 'nobody',
  results: [],
  indicators: {
    a: {
      title: 9,
      unit: {},
      kind: 'odd',
      target: 5,
      observations: { o: { period: 2026, value: '12 t', breakdown: 'x' }, p: 3 },
    },
    b: 'text',
    c: { observations: [1], negativeImpacts: { n: { description: 4 } }, ethics: 'yes' },
  },
  impact: { negativeImpacts: 3, ethicsConcerns: { e: 'x' }, noneIdentified: [], ethicsAssessment: { date: 'soon' } },
} as unknown as ImpactSample;
