import { background } from '@kvasir/element/internal/testing/blade-loop/background.js';
import { resinAndManufacture } from '@kvasir/element/internal/testing/blade-loop/results-resin-and-manufacture.js';
import { secondLife } from '@kvasir/element/internal/testing/blade-loop/results-second-life.js';
import { sensingAndAalund } from '@kvasir/element/internal/testing/blade-loop/results-sensing-and-aalund.js';
import type { Id, Result } from '@kvasir/model';
import type { PlanSlice } from '../plan-value.ts';
import { deliverables, indicators, milestones, workPackages } from './around-the-plans.ts';
import { partners } from './partners.ts';
import { valorisationPlans } from './plans.ts';

/** Innovation, exploitability and impact, each from 1 to 5. Of R9 nobody has said it. */
const potential: Readonly<Record<Id, readonly [number, number, number]>> = {
  resin: [5, 4, 5],
  kinetics: [3, 2, 3],
  infusion: [4, 5, 5],
  mould: [2, 4, 2],
  insert: [4, 3, 3],
  monitor: [3, 4, 3],
  strain: [5, 4, 3],
  twin: [4, 3, 3],
  damage: [4, 2, 3],
  blades: [3, 4, 4],
  permitting: [2, 4, 4],
  noise: [2, 2, 2],
  separation: [5, 5, 5],
  specification: [2, 3, 4],
  training: [2, 4, 4],
};

function withPotential(id: Id, result: Result): Result {
  const [innovation, exploitability, impact] = potential[id] ?? [];
  if (innovation === undefined || exploitability === undefined || impact === undefined) return result;
  const ratings = { innovation, exploitability, impact };
  return { ...result, exploitability: { ...result.exploitability, ratings } };
}

const lastNumber = 16;

const results: Record<Id, Result> = Object.fromEntries(
  Object.entries({ ...resinAndManufacture, ...sensingAndAalund, ...secondLife })
    .filter(([, { order = Infinity }]) => order <= lastNumber)
    .map(([id, result]) => [id, withPotential(id, result)]),
);

/**
 * The valorisation plans of an invented project of real size: its results R1 to R16, 14 of them with a plan. On 18 November
 * 2026 it is in month 21 of 48. Most of it is in order; what is not says so in a comment.
 */
export const bladeLoop: PlanSlice = {
  id: '101999999',
  acronym: 'BladeLoop',
  title: 'Blades that can be taken back',
  startDate: '2025-03-01',
  endDate: '2029-02-28',
  partners,
  workPackages,
  milestones,
  deliverables,
  indicators,
  results,
  background,
  valorisationPlans,
};

/** A partnership that has not begun to say what it expects. */
export const empty: PlanSlice = {
  acronym: 'BladeLoop',
  startDate: '2025-03-01',
  endDate: '2029-02-28',
  partners,
};
