import { isAchieved } from '../../roadmap/items.ts';
import { itemRule } from '../roadmap-rule.ts';
import { isBlank } from '../walk.ts';

/** The Code asks for milestones and deadlines: what is due at no time is never late. */
export const itemWithoutDeadline = itemRule({
  id: 'item-without-deadline',
  severity: 'warning',
  paragraph: '3.1.1(d)',
  of: ['milestones', 'deliverables'],
  message: ({ name }) => `“${name}” has no deadline. Enter the month or the day by which it is due.`,
  find(item, report, { name }) {
    if (isAchieved(item)) return;
    // What is expected in a month has a time, though none was agreed; what is no month is the schema's to report.
    if ([item.dueMonth, item.dueDate, item.forecastMonth].every(isBlank)) report(['dueMonth'], { name });
  },
});
