import type { Conflict } from '@kvasir/model';
import type { Change, SourceFailure } from './source.ts';

/** Two people gave one field two values. An absent value was deleted, or was never there. */
export interface StoreConflict extends Conflict {
  mineChanged: Change;
  theirsChanged: Change;
}

/**
 * How what is shown stands to what the source holds. `unsaved` counts fields; `isKept` says whether a journal has them, so
 * that they outlive the page.
 */
export type StoreStatus =
  | { kind: 'loading' }
  /** All is saved; when and by whom, as far as known. */
  | { kind: 'ready'; saved?: Change }
  /** Edits wait for their way, or are on it. */
  | { kind: 'saving' }
  /** Tried again by itself, at `retryAt` (epoch milliseconds). */
  | { kind: 'offline'; reason: 'network' | 'server'; unsaved: number; isKept: boolean; retryAt: number }
  /** Everything else goes on; somebody should choose. `conflicts` of the store has them at any other time, too. */
  | { kind: 'conflict'; conflicts: readonly StoreConflict[] }
  /** Somebody must act; edits stay in the store. */
  | { kind: 'error'; failure: SourceFailure; unsaved: number; isKept: boolean };
