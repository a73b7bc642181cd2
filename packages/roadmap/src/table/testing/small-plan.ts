import type { Roadmap } from '../../roadmap-value.ts';

/** Two work packages, three milestones (one late, one achieved), two deliverables, one risk; month 1 is March 2025. */
export const smallPlan: Roadmap = {
  acronym: 'Small',
  startDate: '2025-03-01',
  endDate: '2029-02-28',
  partners: {
    nlu: { name: 'Northlake University', shortName: 'NLU' },
    brc: { name: 'Brenner Composites', shortName: 'BRC' },
  },
  workPackages: {
    a: { number: 'WP1', title: 'Resin', order: 1, lead: 'nlu', startMonth: 1, endMonth: 24 },
    b: {
      number: 'WP2',
      title: 'Blades',
      order: 2,
      lead: 'brc',
      startMonth: 6,
      endMonth: 36,
      personMonths: { nlu: { months: 0.1 }, brc: { months: 0.2 } },
    },
  },
  milestones: {
    m1: {
      number: 'MS1',
      title: 'Resin cures',
      order: 1,
      lead: 'nlu',
      workPackages: { a: true },
      dueMonth: 12,
      actualMonth: 12,
      status: 'achieved',
      meansOfVerification: 'Test report',
    },
    m2: {
      number: 'MS2',
      title: 'Shell infused',
      order: 2,
      lead: 'brc',
      workPackages: { b: true },
      dueMonth: 21,
      baselineMonth: 21,
      forecastMonth: 24,
      status: 'delayed',
    },
    m3: {
      number: 'MS3',
      title: 'First blade turns',
      order: 3,
      workPackages: { b: true },
      dueMonth: 38,
      dependsOn: { m2: {} },
    },
  },
  deliverables: {
    d1: {
      number: 'D1.1',
      title: 'Cure data',
      lead: 'nlu',
      workPackages: { a: true },
      type: 'DATA',
      dissemination: 'PU',
      dueMonth: 14,
    },
    d2: { number: 'D2.1', title: 'Mould', lead: 'brc', workPackages: { b: true }, type: 'DEM', dueMonth: 18 },
  },
  risks: {
    r1: { number: '1', title: 'The press is late', likelihood: 'high', severity: 'medium', workPackages: { b: true } },
  },
};
