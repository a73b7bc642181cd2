import type { Id } from '@kvasir/model';
import type { BuilderPlace } from './settings.ts';

/** What the reader has opened. None of it is part of the document. */
export class PlanState {
  /** The id of the result whose plan is looked at, unless the host names one. */
  result: Id | undefined;
  /** Where in the plan. */
  place: BuilderPlace = 'need';
}
