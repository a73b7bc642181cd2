import { isMap } from '@kvasir/model';
import type { EntryRef } from '../entries.ts';
import { RoadmapItem } from '../roadmap-item.ts';
import type { Roadmap } from '../roadmap-value.ts';
import type { RoadmapSettings } from '../settings.ts';

/** What a move did, in a sentence: "MS4 moved to M18, 2 dependants now late". */
export function movedSentence(
  after: Roadmap,
  { collection, id }: EntryRef,
  nowLate: number,
  { text }: Pick<RoadmapSettings, 'text'>,
): string {
  if (collection === 'reviews' || collection === 'risks') return text.kinds.review;
  const { startDate } = after;
  const entry: unknown = after[collection]?.[id];
  const calendar = startDate === undefined ? {} : { startDate };
  const item = new RoadmapItem({ collection, id }, isMap(entry) ? entry : {}, calendar);
  const name = item.number || item.title || text.untitled;
  const { span } = item;
  if (!span) return name;
  return span.isPoint
    ? text.moved(name, text.month(span.finish), nowLate)
    : text.resized(name, text.months(span.start + 1, span.finish), nowLate);
}
