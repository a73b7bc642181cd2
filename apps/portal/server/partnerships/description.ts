import { readFile } from 'node:fs/promises';
import type { FastifyInstance } from 'fastify';

const description = new URL('openapi.json', import.meta.url);

/** The schemas that the description refers to, as `@kvasir/model` publishes them. */
const schemas = ['partnership', 'partner'];

/** Serves what programs and their authors read about the documents: OpenAPI 3.1, and JSON Schema 2020-12. */
export function serveDescription(app: FastifyInstance): void {
  app.get('/api/openapi.json', async (_request, reply) =>
    reply.type('application/json').send(await readFile(description, 'utf8')),
  );
  for (const name of schemas) {
    const schema = new URL(import.meta.resolve(`@kvasir/model/schema/${name}.json`));
    app.get(`/api/schema/${name}.json`, async (_request, reply) =>
      reply.type('application/schema+json').send(await readFile(schema, 'utf8')),
    );
  }
}
