import { entryName } from '../entry-name.ts';
import { cyclePath } from '../cycle-path.ts';
import { dependencies } from '../roadmap-rule.ts';
import { documentRule } from '../rule.ts';

/** What waits for itself never begins. */
export const dependencyCycle = documentRule({
  id: 'dependency-cycle',
  severity: 'error',
  paragraph: '3.1.1(d)',
  reads: ['milestones', 'deliverables', 'startDate'],
  message: ({ name, path }: { name: string; path: string }) =>
    `“${name}” waits for itself: ${path}. Remove one of these dependencies.`,
  find(document, report) {
    for (const cycle of dependencies(document).cycles) {
      const [first, last] = [cycle[0], cycle.at(-1)];
      if (!first || !last) continue;
      const names = [...cycle, first].map(({ entry, ref }) => entryName(entry, ref.id));
      report([first.ref.collection, first.ref.id, 'dependsOn', last.ref.id], {
        name: entryName(first.entry, first.ref.id),
        path: cyclePath(names, '→'),
      });
    }
  },
});
