import serveFiles from '@fastify/static';
import fastify, { type FastifyInstance } from 'fastify';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What the strictest hosts send, word for word. */
export const strictPolicy =
  "default-src 'self'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";

/** The folder that a file of a package lies in. */
function folderOf(specifier: string): string {
  return dirname(fileURLToPath(import.meta.resolve(specifier)));
}

/** The pages of `plain/` as any static server would serve them, with the all-in-one script beside them. */
export async function createHosts(): Promise<FastifyInstance> {
  const app = fastify();
  await app.register(serveFiles, {
    root: fileURLToPath(new URL('plain', import.meta.url)),
    setHeaders: (reply, path) => {
      if (path.endsWith('strict.html')) reply.header('content-security-policy', strictPolicy);
    },
  });
  await app.register(serveFiles, { root: folderOf('kvasir/kvasir.js'), prefix: '/kvasir/', decorateReply: false });
  await app.register(serveFiles, {
    root: folderOf('bootstrap/dist/css/bootstrap-reboot.css'),
    prefix: '/bootstrap/',
    decorateReply: false,
  });

  // Where the form of `sidebar.html` goes: it shows what a server receives.
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) => {
    done(null, Object.fromEntries(new URLSearchParams(String(body))));
  });
  app.post('/received', ({ body }, reply) => reply.type('application/json; charset=utf-8').send(body));
  return app;
}
