/** The regular review of schedule and roadmap (C(2024) 601, 3.1.1(d)). */
import { asMap, member, type JsonMap } from '../patch/json-map.ts';
import { isSafeKey } from '../safe-key.ts';
import type { Partnership } from '../schema/partnership.ts';
import type { Id } from '../schema/primitives.ts';
import type { PlannedItem, Review, ReviewedPlan } from '../schema/work-plan.ts';
import { eachEntry, roadmapCollections, type ItemRef, type RoadmapDocument } from './items.ts';
import { changeValue, type Change } from './change.ts';
import { isDay, monthsAfter } from './project-months.ts';
import { datedReviews, reviewRhythm } from './review-dates.ts';

export interface ReviewPlan {
  /** The last review that was held. */
  readonly last?: { readonly id: Id; readonly date: string };
  /** The day on which the next is due. */
  readonly due?: string;
  /** Whether that day has passed. */
  readonly isOverdue: boolean;
  /** How many months may pass between two. */
  readonly every?: number;
}

/**
 * When the next review is due: on the day that the last one set, else on that of the next one planned, else by the rhythm,
 * counted from the last review or from the start of the partnership.
 */
export function reviewPlan(
  document: Pick<Partnership, 'reviews' | 'reviewEveryMonths' | 'startDate'>,
  today: string,
): ReviewPlan {
  const every = reviewRhythm(document);
  const reviews = datedReviews(document);
  const held = reviews.filter(({ date }) => date <= today).at(-1);
  const set = held?.entry['next'];
  const from = held?.date ?? document.startDate;
  const due =
    isDay(set) && held && set > held.date
      ? set
      : (reviews.find(({ date }) => date > today)?.date ?? (every && from ? monthsAfter(from, every) : undefined));
  return {
    ...(held && { last: { id: held.id, date: held.date } }),
    ...(due !== undefined && { due }),
    isOverdue: due !== undefined && due < today,
    ...(every !== undefined && { every }),
  };
}

/** What a review keeps of each item, and compares with later. */
const keptFields = [
  ...['title', 'startMonth', 'endMonth', 'dueMonth', 'dueDate', 'forecastMonth', 'actualMonth', 'status'],
] as const satisfies readonly (keyof PlannedItem)[];

function kept(entry: JsonMap): PlannedItem {
  const fields = keptFields.flatMap((field) => {
    const value = changeValue(entry[field]);
    return value === undefined ? [] : [[field, value]];
  });
  return Object.fromEntries(fields) as PlannedItem;
}

/** The roadmap as it stands, to be kept as the `plan` of the review that is closed with it. */
export function closeReview(document: RoadmapDocument): ReviewedPlan {
  return Object.fromEntries(
    roadmapCollections.map((collection) => {
      const items: [Id, PlannedItem][] = [];
      eachEntry(document, collection, (entry, id) => isSafeKey(id) && items.push([id, kept(entry)]));
      return [collection, Object.fromEntries(items)];
    }),
  );
}

/**
 * What changed on the roadmap since a review was closed. Of an item that came or went, the change is that of its title,
 * from nothing or to nothing. Of a review that kept no plan, nothing is known.
 */
export function changesSince(review: Pick<Review, 'plan'>, document: RoadmapDocument): Change[] {
  const plan = asMap(asMap(review)?.['plan']);
  if (!plan) return [];
  const changes: Change[] = [];
  for (const collection of roadmapCollections) {
    const before = asMap(plan[collection]) ?? {};
    const now = asMap(document[collection]) ?? {};
    for (const id of new Set([...Object.keys(now), ...Object.keys(before)])) {
      changes.push(...itemChanges({ collection, id }, asMap(member(before, id)), asMap(member(now, id))));
    }
  }
  return changes;
}

function itemChanges(ref: ItemRef, before: JsonMap | undefined, now: JsonMap | undefined): Change[] {
  const titleOf = (entry: JsonMap): string => {
    const title = changeValue(entry['title']);
    return title === undefined ? ref.id : String(title);
  };
  if (!before || !now) {
    const [from, to] = [before && titleOf(before), now && titleOf(now)];
    return from === to ? [] : [{ ref, field: 'title', from, to }];
  }
  return keptFields.flatMap((field) => {
    const [from, to] = [changeValue(before[field]), changeValue(now[field])];
    return from === to ? [] : [{ ref, field, from, to }];
  });
}
