import { eachEntry } from '../../roadmap/items.ts';
import { projectLength, readMonth } from '../../roadmap/project-months.ts';
import { entryName } from '../entry-name.ts';
import { idsIn } from '../result-rule.ts';
import { openItems } from '../roadmap-rule.ts';
import { documentRule } from '../rule.ts';

/**
 * The work of a partnership ends with it. Milestones that belong to no work package may lie beyond: they are what becomes
 * of it afterwards (C(2024) 601, 2.3.1(i)).
 */
export const dueAfterEnd = documentRule({
  id: 'due-after-end',
  severity: 'error',
  paragraph: '3.1.1(d)',
  reads: ['workPackages', 'milestones', 'deliverables', 'startDate', 'endDate'],
  message: ({ name, month, last }: { name: string; month: number; last: number }) =>
    `“${name}” is to be finished in month ${String(month)}, but the partnership ends with month ${String(last)}. Bring it forward, or have the partnership last longer.`,
  find(document, report) {
    const last = projectLength(document.startDate, document.endDate);
    if (last === undefined) return;
    eachEntry(document, 'workPackages', (entry, id) => {
      const month = readMonth(entry['endMonth']) ?? 0;
      if (month > last) report(['workPackages', id, 'endMonth'], { name: entryName(entry, id), month, last });
    });
    for (const { collection, id, entry, month, field } of openItems(document)) {
      if (month <= last || (collection === 'milestones' && idsIn(entry['workPackages']).length === 0)) continue;
      report([collection, id, field], { name: entryName(entry, id), month, last });
    }
  },
});
