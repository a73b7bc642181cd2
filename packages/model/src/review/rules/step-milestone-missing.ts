import { reference } from '../reference.ts';

/** A step towards impact leads to a milestone of the roadmap. */
export const stepMilestoneMissing = reference({
  id: 'step-milestone-missing',
  severity: 'error',
  paragraph: '3.3.1(a)',
  places: ['valorisationPlans/*/steps/*/milestone'],
  to: ['milestones'],
  message: ({ missing, name }) =>
    `“${name}” has a step in its valorisation plan that refers to the milestone “${missing}”, which is not there.`,
});
