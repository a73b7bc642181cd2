import { reference } from '../reference.ts';

/** The expected result is what joins roadmap and indicators to ownership and plan; and one can be derived from another. */
export const resultMissing = reference({
  id: 'result-missing',
  severity: 'error',
  places: [
    'results/*/basedOnResults/#',
    'milestones/*/results/#',
    'deliverables/*/results/#',
    'indicators/*/results/#',
  ],
  to: ['results'],
  message: ({ missing, name }) => `“${name}” refers to the result “${missing}”, which is not there.`,
});
