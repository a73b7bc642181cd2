/** When an item happens: as the document says it, in project months, and as Project does, in days. */
import { firstDayOf, lastDayOf, projectMonthOf } from '@kvasir/model/roadmap.js';
import { dayIn, type Entry } from './project-tasks.ts';

/** What the document says of a work package. */
export interface PackagePlan {
  startMonth?: number;
  endMonth?: number;
}

/** What the document says of an item. */
export interface ItemPlan {
  startMonth?: number;
  dueMonth?: number;
  dueDate?: string;
  forecastMonth?: number;
  actualMonth?: number;
  baselineMonth?: number;
}

/** What a task says of it. */
export interface TaskDays {
  /** Absent where it is a point in time. */
  start?: string | undefined;
  finish?: string | undefined;
  deadline?: string | undefined;
  actualFinish?: string | undefined;
  baselineFinish?: string | undefined;
}

function monthIn(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && Math.abs(value) < 1e9 ? value : undefined;
}

/** The plan of an item of the document: what of it can be read. */
export function planOf(entry: Entry): ItemPlan {
  const plan: ItemPlan = {};
  for (const field of ['startMonth', 'dueMonth', 'forecastMonth', 'actualMonth', 'baselineMonth'] as const) {
    const month = monthIn(entry[field]);
    if (month !== undefined) plan[field] = month;
  }
  const dueDate = dayIn(entry['dueDate']);
  return { ...plan, ...(dueDate !== undefined && { dueDate }) };
}

/** The plan of a work package of the document. */
export function packageOf(entry: Entry): PackagePlan {
  const [startMonth, endMonth] = [monthIn(entry['startMonth']), monthIn(entry['endMonth'])];
  return { ...(startMonth !== undefined && { startMonth }), ...(endMonth !== undefined && { endMonth }) };
}

/** The days of a task, from the first day of the project. Without that, there are none. */
export function daysOfPlan(plan: ItemPlan, startDate: string | undefined): TaskDays {
  const last = (month: number | undefined): string | undefined =>
    startDate === undefined || month === undefined ? undefined : lastDayOf(startDate, month);
  const deadline = plan.dueDate ?? last(plan.dueMonth);
  const actualFinish = last(plan.actualMonth);
  const finish = actualFinish ?? last(plan.forecastMonth) ?? deadline;
  const first =
    startDate === undefined || plan.startMonth === undefined ? undefined : firstDayOf(startDate, plan.startMonth);
  const start = first !== undefined && finish !== undefined && first <= finish ? first : undefined;
  return { start, finish, deadline, actualFinish, baselineFinish: last(plan.baselineMonth) };
}

/** The month of a day, and the day itself where it is not the one that follows from the month. */
function due(day: string, startDate: string | undefined): Pick<ItemPlan, 'dueMonth' | 'dueDate'> {
  const dueMonth = startDate === undefined ? undefined : projectMonthOf(startDate, day);
  if (startDate === undefined || dueMonth === undefined) return { dueDate: day };
  return { dueMonth, ...(lastDayOf(startDate, dueMonth) !== day && { dueDate: day }) };
}

/**
 * The plan that a task stands for. `carried` is what the export wrote beside its days: it holds wherever the days still
 * say the same, and gives way where somebody has moved them.
 */
export function planOfDays(days: TaskDays, carried: ItemPlan, startDate: string | undefined): ItemPlan {
  const before = daysOfPlan(carried, startDate);
  const plan: ItemPlan = { ...carried };
  const month = (day: string): number | undefined =>
    startDate === undefined ? undefined : projectMonthOf(startDate, day);
  const take = (field: 'startMonth' | 'forecastMonth' | 'actualMonth' | 'baselineMonth', day: string): void => {
    const value = month(day);
    if (value !== undefined) plan[field] = value;
  };

  if (days.deadline !== undefined && days.deadline !== before.deadline) {
    Object.assign(plan, due(days.deadline, startDate));
    // A day that was fixed stays fixed: the document would keep the old one, which counts more than the month.
    if (carried.dueDate !== undefined) plan.dueDate = days.deadline;
  }
  if (days.baselineFinish !== undefined && days.baselineFinish !== before.baselineFinish)
    take('baselineMonth', days.baselineFinish);
  if (days.actualFinish !== undefined && days.actualFinish !== before.actualFinish)
    take('actualMonth', days.actualFinish);
  if (days.finish !== undefined && days.finish !== before.finish) {
    // The first day that is known of an item is the one that it is due on; a later one is a forecast.
    const isNew = plan.dueMonth === undefined && plan.dueDate === undefined;
    if (isNew) Object.assign(plan, due(days.finish, startDate));
    else if (days.finish !== days.actualFinish && days.finish !== days.deadline) take('forecastMonth', days.finish);
  }
  if (days.start !== undefined && days.start !== before.start && days.start !== days.finish)
    take('startMonth', days.start);
  return plan;
}

/** The days of a work package. One that only begins, or only ends, is a point in time. */
export function daysOfPackage(plan: PackagePlan, startDate: string | undefined): TaskDays {
  if (startDate === undefined) return {};
  const first = plan.startMonth === undefined ? undefined : firstDayOf(startDate, plan.startMonth);
  const last = plan.endMonth === undefined ? undefined : lastDayOf(startDate, plan.endMonth);
  const isSpan = first !== undefined && last !== undefined && first < last;
  return { start: isSpan ? first : undefined, finish: last ?? first };
}

/** The months of a work package, from its days and from what the export wrote beside them. */
export function packageOfDays(days: TaskDays, carried: PackagePlan, startDate: string | undefined): PackagePlan {
  const before = daysOfPackage(carried, startDate);
  if (startDate === undefined || (days.start === before.start && days.finish === before.finish)) return carried;
  const { start = days.finish, finish } = days;
  const startMonth = start === undefined ? undefined : projectMonthOf(startDate, start);
  const endMonth = finish === undefined ? undefined : projectMonthOf(startDate, finish);
  return { ...carried, ...(startMonth !== undefined && { startMonth }), ...(endMonth !== undefined && { endMonth }) };
}

const names = {
  start: 'startMonth',
  end: 'endMonth',
  due: 'dueMonth',
  forecast: 'forecastMonth',
  actual: 'actualMonth',
  baseline: 'baselineMonth',
} as const;

/** The plan as the text that an export carries beside the days: `start=3 due=12 date=2027-01-15`. */
export function planText(plan: ItemPlan & PackagePlan): string | undefined {
  const months = (Object.keys(names) as (keyof typeof names)[]).flatMap((name) => {
    const month = plan[names[name]];
    return month === undefined ? [] : [`${name}=${String(month)}`];
  });
  return [...months, ...(plan.dueDate === undefined ? [] : [`date=${plan.dueDate}`])].join(' ') || undefined;
}

/** Reads that text. What somebody has made of it that is none is passed over. */
export function readPlanText(text: string | undefined): ItemPlan & PackagePlan {
  const plan: ItemPlan & PackagePlan = {};
  for (const [, name = '', month = ''] of (text ?? '').matchAll(/(\w+)=(-?\d{1,9})(?![\d-])/g)) {
    if (Object.hasOwn(names, name)) plan[names[name as keyof typeof names]] = Number(month);
  }
  const [, date] = /(?:^| )date=(\d{4}-\d\d-\d\d)(?: |$)/.exec(text ?? '') ?? [];
  return { ...plan, ...(date !== undefined && { dueDate: date }) };
}
