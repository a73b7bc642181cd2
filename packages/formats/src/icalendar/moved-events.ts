import type { Id } from '@kvasir/model';
import { objectOf, textOf } from '../shared/reading.ts';
import { calendarEntries, type CalendarDocument } from './calendar-entries.ts';
import type { ReadEvent } from './read-calendar.ts';
import type { CalendarCollection } from './uid.ts';

/** Something of the plan that stands on another day in a calendar. */
export interface MovedEvent {
  collection: CalendarCollection;
  /** Empty for the next review, which has no entry yet. */
  id: Id;
  /** The day in the plan; absent where the plan has none. */
  from?: string;
  /** The day in the calendar. */
  to: string;
}

/**
 * What somebody has moved in a calendar that was exported: the days that differ from those of the plan, as it stands today
 * (`2026-11-21`). Which field of the plan moves is for its editor to say. Events of other partnerships, and of entries that
 * are gone, are passed over.
 */
export function movedEvents(value: CalendarDocument, events: readonly ReadEvent[], today: string): MovedEvent[] {
  const document = objectOf(value) as CalendarDocument;
  const partnership = textOf(document.id) ?? textOf(document.acronym) ?? '';
  const place = (collection: CalendarCollection, id: Id): string => `${collection}/${id}`;
  const days = new Map(
    calendarEntries(document, today).map(({ collection, id, date }) => [place(collection, id), date]),
  );
  return events.flatMap(({ ref, date }): MovedEvent[] => {
    if (!ref || date === undefined || ref.partnership !== partnership) return [];
    const { collection, id } = ref;
    const from = days.get(place(collection, id));
    const isKnown = from !== undefined || Object.hasOwn(objectOf(document[collection]), id);
    return isKnown && from !== date ? [{ collection, id, ...(from !== undefined && { from }), to: date }] : [];
  });
}
