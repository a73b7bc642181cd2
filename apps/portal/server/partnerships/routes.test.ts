import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { createPortal } from '../app.ts';

interface Problem {
  status: number;
  title: string;
  detail: string;
  pointer?: string;
}

describe('a partnership document', () => {
  let portal: FastifyInstance;
  before(async () => {
    portal = await createPortal({ kind: 'memory' });
  });
  after(() => portal.close());

  /** One that no other test changes. */
  const unchanged = '/api/partnerships/101138807';
  const url = '/api/partnerships/101095375';
  const partner = 'pic-999513803';

  const get = (path: string, headers: Record<string, string> = {}) => portal.inject({ url: path, headers });

  async function patch(body: unknown, headers: Record<string, string> = {}): Promise<LightMyRequestResponse> {
    const { etag } = (await get(url)).headers;
    return portal.inject({
      method: 'PATCH',
      url,
      headers: { 'content-type': 'application/merge-patch+json', 'if-match': String(etag), ...headers },
      payload: typeof body === 'string' ? body : JSON.stringify(body),
    });
  }

  function problemOf(answer: LightMyRequestResponse): Problem {
    assert.match(String(answer.headers['content-type']), /^application\/problem\+json/);
    const problem = answer.json<Problem>();
    assert.equal(problem.status, answer.statusCode);
    assert.ok(problem.title && problem.detail);
    return problem;
  }

  test('starts as it was published, made by nobody', async () => {
    const { headers, ...answer } = await get(unchanged);
    assert.equal(answer.statusCode, 200);
    assert.match(String(headers['content-type']), /^application\/json/);
    assert.match(String(headers.etag), /^"[0-9a-f]{8}-1"$/);
    assert.equal(headers['last-modified'], undefined);
    assert.equal(headers['kvasir-author'], undefined);
    const document = answer.json<{ schema: string; id: string; partners: Record<string, unknown> }>();
    assert.equal(document.schema, 'urn:kvasir:partnership:1');
    assert.equal(document.id, '101138807');
    assert.ok(Object.keys(document.partners).length > 1);
  });

  test('is changed by a merge patch, and says who changed it and when', async () => {
    const before = (await get(url)).json<{ partners: Record<string, object> }>();
    const author = encodeURIComponent('Zoë Ibarra 東');
    const saved = await patch({ partners: { [partner]: { summary: 'Studies diets.' } } }, { 'kvasir-author': author });
    assert.equal(saved.statusCode, 204);
    assert.equal(saved.body, '');
    const read = await get(url);
    assert.equal(read.headers.etag, saved.headers.etag);
    assert.equal(read.headers['kvasir-author'], author);
    assert.ok(Math.abs(Date.parse(String(read.headers['last-modified'])) - Date.now()) < 60_000);
    const summary = 'Studies diets.';
    assert.deepEqual(read.json(), {
      ...before,
      partners: { ...before.partners, [partner]: { ...before.partners[partner], summary } },
    });
  });

  test('keeps what it does not know, whatever JSON can hold', async () => {
    const odd = { nothing: '\u0000', half: '\ud800', order: { b: 1, a: 2 }, small: 5e-324, empty: '', list: [1, [2]] };
    assert.equal((await patch({ odd })).statusCode, 204);
    const read = (await get(url)).json<{ odd: typeof odd }>();
    assert.deepEqual(read.odd, odd);
    assert.deepEqual(Object.keys(read.odd.order), ['b', 'a']);
  });

  test('saves what is incomplete or wrong', async () => {
    assert.equal((await patch({ startDate: 'soon', partners: { 'p-new': {} } })).statusCode, 204);
    const read = (await get(url)).json<{ startDate: string; partners: Record<string, object> }>();
    assert.equal(read.startDate, 'soon');
    assert.deepEqual(read.partners['p-new'], {});
    await patch({ startDate: '2023-01-01', partners: { 'p-new': null } });
  });

  test('keeps its version when a patch changes nothing', async () => {
    const { etag } = (await get(url)).headers;
    const saved = await patch({ acronym: (await get(url)).json<{ acronym: string }>().acronym });
    assert.equal(saved.statusCode, 204);
    assert.equal(saved.headers.etag, etag);
  });

  test('is not sent again to a client that has this version', async () => {
    const { etag } = (await get(url)).headers;
    for (const known of [String(etag), `W/${String(etag)}`, `"other", ${String(etag)}`, '*']) {
      const answer = await get(url, { 'if-none-match': known });
      assert.equal(answer.statusCode, 304, known);
      assert.equal(answer.headers.etag, etag);
      assert.equal(answer.body, '');
    }
    assert.equal((await get(url, { 'if-none-match': '"other"' })).statusCode, 200);
  });

  test('has the same strong tag however it is packed', async () => {
    const { etag } = (await get(url)).headers;
    for (const encoding of ['br', 'gzip']) {
      const { headers } = await get(url, { 'accept-encoding': encoding });
      assert.equal(headers['content-encoding'], encoding);
      assert.equal(headers.etag, etag);
      assert.match(String(headers.vary), /accept-encoding/i);
      assert.match(String(headers.vary), /accept(,|$)/i);
    }
  });

  test('refuses a patch for an older version, and names the present one', async () => {
    const { etag } = (await get(url)).headers;
    await patch({ acronym: 'G-H' });
    const late = await patch({ acronym: 'GH' }, { 'if-match': String(etag) });
    assert.equal(late.statusCode, 412);
    problemOf(late);
    const read = await get(url);
    assert.equal(late.headers.etag, read.headers.etag);
    assert.equal(read.json<{ acronym: string }>().acronym, 'G-H');
  });

  test('lets exactly one of many win who patch the same version at once', async () => {
    const { etag } = (await get(url)).headers;
    const numbers = Array.from({ length: 12 }, (_, index) => index);
    const answers = await Promise.all(numbers.map((race) => patch({ race }, { 'if-match': String(etag) })));
    assert.deepEqual(answers.map(({ statusCode }) => statusCode).sort(), [
      204,
      ...Array.from({ length: 11 }, () => 412),
    ]);
    const winner = answers.findIndex(({ statusCode }) => statusCode === 204);
    assert.equal((await get(url)).json<{ race: number }>().race, winner);
  });

  test('refuses a patch without If-Match, of another type, or that is no JSON', async () => {
    const { etag } = (await get(url)).headers;
    const send = (headers: Record<string, string>, payload = '{}') =>
      portal.inject({ method: 'PATCH', url, headers, payload });
    const type = { 'content-type': 'application/merge-patch+json' };
    assert.equal(problemOf(await send(type)).status, 428);
    const otherType = await send({ 'if-match': String(etag), 'content-type': 'application/json' });
    assert.equal(problemOf(otherType).status, 415);
    assert.equal(otherType.headers['accept-patch'], 'application/merge-patch+json');
    assert.equal(problemOf(await patch('{"title":')).status, 400);
  });

  test('refuses what would break it, and says where that stands', async () => {
    const deep = `${'{"a":'.repeat(80)}1${'}'.repeat(80)}`;
    for (const [body, pointer] of [
      ['{"partners":{"p":{"__proto__":{"admin":true}}}}', /^\/partners\/p\/__proto__$/],
      ['{"list":[{"constructor":1}]}', /^\/list\/0\/constructor$/],
      ['{"prototype":null}', /^\/prototype$/],
      [deep, /^(\/a){60,}$/],
      [`{"list":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, /^\/list(\/0){60,}$/],
      ['[]', /^$/],
      ['"text"', /^$/],
      ['null', /^$/],
    ] as const) {
      const problem = problemOf(await patch(body));
      assert.equal(problem.status, 422, body.slice(0, 60));
      assert.match(problem.pointer ?? 'none', pointer);
    }
    assert.equal(({} as { admin?: boolean }).admin, undefined);
  });

  test('takes a patch of some megabytes and refuses a larger one', async () => {
    assert.equal((await patch({ large: 'x'.repeat(6_000_000) })).statusCode, 204);
    assert.equal((await patch({ large: null })).statusCode, 204);
    assert.equal(problemOf(await patch({ large: 'x'.repeat(9_000_000) })).status, 413);
  });

  test('is not changed from the pages of other sites', async () => {
    for (const site of ['cross-site', 'same-site', 'none']) {
      assert.equal(problemOf(await patch({ acronym: 'X' }, { 'sec-fetch-site': site })).status, 403);
    }
    assert.equal((await patch({ acronym: 'G' }, { 'sec-fetch-site': 'same-origin' })).statusCode, 204);
  });

  test('gives no page of another site permission to read it', async () => {
    const { headers } = await get(url, { origin: 'https://elsewhere.example' });
    assert.equal(headers['access-control-allow-origin'], undefined);
    assert.equal(headers['cross-origin-resource-policy'], 'same-origin');
  });

  test('takes an author that cannot be read for nobody', async () => {
    assert.equal((await patch({ note: 1 }, { 'kvasir-author': '%E0%A4%A' })).statusCode, 204);
    assert.equal((await get(url)).headers['kvasir-author'], undefined);
    assert.equal((await patch({ note: 2 }, { 'kvasir-author': `${'x'.repeat(300)}%0A` })).statusCode, 204);
    assert.equal((await get(url)).headers['kvasir-author'], 'x'.repeat(200));
  });

  test('is there for the projects of the portal alone', async () => {
    assert.equal(problemOf(await get('/api/partnerships/1')).status, 404);
    const headers = { 'content-type': 'application/merge-patch+json', 'if-match': '"a-1"' };
    const answer = await portal.inject({ method: 'PATCH', url: '/api/partnerships/1', headers, payload: '{}' });
    assert.equal(problemOf(answer).status, 404);
  });

  test('says which methods there are to those who try others', async () => {
    for (const method of ['POST', 'PUT', 'DELETE'] as const) {
      const answer = await portal.inject({ method, url });
      assert.equal(problemOf(answer).status, 405);
      assert.equal(answer.headers.allow, 'GET, HEAD, PATCH');
    }
    const head = await portal.inject({ method: 'HEAD', url, headers: { accept: 'text/event-stream' } });
    assert.equal(head.statusCode, 200);
    assert.match(String(head.headers.etag), /^"/);
  });

  test('shows on its pages who takes part now', async () => {
    await patch({ partners: { 'p-new': { name: 'Northlake <University>' }, 'p-odd': { name: 7 } } });
    const page = (await get('/projects/101095375')).body;
    assert.match(page, /Northlake &lt;University&gt;/);
    assert.match(page, /\/partners\/p-odd"/);
    assert.equal((await get('/projects/101095375/partners/p-new')).statusCode, 200);
    await patch({ partners: { 'p-new': null, 'p-odd': null } });
    assert.equal((await get('/projects/101095375/partners/p-new')).statusCode, 404);
  });
});
