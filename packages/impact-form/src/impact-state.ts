import type { Id } from '@kvasir/model';

/** What the reader has opened. None of it is part of the document. */
export class ImpactState {
  /** The id of the indicator in the side panel. */
  openIndicator: Id | undefined;
  /** The id of the indicator whose course is shown large. */
  followed: Id | undefined;
}
