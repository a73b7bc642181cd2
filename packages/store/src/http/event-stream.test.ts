import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import type { RemoteChange } from '../source.ts';
import { FakeClock } from '../testing/node/fake-clock.ts';
import { until } from '../testing/node/until.ts';
import { eventStream } from './event-stream.ts';

/** A page that can be put into the background. */
class Page extends EventTarget {
  visibilityState: DocumentVisibilityState = 'visible';
  turn(state: DocumentVisibilityState): void {
    this.visibilityState = state;
    this.dispatchEvent(new Event('visibilitychange'));
  }
}

describe('the event stream of a page', () => {
  const scope = globalThis as { document?: unknown; addEventListener?: unknown };
  let page: Page;
  let network: EventTarget;
  let clock: FakeClock;
  let session: AbortController;
  let open: number;
  let asked: number;
  let changes: RemoteChange[];

  const send = ({ signal }: RequestInit): Promise<Response> => {
    open += 1;
    asked += 1;
    signal?.addEventListener('abort', () => (open -= 1), { once: true });
    const body = new ReadableStream<Uint8Array>();
    return Promise.resolve(new Response(body, { headers: { 'content-type': 'text/event-stream' } }));
  };

  beforeEach(async () => {
    scope.document = page = new Page();
    network = new EventTarget();
    scope.addEventListener = network.addEventListener.bind(network);
    clock = new FakeClock();
    session = new AbortController();
    open = asked = 0;
    changes = [];
    const begin = eventStream(send, { isLoaded: false }, (change) => changes.push(change), clock, session.signal);
    await begin();
  });
  afterEach(() => {
    session.abort();
    delete scope.document;
    delete scope.addEventListener;
  });

  test('is let go of when nobody sees the page for a while', async () => {
    page.turn('hidden');
    clock.advance(4999);
    assert.equal(open, 1);
    clock.advance(1);
    assert.equal(open, 0);
    clock.advance(600_000);
    assert.equal(asked, 1);
  });

  test('stays when somebody only looked away', () => {
    page.turn('hidden');
    clock.advance(3000);
    page.turn('visible');
    clock.advance(60_000);
    assert.deepEqual([open, asked, changes.length], [1, 1, 0]);
  });

  test('begins again when somebody looks, and asks what happened meanwhile', async () => {
    page.turn('hidden');
    clock.advance(5000);
    page.turn('visible');
    await until(
      () => changes.length === 1,
      () => 'a change',
    );
    assert.deepEqual([open, changes], [1, [{}]]);
  });

  test('is not asked for by a network that comes back to a page that nobody sees', () => {
    page.turn('hidden');
    clock.advance(5000);
    network.dispatchEvent(new Event('online'));
    assert.equal(asked, 1);
  });

  test('is asked for anew when the network comes back under the eyes of a reader', () => {
    network.dispatchEvent(new Event('online'));
    assert.deepEqual([open, asked], [1, 2]);
  });
});
