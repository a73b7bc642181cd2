import type { Id, MergePatch, Partnership } from '@kvasir/model';
import type { Journal } from './journal.ts';

/** Who acts. Recorded as who changed the document. */
export interface Author {
  name?: string;
  /** The partner on whose behalf. */
  partner?: Id;
}

/** Who made a version, and when: an instant, ISO 8601 in UTC. */
export interface Change {
  by?: string;
  at?: string;
}

/** A document as its source holds it. A version is whatever text the source tells its versions apart by. */
export interface Versioned {
  document: Partnership;
  version: string;
  changed?: Change;
}

/** What a source answers to an edit. The document comes along only when the source made more of it than was sent. */
export interface Saved {
  version: string;
  changed?: Change;
  document?: Partnership;
}

/** Somebody changed the document: the patch leads from `base` to `version`. Without all three the store loads again. */
export interface RemoteChange {
  version?: string;
  base?: string;
  patch?: MergePatch;
  changed?: Change;
}

/** Where a document lies. It loads, saves and tells of changes; merging, retrying and keeping are the store's. */
export interface Source {
  /** Names the document among all that a browser keeps. */
  readonly id: string;
  /** Where unsaved edits survive a crash. */
  readonly journal?: Journal;
  /** Milliseconds after the last edit until it is saved; 400 by default. */
  readonly saveDelay?: number;
  /** @throws SourceError */
  load(signal: AbortSignal): Promise<Versioned>;
  /**
   * Applies the patch if the source still holds this version.
   *
   * @throws SourceError; `stale` says that somebody was faster
   */
  save(patch: MergePatch, version: string, author: Author, signal: AbortSignal): Promise<Saved>;
  /** Calls back on changes, also on those of one's own; the answer ends it. */
  watch?(onChange: (change: RemoteChange) => void): () => void;
}

/** Problem details of an HTTP answer (RFC 9457). */
export interface ProblemDetails {
  type?: string;
  title?: string;
  status?: number;
  detail?: string;
  instance?: string;
}

/** Why a source could not do what it was asked. `status` is that of HTTP (RFC 9110). */
export type SourceFailure =
  /** Somebody was faster. */
  | { kind: 'stale' }
  /** No answer. */
  | { kind: 'unreachable' }
  /** Not now; `retryAfter` in milliseconds. */
  | { kind: 'busy'; status: number; retryAfter?: number }
  /** Not like this. */
  | { kind: 'refused'; status: number; problem?: ProblemDetails }
  /** An answer that is no JSON, or has no ETag. */
  | { kind: 'unreadable' }
  /** The browser keeps nothing more, or nothing at all: no space, a private window. */
  | { kind: 'storage'; reason: 'full' | 'refused' };

/** The one error that a source rejects with. */
export class SourceError extends Error {
  readonly failure: SourceFailure;

  constructor(failure: SourceFailure) {
    super(failure.kind);
    this.name = 'SourceError';
    this.failure = failure;
  }
}

/** What is recorded of an edit by this author, made at this moment (epoch milliseconds). */
export function changeBy({ name, partner }: Author, now: number): Change {
  const by = name ?? partner;
  return { ...(by && { by }), at: new Date(now).toISOString() };
}
