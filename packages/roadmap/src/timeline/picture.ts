/** What the timeline is drawn from. */
import type { Format } from '@kvasir/element';
import type { Id, NamedPartner } from '@kvasir/model';
import type { ItemSpan, Schedule } from '@kvasir/model/roadmap.js';
import type { EntryRef } from '../entries.ts';
import type { RoadmapFindings } from '../roadmap-findings.ts';
import type { RoadmapItem } from '../roadmap-item.ts';
import type { RoadmapModel } from '../roadmap-model.ts';
import type { RoadmapMessages } from '../roadmap.messages.ts';
import type { RoadmapRow } from '../rows.ts';
import type { Scale } from './scale.ts';

/** At the end of the picture, in pixels, for the name of what stands there. */
export const afterPicture = 84;

/** What is the same for all rows. As long as nothing of it changes it is the same object. */
export interface Frame {
  readonly scale: Scale;
  readonly text: RoadmapMessages;
  readonly format: Format;
  readonly partners: ReadonlyMap<Id, NamedPartner>;
  readonly showsBaseline: boolean;
  readonly today: string;
  /** Where today is on the axis; `undefined` before the beginning, after the end, and without a beginning. */
  readonly todayX: number | undefined;
}

/** Where a row stands among its like, counted from 1. */
export interface RowPlace {
  readonly position: number;
  readonly size: number;
}

/** The rows that are drawn. */
export interface TimelineWindow {
  readonly rows: readonly number[];
  /** Those that are seen, from and up to; the row of the cursor may be drawn besides. */
  readonly from: number;
  readonly to: number;
  readonly rowHeight: number;
}

/** Who draws the rows again without an update of the element. */
export interface LinesKeeper {
  lines: { redraw(picture: TimelinePicture): void } | undefined;
}

export interface TimelinePicture {
  readonly rows: readonly RoadmapRow[];
  readonly window: TimelineWindow;
  readonly frame: Frame;
  readonly model: RoadmapModel;
  /** Once it has been worked out; it may be that of the value before. */
  readonly schedule: Schedule | undefined;
  /** What the rules find, once they have been asked. */
  readonly findings: RoadmapFindings;
  /** Spans to be drawn in the place of the real ones, by the key of the item: of what is being dragged. */
  readonly preview: ReadonlyMap<string, ItemSpan>;
  /** The entry in the side panel. */
  readonly open: EntryRef | undefined;
  /** The key of the row that was selected. */
  readonly selected: string | undefined;
  readonly keeper: LinesKeeper;
  placeOf(at: number): RowPlace;
}

/** Where an item is drawn. */
export function spanOf(item: RoadmapItem, { preview }: Pick<TimelinePicture, 'preview'>): ItemSpan | undefined {
  return preview.get(item.key) ?? item.span;
}

/** What an item is called where there is little room. */
export function shortName(item: RoadmapItem, text: RoadmapMessages): string {
  return item.number || item.title || text.untitled;
}
