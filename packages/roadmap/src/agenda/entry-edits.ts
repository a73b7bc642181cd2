/** What can be done with an item from the agenda, as moves of the schedule. */
import { isMap, isSafeKey, type ItemStatus } from '@kvasir/model';
import { projectMonthOf, type Change, type ItemRef, type Move } from '@kvasir/model/roadmap.js';
import type { RoadmapItem } from '../roadmap-item.ts';
import type { Roadmap } from '../roadmap-value.ts';

type Fields = Readonly<Record<string, string | number>>;

/** The last project month that a document can hold. */
export const lastMonth = 1200;

export function isProjectMonth(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= lastMonth;
}

function withFields({ ref, entry }: RoadmapItem, fields: Fields): Move {
  const changes = Object.entries(fields).flatMap(([field, to]): Change[] => {
    const from = entry[field];
    return from === to
      ? []
      : [{ ref, field, from: typeof from === 'string' || typeof from === 'number' ? from : undefined, to }];
  });
  return { patch: { [ref.collection]: { [ref.id]: fields } }, changes };
}

/** An entry can be edited by its id if a document can hold it by that. */
export function isEditable({ collection, id }: ItemRef, value: Roadmap): boolean {
  const entries: unknown = value[collection];
  return isSafeKey(id) && isMap(entries) && Object.hasOwn(entries, id);
}

/** It has been reached: today, where that lies in a month that can be written. */
export function achieve(item: RoadmapItem, { startDate }: Roadmap, today: string): Move {
  const month = projectMonthOf(startDate, today);
  const status: ItemStatus = 'achieved';
  return withFields(item, { status, ...(isProjectMonth(month) && { actualMonth: month }) });
}

/** It is expected in another month than it was. What was promised stays. */
export function expectIn(item: RoadmapItem, month: number): Move {
  return withFields(item, { forecastMonth: month });
}
