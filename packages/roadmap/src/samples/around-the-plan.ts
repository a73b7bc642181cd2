/** What the plan leads to, and what could stand in its way. */
import { ids } from '@kvasir/element/internal/testing/sample-consortium.js';
import type { Indicator, Note, Result, Risk } from '@kvasir/model';

/** The results that items of the plan bring forward. */
export const results: Record<string, Result> = Object.fromEntries(
  [
    ['resin', 'R1', 'DX-4 depolymerisable acrylic resin', 'val-marne'],
    ['kinetics', 'R2', 'Resin cure kinetics, 140 runs', 'val-marne'],
    ['infusion', 'R3', 'Infusion process for 60 m shells', 'brenner'],
    ['mould', 'R4', 'Segmented heated mould', 'brenner'],
    ['insert', 'R5', 'Root-joint insert', 'brenner'],
    ['monitor', 'R6', 'In-mould cure monitor', 'northlake'],
    ['strain', 'R7', 'Fibre-optic strain layer', 'northlake'],
    ['twin', 'R8', 'Blade digital twin', 'northlake'],
    ['loads', 'R9', 'Blade loads, 24 months at 50 Hz', 'vantera'],
    ['damage', 'R10', 'Early-damage detection method', 'northlake'],
    ['blades', 'R11', 'Demonstrator blade set, 3 × 37 m', 'vantera'],
    ['permitting', 'R12', 'Permitting and neighbour dialogue, a municipal practice guide', 'aalund'],
    ['noise', 'R13', 'Noise and ice-throw measurements', 'northlake'],
    ['separation', 'R14', 'Low-heat blade separation', 'hergebruik'],
    ['specification', 'R15', 'Reclaimed acrylate specification', 'hergebruik'],
    ['training', 'R16', 'Blade technician training module', 'ibarra'],
    ['solvent-recovery', 'R17', 'Solvent recovery for DX-4', 'val-marne'],
    ['layup', 'R18', 'Thermoplastic tape lay-up recipe', 'brenner'],
    ['lead-through', 'R19', 'Lightning-safe sensor lead-through', 'northlake'],
    ['charts', 'R20', 'Infusion window charts', 'brenner'],
    ['inspection', 'R21', 'Rope-access inspection routine', 'vantera'],
    ['commons', 'R22', 'Blade passport data model', 'northlake'],
    ['cutting-head', 'R23', 'Dust-free cutting head', 'hergebruik'],
    ['economics', 'R24', 'Take-back economics of rotor blades', 'hergebruik'],
  ].map(([id = '', number = '', title = '', owner = '']): [string, Result] => [
    id,
    { number, title, ownership: { kind: 'single', owners: { [owner]: {} } } },
  ]),
);

export const indicators: Record<string, Indicator> = {
  datasets: {
    number: 'I1',
    title: 'Open datasets that others have used',
    unit: '1',
    target: { value: 4, date: '2029-02-28' },
  },
  blades: {
    number: 'I2',
    title: 'Blades in operation that can be taken back',
    unit: '1',
    target: { value: 3, date: '2028-04-30' },
  },
  tonnes: { number: 'I3', title: 'Acrylate reclaimed', unit: 't', target: { value: 120, date: '2032-02-28' } },
  licences: {
    number: 'I4',
    title: 'Licences to companies outside the group',
    unit: '1',
    target: { value: 2, date: '2031-02-28' },
  },
};

export const risks: Record<string, Risk> = {
  press: {
    number: '1',
    title: 'The second press arrives late',
    likelihood: 'high',
    severity: 'medium',
    workPackages: ids('manufacture', 'aalund'),
    mitigation: 'Rent press time in Bremerhaven; infuse the root section first.',
    owner: 'brenner',
  },
  permit: {
    number: '2',
    title: 'The city council does not decide in time',
    likelihood: 'medium',
    severity: 'high',
    workPackages: ids('aalund'),
    mitigation: 'Second site in the harbour; panel of citizens from the beginning.',
    owner: 'aalund',
  },
  monomer: {
    number: '3',
    title: 'The price of monomers doubles',
    likelihood: 'low',
    severity: 'medium',
    workPackages: ids('resin', 'second-life'),
    mitigation: 'Two suppliers; reclaimed monomers from month 30 on.',
    owner: 'val-marne',
  },
  // Nobody watches it.
  purity: {
    number: '4',
    title: 'Reclaimed acrylate is not pure enough to sell',
    likelihood: 'medium',
    severity: 'medium',
    workPackages: ids('second-life'),
    mitigation: 'A second washing step is planned into the plant.',
  },
  staff: {
    number: '5',
    title: 'Those who can infuse at this length leave',
    likelihood: 'low',
    severity: 'high',
    workPackages: ids('manufacture'),
    mitigation: 'Two teams; the training module is written as they work.',
    owner: 'brenner',
  },
};

export const notes: Record<string, Note> = {
  press: {
    pointer: '/milestones/ms4',
    text: 'Second press arrives in January. Trials at 20 m went well.',
    by: 'J. Brenner',
    partner: 'brenner',
    at: '2026-11-18T10:12:00Z',
  },
  cranes: {
    pointer: '/milestones/ms7',
    text: 'Cranes are booked for the second half of April. Another week costs as much as a month of storage.',
    by: 'S. Thygesen',
    partner: 'vantera',
    at: '2026-11-10T08:40:00Z',
  },
};
