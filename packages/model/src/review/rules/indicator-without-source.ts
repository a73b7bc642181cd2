import { indicatorWithout } from '../indicator-rule.ts';

/** The source is the means of verification. */
export const indicatorWithoutSource = indicatorWithout(
  'indicator-without-source',
  ['source'],
  (name) => `It is not said where the values of “${name}” come from, so nobody can check them. Enter a source.`,
);
