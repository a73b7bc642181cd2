import { indicatorWithout } from '../indicator-rule.ts';

/** Progress is a way from somewhere. */
export const indicatorWithoutBaseline = indicatorWithout(
  'indicator-without-baseline',
  ['baseline', 'value'],
  (name) => `It is not said where “${name}” stood at the outset, so no change can be seen. Enter a baseline.`,
);
