import accepts from '@fastify/accepts';
import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import serveFiles, { type FastifyStaticOptions } from '@fastify/static';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { assetFolder, kvasirFolder, readAssets } from './assets.ts';
import { createCatalogue, type Participant, type Project } from './data/catalogue.ts';
import { createOrganisationSearch } from './data/organisation-search.ts';
import { createProjectSearch } from './data/project-search.ts';
import { readOrganisations, readProjects } from './data/shipped-data.ts';
import { readPageRequest, type PageRequest } from './page-request.ts';
import { errorPage } from './pages/error-page.ts';
import { renderPage, type Page } from './pages/layout.ts';
import { profilePage } from './pages/profile-page.ts';
import { projectPage } from './pages/project-page.ts';
import { projectsPage, readProjectQuery } from './pages/projects-page.ts';
import { securityHeaders } from './security-headers.ts';

/** The portal, ready to listen. Throws when it is not built. */
export async function createPortal(): Promise<FastifyInstance> {
  const asset = readAssets();
  const organisations = readOrganisations();
  const catalogue = createCatalogue(readProjects(), organisations);
  const findProjects = createProjectSearch(catalogue.projects);
  const findOrganisations = createOrganisationSearch(organisations);

  const app = fastify({ routerOptions: { ignoreTrailingSlash: true } });
  await app.register(accepts);
  await app.register(compress);
  await app.register(helmet, securityHeaders);
  // Names in these folders hold a hash of the content, so a browser never needs to ask again; it asks for all others.
  const hashed = /[\\/](assets|chunks)[\\/]/;
  const files: Pick<FastifyStaticOptions, 'cacheControl' | 'index' | 'setHeaders'> = {
    cacheControl: false,
    index: false,
    setHeaders: (reply, path) => {
      reply.header('cache-control', hashed.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  };
  await app.register(serveFiles, { ...files, root: assetFolder });
  await app.register(serveFiles, { ...files, root: kvasirFolder, prefix: '/kvasir/', decorateReply: false });

  async function send(reply: FastifyReply, page: Page, request: PageRequest, status = 200): Promise<FastifyReply> {
    const document = await renderPage(page, request, asset);
    return reply
      .code(status)
      .type('text/html; charset=utf-8')
      .headers({ 'content-language': request.locale.language, vary: 'accept-language', 'cache-control': 'no-cache' })
      .send(document);
  }

  app.get('/', (request, reply) => {
    const page = readPageRequest(request);
    const query = readProjectQuery(page.query);
    return send(reply, projectsPage(page, catalogue, query, findProjects(query)), page);
  });

  app.get<{ Params: { project: string } }>('/projects/:project', (request, reply) => {
    const page = readPageRequest(request);
    const project = catalogue.project(request.params.project);
    return project ? send(reply, projectPage(page, project), page) : notFound(request, reply);
  });

  app.get<{ Params: { project: string; partner: string } }>(
    '/projects/:project/partners/:partner',
    (request, reply) => {
      const page = readPageRequest(request);
      const found = findParticipant(catalogue.project(request.params.project), request.params.partner);
      if (!found) return notFound(request, reply);
      return send(reply, profilePage(page, catalogue, found.project, found.participant), page);
    },
  );

  app.get<{ Querystring: { query?: unknown } }>('/api/organisations', ({ query: { query } }, reply) => {
    if (typeof query === 'string' && query.length <= 200) return findOrganisations(query);
    return problem(reply, 400, 'Ask with ?query= and what the name begins with, at most 200 characters.');
  });

  function notFound(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> | FastifyReply {
    if (isForPrograms(request)) return problem(reply, 404, 'There is nothing at this address.');
    const page = readPageRequest(request);
    return send(reply, errorPage(page, 'notFound'), page, 404);
  }

  app.setNotFoundHandler(notFound);
  app.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
    // What a client asked wrongly is its own affair; all else is ours, and must leave a trace.
    const status = error.statusCode ?? 500;
    if (status >= 500) console.error(error);
    if (isForPrograms(request)) return problem(reply, status, status >= 500 ? 'The portal failed.' : error.message);
    const page = readPageRequest(request);
    return send(reply, errorPage(page, status >= 500 ? 'failure' : 'notFound'), page, status);
  });

  return app;
}

function findParticipant(
  project: Project | undefined,
  id: string,
): { project: Project; participant: Participant } | undefined {
  const participant = project?.participants.find((candidate) => candidate.id === id);
  return project && participant && { project, participant };
}

function isForPrograms(request: FastifyRequest): boolean {
  return request.url.startsWith('/api/');
}

/** An error for a program, as RFC 9457 has it. */
function problem(reply: FastifyReply, status: number, detail: string): FastifyReply {
  return reply.code(status).type('application/problem+json').send(JSON.stringify({ status, detail }));
}
