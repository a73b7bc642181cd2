/** What of the project the indicators refer to. */
import { ids } from '@kvasir/element/internal/testing/sample-consortium.js';
import type { Note, Result, Review } from '@kvasir/model';

export const results: Record<string, Result> = Object.fromEntries(
  [
    ['resin', 'R1', 'DX-4 depolymerisable acrylic resin', 'val-marne'],
    ['kinetics', 'R2', 'Resin cure kinetics, 140 runs', 'val-marne'],
    ['infusion', 'R3', 'Infusion process for 60 m shells', 'brenner'],
    ['insert', 'R5', 'Root-joint insert', 'brenner'],
    ['strain', 'R7', 'Fibre-optic strain layer', 'northlake'],
    ['loads', 'R9', 'Blade loads, 24 months at 50 Hz', 'vantera'],
    ['blades', 'R11', 'Demonstrator blade set, 3 × 37 m', 'vantera'],
    ['permitting', 'R12', 'Permitting and neighbour dialogue, a municipal practice guide', 'aalund'],
    ['noise', 'R13', 'Noise and ice-throw measurements', 'northlake'],
    ['separation', 'R14', 'Low-heat blade separation', 'hergebruik'],
    ['specification', 'R15', 'Reclaimed acrylate specification', 'hergebruik'],
    ['training', 'R16', 'Blade technician training module', 'ibarra'],
    ['solvent-recovery', 'R17', 'Solvent recovery for DX-4', 'val-marne'],
  ].map(([id = '', number = '', title = '', owner = '']): [string, Result] => [
    id,
    { number, title, ownership: { kind: 'single', owners: { [owner]: {} } } },
  ]),
);

export const reviews: Record<string, Review> = {
  first: {
    date: '2026-02-19',
    title: 'First',
    participants: ids('northlake', 'brenner', 'val-marne', 'vantera', 'aalund', 'hergebruik', 'ibarra'),
    decisions: 'Baseline set as version 9. Common terms adopted in four languages.',
    next: '2026-08-19',
  },
  'mid-term': {
    date: '2026-08-19',
    title: 'Mid-term',
    participants: ids('northlake', 'brenner', 'val-marne', 'vantera', 'hergebruik'),
    decisions: 'I5 counts dry mass from July on. The orders of I2 need a source before the next review.',
    next: '2027-02-18',
  },
};

export const notes: Record<string, Note> = {
  dry: {
    pointer: '/indicators/landfill',
    text: 'Weigh dry. The first definition counted rain, and one period is missing because of it.',
    by: 'W. de Boer',
    partner: 'hergebruik',
    at: '2026-11-16T08:20:00Z',
  },
};
