import type { EntryCollection } from '../entries.ts';
import { freshEntry } from '../fresh-entry.ts';
import type { RoadmapHost } from '../roadmap-host.ts';

/** Adds an entry to the plan, and opens it at its title. */
export function addEntry(
  host: RoadmapHost,
  collection: EntryCollection,
  fields: Readonly<Record<string, unknown>> = {},
): void {
  if (!host.canEdit) return;
  const { value, entry } = freshEntry(host.value, collection, fields);
  host.edit(value);
  host.openEntry(entry, `/${collection}/${entry.id}/title`);
}
