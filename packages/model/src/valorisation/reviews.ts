/** When plans are looked at again. */
import { asMap } from '../patch/json-map.ts';
import type { Id } from '../schema/primitives.ts';
import { dayIn, entryIn, mapEntries, mapIn, type PlanDocument } from './reading.ts';

/** The looks at one plan. */
export interface PlanReviewReading {
  /** The id of the result. */
  readonly id: Id;
  /** The day on which it was last looked at. */
  readonly last: string | undefined;
  /** The day on which it is to be looked at again; absent where that was done since. */
  readonly due: string | undefined;
  readonly isOverdue: boolean;
}

/** When a plan was looked at, and is to be again. */
export function readReviews(plan: unknown, today: string | undefined): Omit<PlanReviewReading, 'id'> {
  const held = mapEntries(mapIn(plan, 'reviews')).flatMap(([, { date }]) => dayIn(date) ?? []);
  const last = held.reduce<string | undefined>(
    (latest, day) => (latest === undefined || day > latest ? day : latest),
    undefined,
  );
  const wanted = dayIn(asMap(plan)?.['reviewDate']);
  const due = wanted !== undefined && last !== undefined && last >= wanted ? undefined : wanted;
  return { last, due, isOverdue: due !== undefined && today !== undefined && due < today };
}

/** When each plan is to be looked at again, the earliest first; those without a day come last. */
export function planReviews(
  { valorisationPlans }: Pick<PlanDocument, 'valorisationPlans'>,
  today: string,
): readonly PlanReviewReading[] {
  const never = '9999-99-99';
  return mapEntries(valorisationPlans)
    .map(([id]) => ({ id, ...readReviews(entryIn(valorisationPlans, id), today) }))
    .sort((one, other) => {
      const [before, after] = [one.due ?? never, other.due ?? never];
      return before < after ? -1 : before > after ? 1 : 0;
    });
}
