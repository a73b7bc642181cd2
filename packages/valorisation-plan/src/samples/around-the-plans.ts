/** What of the project the plans refer to. */
import { ids } from '@kvasir/element/internal/testing/sample-consortium.js';
import type { Deliverable, Indicator, Milestone, WorkPackage } from '@kvasir/model';

export const workPackages: Record<string, WorkPackage> = Object.fromEntries(
  [
    ['coordination', 'WP1', 'Coordination and agreement', 'northlake'],
    ['resin', 'WP2', 'Resin chemistry', 'val-marne'],
    ['manufacture', 'WP3', 'Blade manufacture', 'brenner'],
    ['sensing', 'WP4', 'Sensing and loads', 'northlake'],
    ['aalund', 'WP5', 'Demonstration in Aalund', 'vantera'],
    ['second-life', 'WP6', 'Second life', 'hergebruik'],
    ['valorisation', 'WP7', 'Valorisation and standards', 'ibarra'],
  ].map(([id = '', number = '', title = '', lead = ''], index): [string, WorkPackage] => [
    id,
    { number, title, order: index + 1, lead },
  ]),
);

function milestone(number: string, title: string, lead: string, dueMonth: number, ...results: string[]): Milestone {
  return { number, title, lead, dueMonth, status: 'not-started', results: ids(...results) };
}

export const milestones: Record<string, Milestone> = {
  ms2: { ...milestone('MS2', 'Resin meets the cure window', 'val-marne', 15, 'resin'), status: 'achieved' },
  ms4: {
    ...milestone('MS4', '60 m shell infused', 'brenner', 21, 'infusion', 'mould'),
    forecastMonth: 24,
    status: 'delayed',
  },
  ms5: { ...milestone('MS5', 'Strain layer survives 10⁷ cycles', 'northlake', 27, 'strain'), status: 'on-track' },
  ms6: { ...milestone('MS6', 'Permit granted, go or stop', 'aalund', 27, 'permitting'), status: 'on-track' },
  ms7: milestone('MS7', 'First blade turns', 'vantera', 38, 'blades'),
  ms8: milestone('MS8', 'Workshop agreement published', 'ibarra', 44, 'specification'),
  ms9: milestone('MS9', 'First tonne reclaimed', 'hergebruik', 36, 'separation'),
  p1: milestone('P1', 'First licence outside the group', 'brenner', 66, 'infusion'),
  p2: milestone('P2', 'Use it or list it: one year', 'northlake', 60, 'monitor', 'twin'),
};

function indicator(
  number: string,
  title: string,
  unit: string,
  responsible: string,
  target: number,
  year: number,
): Indicator {
  return {
    number,
    title,
    kind: 'quantitative',
    unit,
    direction: 'increase',
    responsible,
    baseline: { value: 0, date: '2025-02-28' },
    target: { value: target, date: `${String(year)}-02-28` },
  };
}

export const indicators: Record<string, Indicator> = {
  licences: indicator('I1', 'Licences and options signed', '1', 'brenner', 4, 2032),
  orders: indicator('I2', 'Take-back orders', '1', 'vantera', 120, 2029),
  cost: {
    ...indicator('I3', 'Cost of reclaimed acrylate', 'EUR/kg', 'hergebruik', 0.9, 2030),
    direction: 'decrease',
    baseline: { value: 2.4, date: '2025-02-28' },
  },
  jobs: indicator('I4', 'Jobs in dismantling and reuse', 'FTE', 'hergebruik', 40, 2033),
  landfill: indicator('I5', 'Blade mass kept from landfill', 't', 'hergebruik', 900, 2029),
  datasets: indicator('I8', 'Datasets reused by others', '1', 'northlake', 30, 2031),
  standards: indicator('I9', 'Contributions to standards', '1', 'ibarra', 2, 2029),
  neighbours: indicator('I14', 'Neighbours who feel heard', '%', 'aalund', 75, 2029),
  blades: indicator('I15', 'Blades in operation that can be taken back', '1', 'vantera', 3, 2028),
  tonnes: indicator('I16', 'Acrylate reclaimed', 't', 'hergebruik', 120, 2032),
};

export const deliverables: Record<string, Deliverable> = Object.fromEntries(
  [
    ['d2-1', 'D2.1', 'Resin system, first issue', 'val-marne', 14],
    ['d2-2', 'D2.2', 'Data set on cure', 'northlake', 20],
    ['d3-1', 'D3.1', 'Heated mould', 'brenner', 18],
    ['d3-2', 'D3.2', 'Infusion process', 'brenner', 28],
    ['d4-1', 'D4.1', 'Strain layer', 'northlake', 22],
    ['d4-2', 'D4.2', 'Data set on loads', 'vantera', 36],
    ['d5-1', 'D5.1', 'Three blades, mounted', 'vantera', 34],
    ['d5-2', 'D5.2', 'Guide for cities', 'aalund', 42],
    ['d6-1', 'D6.1', 'Separation plant, trial report', 'hergebruik', 40],
    ['d6-2', 'D6.2', 'Training module', 'ibarra', 46],
  ].map(([id, number, title, lead, dueMonth]) => [id, { number, title, lead, dueMonth } as Deliverable]),
);
