/** What stands beside the questions of the builder: what helps to decide, an example that ended well, and words. */
import type { BuilderPlace } from '../settings.ts';

export interface PlaceGuidance {
  /** Two to four short questions. */
  readonly questions: readonly string[];
  /** How an invented partnership answered. It is the same one at all places. */
  readonly example: string;
  /**
   * Sentences of the example with gaps for facts of one's own, by the fields of the plan (`routeDetails/licensing/description`).
   * A route's sentence is offered only where that route is chosen.
   */
  readonly start?: Readonly<Record<string, string>>;
  /** Terms of the trade, and what they mean. */
  readonly words: readonly (readonly [term: string, meaning: string])[];
}

export type Guidance = Readonly<Record<BuilderPlace, PlaceGuidance>>;
