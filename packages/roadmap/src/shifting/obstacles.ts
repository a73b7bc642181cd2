/** What stands in the way of a move of much at once, and how that is said. */
import { endingBefore, type ItemRef, type Move } from '@kvasir/model/roadmap.js';
import { isProjectMonth } from '../agenda/entry-edits.ts';
import { entryKey } from '../entries.ts';
import type { RoadmapHost } from '../roadmap-host.ts';
import type { RoadmapItem } from '../roadmap-item.ts';
import type { ShiftingMessages } from './shifting.messages.ts';

const mostNames = 6;

/** A move of much at once. */
export interface LargeMove extends Move {
  /** What would end before it begins, or in no month of any project. */
  readonly staying: readonly ItemRef[];
}

export interface Obstacles {
  /** What is open and would have ended before this month. */
  readonly past: readonly ItemRef[];
  readonly firstMonth: number;
  readonly isEndPast: boolean;
  readonly staying: readonly ItemRef[];
}

/** What is open now cannot have ended before today. */
export function obstaclesOf(
  { patch, changes, staying }: LargeMove,
  { model, settings, value }: RoadmapHost,
): Obstacles | undefined {
  const now = model.monthOf(settings.today);
  const firstMonth = isProjectMonth(now) ? now : 1;
  const past = endingBefore(value, patch, firstMonth);
  const isEndPast = changes.some(
    ({ ref, from, to }) => !ref && String(from) >= settings.today && String(to) < settings.today,
  );
  const isFree = past.length === 0 && staying.length === 0 && !isEndPast;
  return isFree ? undefined : { past, firstMonth, isEndPast, staying };
}

/** In a sentence for each way in which it cannot be. */
export function obstacleSentences(
  { past, staying, isEndPast, firstMonth }: Obstacles,
  host: RoadmapHost,
  words: ShiftingMessages,
): readonly string[] {
  const ends = isEndPast ? [host.text.projectEnd] : [];
  const isPast = past.length > 0 || isEndPast;
  return [
    ...(staying.length > 0 ? [words.out(namesOf(staying, host), staying.length)] : []),
    ...(isPast ? [words.past(namesOf(past, host, ends), past.length + ends.length, host.text.month(firstMonth))] : []),
  ];
}

export function itemsByKey({ model, settings }: RoadmapHost): ReadonlyMap<string, RoadmapItem> {
  return new Map(
    [...model.workPackages(settings.today), ...model.items(settings.today)].map((item) => [item.key, item]),
  );
}

export function nameOf(item: RoadmapItem | undefined, { text }: RoadmapHost): string {
  return [item?.number, item?.title].filter(Boolean).join(' ') || text.untitled;
}

/** What an item is called in a sentence; the first of many, and how many more there are. */
export function namesOf(refs: readonly ItemRef[], host: RoadmapHost, others: readonly string[] = []): string {
  const byKey = itemsByKey(host);
  const names = refs.slice(0, mostNames).map((ref) => {
    const item = byKey.get(entryKey(ref));
    return item?.number || nameOf(item, host);
  });
  const rest = refs.length - names.length;
  return host.format.list([...others, ...names, ...(rest > 0 ? [`+${host.format.number(rest)}`] : [])]);
}
