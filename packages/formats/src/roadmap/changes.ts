import { toPointer, type Id } from '@kvasir/model';
import { at, entriesById, isEntry, textIn } from '../ip-matrix/document.ts';
import { objectOf } from '../shared/reading.ts';
import {
  roadmapFields,
  roadmapTableKinds,
  specOf,
  type RoadmapColumn,
  type RoadmapTableKind,
  type RoadmapTablesDocument,
} from './fields.ts';
import type { RoadmapEntryChange, RoadmapFieldChange } from './import-result.ts';
import { roadmapCell } from './write-cell.ts';
import { RoadmapWording, type RoadmapLanguage } from './wording.ts';

/** The effort of partners, of whom either entry speaks. */
function effortColumns(entries: readonly object[]): RoadmapColumn[] {
  const ids = new Set(entries.flatMap((entry) => entriesById(at(entry, ['personMonths'])).map(([id]) => id)));
  return [...ids].map((id) => `partner:${id}` as const);
}

/** What is different between two forms of an entry, in the words of cells; `undefined` where nothing is. */
export function entryChange(
  collection: RoadmapTableKind,
  id: Id,
  before: object | undefined,
  after: object,
  wording: RoadmapWording,
): RoadmapEntryChange | undefined {
  if (before === after) return undefined;
  const columns = [
    ...(Object.keys(roadmapFields[collection]) as RoadmapColumn[]),
    ...(collection === 'workPackages' ? effortColumns([before ?? {}, after]) : []),
  ];
  const fields = columns.flatMap((field): RoadmapFieldChange[] => {
    const spec = specOf(collection, field);
    if (!spec || spec.kind === 'total') return [];
    const [first, then] = [before ?? {}, after].map((entry) => String(roadmapCell(entry, spec, wording) ?? ''));
    if (first === then) return [];
    return [{ field, pointer: toPointer([collection, id, ...spec.path]), before: first ?? '', after: then ?? '' }];
  });
  if (fields.length === 0 && before !== undefined) return undefined;
  const title = textIn(at(after, ['title'])) ?? '';
  return { kind: before === undefined ? 'added' : 'changed', collection, id, title, fields };
}

/**
 * What is different between two documents, entry by entry, in the words of the tables: a look at what any import will do
 * before it is done. Entries that are gone are not told; no import deletes any.
 */
export function roadmapChanges(
  before: RoadmapTablesDocument,
  after: RoadmapTablesDocument,
  language: RoadmapLanguage = {},
): RoadmapEntryChange[] {
  const [first, then] = [objectOf(before), objectOf(after)] as [RoadmapTablesDocument, RoadmapTablesDocument];
  const wording = new RoadmapWording(then, language);
  return roadmapTableKinds.flatMap((collection) =>
    entriesById(then[collection]).flatMap(([id, entry]) => {
      const known = at(first[collection], [id]);
      return entryChange(collection, id, isEntry(known) ? known : undefined, entry, wording) ?? [];
    }),
  );
}
