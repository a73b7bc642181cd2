import { planRule } from '../plan-rule.ts';
import { noticesOf, routeInEnglish, type NoticeValues } from '../route-notice.ts';

/** Some routes are open to an owner only when the others were told in time. */
export const routeWithoutNotice = planRule<'route-without-notice', NoticeValues>({
  id: 'route-without-notice',
  severity: 'warning',
  paragraph: '3.3.1(a)',
  message: ({ name, route, days, by }) =>
    `“${name}” is to be used by ${routeInEnglish(route)}, of which the others have to be told ${String(days)} days before${by && `, so by ${by}`}. Enter the day on which they were told.`,
  find(plan, report, around) {
    for (const { route, notice } of noticesOf(plan, around)) {
      if (!notice.isMissing) continue;
      const { days, by = '' } = notice;
      report(['routeDetails', route, 'noticeDate'], { name: around.name, route, days, by });
    }
  },
});
