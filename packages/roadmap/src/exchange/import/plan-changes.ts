/** What a plan of another form changes in the roadmap, beside the rows of its tables. */
import type { ItemChange } from '@kvasir/element/exchange.js';
import { roadmapChanges } from '@kvasir/formats/roadmap.js';
import { isMap, textOf } from '@kvasir/model';
import type { Roadmap } from '../../roadmap-value.ts';
import type { ImportLanguage } from './roadmap-taker.ts';

function fieldIn(map: unknown, id: string, field: string): string {
  const entry = isMap(map) && Object.hasOwn(map, id) ? map[id] : undefined;
  return isMap(entry) ? textOf(entry[field]) : '';
}

/** One field of entries that are in no table: the names of partners, the days of reviews. */
function changesOf(
  collection: 'partners' | 'reviews',
  field: string,
  [before, after]: readonly [Roadmap, Roadmap],
  titleOf: (id: string) => string,
): ItemChange[] {
  const [first, then]: [unknown, unknown] = [before[collection], after[collection]];
  if (first === then || !isMap(then)) return [];
  return Object.keys(then).flatMap((id): ItemChange[] => {
    if (isMap(first) && first[id] === then[id]) return [];
    const fields = [{ field, before: fieldIn(first, id, field), after: fieldIn(then, id, field) }];
    const kind = isMap(first) && Object.hasOwn(first, id) ? 'changed' : 'added';
    return [{ kind, collection, id, title: titleOf(id), fields }];
  });
}

function frameChanges(before: Roadmap, after: Roadmap, { words }: ImportLanguage): ItemChange[] {
  const fields = (['title', 'startDate'] as const)
    .map((field) => ({ field, before: textOf(before[field]), after: textOf(after[field]) }))
    .filter((field) => field.before !== field.after);
  return fields.length === 0 ? [] : [{ kind: 'changed', collection: 'frame', id: 'frame', title: words.frame, fields }];
}

/** All that is different, each entry once. */
export function planChanges(before: Roadmap, after: Roadmap, language: ImportLanguage): ItemChange[] {
  const both = [before, after] as const;
  return [
    ...frameChanges(before, after, language),
    ...changesOf('partners', 'name', both, (id) => fieldIn(after.partners, id, 'name') || id),
    ...roadmapChanges(before, after, language.tables),
    ...changesOf('reviews', 'date', both, (id) => fieldIn(after.reviews, id, 'title')),
  ];
}
