import { applyPatch, isSafeKey, type MergePatch, type Partnership } from '@kvasir/model';
import type { Change, ProblemDetails } from '../index.ts';

/** A request, whatever carried it. Header names are in lower case. */
export interface ServedRequest {
  method: string;
  headers: Readonly<Record<string, string>>;
  body: string;
}

export interface ServedAnswer {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: string;
  /** How much of it reaches the client: all by default, half of the body, or nothing, because the connection ends. */
  delivery?: 'half' | 'none';
}

/** What the event stream tells about one change. `version` and `base` are entity tags, with their quotes. */
export interface ServedEvent extends Change {
  version: string;
  base: string;
  patch: MergePatch;
}

export interface ServedOptions {
  /** What a successful `PATCH` brings: 204 and nothing (the default), 200 and nothing, or 200 and the new document. */
  answersPatchWith?: 'nothing' | 'empty-body' | 'document';
  /** Epoch milliseconds, for the dates of changes. */
  now?: () => number;
}

const streamHeaders = { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' };
const mergePatchType = /^application\/merge-patch\+json\s*(;|$)/i;

export function asksForEvents(headers: Readonly<Record<string, string>>): boolean {
  return headers['accept']?.includes('text/event-stream') ?? false;
}

/** Whether the answer goes on for as long as the client listens, with what the document's listeners hear. */
export function isEventStream({ headers }: ServedAnswer): boolean {
  return headers['Content-Type'] === streamHeaders['Content-Type'];
}

/** One partnership document as a backend serves it: the whole of the HTTP contract but what carries the requests. */
export class ServedPartnership {
  document: Partnership;
  /** Who made the present version, and when; `undefined` for the first one. */
  changed: Change | undefined;

  #number = 1;
  readonly #listeners = new Set<(event: ServedEvent) => void>();
  readonly #now: () => number;
  readonly #answersPatchWith: ServedOptions['answersPatchWith'];

  constructor(document: Partnership, { answersPatchWith = 'nothing', now = Date.now }: ServedOptions = {}) {
    this.document = document;
    this.#answersPatchWith = answersPatchWith;
    this.#now = now;
  }

  /** The entity tag of the present version, with its quotes. */
  get version(): string {
    return `"v${this.#number}"`;
  }

  /** What somebody else writes. */
  edit(patch: MergePatch, by?: string): void {
    const base = this.version;
    this.document = applyPatch(this.document, patch);
    this.#number += 1;
    // To the second, as `Last-Modified` has it: what the answer and the event say of a change is then the same.
    const at = new Date(Math.floor(this.#now() / 1000) * 1000).toISOString();
    this.changed = by === undefined ? { at } : { by, at };
    for (const listener of this.#listeners) listener({ ...this.changed, version: this.version, base, patch });
  }

  subscribe(listener: (event: ServedEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  answer({ method, headers, body }: ServedRequest): ServedAnswer {
    if (method === 'GET')
      return asksForEvents(headers) ? { status: 200, headers: streamHeaders, body: '' } : this.#documentAnswer();
    if (method !== 'PATCH') return problemAnswer(405, { title: 'Only GET and PATCH' }, { Allow: 'GET, PATCH' });
    if (!mergePatchType.test(headers['content-type'] ?? ''))
      return problemAnswer(415, { title: 'Only merge patches' }, { 'Accept-Patch': 'application/merge-patch+json' });
    const condition = headers['if-match'];
    if (condition === undefined) return problemAnswer(428, { title: 'If-Match is missing' });
    const patch = readPatch(body);
    if (!patch) return problemAnswer(400, { title: 'That is no merge patch' });
    // Strong comparison (RFC 9110, section 13.1.1): a weak tag matches nothing.
    if (condition !== this.version) return problemAnswer(412, { title: 'Somebody was faster' });
    this.edit(patch, readAuthor(headers['kvasir-author']));
    if (this.#answersPatchWith === 'document') return this.#documentAnswer();
    return { status: this.#answersPatchWith === 'empty-body' ? 200 : 204, headers: this.#versionHeaders(), body: '' };
  }

  #documentAnswer(): ServedAnswer {
    const headers = { 'Content-Type': 'application/json', 'Cache-Control': 'no-cache', ...this.#versionHeaders() };
    return { status: 200, headers, body: JSON.stringify(this.document) };
  }

  #versionHeaders(): Record<string, string> {
    const { by, at } = this.changed ?? {};
    return {
      ETag: this.version,
      ...(by !== undefined && { 'Kvasir-Author': encodeURIComponent(by) }),
      ...(at !== undefined && { 'Last-Modified': new Date(at).toUTCString() }),
    };
  }
}

/** An error as RFC 9457 has it. */
export function problemAnswer(
  status: number,
  problem: ProblemDetails = {},
  headers: Readonly<Record<string, string>> = {},
): ServedAnswer {
  const body = JSON.stringify({ type: 'about:blank', status, ...problem });
  return { status, headers: { 'Content-Type': 'application/problem+json', ...headers }, body };
}

function readPatch(body: string): MergePatch | undefined {
  let unsafe = false;
  try {
    const value: unknown = JSON.parse(body, (key, inner: unknown) => {
      unsafe ||= !isSafeKey(key);
      return inner;
    });
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject && !unsafe ? (value as MergePatch) : undefined;
  } catch {
    return undefined;
  }
}

function readAuthor(header: string | undefined): string | undefined {
  try {
    return header === undefined ? undefined : decodeURIComponent(header);
  } catch {
    return header;
  }
}
