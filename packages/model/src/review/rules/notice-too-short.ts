import { planRule } from '../plan-rule.ts';
import { noticesOf, routeInEnglish, type NoticeValues } from '../route-notice.ts';

/** A notice that came too late leaves the others no time to object. */
export const noticeTooShort = planRule<'notice-too-short', NoticeValues & { readonly earliest: string }>({
  id: 'notice-too-short',
  severity: 'error',
  paragraph: '3.3.1(a)',
  message: ({ name, route, days, by, earliest }) =>
    `“${name}” is to be used by ${routeInEnglish(route)} less than ${String(days)} days after the others were told, who had to know by ${by}. Wait until ${earliest}.`,
  find(plan, report, around) {
    for (const { route, notice } of noticesOf(plan, around)) {
      const { days, by, earliest, isTooShort } = notice;
      if (!isTooShort || by === undefined || earliest === undefined) continue;
      report(['routeDetails', route, 'plannedDate'], { name: around.name, route, days, by, earliest });
    }
  },
});
