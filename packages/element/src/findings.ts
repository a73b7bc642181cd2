/** What the rules of the document find, in words for its readers. */

export { afterEdits } from './findings/after-edits.ts';
export { findingCatalogue, type FindingMessages } from './findings/finding.messages.ts';
export { findingSentence } from './findings/finding-sentence.ts';
export { FindingsWatch, type FindingsReview, type FindingsWatchOptions } from './findings/findings-watch.ts';
