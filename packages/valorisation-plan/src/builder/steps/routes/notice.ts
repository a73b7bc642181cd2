/** How the notice to the other owners stands, with its last day or the first day of the route. */
import { button, status, type StatusKind } from '@kvasir/element/display.js';
import { daysAfter, type RouteReading } from '@kvasir/model/valorisation.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { PlanForm } from '../../plan-form.ts';
import type { RoutesMessages } from './routes.messages.ts';

type RouteNotice = NonNullable<RouteReading['notice']>;

export function noticeLine(
  form: PlanForm,
  text: RoutesMessages,
  { route, notice }: RouteReading,
): TemplateResult | typeof nothing {
  if (!notice) return nothing;
  const [kind, words] = sayNotice(form, text, notice);
  const path = form.path('routeDetails', route, 'plannedDate');
  const { earliest } = notice;
  return html`<div class="route-notice" role="status">
    ${status({ kind, label: words })}
    ${
      notice.isTooShort && earliest !== undefined && form.host.canEdit
        ? button({
            label: text.planFor(form.format.date(earliest)),
            size: 'small',
            onClick: () => {
              form.change([path, earliest]);
              form.focus(form.idOf(path));
            },
          })
        : nothing
    }
  </div>`;
}

function sayNotice(
  { format, host }: PlanForm,
  text: RoutesMessages,
  { days, by, earliest, planned, isOverdue, isTooShort }: RouteNotice,
): readonly [StatusKind, string] {
  const day = (date: string): string => format.date(date);
  if (isTooShort && planned !== undefined && earliest !== undefined) {
    return ['danger', text.noticeTooShort(day(planned), day(earliest))];
  }
  if (earliest !== undefined) {
    return planned === undefined
      ? ['info', text.noticeGiven(day(earliest))]
      : ['success', text.noticeInTime(day(earliest))];
  }
  if (by === undefined) return ['warning', text.noticeUnplanned];
  if (!isOverdue) return ['warning', text.noticeDue(day(by))];
  const fromToday = daysAfter(host.settings.today, days);
  return ['warning', text.noticeOverdue(day(by), fromToday && day(fromToday))];
}
