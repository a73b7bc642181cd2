import type { MergePatch, Partnership } from '@kvasir/model';
import type { Change } from './source.ts';
import type { StoreConflict } from './status.ts';

/** Edits that are not at the source yet, and the entries that they were made on, to merge them three ways later. */
export interface UnsavedEdits {
  base: Partnership;
  patch: MergePatch;
  changed: Change;
}

/** What would be lost with the memory of a store. */
export interface Unsaved {
  edits: readonly UnsavedEdits[];
  conflicts: readonly StoreConflict[];
}

/** Where the unsaved edits of one document outlive the page. */
export interface Journal {
  /** A record for one store. Touches nothing yet. */
  record(): JournalRecord;
}

/** What one store keeps in a journal. */
export interface JournalRecord {
  /**
   * Opens the record, and takes over what is left of stores that are gone. It is in this record from then on. Rejects
   * when nothing can be known.
   */
  open(): Promise<Unsaved[]>;
  /**
   * Replaces what is kept; `undefined` when nothing is unsaved. Called again before the last call has come to its end,
   * the newest counts. Rejects when nothing can be kept.
   */
  write(unsaved: Unsaved | undefined): Promise<void>;
  /** The store is gone, or sleeps: others may take over what is kept. */
  close(): void;
}
