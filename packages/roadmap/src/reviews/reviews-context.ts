import type { Format } from '@kvasir/element';
import { domId, type HeadingLevel, type Wording } from '@kvasir/element/controls.js';
import type { Id } from '@kvasir/model';
import type { RoadmapHost } from '../roadmap-host.ts';
import type { LoggedReview } from './review-log.ts';
import type { ReviewsMessages } from './reviews.messages.ts';

/** What the parts of the view are drawn with. */
export interface ReviewsContext {
  readonly host: RoadmapHost;
  readonly text: ReviewsMessages;
  readonly format: Format;
  readonly wording: Wording;
  /** The level of the headings of its parts. */
  readonly level: HeadingLevel;
  readonly log: readonly LoggedReview[];
}

/** The id of the button that opens a review. */
export function reviewButtonId(id: Id): string {
  return domId('review', id);
}

export function reviewName({ title }: Pick<LoggedReview, 'title'>, { host }: Pick<ReviewsContext, 'host'>): string {
  return title || host.text.kinds.review;
}
