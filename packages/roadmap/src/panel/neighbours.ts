import { entriesOf, textOf } from '@kvasir/model';
import type { EntryRef } from '../entries.ts';
import type { RoadmapHost } from '../roadmap-host.ts';

/** Through what the buttons of the panel lead: the rows as they are shown, or all of the same kind that no rows are of. */
export function neighboursOf({ model, settings, value }: RoadmapHost, shown: EntryRef | undefined): EntryRef[] {
  if (shown?.collection === 'reviews') {
    const reviews = entriesOf(value.reviews).map(([id, { date }]) => ({ id, date: textOf(date) }));
    reviews.sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
    return reviews.map(({ id }) => ({ collection: 'reviews', id }));
  }
  if (shown?.collection === 'risks') return entriesOf(value.risks).map(([id]) => ({ collection: 'risks', id }));
  return model.rows(settings).flatMap((row) => (row.kind !== 'reviews' && row.item ? [row.item.ref] : []));
}
