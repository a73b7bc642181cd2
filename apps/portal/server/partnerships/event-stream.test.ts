import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { FastifyInstance } from 'fastify';
import { EventSourceParserStream, type EventSourceMessage } from 'eventsource-parser/stream';
import { createPortal } from '../app.ts';

/** What an event says. */
interface Change {
  base?: string;
  patch?: Record<string, unknown>;
  by?: string;
  at?: string;
}

describe('the stream of changes', () => {
  let portal: FastifyInstance;
  let origin: string;
  before(async () => {
    portal = await createPortal({ kind: 'memory' });
    origin = await portal.listen({ port: 0, host: '127.0.0.1' });
  });
  after(() => portal.close());

  const path = '/api/partnerships/101095375';

  async function tagNow(): Promise<string> {
    return (await fetch(origin + path, { method: 'HEAD' })).headers.get('etag') ?? '';
  }

  /** Changes the document, and answers with the tag of the new version. */
  async function change(patch: object, author?: string): Promise<string> {
    const answer = await fetch(origin + path, {
      method: 'PATCH',
      headers: {
        'content-type': 'application/merge-patch+json',
        'if-match': await tagNow(),
        ...(author !== undefined && { 'kvasir-author': encodeURIComponent(author) }),
      },
      body: JSON.stringify(patch),
    });
    assert.equal(answer.status, 204);
    return answer.headers.get('etag') ?? '';
  }

  async function follow(headers: Record<string, string> = {}) {
    const connection = new AbortController();
    const response = await fetch(origin + path, {
      headers: { accept: 'text/event-stream', ...headers },
      signal: connection.signal,
    });
    assert.ok(response.body);
    const events = response.body.pipeThrough(new TextDecoderStream()).pipeThrough(new EventSourceParserStream());
    const reader = (events as ReadableStream<EventSourceMessage>).getReader();
    return {
      response,
      next: async (): Promise<{ id: string | undefined; event: string | undefined; data: Change }> => {
        const { value } = await reader.read();
        assert.ok(value, 'the stream has ended');
        return { id: value.id, event: value.event, data: JSON.parse(value.data) as Change };
      },
      leave: () => connection.abort(),
    };
  }

  test('tells each change as it happens: from which version to which, what, who and when', async () => {
    const base = await tagNow();
    const stream = await follow({ 'last-event-id': base });
    const version = await change({ acronym: 'One', odd: null }, 'Ana Ibarra');
    const { id, event, data } = await stream.next();
    assert.deepEqual({ id, event }, { id: version, event: 'change' });
    assert.deepEqual({ ...data, at: undefined }, { base, patch: { acronym: 'One' }, by: 'Ana Ibarra', at: undefined });
    assert.match(data.at ?? '', /^\d{4}-\d{2}-\d{2}T[\d:.]{12}Z$/);
    stream.leave();
  });

  test('replays to one who comes back what it missed, in order', async () => {
    const left = await tagNow();
    const versions = [await change({ acronym: 'Two' }), await change({ acronym: 'Three' })];
    const stream = await follow({ 'last-event-id': left });
    const [first, second] = [await stream.next(), await stream.next()];
    assert.deepEqual([first.id, second.id], versions);
    assert.deepEqual([first.data.base, second.data.base], [left, versions[0]]);
    stream.leave();
  });

  test('tells one whose version it cannot follow from that there is a version, without a patch', async () => {
    const now = await tagNow();
    const unknown = ['"00000000-1"', now.replace(/-\d+"$/, '-999999"'), 'nonsense'];
    for (const headers of [{}, ...unknown.map((tag) => ({ 'last-event-id': tag }))]) {
      const stream = await follow(headers);
      const { id, data } = await stream.next();
      assert.equal(id, now);
      assert.equal(data.base ?? data.patch, undefined);
      stream.leave();
    }
  });

  test('goes on with patches after that', async () => {
    const stream = await follow();
    const { id } = await stream.next();
    await change({ acronym: 'Four' });
    assert.equal((await stream.next()).data.base, id);
    stream.leave();
  });

  test('does not replay more than a reading of the document costs', async () => {
    const left = await tagNow();
    let version = '';
    for (let count = 0; count < 101; count += 1) version = await change({ count });
    const stream = await follow({ 'last-event-id': left });
    const { id, data } = await stream.next();
    assert.equal(id, version);
    assert.equal(data.patch, undefined);
    stream.leave();
  });

  test('tells everybody who follows, and nobody of another project', async () => {
    const streams = await Promise.all([
      follow({ 'last-event-id': await tagNow() }),
      follow({ 'last-event-id': await tagNow() }),
    ]);
    const other = await fetch(`${origin}/api/partnerships/101138807`, { headers: { accept: 'text/event-stream' } });
    const version = await change({ acronym: 'All' });
    for (const stream of streams) assert.equal((await stream.next()).id, version);
    const reader = other.body?.getReader();
    const first = await reader?.read();
    assert.doesNotMatch(new TextDecoder().decode(first?.value as Uint8Array), /All/);
    await reader?.cancel();
    for (const stream of streams) stream.leave();
  });

  test('is neither packed nor stored nor held back, and stands under the policy of the portal', async () => {
    const { response, leave } = await follow({ 'accept-encoding': 'br, gzip' });
    assert.equal(response.headers.get('content-type'), 'text/event-stream');
    assert.equal(response.headers.get('content-encoding'), null);
    assert.equal(response.headers.get('cache-control'), 'no-store');
    assert.equal(response.headers.get('x-accel-buffering'), 'no');
    assert.ok(response.headers.get('content-security-policy'));
    leave();
  });

  test('ends when the portal stops, which does not wait for its readers', async () => {
    const stopping = await createPortal({ kind: 'memory' });
    const address = await stopping.listen({ port: 0, host: '127.0.0.1' });
    const response = await fetch(address + path, { headers: { accept: 'text/event-stream' } });
    const reader = response.body?.getReader();
    await reader?.read();
    await stopping.close();
    assert.equal((await reader?.read())?.done, true);
  });
});
