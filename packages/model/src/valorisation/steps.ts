/** The steps to be taken to have an impact (C(2024) 601, 3.3.1(a)), in months of the project and beyond its end. */
import type { JsonMap } from '../patch/json-map.ts';
import { dueMonthOf } from '../roadmap/items.ts';
import { firstDayOf, lastDayOf, projectLength, readMonth } from '../roadmap/project-months.ts';
import type { Money } from '../schema/money.ts';
import type { Id } from '../schema/primitives.ts';
import { planMeasures, type PlanMeasure } from '../vocabularies/valorisation-plan.ts';
import { itemStatuses, type ItemStatus } from '../vocabularies/work-plan.ts';
import { limitedBackground } from './background.ts';
import { partnerState, type PartnerState } from './departed.ts';
import { readMoney } from './money.ts';
import { entryIn, inOrder, known, mapEntries, mapIn, writtenText, type PlanDocument } from './reading.ts';

/** What a reference leads to: nothing is referred to, it is there, or it is gone. */
export type LinkState = 'none' | 'linked' | 'gone';

/** A step, as it can be shown. */
export interface ReadStep {
  readonly id: Id;
  /** As it stands in the document. */
  readonly raw: JsonMap;
  /** Its title or, without one, its id. */
  readonly title: string;
  readonly responsible: { readonly partner: Id; readonly state: PartnerState } | undefined;
  readonly startMonth: number | undefined;
  readonly endMonth: number | undefined;
  /** The first day of the month in which it begins. */
  readonly startDate: string | undefined;
  /** The last day of the month in which it ends. */
  readonly endDate: string | undefined;
  readonly status: ItemStatus | undefined;
  /** Whether nothing is to be done any more: it is achieved or cancelled. */
  readonly isOver: boolean;
  /** Whether it should have ended, and has not. */
  readonly isLate: boolean;
  /** Whether it ends after the project. */
  readonly isAfterEnd: boolean;
  readonly measure: PlanMeasure;
  readonly cost: Money | undefined;
  readonly milestone: LinkState;
  /** The month in which the milestone is due. */
  readonly milestoneMonth: number | undefined;
  readonly indicator: LinkState;
  /** The background that it needs and that its owner limits for exploitation, or refuses. */
  readonly limitedBackground: readonly Id[];
}

function linkTo(collection: unknown, id: unknown): LinkState {
  if (typeof id !== 'string' || id === '') return 'none';
  return entryIn(collection, id) ? 'linked' : 'gone';
}

function readStep(document: PlanDocument, id: Id, raw: JsonMap, today: string): ReadStep {
  const { startDate } = document;
  const [startMonth, endMonth] = [readMonth(raw['startMonth']), readMonth(raw['endMonth'])];
  const endDate = lastDayOf(startDate, endMonth ?? startMonth);
  const status = known(itemStatuses, raw['status']);
  const isOver = status === 'achieved' || status === 'cancelled';
  const length = projectLength(startDate, document.endDate);
  const [partner, milestone] = [writtenText(raw['responsible']), writtenText(raw['milestone'])];
  return {
    id,
    raw,
    title: writtenText(raw['title']) ?? id,
    responsible: partner === undefined ? undefined : { partner, state: partnerState(document, partner, today) },
    startMonth,
    endMonth,
    startDate: firstDayOf(startDate, startMonth),
    endDate,
    status,
    isOver,
    isLate: !isOver && endDate !== undefined && endDate < today,
    isAfterEnd: length !== undefined && (endMonth ?? startMonth ?? 0) > length,
    measure: known(planMeasures, raw['measure']) ?? 'exploitation',
    cost: readMoney(raw['cost']),
    milestone: linkTo(document.milestones, raw['milestone']),
    milestoneMonth: milestone === undefined ? undefined : dueMonthOf(entryIn(document.milestones, milestone), document),
    indicator: linkTo(document.indicators, raw['indicator']),
    limitedBackground: limitedBackground(document, raw),
  };
}

/** The steps of a plan: in the order that was given to them, then by month. */
export function stepsOf(document: PlanDocument, id: Id, today: string): readonly ReadStep[] {
  const steps = mapEntries(mapIn(entryIn(document.valorisationPlans, id), 'steps'))
    .map(([stepId, raw]) => readStep(document, stepId, raw, today))
    .sort((one, other) => monthOf(one) - monthOf(other));
  return inOrder(steps, ({ raw }) => raw);
}

/** No plan reaches so far. */
const never = 10_000;

function monthOf({ startMonth, endMonth }: Pick<ReadStep, 'startMonth' | 'endMonth'>): number {
  return startMonth ?? endMonth ?? never;
}

/** What is to be done next: of what is not over, that which ends first. */
export function nextStepOf(steps: readonly ReadStep[]): ReadStep | undefined {
  const open = steps.filter(({ isOver }) => !isOver);
  return open.reduce<ReadStep | undefined>(
    (first, step) =>
      first === undefined || (step.endMonth ?? monthOf(step)) < (first.endMonth ?? monthOf(first)) ? step : first,
    undefined,
  );
}

/** Where a step lies between the first and the last month of the picture, from 0 to 1. */
export interface StepBar {
  readonly id: Id;
  readonly start: number;
  readonly length: number;
}

/** Steps on a scale of months. */
export interface StepTimeline {
  /** The first month on the scale, and the last. */
  readonly from: number;
  readonly to: number;
  /** The last month of the project, where it is known, and where it ends on the scale. */
  readonly end: { readonly month: number; readonly at: number } | undefined;
  /** The steps that have a month. */
  readonly bars: readonly StepBar[];
}

/** Where the steps lie: month n takes the room from n − 1 to n. */
export function timelineOf(
  steps: readonly Pick<ReadStep, 'id' | 'startMonth' | 'endMonth'>[],
  document: Pick<PlanDocument, 'startDate' | 'endDate'>,
): StepTimeline {
  const length = projectLength(document.startDate, document.endDate);
  const spans = steps.flatMap(({ id, startMonth, endMonth }) => {
    const months = [startMonth ?? endMonth, endMonth ?? startMonth];
    const [first, last] = months;
    // What ends before it begins is drawn all the same; that it does is reported.
    return first === undefined || last === undefined
      ? []
      : [{ id, first: Math.min(first, last), last: Math.max(first, last) }];
  });
  const to = Math.max(1, length ?? 1, ...spans.map(({ last }) => last));
  return {
    from: 1,
    to,
    end: length === undefined ? undefined : { month: length, at: length / to },
    bars: spans.map(({ id, first, last }) => ({ id, start: (first - 1) / to, length: (last - first + 1) / to })),
  };
}
