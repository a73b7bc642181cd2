import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { mock, test } from 'node:test';
import { changeEvents } from './change-events.ts';
import type { ChangeRecord, PartnershipRecord } from './records.ts';

const at = new Date('2026-11-21T09:30:00Z');

/** The history of one document, in memory. */
class History extends EventEmitter {
  readonly #changes: ChangeRecord[] = [];
  /** After which versions was asked. */
  readonly asked: number[] = [];

  get record(): PartnershipRecord {
    return { origin: 'a', number: this.#changes.length + 1, document: '{}', changed: undefined };
  }

  read = () => Promise.resolve(this.record);

  changesAfter = (_project: string, version: number, limit: number) => {
    this.asked.push(version);
    return Promise.resolve(this.#changes.filter(({ number }) => number > version).slice(0, limit));
  };

  onChange = (project: string, tell: () => void) => {
    this.on(project, tell);
    return () => this.off(project, tell);
  };

  add(): void {
    this.#changes.push({ number: this.#changes.length + 2, patch: '{}', by: undefined, at });
    this.emit('p');
  }
}

function follow() {
  const history = new History();
  const leaving = new AbortController();
  const events = changeEvents(history, 'p', history.record, undefined, leaving.signal);
  return { history, leaving, events };
}

test('a change that comes between a look into the history and the wait for a change is told', async () => {
  const { history, events } = follow();
  await events.next();
  history.changesAfter = ((look) => async (project: string, version: number, limit: number) => {
    const found = await look(project, version, limit);
    if (history.asked.length === 1) history.add();
    return found;
  })(history.changesAfter);
  assert.match(String((await events.next()).value), /id: "a-2"/);
});

test('a reader who is slow to take one change is not asked for the next', async () => {
  const { history, events } = follow();
  await events.next();
  history.add();
  await events.next();
  for (let count = 0; count < 1000; count += 1) history.add();
  assert.deepEqual(history.asked, [1]);
  assert.match(String((await events.next()).value), /id: "a-1002"\ndata: {}/);
});

test('a quiet stream has a comment now and then', async (context) => {
  context.mock.timers.enable({ apis: ['setTimeout'] });
  const { history, events } = follow();
  await events.next();
  const looked = mock.method(history, 'changesAfter', history.changesAfter);
  const next = events.next();
  while (looked.mock.callCount() === 0) await Promise.resolve();
  await new Promise(setImmediate);
  context.mock.timers.tick(20_000);
  assert.match(String((await next).value), /^: /);
});

test('a reader who has left is forgotten', async () => {
  const { history, leaving, events } = follow();
  await events.next();
  const next = events.next();
  assert.equal(history.listenerCount('p'), 1);
  leaving.abort();
  assert.equal((await next).done, true);
  assert.equal(history.listenerCount('p'), 0);
});
