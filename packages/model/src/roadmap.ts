/**
 * Entry `@kvasir/model/roadmap.js`: project months, the schedule with its dependencies, what moving something does, the
 * agenda and the reviews. Today is always given, and every day is a text: no clock and no time zone has a part in it.
 */
export { agenda, type Agenda, type AgendaEntry, type AgendaKind, type AgendaOptions } from './roadmap/agenda.ts';
export type { Change, ChangeValue } from './roadmap/change.ts';
export {
  dueMonthOf,
  expectedFinish,
  isAchieved,
  isOverdue,
  itemKey,
  itemSpan,
  roadmapCollections,
  type FinishField,
  type ItemRef,
  type ItemSpan,
  type ProjectCalendar,
  type RoadmapCollection,
  type RoadmapDocument,
} from './roadmap/items.ts';
export {
  consequences,
  endingBefore,
  moveItem,
  pushDependants,
  shiftFrom,
  type Move,
  type MoveTarget,
} from './roadmap/moves.ts';
export {
  firstDayOf,
  isDay,
  lastDayOf,
  monthsAfter,
  projectLength,
  projectMonthOf,
  workingDay,
} from './roadmap/project-months.ts';
export { changesSince, closeReview, reviewPlan, type ReviewPlan } from './roadmap/reviews.ts';
export { schedule, type Link, type Schedule, type ScheduledItem } from './roadmap/schedule.ts';
