import { reference } from '../reference.ts';

/** There is one valorisation plan for each expected result, under the id of the result. */
export const planWithoutResult = reference({
  id: 'plan-without-result',
  severity: 'error',
  paragraph: '3.3.1(a)',
  places: ['valorisationPlans/#'],
  to: ['results'],
  message: ({ missing }) => `There is a valorisation plan for the result “${missing}”, which is not there.`,
});
