import { Readable } from 'node:stream';
import { DocumentError, type MergePatch } from '@kvasir/model';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sendProblem } from '../problem.ts';
import { readAuthor, writeAuthor } from './author-header.ts';
import { changeEvents, readLastEventId } from './change-events.ts';
import { StorageUnavailableError, type Partnerships } from './partnerships.ts';
import type { PartnershipRecord } from './records.ts';
import { tagOf, tagsInclude } from './version-tag.ts';

const patchType = 'application/merge-patch+json';

/** Bytes of a patch. An import may bring a whole partnership at once, with years of observations. */
const largestPatch = 8 * 1024 * 1024;

interface ProjectRoute {
  Params: { project: string };
}

/**
 * The documents over HTTP, as `openapi.json` describes it. There is no login: whoever reaches the portal may edit. A host
 * puts its own in front of these routes.
 */
export function servePartnerships(app: FastifyInstance, partnerships: Partnerships): void {
  const url = '/api/partnerships/:project';
  const closing = new AbortController();
  // Before the server waits for its connections to end, which those with an event stream never would.
  app.addHook('preClose', () => Promise.resolve(closing.abort()));
  readPatchesOnly(app);

  app.get<ProjectRoute>(url, async (request, reply) => {
    const { project } = request.params;
    const record = await partnerships.read(project);
    if (!record) return noSuchProject(reply);
    reply.header('vary', 'accept');
    if (request.method === 'GET' && wantsEvents(request)) {
      const closed = AbortSignal.any([closing.signal, whenGone(reply)]);
      const since = readLastEventId(request.headers['last-event-id']);
      return sendEvents(reply, changeEvents(partnerships, project, record, since, closed));
    }
    sayVersion(reply, record);
    const known = request.headers['if-none-match'];
    if (known !== undefined && tagsInclude(known, tagOf(record))) return reply.code(304).send();
    return reply.type('application/json').send(record.document);
  });

  app.patch<ProjectRoute>(url, { onRequest: refuseOtherSites }, async (request, reply) => {
    const { project } = request.params;
    const record = await partnerships.read(project);
    if (!record) return noSuchProject(reply);
    const { 'if-match': expected, 'kvasir-author': author } = request.headers;
    if (expected === undefined) {
      return sendProblem(reply, 428, { detail: 'Say with If-Match which version the patch is for: the ETag of GET.' });
    }
    if (!tagsInclude(expected, tagOf(record))) return stale(reply, record);
    if (!isPatch(request.body)) {
      return sendProblem(reply, 422, { detail: 'A patch of a document is a JSON object.', pointer: '' });
    }
    const changed = await partnerships.change(project, record, request.body, readAuthor(author));
    if (changed) return sayVersion(reply, changed).code(204).send();
    return stale(reply, (await partnerships.read(project)) ?? record);
  });

  app.route({
    method: ['POST', 'PUT', 'DELETE'],
    url,
    // Before the body is looked at, which would be refused for its type.
    onRequest: (_request, reply) => {
      const detail = `A document is read with GET, and changed with PATCH (${patchType}).`;
      sendProblem(reply.header('allow', 'GET, HEAD, PATCH'), 405, { detail });
    },
    handler: (_request, reply) => reply,
  });

  app.setErrorHandler((error: Error & { statusCode?: number }, _request, reply) => {
    if (error instanceof DocumentError) {
      return sendProblem(reply, 422, {
        detail: `The document cannot hold this: ${error.code}.`,
        pointer: error.pointer,
      });
    }
    if (error instanceof StorageUnavailableError) {
      return sendProblem(reply.header('retry-after', '5'), 503, { detail: error.message });
    }
    if (error.statusCode === 415) {
      return sendProblem(reply.header('accept-patch', patchType), 415, { detail: `Send a patch as ${patchType}.` });
    }
    throw error;
  });
}

/**
 * Refuses all bodies but merge patches. That also keeps the forms of other sites out, which cannot send this type. Keys
 * such as `__proto__` are let through: the model refuses what a document cannot hold, and says where it stands.
 */
function readPatchesOnly(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(patchType, { parseAs: 'string', bodyLimit: largestPatch }, (_request, body, done) => {
    try {
      done(null, JSON.parse(String(body)));
    } catch {
      done(Object.assign(new Error('The patch is not JSON.'), { statusCode: 400 }));
    }
  });
}

/** Browsers say where a request comes from. Other programs do not, and have no reader whose rights could be misused. */
function refuseOtherSites(request: FastifyRequest, reply: FastifyReply, next: () => void): void {
  const site = request.headers['sec-fetch-site'];
  if (site === undefined || site === 'same-origin') next();
  else sendProblem(reply, 403, { detail: 'Documents are changed from the pages of the portal itself.' });
}

/** Whether events are asked for by name; a browser’s address bar reads the document. */
function wantsEvents(request: FastifyRequest): boolean {
  return request.type(['application/json', 'text/event-stream']) === 'text/event-stream';
}

function whenGone(reply: FastifyReply): AbortSignal {
  const gone = new AbortController();
  reply.raw.once('close', () => gone.abort());
  return gone.signal;
}

/**
 * A stream is never stored, proxies hand each event on when it comes, and its connection ends with it: kept alive, it
 * would keep a portal from stopping for a minute.
 */
function sendEvents(reply: FastifyReply, events: AsyncIterable<string>): FastifyReply {
  return reply
    .headers({ 'cache-control': 'no-store', connection: 'close', 'x-accel-buffering': 'no' })
    .type('text/event-stream')
    .send(Readable.from(events, { highWaterMark: 1 }));
}

/**
 * Which version an answer is about, who made it, and when. The tag is the document's, however an answer is packed:
 * events and other portals know no packing. `no-transform` asks proxies not to weaken it by packing anew.
 */
function sayVersion(reply: FastifyReply, record: PartnershipRecord): FastifyReply {
  reply.headers({ etag: tagOf(record), 'cache-control': 'no-cache, no-transform' });
  if (record.changed) reply.header('last-modified', record.changed.at.toUTCString());
  if (record.changed?.by !== undefined) reply.header('kvasir-author', writeAuthor(record.changed.by));
  return reply;
}

function stale(reply: FastifyReply, record: PartnershipRecord): FastifyReply {
  const detail = 'Somebody else changed the document since. Read it again, merge, and send the patch for that version.';
  return sendProblem(reply.header('etag', tagOf(record)), 412, { detail });
}

function noSuchProject(reply: FastifyReply): FastifyReply {
  return sendProblem(reply, 404, { detail: 'This portal has no project of this number.' });
}

function isPatch(body: unknown): body is MergePatch {
  return typeof body === 'object' && body !== null && !Array.isArray(body);
}
