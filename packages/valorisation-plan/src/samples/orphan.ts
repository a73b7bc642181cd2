import type { PlanSlice } from '../plan-value.ts';
import { bladeLoop } from './blade-loop.ts';

const { insert: _deleted, ...results } = bladeLoop.results ?? {};
const { ms7: _gone, ...milestones } = bladeLoop.milestones ?? {};

/** Somebody has deleted R5, whose plan is still there, and the milestone to which a step of R3 leads. */
export const orphan: PlanSlice = { ...bladeLoop, results, milestones };
