/** How ready a result is, and how much it promises. */
import { asMap } from '../patch/json-map.ts';
import { mapIn, whole } from './reading.ts';

/** Technology readiness, today and to be reached. */
export interface ReadinessReading {
  readonly now: number | undefined;
  readonly target: number | undefined;
  /** The levels that are missing; 0 once the target is reached. */
  readonly gap: number | undefined;
  readonly isReached: boolean;
}

/** The technology readiness of a result. */
export function readinessOf(result: unknown): ReadinessReading {
  const { now: today, target: wanted } = mapIn(result, 'trl');
  const [now, target] = [whole(today, 1, 9), whole(wanted, 1, 9)];
  const gap = now === undefined || target === undefined ? undefined : Math.max(0, target - now);
  return { now, target, gap, isReached: gap === 0 };
}

/** The three criteria of a key exploitable result (Horizon Results Platform). */
export const potentialCriteria = ['innovation', 'exploitability', 'impact'] as const;
export type PotentialCriterion = (typeof potentialCriteria)[number];

/** How a result was rated by each criterion, 1 to 5. */
export interface Potential extends Readonly<Record<PotentialCriterion, number | undefined>> {
  /** The mean of what was rated, from 0 to 1; `undefined` where nothing was. */
  readonly score: number | undefined;
  /** Whether all three were rated. */
  readonly isComplete: boolean;
}

const [lowest, highest] = [1, 5];

/** The potential of a result. */
export function potentialOf(result: unknown): Potential {
  const ratings = mapIn(asMap(result)?.['exploitability'], 'ratings');
  const rating = (criterion: PotentialCriterion): number | undefined => whole(ratings[criterion], lowest, highest);
  const rated = potentialCriteria.flatMap((criterion) => rating(criterion) ?? []);
  const sum = rated.reduce((total, one) => total + one, 0);
  return {
    innovation: rating('innovation'),
    exploitability: rating('exploitability'),
    impact: rating('impact'),
    score: rated.length === 0 ? undefined : (sum / rated.length - lowest) / (highest - lowest),
    isComplete: rated.length === potentialCriteria.length,
  };
}
