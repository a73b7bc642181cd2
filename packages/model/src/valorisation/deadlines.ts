/** The days that plans have to keep. */
import { toPointer } from '../pointer.ts';
import { nextDeadline } from '../results/protection-deadlines.ts';
import type { Protection } from '../schema/result.ts';
import type { Id } from '../schema/primitives.ts';
import { exploitationRoutes } from '../vocabularies/valorisation.ts';
import { allowanceOf } from './allowance.ts';
import { exploitationDuty } from './duty.ts';
import { fundingOf } from './funding.ts';
import { noticeOf } from './notice.ts';
import { plansOf, type PlanEntry } from './plans.ts';
import { mapEntries, mapIn, termsIn, type PlanDocument } from './reading.ts';
import { readReviews } from './reviews.ts';
import { stepsOf } from './steps.ts';

/** What is due on a day. */
export type PlanDeadlineKind =
  'step-start' | 'step-end' | 'notice' | 'route' | 'funding' | 'review' | 'duty' | 'protection';

/** A day that a plan has to keep. */
export interface PlanDeadline {
  readonly kind: PlanDeadlineKind;
  /** The id of the result. */
  readonly result: Id;
  /** The step, the route, the source of money, or the right; absent for what is of the whole plan. */
  readonly entry?: Id;
  readonly date: string;
  /** What it is called: that of the entry, or else of the result. */
  readonly title: string;
  /** The field that says so, or that the day is worked out from (RFC 6901). */
  readonly pointer: string;
  readonly isOverdue: boolean;
}

type Found = Pick<PlanDeadline, 'kind' | 'title'> & {
  readonly entry?: Id;
  readonly date: string | undefined;
  readonly path: readonly string[];
};

function stepDays(document: PlanDocument, id: Id, today: string): Found[] {
  return stepsOf(document, id, today).flatMap(({ id: entry, title, isOver, startDate, endDate, endMonth }): Found[] => {
    if (isOver) return [];
    const path = ['valorisationPlans', id, 'steps', entry];
    return [
      // That it should have begun is nothing that is missed any more; that it should have ended is.
      {
        kind: 'step-start',
        entry,
        title,
        date: startDate !== undefined && startDate >= today ? startDate : undefined,
        path: [...path, 'startMonth'],
      },
      {
        kind: 'step-end',
        entry,
        title,
        date: endDate,
        path: [...path, endMonth === undefined ? 'startMonth' : 'endMonth'],
      },
    ];
  });
}

function routeDays({ id, result, plan, title }: PlanEntry): Found[] {
  return termsIn(exploitationRoutes, plan?.['routes']).flatMap((route): Found[] => {
    const detail = mapIn(mapIn(plan, 'routeDetails'), route);
    const { days } = allowanceOf(result, route, detail['recipient']);
    if (days === undefined) return [];
    const notice = noticeOf(detail, days);
    const path = ['valorisationPlans', id, 'routeDetails', route];
    return notice.isMissing
      ? [{ kind: 'notice', entry: route, title, date: notice.by, path: [...path, 'noticeDate'] }]
      : [{ kind: 'route', entry: route, title, date: notice.earliest, path: [...path, 'plannedDate'] }];
  });
}

function daysOf(document: PlanDocument, entry: PlanEntry, today: string): Found[] {
  const { id, result, plan, title, isPlanned } = entry;
  const duty = exploitationDuty(document, id, today);
  const { due } = readReviews(plan, today);
  return [
    ...stepDays(document, id, today),
    ...routeDays(entry),
    ...fundingOf(document, id).fundings.flatMap((funding): Found[] =>
      // What was applied for or decided has no last day any more.
      funding.status === undefined || funding.status === 'planned'
        ? [
            {
              kind: 'funding',
              entry: funding.id,
              title: funding.title,
              date: funding.deadline,
              path: ['valorisationPlans', id, 'fundings', funding.id, 'deadline'],
            },
          ]
        : [],
    ),
    { kind: 'review', title, date: due, path: ['valorisationPlans', id, 'reviewDate'] },
    {
      kind: 'duty',
      title,
      date: isPlanned && result && duty.isOpen ? duty.due : undefined,
      path: ['valorisationPlans', id, 'resultsPlatform', 'listedOn'],
    },
    ...mapEntries(mapIn(result, 'protection')).flatMap(([key, right]): Found[] => {
      if (typeof right['form'] !== 'string') return [];
      const next = nextDeadline(right as unknown as Protection, today);
      const field = next?.kind === 'written' ? 'deadline' : 'priorityDate';
      return [
        { kind: 'protection', entry: key, title, date: next?.date, path: ['results', id, 'protection', key, field] },
      ];
    }),
  ];
}

/** The days that all plans have to keep, or that of one result, the nearest first. What is over has none any more. */
export function planDeadlines(document: PlanDocument, today: string, id?: Id): readonly PlanDeadline[] {
  return plansOf(document)
    .filter((entry) => id === undefined || entry.id === id)
    .flatMap((entry) =>
      daysOf(document, entry, today).flatMap(({ kind, entry: of, date, title, path }): PlanDeadline[] =>
        date === undefined
          ? []
          : [
              {
                kind,
                result: entry.id,
                ...(of !== undefined && { entry: of }),
                date,
                title,
                pointer: toPointer(path),
                // The day from which a route is open is none that is missed.
                isOverdue: kind !== 'route' && date < today,
              },
            ],
      ),
    )
    .sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
}
