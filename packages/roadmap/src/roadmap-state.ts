import type { EntryRef } from './entries.ts';
import type { RoadmapFilter } from './settings.ts';

/** What the reader has chosen and opened. None of it is part of the document. */
export class RoadmapState {
  filter: RoadmapFilter = {};
  /** The keys of the lanes that are folded. */
  collapsed: ReadonlySet<string> = new Set();
  /** The entry in the side panel. */
  openEntry: EntryRef | undefined;
}
