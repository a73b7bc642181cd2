import type { Id } from '../../schema/primitives.ts';
import { eachEntry, isCancelled } from '../../roadmap/items.ts';
import { entryName } from '../entry-name.ts';
import { idsIn } from '../result-rule.ts';
import { documentRule } from '../rule.ts';

/** A milestone that nothing comes of is a date. */
export const milestoneWithoutOutcome = documentRule({
  id: 'milestone-without-outcome',
  severity: 'advice',
  paragraph: '3.1.1(d)',
  reads: ['milestones', 'deliverables'],
  message: ({ name }: { name: string }) =>
    `No result and no deliverable comes of “${name}”. Say which results it brings forward.`,
  find(document, report) {
    /** The work packages that deliver something, what deliverables wait for, and the deliverables. */
    const [delivering, awaited, deliverables] = [new Set<Id>(), new Set<Id>(), new Set<Id>()];
    eachEntry(document, 'deliverables', (entry, id) => {
      if (isCancelled(entry)) return;
      deliverables.add(id);
      for (const workPackage of idsIn(entry['workPackages'])) delivering.add(workPackage);
      for (const other of idsIn(entry['dependsOn'])) awaited.add(other);
    });
    eachEntry(document, 'milestones', (entry, id) => {
      if (isCancelled(entry) || awaited.has(id) || idsIn(entry['results']).length > 0) return;
      if (idsIn(entry['workPackages']).some((workPackage) => delivering.has(workPackage))) return;
      if (idsIn(entry['dependsOn']).some((other) => deliverables.has(other))) return;
      report(['milestones', id, 'results'], { name: entryName(entry, id) });
    });
  },
});
