import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import type { FastifyInstance } from 'fastify';
import { fromPointer, toPointer } from '@kvasir/model';
import { createPortal } from '../app.ts';

/** What is read of the description here. */
interface Description {
  paths: Record<string, Record<string, { responses?: Record<string, Response | { $ref: string }> }>>;
}
interface Response {
  headers?: Record<string, { required?: boolean; schema: object; $ref?: string }>;
  content?: Record<string, { schema: object }>;
}

type Answer = globalThis.Response;

describe('the OpenAPI description', () => {
  let portal: FastifyInstance;
  let broken: FastifyInstance;
  let origin: string;
  let description: Description;
  before(async () => {
    portal = await createPortal({ kind: 'memory' });
    origin = await portal.listen({ port: 0, host: '127.0.0.1' });
    broken = await createPortal({ kind: 'folder', path: '/dev/null/no-folder' });
    description = (await (await fetch(`${origin}/api/openapi.json`)).json()) as Description;
  });
  after(() => Promise.all([portal.close(), broken.close()]));

  const path = '/api/partnerships/101095375';
  const ask = (at: string, headers: Record<string, string> = {}) => fetch(origin + at, { headers });

  async function patch(body: string, headers: Record<string, string> = {}, at = path): Promise<Answer> {
    const type = { 'content-type': 'application/merge-patch+json' };
    return fetch(origin + at, { method: 'PATCH', body, headers: { ...type, ...headers } });
  }

  const tag = async () => (await ask(path)).headers.get('etag') ?? '';

  async function askBroken(context: { method: 'GET' | 'PATCH'; payload?: string }): Promise<Answer> {
    const headers = { 'content-type': 'application/merge-patch+json', 'if-match': '"a-1"' };
    const { statusCode, headers: given, body } = await broken.inject({ url: path, headers, ...context });
    return new Response(body, { status: statusCode, headers: given as Record<string, string> });
  }

  /** A request for each answer that the description has: method, path, status, type of content. */
  const requests: Record<string, () => Promise<Answer>> = {
    'get /api/partnerships/{project} 200 application/json': async () => {
      await patch('{"acronym":"G"}', { 'if-match': await tag(), 'kvasir-author': 'Ana%20Ibarra' });
      return ask(path);
    },
    'get /api/partnerships/{project} 200 text/event-stream': () => ask(path, { accept: 'text/event-stream' }),
    'get /api/partnerships/{project} 304': async () => ask(path, { 'if-none-match': await tag() }),
    'get /api/partnerships/{project} 404 application/problem+json': () => ask('/api/partnerships/1'),
    'get /api/partnerships/{project} 503 application/problem+json': () => askBroken({ method: 'GET' }),
    'patch /api/partnerships/{project} 204': async () => patch('{"note":1}', { 'if-match': await tag() }),
    'patch /api/partnerships/{project} 400 application/problem+json': () => patch('{', { 'if-match': '"a-1"' }),
    'patch /api/partnerships/{project} 403 application/problem+json': () =>
      patch('{}', { 'sec-fetch-site': 'cross-site' }),
    'patch /api/partnerships/{project} 404 application/problem+json': () =>
      patch('{}', { 'if-match': '"a-1"' }, '/api/partnerships/1'),
    'patch /api/partnerships/{project} 412 application/problem+json': () => patch('{}', { 'if-match': '"a-1"' }),
    'patch /api/partnerships/{project} 413 application/problem+json': () => patch(`"${'x'.repeat(9_000_000)}"`),
    'patch /api/partnerships/{project} 415 application/problem+json': () =>
      patch('{}', { 'content-type': 'application/json' }),
    'patch /api/partnerships/{project} 422 application/problem+json': async () =>
      patch('{"__proto__":{}}', { 'if-match': await tag() }),
    'patch /api/partnerships/{project} 428 application/problem+json': () => patch('{}'),
    'patch /api/partnerships/{project} 503 application/problem+json': () =>
      askBroken({ method: 'PATCH', payload: '{}' }),
    'get /api/schema/partnership.json 200 application/schema+json': () => ask('/api/schema/partnership.json'),
    'get /api/schema/partner.json 200 application/schema+json': () => ask('/api/schema/partner.json'),
    'get /api/openapi.json 200 application/json': () => ask('/api/openapi.json'),
  };

  /** Every answer of the description, by the same names, with where it stands there. */
  function documented(): Map<string, { response: Response; place: string[] }> {
    const answers = new Map<string, { response: Response; place: string[] }>();
    for (const [route, operations] of Object.entries(description.paths)) {
      for (const [method, { responses = {} }] of Object.entries(operations)) {
        for (const [status, found] of Object.entries(responses)) {
          const [response, place] = resolve(found, ['paths', route, method, 'responses', status]);
          const types = Object.keys(response.content ?? {});
          const name = `${method} ${route} ${status}`;
          for (const type of types) answers.set(`${name} ${type}`, { response, place });
          if (types.length === 0) answers.set(name, { response, place });
        }
      }
    }
    return answers;
  }

  function resolve<T extends object>(found: T | { $ref: string }, at: string[]): [T, string[]] {
    if (!('$ref' in found) || typeof found.$ref !== 'string') return [found as T, at];
    const place = fromPointer(found.$ref.slice(1)) ?? [];
    return [place.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], description) as T, place];
  }

  async function schemaOf(name: string): Promise<AnySchemaObject> {
    return (await (await ask(`/api/schema/${name}.json`)).json()) as AnySchemaObject;
  }

  test('is one', async () => {
    const validator = new Validator();
    await validator.addSpecRef(await schemaOf('partnership'), 'schema/partnership.json');
    const { valid, errors } = await validator.validate(
      structuredClone(description) as object as Record<string, unknown>,
    );
    assert.ok(valid, JSON.stringify(errors));
  });

  test('has an answer here for each that it promises, and promises each that is asked for here', () => {
    assert.deepEqual([...documented().keys()].sort(), Object.keys(requests).sort());
  });

  test('promises what is really answered', async (context) => {
    context.mock.method(console, 'error', () => undefined);
    const base = 'https://portal.invalid/api/openapi.json';
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    ajv.addSchema(description, base);
    for (const name of ['partnership', 'partner']) {
      const schema = await schemaOf(name);
      assert.equal(schema.$id, `urn:kvasir:${name}:1`);
      ajv.addSchema(schema, `https://portal.invalid/api/schema/${name}.json`);
    }
    const check = (place: string[], value: unknown, name: string): void => {
      const validate = ajv.compile({ $ref: `${base}#${encodeURI(toPointer(place))}` });
      assert.ok(validate(value), `${name}: ${JSON.stringify(validate.errors)}`);
    };

    for (const [name, { response, place }] of documented()) {
      const [, , status, type] = name.split(' ');
      const answer = await requests[name]!();
      assert.equal(answer.status, Number(status), name);
      assert.equal(answer.headers.get('content-type')?.split(';')[0], type, name);
      for (const [header, found] of Object.entries(response.headers ?? {})) {
        const [described, where] = resolve(found, [...place, 'headers', header]);
        const value = answer.headers.get(header);
        // The stream of a document is about many versions.
        const isAbout = described.required === true && type !== 'text/event-stream';
        assert.ok(value !== null || !isAbout, `${name} has no ${header}`);
        if (value !== null) check([...where, 'schema'], value, `${name}, ${header}`);
      }
      if (type === 'text/event-stream') {
        const reader = answer.body!.getReader();
        const text = new TextDecoder().decode((await reader.read()).value as Uint8Array);
        await reader.cancel();
        check(['components', 'schemas', 'ChangeEvent'], JSON.parse(/^data: (.*)$/m.exec(text)![1]!), name);
      } else if (type) {
        check([...place, 'content', type, 'schema'], await answer.json(), name);
      } else {
        assert.equal(await answer.text(), '', name);
      }
    }
  });
});
