import type { SourceError } from './data/slice-source.ts';

/** Fired when an element has loaded its data from `src`. */
export class KvLoadEvent extends Event {
  static readonly type = 'kv-load';
  constructor() {
    super(KvLoadEvent.type, { bubbles: true, composed: true });
  }
}

/** Fired when an element could not load its data from `src` or from its script. */
export class KvLoadErrorEvent extends Event {
  static readonly type = 'kv-load-error';
  readonly error: SourceError;
  constructor(error: SourceError) {
    super(KvLoadErrorEvent.type, { bubbles: true, composed: true });
    this.error = error;
  }
}

declare global {
  interface HTMLElementEventMap {
    'kv-load': KvLoadEvent;
    'kv-load-error': KvLoadErrorEvent;
  }
}
