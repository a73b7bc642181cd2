import { violationOf } from '../../roadmap/network.ts';
import { entryName } from '../entry-name.ts';
import { dependencies } from '../roadmap-rule.ts';
import { documentRule } from '../rule.ts';

/** What waits for something cannot come before it. Of dependencies that go round in circles, the circle is found. */
export const dependencyViolated = documentRule({
  id: 'dependency-violated',
  severity: 'error',
  paragraph: '3.1.1(d)',
  reads: ['milestones', 'deliverables', 'startDate'],
  message: ({ name, other, months }: { name: string; other: string; months: number }) =>
    `“${name}” comes ${String(months)} ${months === 1 ? 'month' : 'months'} too early for “${other}”, which it waits for. Move one of the two.`,
  find(document, report) {
    for (const link of dependencies(document).links) {
      const months = violationOf(link);
      if (months === 0) continue;
      const { predecessor, successor } = link;
      const { collection, id } = successor.ref;
      report([collection, id, 'dependsOn', predecessor.ref.id], {
        name: entryName(successor.entry, id),
        other: entryName(predecessor.entry, predecessor.ref.id),
        months,
      });
    }
  },
});
