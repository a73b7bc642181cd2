/** What it means for the plan that something of it was moved to another day in a calendar. */
import { applyPatch, entriesOf, freshId, isMap } from '@kvasir/model';
import type { MovedEvent } from '@kvasir/formats/read-icalendar.js';
import { expectedFinish, isAchieved, lastDayOf, moveItem, projectMonthOf } from '@kvasir/model/roadmap.js';
import type { Roadmap } from '../../roadmap-value.ts';

/** What became of it: done, done as far as months can say it, or left because it is over or no month holds the day. */
export interface MovedDay {
  readonly document: Roadmap;
  readonly outcome: 'moved' | 'whole-month' | 'stays' | 'outside';
  /** The month that the day became, and its last day. */
  readonly month?: number | undefined;
  readonly until?: string | undefined;
}

/** The first and the last month that a roadmap can hold. */
const [firstMonth, lastMonth] = [1, 1200];

type ItemCollection = 'milestones' | 'deliverables';

/** The value with one field of an entry changed. */
function withField<C extends ItemCollection | 'reviews'>(
  document: Roadmap,
  collection: C,
  id: string,
  fields: Readonly<Record<string, string>>,
): Roadmap {
  const map: unknown = document[collection];
  const entries = isMap(map) ? map : {};
  const entry = Object.hasOwn(entries, id) && isMap(entries[id]) ? entries[id] : {};
  return { ...document, [collection]: { ...entries, [id]: { ...entry, ...fields } } };
}

export function withMovedEvent(document: Roadmap, event: MovedEvent, nextReview: string): MovedDay {
  const { collection, id, to } = event;
  if (collection !== 'reviews') return withMovedItem(document, collection, id, to);
  // The review that the rhythm asks for has no entry; one whose day was set is planned.
  const taken = new Set(entriesOf(document.reviews).map(([known]) => known));
  const [place, fields] =
    id === '' ? [freshId('review', (one) => taken.has(one)), { title: nextReview, date: to }] : [id, { date: to }];
  return { document: withField(document, 'reviews', place, fields), outcome: 'moved' };
}

function withMovedItem(document: Roadmap, collection: ItemCollection, id: string, to: string): MovedDay {
  const { startDate } = document;
  const month = projectMonthOf(startDate, to);
  const entry: unknown = document[collection]?.[id];
  if (isMap(entry) && isAchieved(entry)) return { document, outcome: 'stays' };
  const fixed = (): MovedDay => ({ document: withField(document, collection, id, { dueDate: to }), outcome: 'moved' });
  // Without a first day there are no months: only a day can say when something is due.
  if (month === undefined) return fixed();
  if (month < firstMonth || month > lastMonth) return { document, outcome: 'outside' };
  const until = lastDayOf(startDate, month);
  const now = expectedFinish(entry, { ...(startDate !== undefined && { startDate }) });
  const { patch, changes } = moveItem(document, { collection, id }, { due: month });
  if (changes.length === 0 && (now?.field === 'actualMonth' || now?.month !== month))
    return { document, outcome: 'stays' };
  const after = applyPatch(document, patch);
  const finish = expectedFinish(after[collection]?.[id], { ...(startDate !== undefined && { startDate }) });
  if (finish?.field === 'dueDate' || (finish?.field === 'dueMonth' && until !== to)) {
    return { document: withField(after, collection, id, { dueDate: to }), outcome: 'moved' };
  }
  // What is expected, other than what is due, has months alone.
  return { document: after, outcome: until === to ? 'moved' : 'whole-month', month, until };
}
