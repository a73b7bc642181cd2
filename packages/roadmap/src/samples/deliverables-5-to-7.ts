import { ids } from '@kvasir/element/internal/testing/sample-consortium.js';
import type { Deliverable } from '@kvasir/model';
import { deliverablesOf } from './plan-line.ts';

/** What comes of the demonstration, of the second life of blades, and of valorisation. */
export const deliverables5to7: Record<string, Deliverable> = {
  ...deliverablesOf('aalund', 5, 'aalund', [
    // What D3.2 moves in its turn: a set of blades takes ten months from the description on.
    [
      'Demonstrator blade set',
      'vantera',
      34,
      'DEM',
      'PU',
      {
        startMonth: 29,
        forecastMonth: 36,
        status: 'at-risk',
        results: ids('blades'),
        indicators: ids('blades'),
        dependsOn: { 'd3-2': { type: 'FF', lag: 10 }, ms6: {} },
      },
    ],
    ['Site survey', 'vantera', 16, 'R', 'SEN'],
    ['Permit application', 'aalund', 20, 'R', 'PU', { dependsOn: { 'd5-2': { lag: 2 } } }],
    ['Citizens’ panel, first report', 'aalund', 19, 'R', 'PU'],
    ['Citizens’ panel, second report', 'aalund', 31, 'R', 'PU', { dependsOn: { 'd5-4': { lag: 10 } } }],
    ['Noise measurements, before', 'northlake', 23, 'DATA', 'PU', { results: ids('noise') }],
    [
      'Noise measurements, after',
      'northlake',
      43,
      'DATA',
      'PU',
      { dependsOn: { ms7: { lag: 3 } }, results: ids('noise') },
    ],
    ['Lifting and transport plan', 'vantera', 32, 'R', 'SEN'],
    ['Commissioning record', 'vantera', 39, 'R', 'SEN', { dependsOn: { ms7: {} } }],
    [
      'Operation, first half year',
      'vantera',
      46,
      'R',
      'PU',
      { startMonth: 39, dependsOn: { ms7: { type: 'FF', lag: 8 } } },
    ],
    ['Guide to permits for cities', 'aalund', 42, 'R', 'PU', { results: ids('permitting') }],
    ['Visitors’ centre', 'aalund', 46, 'DEC', 'PU', { status: 'cancelled' }],
  ]),
  ...deliverablesOf('second-life', 6, 'val-marne', [
    ['Inventory of blades to come down', 'hergebruik', 12, 'DATA', 'PU', { results: ids('economics') }],
    ['Cutting head, prototype', 'hergebruik', 20, 'DEM', 'SEN', { results: ids('cutting-head') }],
    ['Separation, laboratory scale', 'val-marne', 22, 'DEM', 'SEN', { results: ids('separation') }],
    // Moved once before, without a word on when it is expected.
    [
      'Separation plant, trial report',
      'hergebruik',
      33,
      'R',
      'SEN',
      { baselineMonth: 31, dependsOn: { 'd6-3': { lag: 8 } } },
    ],
    [
      'Reclaimed acrylate, specification',
      'hergebruik',
      38,
      'R',
      'PU',
      { results: ids('specification'), dependsOn: { ms9: {} } },
    ],
    ['Reclaimed glass, uses', 'hergebruik', 40, 'R', 'PU'],
    ['Take-back contract, template', 'hergebruik', 30, 'OTHER', 'PU'],
    [
      'Take-back economics',
      'hergebruik',
      44,
      'R',
      'PU',
      { results: ids('economics'), dependsOn: { 'd6-4': { lag: 8 } } },
    ],
    ['Yard safety rules', 'hergebruik', 18, 'R', 'PU'],
    ['Blade passport, data model', 'northlake', 28, 'DATA', 'PU', { results: ids('commons') }],
    ['Training module for technicians', 'ibarra', 46, 'OTHER', 'PU', { results: ids('training') }],
  ]),
  ...deliverablesOf('valorisation', 7, 'northlake', [
    [
      'Dissemination and exploitation plan',
      'ibarra',
      6,
      'R',
      'SEN',
      { obligation: 'dissemination-exploitation-plan', indicators: ids('licences') },
    ],
    ['Valorisation plan, update', 'ibarra', 24, 'R', 'SEN', { startMonth: 19, dependsOn: { 'd7-1': { lag: 12 } } }],
    ['Brand and website', 'ibarra', 3, 'DEC', 'PU'],
    ['Map of those concerned', 'ibarra', 8, 'R', 'PU'],
    ['Freedom-to-operate study', 'ibarra', 15, 'R', 'SEN'],
    ['Standards landscape', 'ibarra', 17, 'R', 'PU'],
    ['Workshop agreement, first draft', 'ibarra', 34, 'R', 'PU', { results: ids('commons') }],
    ['Workshop agreement, public comment', 'ibarra', 40, 'R', 'PU', { dependsOn: { 'd7-7': { lag: 4 } } }],
    ['Licence terms, model', 'ibarra', 32, 'OTHER', 'SEN'],
    // Nobody has taken it on.
    ['Film for schools', undefined, 36, 'DEC', 'PU'],
    ['Policy brief', 'aalund', 44, 'R', 'PU', { dependsOn: { 'd5-11': {} } }],
    ['Valorisation plan, final', 'ibarra', 47, 'R', 'SEN', { dependsOn: { 'd7-2': { lag: 12 } } }],
  ]),
};
