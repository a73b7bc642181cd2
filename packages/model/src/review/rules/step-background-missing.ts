import { reference } from '../reference.ts';

/** What a step needs has to be in the list of background, or nobody gives access to it. */
export const stepBackgroundMissing = reference({
  id: 'step-background-missing',
  severity: 'error',
  paragraph: '3.3.1(a)',
  places: ['valorisationPlans/*/steps/*/background/#'],
  to: ['background'],
  message: ({ missing, name }) =>
    `“${name}” has a step in its valorisation plan that needs the background “${missing}”, which is not there.`,
});
