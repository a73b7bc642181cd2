/** What the answers of a server mean. */
import { isMap, type Partnership } from '@kvasir/model';
import { SourceError, type Change, type ProblemDetails, type SourceFailure } from '../source.ts';

/** Not now, but perhaps later (RFC 9110, RFC 6585, RFC 8470); so is every 5xx. */
const passing = [408, 425, 429];

/** Milliseconds; a server that asks for a year has made a mistake, and what was typed is to arrive today. */
const LONGEST_ASKED = 900_000;

/** Milliseconds until `Retry-After`, seconds or an HTTP date (RFC 9110, section 10.2.3). */
export function retryAfter(text: string | null, now: number): number | undefined {
  if (text === null) return undefined;
  const wait = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  return Number.isNaN(wait) ? undefined : Math.min(Math.max(0, wait), LONGEST_ASKED);
}

const problemMembers = new Map(Object.entries({ type: '', title: '', status: 0, detail: '', instance: '' }));

async function problemOf(response: Response): Promise<ProblemDetails | undefined> {
  if (!response.headers.get('content-type')?.startsWith('application/problem+json')) return undefined;
  // Without a body that can be read, the status says enough.
  const said = parsed(await response.text().catch(() => ''));
  if (!isMap(said)) return undefined;
  return Object.fromEntries(
    Object.entries(said).filter(([name, value]) => typeof value === typeof problemMembers.get(name)),
  );
}

/** Why a request failed, by the server's own account. */
export async function failureOf(response: Response, now: number): Promise<SourceFailure> {
  const { status, headers } = response;
  if (status === 412) return { kind: 'stale' };
  if (status >= 500 || passing.includes(status)) {
    const wait = retryAfter(headers.get('retry-after'), now);
    return { kind: 'busy', status, ...(wait !== undefined && { retryAfter: wait }) };
  }
  const problem = await problemOf(response);
  return { kind: 'refused', status, ...(problem && { problem }) };
}

/** A version as it goes into `If-Match`, which compares strongly: a proxy that compresses makes an ETag weak. */
export function strongTag(tag: string): string {
  return tag.replace(/^W\//, '');
}

/** The text of a body. @throws SourceError `unreachable` when it is cut off */
export function bodyOf(response: Response): Promise<string> {
  return response.text().catch(() => {
    throw new SourceError({ kind: 'unreachable' });
  });
}

/** A document from its JSON. @throws SourceError `unreadable` */
export function documentFrom(text: string): Partnership {
  const value = parsed(text);
  if (typeof value !== 'object' || value === null) throw new SourceError({ kind: 'unreadable' });
  return value;
}

/** The value of a JSON text; `undefined` for what is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The text of a header that holds any text: percent-encoded UTF-8, and half a surrogate pair is none. */
export function encodeAuthor(by: string): string {
  return encodeURIComponent(by.replace(/\p{Surrogate}/gu, '\uFFFD'));
}

/** The version that an answer is about, who made it, and when. @throws SourceError `unreadable` without an ETag */
export function versionOf({ headers }: Response): { version: string; changed: Change } {
  const [tag, author, modified] = ['etag', 'kvasir-author', 'last-modified'].map((name) => headers.get(name));
  if (!tag) throw new SourceError({ kind: 'unreadable' });
  const date = Date.parse(modified ?? '');
  const changed = {
    ...(author && { by: decodeAuthor(author) }),
    ...(!Number.isNaN(date) && { at: new Date(date).toISOString() }),
  };
  return { version: strongTag(tag), changed };
}

function decodeAuthor(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A server that does not encode.
    return text;
  }
}
