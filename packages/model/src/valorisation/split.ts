/** Dividing whole cents, so that not one is lost or made: by the largest remainder. */
import type { Ratio } from './ratio.ts';
import { byCodeUnits } from './reading.ts';

/** What one gets. */
export interface Portion {
  readonly id: string;
  readonly cents: bigint;
  /** The whole cents of its exact part. */
  readonly floor: bigint;
  /** Whether it gets one of the cents that could not be divided. */
  readonly hasOddCent: boolean;
}

/**
 * Divides an amount by shares that sum to 1. Each gets the whole cents of its part; those that are left go, one by one, to
 * those who lost the most. Among those who lost alike the order of their ids decides, from the place of `turn` on, so that
 * over the years each has its turn. The order of the parties never matters.
 */
export function split(cents: bigint, shares: ReadonlyMap<string, Ratio>, turn = 0): Portion[] {
  const ids = [...shares.keys()].sort(byCodeUnits);
  const first = ids.length === 0 ? 0 : ((Math.trunc(turn) % ids.length) + ids.length) % ids.length;
  const inTurn = [...ids.slice(first), ...ids.slice(0, first)];
  const parts = inTurn.map((id) => {
    const { numerator, denominator } = shares.get(id) as Ratio;
    const floor = (cents * numerator) / denominator;
    return { id, floor, lost: cents * numerator - floor * denominator, denominator };
  });
  const left = cents - parts.reduce((sum, { floor }) => sum + floor, 0n);
  // Those with nothing lose nothing, and so are never given anything.
  const byLoss = [...parts].sort((one, other) => {
    const difference = other.lost * one.denominator - one.lost * other.denominator;
    return difference > 0n ? 1 : difference < 0n ? -1 : 0;
  });
  const odd = new Set(byLoss.slice(0, Number(left)).map(({ id }) => id));
  return parts
    .map(({ id, floor }) => ({ id, floor, hasOddCent: odd.has(id), cents: odd.has(id) ? floor + 1n : floor }))
    .sort((one, other) => byCodeUnits(one.id, other.id));
}
