import { createHash } from 'node:crypto';
import { calendarMediaType, calendarWords, roadmapCalendar } from '@kvasir/formats/icalendar.js';
import { isMap, migrate } from '@kvasir/model';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Project } from './data/catalogue.ts';
import { readPageRequest } from './page-request.ts';
import { StorageUnavailableError, type Partnerships } from './partnerships/partnerships.ts';
import type { PartnershipRecord } from './partnerships/records.ts';
import { tagsInclude } from './partnerships/version-tag.ts';

/** The address of the calendar of a project, or of what of it concerns one partner. */
export function feedPath(
  project: string,
  { language, partner }: { language?: string; partner?: string | undefined },
): string {
  const query = new URLSearchParams({ ...(language && { lang: language }), ...(partner && { partner }) });
  return `/projects/${project}/roadmap.ics${query.size > 0 ? `?${query.toString()}` : ''}`;
}

export interface FeedOptions {
  partnerships: Partnerships;
  project: (id: string) => Project | undefined;
  notFound: (request: FastifyRequest, reply: FastifyReply) => unknown;
}

/**
 * Serves roadmaps as calendars to subscribe to (iCalendar, RFC 5545). A calendar that asks again with what it has gets an
 * answer without a body as long as nothing has changed.
 */
export function serveRoadmapFeed(app: FastifyInstance, { partnerships, project, notFound }: FeedOptions): void {
  app.get<{ Params: { project: string } }>('/projects/:project/roadmap.ics', async (request, reply) => {
    const found = project(request.params.project);
    if (!found) return notFound(request, reply);
    let record: PartnershipRecord | undefined;
    try {
      record = await partnerships.read(found.id);
    } catch (error) {
      if (!(error instanceof StorageUnavailableError)) throw error;
      // The document as it was published would move everything back in the calendars of the readers.
      return reply.code(503).header('retry-after', '300').type('text/plain').send(error.message);
    }
    if (!record) return notFound(request, reply);
    return sendCalendar(request, reply, found, record, notFound);
  });
}

async function sendCalendar(
  request: FastifyRequest,
  reply: FastifyReply,
  { acronym }: Project,
  record: PartnershipRecord,
  notFound: FeedOptions['notFound'],
): Promise<unknown> {
  const { query, locale } = readPageRequest(request);
  const document = migrate(JSON.parse(record.document) as object);
  const partner = query.get('partner') ?? undefined;
  const partners: unknown = document.partners;
  if (partner !== undefined && !(isMap(partners) && Object.hasOwn(partners, partner))) return notFound(request, reply);

  const changed = record.changed?.at.toISOString();
  const known: unknown = partner === undefined ? undefined : isMap(partners) && partners[partner];
  const name = isMap(known) && typeof known['name'] === 'string' ? known['name'] : partner;
  const body = roadmapCalendar(document, {
    // The day alone: the same calendar, asked for twice on a day, is the same to the byte.
    now: `${new Date().toISOString().slice(0, 10)}T00:00:00Z`,
    language: locale.language,
    words: await calendarWords(locale.language),
    ...(partner !== undefined && { partner, name: `${acronym} · ${name ?? partner}` }),
    ...(changed !== undefined && { changed: () => changed }),
  });
  // Weak, because what is packed for the way is another answer with the same meaning.
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  reply.headers({
    etag: `W/${tag}`,
    'cache-control': 'no-cache',
    vary: 'accept-language',
    'content-language': locale.language,
    ...(record.changed && { 'last-modified': record.changed.at.toUTCString() }),
  });
  if (tagsInclude(request.headers['if-none-match'] ?? '', tag)) return reply.code(304).send();
  const file = acronym.replace(/[^A-Za-z0-9-]+/g, '-') || 'roadmap';
  return reply
    .type(calendarMediaType)
    .header('content-disposition', `inline; filename="${file}-roadmap.ics"`)
    .send(body);
}
