/** The rows of the timeline. */
import type { RoadmapItem } from './roadmap-item.ts';

/** A lane: a work package, a partner, or what belongs to none; and what comes after the project. */
export interface LaneRow {
  readonly kind: 'lane';
  readonly key: string;
  readonly name: string;
  /** The work package that it is the lane of. */
  readonly item: RoadmapItem | undefined;
  readonly items: readonly RoadmapItem[];
  readonly isOpen: boolean;
}

export interface ItemRow {
  readonly kind: 'item';
  readonly key: string;
  readonly item: RoadmapItem;
  /** 1, or 2 within a lane. */
  readonly level: 1 | 2;
}

/** The reviews of the whole roadmap, in one row. */
export interface ReviewsRow {
  readonly kind: 'reviews';
  readonly key: 'reviews';
}

export type RoadmapRow = LaneRow | ItemRow | ReviewsRow;
