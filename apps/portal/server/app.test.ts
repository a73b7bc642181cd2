import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { FastifyInstance } from 'fastify';
import { createPortal } from './app.ts';

describe('the portal answers', () => {
  let portal: FastifyInstance;
  before(async () => {
    portal = await createPortal({ kind: 'memory' });
  });
  after(() => portal.close());

  const get = (url: string, headers: Record<string, string> = {}) => portal.inject({ url, headers });

  test('every page with the strict policy, and with no permission for anything inline', async () => {
    const urls = [
      '/',
      '/projects/101095375',
      '/projects/101095375/ip',
      '/projects/101095375/roadmap',
      '/projects/101095375/impact',
      '/projects/101095375/impact/survey',
      '/projects/101095375/impact/survey/spring',
      '/projects/101095375/plans',
      '/projects/101095375/partners/pic-999513803',
      '/nowhere',
    ];
    for (const url of urls) {
      const { headers } = await get(url);
      const policy = String(headers['content-security-policy']);
      const expected =
        "default-src 'self';script-src 'self';style-src 'self';require-trusted-types-for 'script';object-src 'none';base-uri 'self';form-action 'self';frame-ancestors 'self'";
      assert.equal(policy, expected, url);
      assert.equal(headers['x-content-type-options'], 'nosniff');
      assert.equal(headers['set-cookie'], undefined);
    }
  });

  test('each of the 100 projects and 898 participations with a page', async () => {
    const list = (await get('/')).body;
    const projects = [...list.matchAll(/href="(\/projects\/\d+)"/g)].map(([, path]) => path ?? '');
    assert.equal(projects.length, 100);
    const partners = new Set<string>();
    for (const path of projects) {
      const page = await get(path);
      assert.equal(page.statusCode, 200, path);
      for (const [, partner] of page.body.matchAll(/href="(\/projects\/\d+\/partners\/[^"]+)"/g))
        partners.add(partner ?? '');
    }
    for (const path of partners) assert.equal((await get(path)).statusCode, 200, path);
    // An organisation with two roles in one project is one partner of it.
    assert.ok(partners.size > 880 && partners.size <= 898, String(partners.size));
  });

  test('a page on ownership for each project, linked from it, in three languages', async () => {
    const project = await get('/projects/101095375?lang=de');
    assert.match(project.body, /href="\/projects\/101095375\/ip\?lang=de"[^>]*>Eigentum und Zugang</);
    const page = await get('/projects/101095375/ip?lang=de');
    assert.equal(page.statusCode, 200);
    assert.match(page.body, /<kv-ip-matrix/);
    assert.match(page.body, /Noch sind keine erwarteten Ergebnisse eingetragen/);
    assert.match((await get('/projects/101095375/ip?lang=fr')).body, /Propriété et accès/);
    assert.equal((await get('/projects/1/ip')).statusCode, 404);
  });

  test('in the language of the address, else of the browser, else in English', async () => {
    assert.match((await get('/?lang=fr', { 'accept-language': 'de' })).body, /<html lang="fr">/);
    assert.match((await get('/', { 'accept-language': 'de-AT,de;q=0.9' })).body, /<html lang="de">/);
    assert.match((await get('/', { 'accept-language': 'fi' })).body, /<html lang="en">/);
    assert.match((await get('/?lang=xx')).body, /<html lang="en">/);
    assert.match(String((await get('/')).headers['vary']), /accept-language/);
  });

  test('with links that keep the chosen language, and with no language where none was chosen', async () => {
    assert.match((await get('/?lang=de')).body, /href="\/projects\/101095375\?lang=de"/);
    assert.doesNotMatch((await get('/', { 'accept-language': 'de' })).body, /href="\/projects\/101095375\?lang/);
  });

  test('a search by words, cluster and country with what matches all of them', async () => {
    const page = await get('/?q=wind&cluster=climate&country=DK');
    assert.match(page.body, /TAILWIND/);
    assert.doesNotMatch(page.body, /SiToLub/);
    assert.match((await get('/?q=zzzz')).body, /No project matches/);
  });

  test('hostile words in the address as text', async () => {
    const { body } = await get(`/?q=${encodeURIComponent('"><script>alert(1)</script>')}`);
    assert.doesNotMatch(body, /<script>alert/);
    assert.match(body, /&lt;script&gt;alert/);
  });

  test('an unknown page with 404 in the reader’s language, and an unknown endpoint with a problem for programs', async () => {
    const page = await get('/projects/1?lang=de');
    assert.equal(page.statusCode, 404);
    assert.match(page.body, /Diese Seite gibt es nicht/);
    const endpoint = await get('/api/nothing');
    assert.equal(endpoint.statusCode, 404);
    assert.match(String(endpoint.headers['content-type']), /^application\/problem\+json/);
  });

  test('a look-up of organisations as the ROR API does', async () => {
    const answer = (await get('/api/organisations?query=alliad')).json<{
      number_of_results: number;
      items: { id: string; names: unknown[] }[];
    }>();
    assert.equal(answer.number_of_results, 1);
    assert.equal(answer.items[0]?.id, 'https://ror.org/0001w1758');
    assert.equal(
      (await get('/api/organisations?query=https://ror.org/0001w1758')).json<{ items: unknown[] }>().items.length,
      1,
    );
    assert.equal((await get('/api/organisations')).statusCode, 400);
    assert.equal((await get(`/api/organisations?query=${'x'.repeat(201)}`)).statusCode, 400);
  });

  test('for the script of the elements and its chunks, which may be kept for good', async () => {
    const script = await get('/kvasir/kvasir.js');
    assert.equal(script.statusCode, 200);
    assert.equal(script.headers['cache-control'], 'no-cache');
    const chunk = /chunks\/[\w.-]+\.js/.exec(script.body)?.[0] ?? '';
    assert.match(String((await get(`/kvasir/${chunk}`)).headers['cache-control']), /immutable/);
  });

  test('the pages of a project in which somebody wrote what is no text', async () => {
    const address = '/api/partnerships/101095375';
    const hostile = {
      locations: { a: { city: { a: 1 }, country: ['x'] } },
      projects: { a: { role: { toString: 1 } } },
    };
    const answer = await portal.inject({
      method: 'PATCH',
      url: address,
      headers: {
        'content-type': 'application/merge-patch+json',
        'if-match': String((await get(address, { accept: 'application/json' })).headers.etag),
      },
      payload: JSON.stringify({
        partners: { hostile: { name: 'A', ...hostile } },
        results: { a: 'text', b: { title: { deep: 1 } }, c: { title: '<b>Bold</b>', number: 7 } },
        milestones: {
          a: 'text',
          b: { title: 1, dueDate: { deep: 1 } },
          c: { title: '<i>Due</i>', dueDate: '2099-01-01' },
        },
        reviews: 'none',
        indicators: { a: 'text', b: { title: { deep: 1 } }, c: { title: '<u>Measured</u>', observations: 3 } },
        valorisationPlans: { a: 'text', b: { need: { deep: 1 } }, c: { need: 'Food' }, gone: { need: 'None' } },
      }),
    });
    assert.ok(answer.statusCode < 300, answer.body);
    for (const url of [
      '',
      '/partners/hostile',
      '/ip',
      '/roadmap',
      '/roadmap.ics',
      '/impact',
      '/impact/survey/%3Cb%3E',
      '/plans',
    ].map((path) => `/projects/101095375${path}`))
      assert.equal((await get(url)).statusCode, 200, url);
    assert.match((await get('/projects/101095375/ip')).body, /&lt;b&gt;Bold/);
    assert.match((await get('/projects/101095375/roadmap')).body, /&lt;i&gt;Due/);
    assert.match((await get('/projects/101095375/impact')).body, /&lt;u&gt;Measured/);
    assert.match((await get('/projects/101095375/plans')).body, /&lt;b&gt;Bold&lt;\/b&gt;, with a plan/);
    assert.match((await get('/projects/101095375/impact/survey/%22%3E%3Cb%3E')).body, /round="&quot;&gt;&lt;b&gt;"/);
  });
});
