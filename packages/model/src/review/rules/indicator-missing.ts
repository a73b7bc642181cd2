import { reference } from '../reference.ts';

/** Progress on the roadmap is seen in indicators. */
export const indicatorMissing = reference({
  id: 'indicator-missing',
  severity: 'error',
  paragraph: '3.1.1(e)',
  places: ['milestones/*/indicators/#', 'deliverables/*/indicators/#'],
  to: ['indicators'],
  message: ({ missing, name }) => `“${name}” refers to the indicator “${missing}”, which is not there.`,
});
