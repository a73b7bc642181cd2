import { fieldsOf } from '@kvasir/element/panel.js';
import type { ItemRef, ScheduledItem } from '@kvasir/model/roadmap.js';
import type { EntryRef } from '../entries.ts';
import { RoadmapItem } from '../roadmap-item.ts';
import type { EntryForm } from './entry-form.ts';
import { scheduleOf } from '../schedule-of.ts';

/** Whether an entry has a place on the axis of months. */
export function isItem(entry: EntryRef | undefined): entry is ItemRef {
  return entry !== undefined && entry.collection !== 'reviews' && entry.collection !== 'risks';
}

/** The entry that is shown, as the views show it; undefined for what is no item. */
export function shownItem(form: EntryForm): RoadmapItem | undefined {
  const { item, host } = form;
  return isItem(item) ? itemAt(form, item, host.value) : undefined;
}

/** An item of a roadmap, as the views show it. */
export function itemAt({ host }: EntryForm, ref: ItemRef, value: object): RoadmapItem {
  const { startDate } = host.value;
  const entry = fieldsOf(fieldsOf(fieldsOf(value)[ref.collection])[ref.id]);
  return new RoadmapItem(ref, entry, { ...(startDate !== undefined && { startDate }), today: host.settings.today });
}

/** What the schedule says of the entry that is shown: slack, what it waits for, what waits for it. */
export function scheduled({ host, item }: EntryForm): ScheduledItem | undefined {
  return isItem(item) ? scheduleOf(host.value).items.get(`${item.collection}/${item.id}`) : undefined;
}
