/**
 * The partnership document over time: undo and redo, unsaved edits, conflicts, and a source in the memory of the page.
 * A source over HTTP is the entry `@kvasir/store/http.js`, one in the browser's own database `@kvasir/store/local.js`.
 */
export type { Clock } from './clock.ts';
export type { Journal, JournalRecord, Unsaved, UnsavedEdits } from './journal.ts';
export { memorySource } from './memory-source.ts';
export { PartnershipStore } from './partnership-store.ts';
export {
  SourceError,
  type Author,
  type Change,
  type ProblemDetails,
  type RemoteChange,
  type Saved,
  type Source,
  type SourceFailure,
  type Versioned,
} from './source.ts';
export type { StoreConflict, StoreStatus } from './status.ts';
