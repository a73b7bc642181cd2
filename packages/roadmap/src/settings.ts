/** How the roadmap is looked at. None of it is part of the document. */
import type { Density, Format } from '@kvasir/element';
import type { Id, ItemStatus } from '@kvasir/model';
import type { RoadmapMessages } from './roadmap.messages.ts';

/** What is shown: bars and signs on an axis of months, the tables of Part B, a list by time, or the reviews. */
export const roadmapViews = ['timeline', 'table', 'agenda', 'reviews'] as const;
export type RoadmapView = (typeof roadmapViews)[number];

/** What the axis of the timeline is divided by, from far to near. */
export const zooms = ['years', 'quarters', 'months', 'weeks'] as const;
export type Zoom = (typeof zooms)[number];

/** Under which headings items stand. */
export const laneKinds = ['work-packages', 'partners', 'none'] as const;
export type LaneKind = (typeof laneKinds)[number];

/** The day of a month on which something is due that is due in it. */
export const dueDays = ['last-day', 'last-working-day'] as const;
export type DueDay = (typeof dueDays)[number];

/** By what the partners say of an item, or by its time, which has passed. */
export type StatusFilter = ItemStatus | 'overdue';

/** What is shown of all items; what is not given leaves nothing out. */
export interface RoadmapFilter {
  /** What a number or a title has to contain. */
  readonly text?: string;
  /** Who leads it or has a role in it. */
  readonly partner?: Id;
  readonly status?: StatusFilter;
}

/** How the reader, and the host, want to see it. */
export interface RoadmapSettings {
  readonly lanes: LaneKind;
  readonly filter: RoadmapFilter;
  /** The keys of the lanes that are folded. */
  readonly collapsed: ReadonlySet<string>;
  readonly zoom: Zoom;
  /** Whether what was first planned is shown beside what is expected now. */
  readonly showsBaseline: boolean;
  /** The most entries of the agenda. */
  readonly limit: number | undefined;
  readonly dueOn: DueDay;
  /** The day that counts as today, as `YYYY-MM-DD`. */
  readonly today: string;
  readonly density: Density;
  readonly text: RoadmapMessages;
  readonly format: Format;
}
