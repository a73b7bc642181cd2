import accepts from '@fastify/accepts';
import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import serveFiles, { type FastifyStaticOptions } from '@fastify/static';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { assetFolder, kvasirFolder, readAssets } from './assets.ts';
import { createCatalogue, participantsOf } from './data/catalogue.ts';
import { createOrganisationSearch } from './data/organisation-search.ts';
import { createProjectSearch } from './data/project-search.ts';
import { readOrganisations, readProjects } from './data/shipped-data.ts';
import { readPageRequest, type PageRequest } from './page-request.ts';
import { errorPage } from './pages/error-page.ts';
import { impactPage, surveyPage } from './pages/impact-page.ts';
import { ipPage } from './pages/ip-page.ts';
import { renderPage, type Page } from './pages/layout.ts';
import { plansPage } from './pages/plans-page.ts';
import { profilePage } from './pages/profile-page.ts';
import { projectPage } from './pages/project-page.ts';
import { projectsPage, readProjectQuery } from './pages/projects-page.ts';
import { roadmapPage } from './pages/roadmap-page.ts';
import type { PortalStorage } from './partnerships/database.ts';
import { serveDescription } from './partnerships/description.ts';
import { Partnerships } from './partnerships/partnerships.ts';
import { servePartnerships } from './partnerships/routes.ts';
import { sendProblem } from './problem.ts';
import { serveRoadmapFeed } from './roadmap-feed.ts';
import { securityHeaders } from './security-headers.ts';

/**
 * The portal, ready to listen. Throws when it is not built. Its database is opened once it listens: the first pages do
 * not wait for it.
 */
export async function createPortal(storage: PortalStorage): Promise<FastifyInstance> {
  const asset = readAssets();
  const organisations = readOrganisations();
  const catalogue = createCatalogue(readProjects(), organisations);
  const findProjects = createProjectSearch(catalogue.projects);
  const findOrganisations = createOrganisationSearch(organisations);
  const partnerships = new Partnerships(storage, (project) => catalogue.project(project)?.document);

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

  app.get<{ Params: { project: string } }>('/projects/:project', async (request, reply) => {
    const page = readPageRequest(request);
    const project = catalogue.project(request.params.project);
    if (!project) return notFound(request, reply);
    const participants = participantsOf(await partnerships.glance(project), project);
    return send(reply, projectPage(page, project, participants), page);
  });

  app.get<{ Params: { project: string } }>('/projects/:project/ip', async (request, reply) => {
    const page = readPageRequest(request);
    const project = catalogue.project(request.params.project);
    if (!project) return notFound(request, reply);
    return send(reply, ipPage(page, project, await partnerships.glance(project)), page);
  });

  app.get<{ Params: { project: string } }>('/projects/:project/roadmap', async (request, reply) => {
    const page = readPageRequest(request);
    const project = catalogue.project(request.params.project);
    if (!project) return notFound(request, reply);
    const document = await partnerships.glance(project);
    const today = new Date().toISOString().slice(0, 10);
    return send(reply, roadmapPage(page, project, { document, today, origin: originOf(request) }), page);
  });

  app.get<{ Params: { project: string } }>('/projects/:project/impact', async (request, reply) => {
    const page = readPageRequest(request);
    const project = catalogue.project(request.params.project);
    if (!project) return notFound(request, reply);
    return send(reply, impactPage(page, project, await partnerships.glance(project)), page);
  });

  app.get<{ Params: { project: string; round?: string } }>(
    '/projects/:project/impact/survey/:round?',
    (request, reply) => {
      const page = readPageRequest(request);
      const project = catalogue.project(request.params.project);
      if (!project) return notFound(request, reply);
      return send(reply, surveyPage(page, project, request.params.round), page);
    },
  );

  app.get<{ Params: { project: string } }>('/projects/:project/plans', async (request, reply) => {
    const page = readPageRequest(request);
    const project = catalogue.project(request.params.project);
    if (!project) return notFound(request, reply);
    return send(reply, plansPage(page, project, await partnerships.glance(project)), page);
  });

  app.get<{ Params: { project: string; partner: string } }>(
    '/projects/:project/partners/:partner',
    async (request, reply) => {
      const page = readPageRequest(request);
      const project = catalogue.project(request.params.project);
      if (!project) return notFound(request, reply);
      const participants = participantsOf(await partnerships.glance(project), project);
      const participant = participants.find(({ id }) => id === request.params.partner);
      if (!participant) return notFound(request, reply);
      return send(reply, profilePage(page, catalogue, project, participant), page);
    },
  );

  app.get<{ Querystring: { query?: unknown } }>('/api/organisations', ({ query: { query } }, reply) => {
    if (typeof query === 'string' && query.length <= 200) return findOrganisations(query);
    return sendProblem(reply, 400, {
      detail: 'Ask with ?query= and what the name begins with, at most 200 characters.',
    });
  });

  app.addHook('onListen', () => partnerships.open());
  app.addHook('onClose', () => partnerships.close());

  function notFound(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> | FastifyReply {
    if (isForPrograms(request)) return sendProblem(reply, 404, { detail: 'There is nothing at this address.' });
    const page = readPageRequest(request);
    return send(reply, errorPage(page, 'notFound'), page, 404);
  }

  app.setNotFoundHandler(notFound);
  app.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
    // What a client asked wrongly is its own affair; all else is ours, and must leave a trace.
    const status = error.statusCode ?? 500;
    if (status >= 500) console.error(error);
    if (isForPrograms(request)) {
      return sendProblem(reply, status, { detail: status >= 500 ? 'The portal failed.' : error.message });
    }
    const page = readPageRequest(request);
    return send(reply, errorPage(page, status >= 500 ? 'failure' : 'notFound'), page, status);
  });

  // After the handlers above, which these routes fall back to.
  await app.register((scope, _options, done) => {
    servePartnerships(scope, partnerships);
    serveDescription(scope);
    serveRoadmapFeed(scope, { partnerships, project: (id) => catalogue.project(id), notFound });
    done();
  });
  return app;
}

/** Where the portal is for who asks. What stands in `Host` may be anything; what is no host is not repeated. */
function originOf({ protocol, host }: FastifyRequest): URL {
  return URL.canParse(`${protocol}://${host}`) ? new URL(`${protocol}://${host}`) : new URL('http://localhost/');
}

function isForPrograms(request: FastifyRequest): boolean {
  return request.url.startsWith('/api/');
}
