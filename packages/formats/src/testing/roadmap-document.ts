import type { Partnership } from '@kvasir/model';

export type RoadmapSample = Pick<
  Partnership,
  | 'id'
  | 'acronym'
  | 'title'
  | 'startDate'
  | 'endDate'
  | 'partners'
  | 'results'
  | 'workPackages'
  | 'milestones'
  | 'deliverables'
  | 'risks'
  | 'reviews'
  | 'reviewEveryMonths'
>;

/** A small roadmap with something in every column of the tables. Everybody in it is invented. */
export const bladeRoadmap: RoadmapSample = {
  id: '101226563',
  acronym: 'BladeLoop',
  title: 'Wind blades that come apart',
  startDate: '2026-01-15',
  endDate: '2029-01-14',
  reviewEveryMonths: 6,
  partners: {
    nlu: { name: 'Northlake University', shortName: 'NLU' },
    brc: { name: 'Brenner Composites GmbH', shortName: 'BRC' },
    ivm: { name: 'Institut Val-Marne' },
  },
  results: { resin: { number: 'R1', title: 'DX-4 resin' } },
  workPackages: {
    resin: {
      number: 'WP1',
      order: 1,
      title: 'Resin',
      lead: 'nlu',
      startMonth: 1,
      endMonth: 18,
      objectives: '=A resin\nthat comes apart',
      personMonths: { nlu: { months: 24.5 }, brc: { months: 6 } },
    },
    blades: { number: 'WP2', order: 2, title: 'Blades, large', lead: 'brc', startMonth: 7, endMonth: 36 },
    empty: { title: 'Reserve' },
  },
  milestones: {
    formula: {
      number: 'MS1',
      title: 'Formula fixed; the route too',
      description: 'One route\nof three',
      lead: 'nlu',
      workPackages: { resin: true },
      dueMonth: 6,
      forecastMonth: 7,
      baselineMonth: 6,
      status: 'delayed',
      meansOfVerification: 'Signed protocol, reviewed',
      gate: true,
      actors: { academia: true, industry: true },
      results: { resin: true },
      raci: { nlu: { accountable: true, responsible: true }, brc: { consulted: true } },
      evidence: 'https://bladeloop.example/ms1',
    },
    blade: {
      number: 'MS2',
      title: 'First blade',
      lead: 'brc',
      workPackages: { blades: true, resin: true },
      dueMonth: 24,
      dueDate: '2027-12-17',
      status: 'on-track',
      dependsOn: { formula: { type: 'FS', lag: 2 }, dmp: {} },
    },
    undated: { title: 'Something, some day', status: 'cancelled' },
  },
  deliverables: {
    dmp: {
      number: 'D1.1',
      order: 1,
      title: 'Data management plan',
      type: 'DMP',
      dissemination: 'PU',
      lead: 'ivm',
      workPackages: { resin: true },
      dueMonth: 6,
      actualMonth: 5,
      status: 'achieved',
    },
    report: {
      number: 'D2.1',
      order: 2,
      title: 'Report on blades',
      type: 'R',
      dissemination: 'SEN',
      lead: 'brc',
      workPackages: { blades: true },
      dueMonth: 30,
      dependsOn: { blade: { type: 'SS', lag: -1 } },
    },
  },
  risks: {
    supply: {
      number: '1',
      title: 'Monomers come late',
      likelihood: 'medium',
      severity: 'high',
      workPackages: { resin: true },
      mitigation: 'A second supplier',
      owner: 'nlu',
    },
  },
  reviews: {
    first: { date: '2026-07-20', title: 'First review', participants: { nlu: true, brc: true }, decisions: 'Go on' },
  },
};
