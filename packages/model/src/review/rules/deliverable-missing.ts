import { reference } from '../reference.ts';

/** A result is handed over in deliverables. */
export const deliverableMissing = reference({
  id: 'deliverable-missing',
  severity: 'error',
  places: ['results/*/deliverables/#'],
  to: ['deliverables'],
  message: ({ missing, name }) => `“${name}” refers to the deliverable “${missing}”, which is not there.`,
});
