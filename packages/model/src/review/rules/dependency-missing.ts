import { reference } from '../reference.ts';

/** Nothing can be scheduled after something that is not there. */
export const dependencyMissing = reference({
  id: 'dependency-missing',
  severity: 'error',
  paragraph: '3.1.1(d)',
  places: ['milestones/*/dependsOn/#', 'deliverables/*/dependsOn/#'],
  to: ['milestones', 'deliverables'],
  message: ({ missing, name }) => `“${name}” waits for “${missing}”, which is not there.`,
});
