import type { Partnership } from '@kvasir/model';
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { PartnershipStore, type Journal, type SourceFailure, type StoreStatus } from './index.ts';
import { FakeClock } from './testing/node/fake-clock.ts';
import { aFewTurns } from './testing/node/until.ts';
import { ScriptedSource } from './testing/node/scripted-source.ts';

const unreachable: SourceFailure = { kind: 'unreachable' };
const unavailable: SourceFailure = { kind: 'busy', status: 503 };
const forbidden: SourceFailure = { kind: 'refused', status: 403 };

/** A store on a scripted source. Time passes when a test says so; then requests come to their end too. */
class Desk {
  readonly clock = new FakeClock();
  readonly source: ScriptedSource;
  readonly store: PartnershipStore;
  /** The kinds of status, each once as long as it lasted. */
  readonly diary: string[] = ['loading'];

  constructor(document: Partnership = { title: 'A' }, journal?: Journal) {
    this.source = new ScriptedSource(document, journal);
    this.store = new PartnershipStore(this.source, { author: { name: 'Ana' }, clock: this.clock });
    this.store.subscribe(() => {
      const { kind } = this.store.status;
      if (kind !== this.diary.at(-1)) this.diary.push(kind);
    });
  }

  get status(): StoreStatus {
    return this.store.status;
  }

  get title(): string | undefined {
    return this.store.value?.title;
  }

  async opens(): Promise<this> {
    this.store.open();
    await aFewTurns();
    return this;
  }

  async passes(milliseconds: number): Promise<void> {
    this.clock.advance(milliseconds);
    await aFewTurns();
  }

  /** Types, and waits for so long that it is saved. */
  async types(title: string): Promise<void> {
    this.store.update({ title });
    await this.passes(400);
  }

  saves(): string[] {
    return this.source.requests.filter((request) => request.startsWith('save'));
  }
}

describe('A store', () => {
  test('touches nothing before it is opened, and opens once', async () => {
    const desk = new Desk();
    assert.deepEqual(desk.source.requests, []);
    desk.store.open();
    await desk.opens();
    assert.deepEqual(desk.source.requests, ['load']);
  });

  test('goes from loading to ready, and by saving to ready again', async () => {
    const desk = await new Desk().opens();
    await desk.types('B');
    assert.deepEqual(desk.diary, ['loading', 'ready', 'saving', 'ready']);
    assert.equal(desk.source.document.title, 'B');
  });

  test('shows an edit at once', async () => {
    const desk = await new Desk().opens();
    desk.store.update({ title: 'B' });
    assert.equal(desk.title, 'B');
    assert.equal(desk.status.kind, 'saving');
  });

  test('says who saved, and when', async () => {
    const desk = await new Desk().opens();
    await desk.types('B');
    const at = new Date(desk.clock.now() - 400).toISOString();
    assert.deepEqual(desk.status, { kind: 'ready', saved: { by: 'Ana', at } });
  });

  test('saves 400 ms after the last edit, all edits in one', async () => {
    const desk = await new Desk().opens();
    desk.store.update({ title: 'B' });
    await desk.passes(399);
    desk.store.update({ acronym: 'X' });
    await desk.passes(399);
    assert.deepEqual(desk.saves(), []);
    await desk.passes(1);
    assert.deepEqual(desk.saves(), ['save {"title":"B","acronym":"X"}']);
  });

  test('sends nothing when edits take each other back', async () => {
    const desk = await new Desk().opens();
    desk.store.update({ title: 'B' });
    desk.store.update({ title: 'A' });
    assert.equal(desk.status.kind, 'ready');
    await desk.passes(1000);
    assert.deepEqual(desk.saves(), []);
  });

  test('has one save on its way, and sends the rest after it', async () => {
    const desk = await new Desk().opens();
    const release = desk.source.hold('save');
    await desk.types('B');
    await desk.types('BC');
    assert.equal(desk.saves().length, 1);
    release();
    await aFewTurns();
    assert.deepEqual(desk.saves(), ['save {"title":"B"}', 'save {"title":"BC"}']);
    assert.equal(desk.source.document.title, 'BC');
  });

  test('is not ready while what it saves has been taken back', async () => {
    const desk = await new Desk().opens();
    const release = desk.source.hold('save');
    await desk.types('B');
    await desk.types('A');
    assert.equal(desk.status.kind, 'saving');
    release();
    await aFewTurns();
    assert.equal(desk.source.document.title, 'A');
  });

  test('takes over what the source has made of an edit, under what was typed since', async () => {
    const desk = await new Desk().opens();
    desk.source.next('save', { say: { version: '2', document: { title: 'B!', acronym: 'X', objective: 'new' } } });
    desk.store.update({ title: 'B', acronym: 'X' });
    desk.clock.advance(400);
    desk.store.update({ title: 'BC' });
    await aFewTurns();
    assert.equal(desk.title, 'BC');
    assert.equal(desk.store.value?.objective, 'new');
    assert.equal(desk.status.kind, 'saving');
  });

  test('does nothing more when it is closed, and goes on when it is opened again', async () => {
    const desk = await new Desk().opens();
    desk.store.update({ title: 'B' });
    desk.store.close();
    desk.store.close();
    await desk.passes(60_000);
    assert.deepEqual(desk.saves(), []);
    await desk.opens();
    assert.equal(desk.source.document.title, 'B');
    assert.equal(desk.status.kind, 'ready');
  });

  test('has no use for an answer that comes after it was closed', async () => {
    const desk = new Desk();
    const release = desk.source.hold('load');
    await desk.opens();
    desk.store.close();
    release();
    await aFewTurns();
    assert.equal(desk.store.value, undefined);
  });
});

describe('Without a network', () => {
  test('a store is offline, counts the fields that are unsaved, and says when it tries again', async () => {
    const desk = await new Desk().opens();
    desk.source.next('save', { fail: unreachable });
    desk.store.update({ title: 'B', partners: { a: { name: 'North', sector: 'academia' } } });
    await desk.passes(400);
    assert.deepEqual(desk.status, {
      kind: 'offline',
      reason: 'network',
      unsaved: 3,
      isKept: false,
      retryAt: desk.clock.now() + 1000,
    });
  });

  test('it waits twice as long each time, up to a minute, and less by chance', async () => {
    const desk = await new Desk().opens();
    desk.source.next('save', ...Array.from({ length: 8 }, () => ({ fail: unreachable })));
    desk.store.update({ title: 'B' });
    const waits: number[] = [];
    await desk.passes(400);
    while (desk.status.kind === 'offline') {
      const wait = desk.status.retryAt - desk.clock.now();
      waits.push(Math.round(wait));
      if (waits.length === 7) desk.clock.luck = 0.5;
      await desk.passes(wait);
    }
    assert.deepEqual(waits, [1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 30_000]);
    assert.equal(desk.source.document.title, 'B');
  });

  test('it begins with a short wait again after a save that went', async () => {
    const desk = await new Desk().opens();
    desk.source.next('save', { fail: unreachable }, { fail: unreachable });
    await desk.types('B');
    await desk.passes(1000);
    await desk.passes(2000);
    desk.source.next('save', { fail: unreachable });
    await desk.types('C');
    assert.ok(desk.status.kind === 'offline');
    assert.equal(Math.round(desk.status.retryAt - desk.clock.now()), 1000);
  });

  test('it tries at once when somebody asks', async () => {
    const desk = await new Desk().opens();
    desk.source.next('save', { fail: unreachable });
    await desk.types('B');
    desk.store.retry();
    assert.equal(desk.status.kind, 'saving');
    await aFewTurns();
    assert.equal(desk.source.document.title, 'B');
  });

  test('it keeps what is typed, and typing does not make it try more often', async () => {
    const desk = await new Desk().opens();
    desk.source.next('save', { fail: unreachable });
    await desk.types('B');
    await desk.types('C');
    assert.equal(desk.saves().length, 1);
    await desk.passes(600);
    assert.deepEqual(desk.saves(), ['save {"title":"B"}', 'save {"title":"C"}']);
  });

  test('a request that hangs is given up after 30 seconds', async () => {
    const desk = await new Desk().opens();
    desk.source.hold('save');
    await desk.types('B');
    await desk.passes(29_999);
    assert.equal(desk.status.kind, 'saving');
    await desk.passes(1);
    assert.equal(desk.status.kind, 'offline');
  });

  test('a document that cannot be loaded is loaded later, and what was typed meanwhile is merged into it', async () => {
    const desk = new Desk();
    desk.source.next('load', { fail: unreachable });
    await desk.opens();
    assert.deepEqual(desk.status, {
      kind: 'offline',
      reason: 'network',
      unsaved: 0,
      isKept: false,
      retryAt: desk.clock.now() + 1000,
    });
    desk.store.update({ acronym: 'X' });
    assert.ok(desk.status.kind === 'offline');
    assert.equal(desk.status.unsaved, 1);
    await desk.passes(1000);
    assert.deepEqual([desk.source.document.title, desk.source.document.acronym], ['A', 'X']);
  });

  test('a conflict does not hide that the network is away, and is not hidden by it', async () => {
    const desk = await new Desk().opens();
    desk.store.update({ title: 'Mine' });
    desk.source.change({ title: 'Theirs' });
    assert.equal(desk.status.kind, 'conflict');
    desk.source.next('save', { fail: unreachable });
    desk.store.update({ acronym: 'X' });
    await desk.passes(400);
    assert.equal(desk.status.kind, 'offline');
    assert.deepEqual(
      desk.store.conflicts.map(({ pointer, mine }) => [pointer, mine]),
      [['/title', 'Mine']],
    );
  });

  test('an edit whose answer was lost is no conflict with itself', async () => {
    const desk = await new Desk().opens();
    desk.source.isTelling = false;
    desk.source.next('save', { lose: unreachable });
    await desk.types('B');
    desk.store.update({ title: 'BC' });
    await desk.passes(1000);
    assert.deepEqual(desk.diary, ['loading', 'ready', 'saving', 'offline', 'ready']);
    assert.equal(desk.source.document.title, 'BC');
  });

  test('an edit that was taken back after its answer was lost is taken back at the source', async () => {
    const desk = await new Desk().opens();
    desk.source.isTelling = false;
    desk.source.next('save', { lose: unreachable });
    await desk.types('B');
    desk.store.undo();
    await desk.passes(1000);
    await desk.passes(400);
    assert.equal(desk.source.document.title, 'A');
    assert.equal(desk.status.kind, 'ready');
  });
});

/** A journal that takes what it is given, or nothing, as `takes` says at that moment. */
function fickleJournal(takes: { opening: boolean; writing: boolean }): Journal {
  const refuse = (): Promise<never> => Promise.reject(new Error('The browser keeps nothing.'));
  return {
    record: () => ({
      open: () => (takes.opening ? Promise.resolve([]) : refuse()),
      write: () => (takes.writing ? Promise.resolve() : refuse()),
      close: () => undefined,
    }),
  };
}

describe('Whether unsaved edits outlive the page', () => {
  const edited = async (journal?: Journal): Promise<Desk> => {
    const desk = await new Desk({ title: 'A' }, journal).opens();
    desk.source.next('save', { fail: unreachable });
    await desk.types('B');
    return desk;
  };
  const isKept = ({ status }: Desk): boolean | undefined => ('isKept' in status ? status.isKept : undefined);

  test('is said of a journal that takes them', async () => {
    assert.equal(isKept(await edited(fickleJournal({ opening: true, writing: true }))), true);
  });

  test('is denied without a journal, and of one that does not open or does not take them', async () => {
    assert.equal(isKept(await edited()), false);
    assert.equal(isKept(await edited(fickleJournal({ opening: false, writing: false }))), false);
    assert.equal(isKept(await edited(fickleJournal({ opening: true, writing: false }))), false);
  });

  test('is told when a journal begins or ceases to take them', async () => {
    const takes = { opening: true, writing: false };
    const desk = await edited(fickleJournal(takes));
    const told: (boolean | undefined)[] = [];
    desk.store.subscribe(() => told.push(isKept(desk)));
    for (const writing of [true, false]) {
      takes.writing = writing;
      desk.store.update({ objective: String(writing) });
      await aFewTurns();
    }
    assert.deepEqual([isKept(desk), told.includes(true)], [false, true]);
  });
});

describe('When a server', () => {
  test('is busy, a store waits as long as it is told to', async () => {
    const desk = await new Desk().opens();
    desk.source.next('save', { fail: { kind: 'busy', status: 429, retryAfter: 90_000 } });
    await desk.types('B');
    assert.deepEqual(desk.status, {
      kind: 'offline',
      reason: 'server',
      unsaved: 1,
      isKept: false,
      retryAt: desk.clock.now() + 90_000,
    });
    await desk.passes(89_999);
    assert.equal(desk.saves().length, 1);
    await desk.passes(1);
    assert.equal(desk.source.document.title, 'B');
  });

  test('asks to wait for a year, a store does not come back at once', async () => {
    const desk = await new Desk().opens();
    desk.source.next('save', { fail: { kind: 'busy', status: 503, retryAfter: 365 * 86_400_000 } });
    await desk.types('B');
    await desk.passes(3_600_000);
    assert.equal(desk.saves().length, 1);
  });

  test('refuses to load, a person must act', async () => {
    const desk = new Desk();
    desk.source.next('load', { fail: { kind: 'refused', status: 404 } });
    await desk.opens();
    assert.deepEqual(desk.status, {
      kind: 'error',
      failure: { kind: 'refused', status: 404 },
      unsaved: 0,
      isKept: false,
    });
    await desk.passes(3_600_000);
    assert.equal(desk.source.requests.length, 1);
    desk.store.retry();
    assert.equal(desk.status.kind, 'loading');
    await aFewTurns();
    assert.equal(desk.status.kind, 'ready');
  });

  test('refuses to save, edits stay, and a later edit tries again', async () => {
    const desk = await new Desk().opens();
    desk.source.next('save', { fail: forbidden });
    await desk.types('B');
    assert.deepEqual(desk.status, { kind: 'error', failure: forbidden, unsaved: 1, isKept: false });
    await desk.passes(3_600_000);
    assert.equal(desk.saves().length, 1);
    desk.store.update({ acronym: 'X' });
    assert.equal(desk.status.kind, 'error');
    await desk.passes(400);
    assert.equal(desk.status.kind, 'ready');
    assert.deepEqual([desk.source.document.title, desk.source.document.acronym], ['B', 'X']);
  });

  test('refuses to save, others are still heard', async () => {
    const desk = await new Desk().opens();
    desk.source.next('save', { fail: forbidden }, { fail: forbidden });
    await desk.types('B');
    desk.source.change({ acronym: 'theirs' });
    assert.equal(desk.store.value?.acronym, 'theirs');
    desk.source.tell({});
    await aFewTurns();
    assert.equal(desk.status.kind, 'error');
  });

  test('refuses an edit that is then taken back, all is well', async () => {
    const desk = await new Desk().opens();
    desk.source.next('save', { fail: forbidden });
    await desk.types('B');
    desk.store.undo();
    await desk.passes(400);
    assert.equal(desk.status.kind, 'ready');
  });

  test('answers what nobody can read, it is an error', async () => {
    const desk = await new Desk().opens();
    desk.source.next('save', { fail: { kind: 'unreadable' } });
    await desk.types('B');
    assert.deepEqual(desk.status, { kind: 'error', failure: { kind: 'unreadable' }, unsaved: 1, isKept: false });
  });

  test('is busy for a while, the network takes nothing from the wait', async () => {
    const desk = await new Desk().opens();
    desk.source.next('save', { fail: unavailable }, { fail: unreachable });
    await desk.types('B');
    await desk.passes(1000);
    assert.ok(desk.status.kind === 'offline');
    assert.equal(desk.status.reason, 'network');
    assert.equal(Math.round(desk.status.retryAt - desk.clock.now()), 2000);
  });
});

describe('When somebody else', () => {
  test('edits another field, both edits stand', async () => {
    const desk = await new Desk().opens();
    desk.store.update({ title: 'B' });
    desk.source.change({ acronym: 'theirs' });
    assert.deepEqual([desk.title, desk.store.value?.acronym], ['B', 'theirs']);
    await desk.passes(400);
    assert.deepEqual(desk.source.requests, ['load', 'save {"title":"B"}']);
    assert.deepEqual(desk.source.document, { title: 'B', acronym: 'theirs' });
  });

  test('was faster, the store loads, merges and saves at once', async () => {
    const desk = await new Desk().opens();
    desk.source.isTelling = false;
    desk.source.change({ acronym: 'theirs' });
    await desk.types('B');
    assert.deepEqual(desk.source.requests, ['load', 'save {"title":"B"}', 'load', 'save {"title":"B"}']);
    assert.deepEqual(desk.source.document, { title: 'B', acronym: 'theirs' });
    assert.deepEqual(desk.diary, ['loading', 'ready', 'saving', 'ready']);
  });

  test('was faster and told of it, the store need not load', async () => {
    const desk = await new Desk().opens();
    const release = desk.source.hold('save');
    await desk.types('B');
    desk.source.change({ acronym: 'theirs' });
    release();
    await aFewTurns();
    assert.deepEqual(desk.source.requests, ['load', 'save {"title":"B"}', 'save {"title":"B"}']);
    assert.deepEqual(desk.source.document, { title: 'B', acronym: 'theirs' });
  });

  test('was faster again and again, the store tries five times at once, and then waits between', async () => {
    const desk = await new Desk().opens();
    desk.source.isTelling = false;
    desk.store.subscribe(() => {
      // Whenever the store has loaded, somebody writes.
      if (desk.source.requests.at(-1) === 'load' && desk.source.requests.length < 40)
        desk.source.change({ acronym: String(desk.source.requests.length) });
    });
    desk.source.change({ acronym: 'first' });
    await desk.types('B');
    assert.equal(desk.saves().length, 6);
    assert.equal(desk.status.kind, 'saving');
    await desk.passes(1000);
    assert.equal(desk.saves().length, 7);
  });

  test('is never to be seen, though the source calls each edit outdated, the store gives up after a while', async () => {
    const desk = await new Desk().opens();
    desk.source.next('save', ...Array.from({ length: 8 }, () => ({ fail: { kind: 'stale' } as const })));
    await desk.types('B');
    assert.equal(desk.saves().length, 1);
    while (desk.status.kind === 'saving') await desk.passes(desk.clock.pending[0] ?? 0);
    assert.equal(desk.saves().length, 8);
    assert.deepEqual(desk.status, { kind: 'error', failure: { kind: 'stale' }, unsaved: 1, isKept: false });
    desk.store.retry();
    await aFewTurns();
    assert.equal(desk.source.document.title, 'B');
  });

  test('does not tell what changed, the store loads, once for all who told', async () => {
    const desk = await new Desk().opens();
    desk.source.isTelling = false;
    desk.source.change({ title: 'theirs' });
    const release = desk.source.hold('load');
    desk.source.tell({});
    desk.source.tell({ version: desk.source.version });
    desk.source.tell({ version: desk.source.version });
    release();
    await aFewTurns();
    assert.equal(desk.title, 'theirs');
    assert.deepEqual(desk.source.requests, ['load', 'load']);
  });

  test('is told of twice and in the wrong order, it does no harm', async () => {
    const desk = await new Desk().opens();
    const [one, two] = [
      { base: '1', version: '2', patch: { acronym: 'one' } },
      { base: '2', version: '3', patch: { acronym: 'two' } },
    ];
    desk.source.isTelling = false;
    desk.source.change(one.patch);
    desk.source.change(two.patch);
    for (const change of [two, one, one, two]) desk.source.tell(change);
    await aFewTurns();
    assert.equal(desk.store.value?.acronym, 'two');
  });

  test('sends what no document can hold, the store asks for the truth', async () => {
    const desk = await new Desk().opens();
    const patch = JSON.parse('{ "__proto__": { "title": "bad" } }') as Record<string, unknown>;
    desk.source.tell({ base: '1', version: '2', patch });
    await aFewTurns();
    assert.equal(desk.title, 'A');
    assert.deepEqual(desk.source.requests, ['load', 'load']);
  });

  test('is an echo of oneself, it is no news', async () => {
    const desk = await new Desk().opens();
    const release = desk.source.hold('save');
    await desk.types('B');
    desk.store.update({ title: 'BC' });
    release();
    await desk.passes(400);
    assert.deepEqual(desk.diary, ['loading', 'ready', 'saving', 'ready']);
    assert.deepEqual(desk.source.requests, ['load', 'save {"title":"B"}', 'save {"title":"BC"}']);
  });
});
