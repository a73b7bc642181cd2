import { isAchieved } from '../../roadmap/items.ts';
import { readMonth } from '../../roadmap/project-months.ts';
import { itemRule } from '../roadmap-rule.ts';

/** Who waits for something that is late has to know until when. */
export const delayedWithoutForecast = itemRule({
  id: 'delayed-without-forecast',
  severity: 'warning',
  paragraph: '3.1.1(d)',
  of: ['milestones', 'deliverables'],
  message: ({ name }) => `“${name}” is late, but it is not said when it is expected now. Enter a forecast.`,
  find(item, report, { name }) {
    if (isAchieved(item) || readMonth(item.forecastMonth) !== undefined) return;
    const [due = 0, planned = Infinity] = [readMonth(item.dueMonth), readMonth(item.baselineMonth)];
    if (item.status === 'delayed' || due > planned) report(['forecastMonth'], { name });
  },
});
