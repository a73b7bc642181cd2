/** What of a roadmap stands in a calendar, and on which day: what its agenda has. */
import type { Id, Partnership } from '@kvasir/model';
import { agenda, type AgendaEntry } from '@kvasir/model/roadmap.js';
import { objectOf } from '../shared/reading.ts';
import type { CalendarCollection } from './uid.ts';
import type { CalendarKind } from './words.ts';

/** What of a partnership a calendar is about. */
export type CalendarDocument = Pick<
  Partnership,
  | 'id'
  | 'acronym'
  | 'title'
  | 'startDate'
  | 'endDate'
  | 'partners'
  | 'workPackages'
  | 'milestones'
  | 'deliverables'
  | 'reviews'
  | 'reviewEveryMonths'
>;

export interface CalendarEntry {
  collection: CalendarCollection;
  /** Empty for the next review, where the rhythm asks for one and nobody has planned it. */
  id: Id;
  kind: CalendarKind;
  /** ISO 8601. */
  date: string;
  /** The project month of it. */
  month?: number;
  entry: Readonly<Record<string, unknown>>;
}

/** Everything on a roadmap that has a day, by day; for one partner, what it leads, has a part in, or is invited to. */
export function calendarEntries(document: CalendarDocument, today: string, partner?: Id): CalendarEntry[] {
  const { more: _more, ...groups } = agenda(document, today, partner === undefined ? {} : { partner });
  const entries = Object.values(groups)
    .flat()
    .flatMap(({ ref, kind, due, month }: AgendaEntry): CalendarEntry[] => {
      if (due === undefined) return [];
      const { collection, id } = ref ?? { collection: 'reviews', id: '' };
      const entry = objectOf(objectOf(document[collection])[id]);
      return [{ collection, id, kind, date: due, ...(month !== undefined && { month }), entry }];
    });
  const place = ({ date, collection, id }: CalendarEntry): string => `${date} ${collection}/${id}`;
  return entries.sort((a, b) => (place(a) < place(b) ? -1 : 1));
}
