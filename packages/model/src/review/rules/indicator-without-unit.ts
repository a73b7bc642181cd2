import { indicatorWithout } from '../indicator-rule.ts';

/** What is judged has a scale from 1 to 5; what is counted needs a unit. */
export const indicatorWithoutUnit = indicatorWithout(
  'indicator-without-unit',
  ['unit'],
  (name) => `It is not said in what unit “${name}” is counted. Enter one, so that its values can be compared.`,
  ({ kind }) => kind === 'quantitative',
);
