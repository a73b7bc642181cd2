/** Rules on the notice that owners give each other before a route is taken (Horizon Europe, Annex 5; DESCA 8.2 and 8.3). */
import type { ValorisationPlan } from '../schema/valorisation-plan.ts';
import { allowanceOf } from '../valorisation/allowance.ts';
import { noticeOf, type Notice } from '../valorisation/notice.ts';
import { mapIn, termsIn } from '../valorisation/reading.ts';
import { exploitationRoutes, type ExploitationRoute } from '../vocabularies/valorisation.ts';
import type { PlanValues } from './plan-rule.ts';
import type { Surroundings } from './rule.ts';

/** What a sentence on a notice names: the route, how many days it needs, and the last day to give it or ''. */
export type NoticeValues = PlanValues & {
  readonly route: ExploitationRoute;
  readonly days: number;
  readonly by: string;
};

/** The routes of a plan that others have to be told of, and how that stands. */
export function noticesOf(
  plan: ValorisationPlan,
  around: Surroundings,
): readonly { readonly route: ExploitationRoute; readonly notice: Notice }[] {
  const details = mapIn(plan, 'routeDetails');
  return termsIn(exploitationRoutes, plan.routes).flatMap((route) => {
    const detail = mapIn(details, route);
    const days = around.ask('results', around.id, (result) => allowanceOf(result, route, detail['recipient']).days);
    return days === undefined ? [] : [{ route, notice: noticeOf(detail, days) }];
  });
}

/** `open-source` → `open source`. */
export function routeInEnglish(route: string): string {
  return route.replaceAll('-', ' ');
}
