import { readMonth } from '../../roadmap/project-months.ts';
import { entryName } from '../entry-name.ts';
import { openItems } from '../roadmap-rule.ts';
import { documentRule } from '../rule.ts';

/** Work cannot begin when it has to be finished already. */
export const startAfterDue = documentRule({
  id: 'start-after-due',
  severity: 'error',
  paragraph: '3.1.1(d)',
  reads: ['milestones', 'deliverables', 'startDate'],
  message: ({ name, start, month }: { name: string; start: number; month: number }) =>
    `Work on “${name}” begins in month ${String(start)}, but is to be finished in month ${String(month)}. Change one of the two.`,
  find(document, report) {
    for (const { collection, id, entry, month } of openItems(document)) {
      const start = readMonth(entry['startMonth']);
      if (start === undefined || start <= month) continue;
      report([collection, id, 'startMonth'], { name: entryName(entry, id), start, month });
    }
  },
});
