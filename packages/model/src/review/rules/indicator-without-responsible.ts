import { indicatorWithout } from '../indicator-rule.ts';

/** Without somebody who collects the values, an indicator stays empty. */
export const indicatorWithoutResponsible = indicatorWithout(
  'indicator-without-responsible',
  ['responsible'],
  (name) => `Nobody collects the values of “${name}”. Name the partner who does.`,
);
