import { reference } from '../reference.ts';

/** A step towards impact is followed by an indicator. */
export const stepIndicatorMissing = reference({
  id: 'step-indicator-missing',
  severity: 'error',
  paragraph: '3.3.1(a)',
  places: ['valorisationPlans/*/steps/*/indicator'],
  to: ['indicators'],
  message: ({ missing, name }) =>
    `“${name}” has a step in its valorisation plan that refers to the indicator “${missing}”, which is not there.`,
});
