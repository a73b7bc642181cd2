import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { readCalendar } from '@kvasir/formats/read-icalendar.js';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { createPortal } from './app.ts';

const project = '101095375';
const page = `/projects/${project}/roadmap`;
const feed = `${page}.ics`;

describe('the roadmap of a project', () => {
  let portal: FastifyInstance;
  let partner: string;
  before(async () => {
    portal = await createPortal({ kind: 'memory' });
    [partner = ''] = Object.keys((await read()).partners);
    await change({
      milestones: {
        soon: { number: 'MS1', title: 'Canteen opened <b>', dueDate: '2099-03-31', lead: partner },
        late: { number: 'MS2', title: 'Menus chosen', dueDate: '2020-01-15' },
        done: { number: 'MS3', title: 'Kitchen found', dueDate: '2020-02-01', status: 'achieved' },
      },
    });
  });
  after(() => portal.close());

  const get = (url: string, headers: Record<string, string> = {}): Promise<LightMyRequestResponse> =>
    portal.inject({ url, headers });

  async function read(): Promise<{ partners: Record<string, object> }> {
    return (await get(`/api/partnerships/${project}`)).json();
  }

  async function change(patch: object): Promise<void> {
    const url = `/api/partnerships/${project}`;
    const { headers } = await get(url);
    const answer = await portal.inject({
      method: 'PATCH',
      url,
      headers: { 'content-type': 'application/merge-patch+json', 'if-match': String(headers.etag) },
      payload: JSON.stringify(patch),
    });
    assert.equal(answer.statusCode, 204, answer.body);
  }

  test('has a page, linked from the project, in three languages', async () => {
    assert.match(
      (await get(`/projects/${project}?lang=fr`)).body,
      /href="\/projects\/\d+\/roadmap\?lang=fr"[^>]*>Feuille de route</,
    );
    const { body, statusCode } = await get(`${page}?lang=de`);
    assert.equal(statusCode, 200);
    assert.match(body, /<kv-roadmap/);
    assert.match(body, /brauchen JavaScript/);
    assert.equal((await get('/projects/1/roadmap')).statusCode, 404);
    assert.match(
      (await get('/projects/101136935/roadmap')).body,
      /No milestones, deliverables or reviews are planned yet/,
    );
  });

  test('lists on its page what is due, in the order of time, without what is done', async () => {
    const { body } = await get(page);
    const items = [...body.matchAll(/<time datetime="(\S+?)"[^>]*>.*?<\/li>/gs)].map(
      ([text, day]) => `${String(day)} ${text.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')}`,
    );
    assert.equal(items.length, 2);
    assert.match(items[0] ?? '', /^2020-01-15 .*MS2 Menus chosen/);
    assert.match(items[1] ?? '', /^2099-03-31 .*Mar 2099 .*MS1 Canteen opened &lt;b/);
  });

  test('says where a calendar can subscribe to it, and to what concerns one partner', async () => {
    const { body } = await get(page, { host: 'portal.example:8443' });
    assert.match(body, /href="webcal:\/\/portal\.example:8443\/projects\/101095375\/roadmap\.ics\?lang=en"/);
    assert.match(body, new RegExp(`href="webcal://[^"]*roadmap\\.ics\\?lang=en&amp;partner=${partner}"`));
    assert.match((await get(page, { host: '"><script>' })).body, /webcal:\/\/localhost/);
  });

  test('is a calendar with a day for each entry, in the language of its reader', async () => {
    const { body, headers, statusCode } = await get(`${feed}?lang=de`);
    assert.equal(statusCode, 200);
    assert.match(String(headers['content-type']), /^text\/calendar; ?charset=utf-8/);
    assert.match(String(headers['content-disposition']), /^inline; filename="[\w-]+-roadmap\.ics"$/);
    const { events, problems } = readCalendar(body);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      events.map(({ ref, date }) => [ref?.id, date]),
      [
        ['late', '2020-01-15'],
        ['done', '2020-02-01'],
        ['soon', '2099-03-31'],
      ],
    );
    assert.match(body, /Meilenstein/);
  });

  test('is, for one partner, what concerns it, and nothing for who is none', async () => {
    const { body } = await get(`${feed}?partner=${partner}`);
    assert.deepEqual(
      readCalendar(body).events.map(({ ref }) => ref?.id),
      ['soon'],
    );
    assert.match(body, /X-WR-CALNAME:[^\r\n]+ · /);
    for (const nobody of ['nobody', '__proto__', ''])
      assert.equal((await get(`${feed}?partner=${nobody}`)).statusCode, 404, nobody);
    assert.equal((await get('/projects/1/roadmap.ics')).statusCode, 404);
  });

  test('is sent once: a calendar that has it is told so, until somebody changes the roadmap', async () => {
    const first = await get(feed);
    const tag = String(first.headers.etag);
    assert.match(tag, /^W\/"[\w-]{27}"$/);
    assert.equal(first.headers['cache-control'], 'no-cache');
    assert.match(String(first.headers.vary), /accept-language/);
    assert.ok(Date.parse(String(first.headers['last-modified'])) <= Date.now());
    const again = await get(feed, { 'if-none-match': tag });
    assert.deepEqual([again.statusCode, again.body], [304, '']);
    assert.equal((await get(`${feed}?lang=fr`, { 'if-none-match': tag })).statusCode, 200);
    await change({ milestones: { soon: { dueDate: '2099-04-30' } } });
    const moved = await get(feed, { 'if-none-match': tag });
    assert.equal(moved.statusCode, 200);
    const sequenceOf = ({ body }: LightMyRequestResponse) =>
      readCalendar(body).events.find(({ ref }) => ref?.id === 'soon')?.sequence ?? 0;
    assert.ok(sequenceOf(moved) >= sequenceOf(first));
    assert.match(moved.body, /UID:milestones\.soon@/);
  });
});
