import { indicatorWithout } from '../indicator-rule.ts';

/** A target without a day is never missed. */
export const indicatorWithoutTargetDate = indicatorWithout(
  'indicator-without-target-date',
  ['target', 'date'],
  (name) =>
    `It is not said by when “${name}” is to reach its target, so nobody can tell whether it is late. Enter a day.`,
);
