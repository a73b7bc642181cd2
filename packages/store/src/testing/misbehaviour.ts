import type { MergePatch } from '@kvasir/model';
import type { ProblemDetails } from '../index.ts';
import { problemAnswer, type ServedAnswer, type ServedPartnership, type ServedRequest } from './served-partnership.ts';

/** Stands before the served document, and does with a request what it likes. */
export type Misbehaviour = (request: ServedRequest, served: ServedPartnership) => ServedAnswer | Promise<ServedAnswer>;

/** Refuses with problem details. `headers` are added: `{ 'Retry-After': '7' }`. */
export function fails(status: number, problem?: ProblemDetails, headers?: Record<string, string>): Misbehaviour {
  return () => problemAnswer(status, problem, headers);
}

/** Answers with a page for people, as gateways and single sign-on do; many give it an entity tag of its own. */
export function answersWithPage(status: number, headers: Record<string, string> = {}): Misbehaviour {
  const body = '<!doctype html><title>Oops</title><h1>Something went wrong</h1>';
  return () => ({ status, headers: { 'Content-Type': 'text/html', ...headers }, body });
}

/** Does what is asked, just after somebody else has written. */
export function isOvertakenBy(edit: MergePatch, by?: string): Misbehaviour {
  return (request, served) => {
    served.edit(edit, by);
    return served.answer(request);
  };
}

/** Says that somebody was faster, and nobody was: the entity tag is still the same. */
export const lies: Misbehaviour = () => problemAnswer(412);

/** Takes the request, does nothing, and never answers. */
export const hangs: Misbehaviour = () => new Promise(() => {});

/** Does what is asked, and never answers. */
export const hangsAfterwards: Misbehaviour = (request, served) => {
  served.answer(request);
  return new Promise(() => {});
};

/** Does nothing, and the connection ends. */
export const hangsUp: Misbehaviour = () => ({ status: 502, headers: {}, body: '', delivery: 'none' });

/** Does what is asked; the connection ends before a byte of the answer. */
export const losesAnswer: Misbehaviour = (request, served) => ({ ...served.answer(request), delivery: 'none' });

/** Does what is asked; the connection ends in the middle of the answer's body. */
export const cutsBody: Misbehaviour = (request, served) => {
  const answer = served.answer(request);
  // 204 has no body that could be cut.
  return { ...answer, status: answer.status === 204 ? 200 : answer.status, delivery: 'half' };
};

/** A proxy brings the request twice, and gives the client the answer to the second. */
export const deliversTwice: Misbehaviour = (request, served) => {
  served.answer(request);
  return served.answer(request);
};

/** As `deliversTwice`, with a backend that takes what it has just accepted again, whatever `If-Match` says. */
export const executesTwice: Misbehaviour = (request, served) => {
  const first = served.answer(request);
  if (first.status >= 400) return first;
  return served.answer({ ...request, headers: { ...request.headers, 'if-match': served.version } });
};

/** A proxy that takes the entity tag away. */
export const dropsTag: Misbehaviour = (request, served) => {
  const { headers, ...answer } = served.answer(request);
  return { ...answer, headers: Object.fromEntries(Object.entries(headers).filter(([name]) => name !== 'ETag')) };
};

/** A proxy that compresses, and therefore makes the entity tag a weak one. */
export const weakensTag: Misbehaviour = (request, served) => {
  const answer = served.answer(request);
  const tag = answer.headers['ETag'];
  return tag === undefined ? answer : { ...answer, headers: { ...answer.headers, ETag: `W/${tag}` } };
};

/** Does what is asked once the promise is kept. */
export function waitsFor(signal: Promise<unknown>): Misbehaviour {
  return async (request, served) => {
    await signal;
    return served.answer(request);
  };
}

/** Does what is asked at once; the answer leaves when the promise is kept. */
export function answersAfter(signal: Promise<unknown>): Misbehaviour {
  return async (request, served) => {
    const answer = served.answer(request);
    await signal;
    return answer;
  };
}
