import type { Deliverable, Milestone } from '@kvasir/model';
import type { Roadmap } from '../roadmap-value.ts';
import { bladeLoop } from './blade-loop.ts';

/** The chain, in order: who leads what, when it was first planned to begin and to end. Each step waits for the one before. */
const steps = [
  ['brenner', 'Second press delivered', 16, 18],
  ['brenner', 'Press commissioned', 19, 20],
  ['val-marne', 'Resin batch for full length', 20, 21],
  ['brenner', 'Trial infusion, root section', 21, 22],
  ['brenner', 'Full-length infusion', 23, 25],
  ['vantera', 'Class inspection', 26, 26],
  ['brenner', 'Process description', 27, 28],
  ['vantera', 'Order of blades', 29, 29],
  ['brenner', 'Shells, first blade', 30, 32],
  ['brenner', 'Shells, second and third', 32, 34],
  ['brenner', 'Bonding and finish', 35, 36],
  ['vantera', 'Static test', 37, 38],
  ['vantera', 'Transport to Aalund', 39, 39],
  ['vantera', 'Lift and mount', 40, 41],
  ['aalund', 'Acceptance by the city', 42, 42],
  ['vantera', 'Half a year of operation', 43, 46],
  ['northlake', 'Report on operation', 47, 47],
] as const;

const slip = 4;

function chain(): Record<string, Deliverable> {
  return Object.fromEntries(
    steps.map(([lead, title, startMonth, planned], index): [string, Deliverable] => [
      `step-${String(index + 1)}`,
      {
        number: `D8.${String(index + 1)}`,
        order: index,
        title,
        lead,
        workPackages: { demonstrator: true },
        startMonth: startMonth + slip,
        // The last review took the delay into the plan; the baseline stays what was promised first.
        dueMonth: planned + slip,
        baselineMonth: planned,
        forecastMonth: planned + slip,
        status: index < 2 ? 'delayed' : index < 6 ? 'at-risk' : 'not-started',
        type: 'R',
        dissemination: 'SEN',
        raci: { [lead]: { accountable: true, responsible: true } },
        // The second and third pair of shells begin while the first are still in the mould.
        ...(index > 0 && { dependsOn: { [`step-${String(index)}`]: index === 9 ? { type: 'SS', lag: 2 } : {} } }),
      },
    ]),
  );
}

const end: Milestone = {
  number: 'MS10',
  title: 'Blades handed over',
  lead: 'vantera',
  workPackages: { demonstrator: true },
  gate: true,
  dueMonth: 48,
  baselineMonth: 48,
  forecastMonth: 52,
  status: 'at-risk',
  meansOfVerification: 'Protocol of the handover, signed by the city',
  results: { blades: true },
  dependsOn: { 'step-17': { lag: 1 } },
  raci: { vantera: { accountable: true, responsible: true } },
};

const { p1: _first, p2: _second, p3: _third, ...duringTheProject } = bladeLoop.milestones ?? {};

/** A press that came four months late, and everything that waited for it: the last step now ends after the project. */
export const delayed: Roadmap = {
  ...bladeLoop,
  workPackages: {
    demonstrator: {
      number: 'WP8',
      order: 0,
      title: 'From the press to the turbine',
      lead: 'brenner',
      startMonth: 16,
      endMonth: 48,
    },
    ...bladeLoop.workPackages,
  },
  milestones: { ...duringTheProject, handover: end },
  deliverables: { ...bladeLoop.deliverables, ...chain() },
};
