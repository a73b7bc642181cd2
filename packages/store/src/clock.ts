/** Time and chance, as far as a store needs them; a test brings its own. */
export interface Clock {
  /** Epoch milliseconds. */
  now(): number;
  setTimeout(callback: () => void, milliseconds: number): unknown;
  clearTimeout(timer: unknown): void;
  /** At least 0, less than 1. */
  random(): number;
}

export const platformClock: Clock = {
  now: Date.now,
  setTimeout: (callback, milliseconds) => setTimeout(callback, milliseconds),
  clearTimeout: (timer) => clearTimeout(timer as number),
  random: Math.random,
};

/** The longest wait that a timer can be set to; a longer one would end at once. */
export const longestWait = 2 ** 31 - 1;

/**
 * Milliseconds to wait after the n-th failure in a row, from 0. Full jitter: many clients that lost one server at the
 * same moment do not come back at the same moment.
 */
export function backOff(clock: Clock, failures: number): number {
  return clock.random() * Math.min(1000 * 2 ** failures, 60_000);
}
