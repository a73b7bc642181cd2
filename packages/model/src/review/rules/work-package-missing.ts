import { reference } from '../reference.ts';

/** What belongs to no work package that is there has no place in the schedule. */
export const workPackageMissing = reference({
  id: 'work-package-missing',
  severity: 'error',
  places: [
    'results/*/workPackages/#',
    'milestones/*/workPackages/#',
    'deliverables/*/workPackages/#',
    'risks/*/workPackages/#',
  ],
  to: ['workPackages'],
  message: ({ missing, name }) => `“${name}” refers to the work package “${missing}”, which is not there.`,
});
