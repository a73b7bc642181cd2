import type { Change, SourceFailure, StoreConflict } from '@kvasir/store';

const passing = { bubbles: true, composed: true };

/** Fired when all edits are at the source. */
export class KvSaveEvent extends Event {
  static readonly type = 'kv-save';
  /** Who made the version that the source has now, and when, as far as the source says. */
  readonly change: Change | undefined;

  constructor(change: Change | undefined) {
    super(KvSaveEvent.type, passing);
    this.change = change;
  }
}

/** Fired when edits could not be saved and somebody must act. They are kept. */
export class KvSaveErrorEvent extends Event {
  static readonly type = 'kv-save-error';
  readonly failure: SourceFailure;

  constructor(failure: SourceFailure) {
    super(KvSaveErrorEvent.type, passing);
    this.failure = failure;
  }
}

/** Fired when two people have changed the same field, and nobody has chosen yet. */
export class KvConflictEvent extends Event {
  static readonly type = 'kv-conflict';
  /** All that are open, with both values. */
  readonly conflicts: readonly StoreConflict[];

  constructor(conflicts: readonly StoreConflict[]) {
    super(KvConflictEvent.type, passing);
    this.conflicts = conflicts;
  }
}

declare global {
  interface HTMLElementEventMap {
    'kv-save': KvSaveEvent;
    'kv-save-error': KvSaveErrorEvent;
    'kv-conflict': KvConflictEvent;
  }
}
