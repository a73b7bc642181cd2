import { entryName } from '../entry-name.ts';
import { openItems } from '../roadmap-rule.ts';
import { documentRule } from '../rule.ts';

/** Before the first day there is no partnership to do it; only a day can lie there, as months count from 1. */
export const dueBeforeStart = documentRule({
  id: 'due-before-start',
  severity: 'error',
  paragraph: '3.1.1(d)',
  reads: ['milestones', 'deliverables', 'startDate'],
  message: ({ name }: { name: string }) => `“${name}” is due before the partnership begins. Choose a later day.`,
  find(document, report) {
    for (const { collection, id, entry, month, field } of openItems(document)) {
      if (month < 1) report([collection, id, field], { name: entryName(entry, id) });
    }
  },
});
