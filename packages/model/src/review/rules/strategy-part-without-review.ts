import { strategyPartRule } from '../strategy.ts';

/** A strategy that is never looked at again is soon out of date. */
export const strategyPartWithoutReview = strategyPartRule(
  'strategy-part-without-review',
  'reviewDate',
  (part) => `The joint strategy on ${part} has no day on which it is looked at again. Set one.`,
);
