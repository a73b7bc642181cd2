import { applyPatch, type MergePatch, type Partnership } from '@kvasir/model';
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  PartnershipStore,
  SourceError,
  type Author,
  type RemoteChange,
  type Saved,
  type Source,
  type SourceFailure,
  type Versioned,
} from './index.ts';
import { FakeClock } from './testing/node/fake-clock.ts';
import { aFewTurns } from './testing/node/until.ts';

/** What happens to a request or to the news of a change: before it is done, or after. */
type Fate = 'fine' | 'fails' | 'answer lost' | 'late' | 'hangs';

const fates = fc.constantFrom<Fate>('fine', 'fine', 'fails', 'answer lost', 'late', 'hangs');
const failures: SourceFailure[] = [
  { kind: 'unreachable' },
  { kind: 'busy', status: 503 },
  { kind: 'refused', status: 403 },
];

/** A source in memory on a bad line. */
class BadLine implements Source {
  readonly id = 'law';
  held: Versioned = { document: { title: 'start', results: { r: { title: 'Blade' } } }, version: '0' };
  /** From the first to the last request; then all is fine. */
  readonly fates: Fate[];

  readonly #clock: FakeClock;
  readonly #watchers = new Set<(change: RemoteChange) => void>();
  #asked = 0;

  constructor(fates: Fate[], clock: FakeClock) {
    this.fates = fates;
    this.#clock = clock;
  }

  load(): Promise<Versioned> {
    return this.#suffer(() => this.held);
  }

  save(patch: MergePatch, version: string, author: Author): Promise<Saved> {
    return this.#suffer(() => {
      if (version !== this.held.version) throw new SourceError({ kind: 'stale' });
      const about = { version: String(Number(version) + 1), changed: { by: author.name ?? '' } };
      this.held = { ...about, document: applyPatch(this.held.document, patch) };
      this.#tell({ ...about, base: version, patch });
      return about;
    });
  }

  watch(onChange: (change: RemoteChange) => void): () => void {
    this.#watchers.add(onChange);
    return () => this.#watchers.delete(onChange);
  }

  /** News that is lost for good is for the next to tell; these come late, twice, or at once. */
  #tell(change: RemoteChange): void {
    const fate = this.fates[this.#asked % Math.max(1, this.fates.length)] ?? 'fine';
    for (const watcher of this.#watchers) {
      if (fate === 'late') this.#clock.setTimeout(() => watcher(change), 700);
      else watcher(change);
      if (fate === 'answer lost') watcher(change);
    }
  }

  async #suffer<T>(act: () => T): Promise<T> {
    const fate = this.fates.shift() ?? 'fine';
    this.#asked += 1;
    const failure = failures[this.#asked % failures.length] ?? { kind: 'unreachable' };
    if (fate === 'hangs') return new Promise(() => undefined);
    if (fate === 'late') await new Promise<void>((resolve) => void this.#clock.setTimeout(resolve, 1500));
    if (fate === 'fails') throw new SourceError(failure);
    const answer = act();
    if (fate === 'answer lost') throw new SourceError({ kind: 'unreachable' });
    return answer;
  }
}

type Step =
  | { who: 0 | 1; does: 'types'; field: number }
  | { who: 0 | 1; does: 'deletes' | 'undoes' | 'retries' | 'closes' | 'keeps mine' | 'keeps both' }
  | { does: 'waits'; milliseconds: number };

const who = fc.constantFrom<0 | 1>(0, 1);
const steps = fc.array(
  fc.oneof<fc.Arbitrary<Step>[]>(
    fc.record({ who, does: fc.constant('types' as const), field: fc.nat(3) }),
    fc.record({ who, does: fc.constant('types' as const), field: fc.nat(3) }),
    fc.record({
      who,
      does: fc.constantFrom(...(['deletes', 'undoes', 'retries', 'closes', 'keeps mine', 'keeps both'] as const)),
    }),
    fc.record({ does: fc.constant('waits' as const), milliseconds: fc.constantFrom(50, 400, 900, 5000, 31_000) }),
    fc.record({ does: fc.constant('waits' as const), milliseconds: fc.constantFrom(50, 400, 900, 5000, 31_000) }),
  ),
  { maxLength: 24 },
);

function writing(field: number, text: string): MergePatch {
  const fields = [
    { title: text },
    { acronym: text },
    { results: { r: { description: text } } },
    { results: { fresh: { title: text } } },
  ];
  return fields[field] ?? {};
}

function textsIn(value: unknown): Set<string> {
  return new Set(JSON.stringify(value ?? null).match(/typed \d+/g));
}

function seen({ value, conflicts }: PartnershipStore): Set<string> {
  return textsIn([value, conflicts]);
}

/** What a person saw when acting and does not see afterwards is gone on purpose. */
function act(store: PartnershipStore, step: Step & { who: number }, text: string, meant: Set<string>): void {
  const before = seen(store);
  const [conflict] = store.conflicts;
  if (step.does === 'types') store.update(writing(step.field, text));
  if (step.does === 'deletes') store.update({ results: { r: null } });
  if (step.does === 'undoes') store.undo();
  if (step.does === 'retries') store.retry();
  if (step.does === 'closes') {
    store.close();
    store.open();
  }
  if (conflict && step.does === 'keeps mine') store.resolve(conflict.pointer, 'mine');
  if (conflict && step.does === 'keeps both') store.resolve(conflict.pointer, 'both');
  const after = seen(store);
  for (const text of before) if (!after.has(text)) meant.add(text);
}

async function rest(stores: PartnershipStore[], source: BadLine, clock: FakeClock): Promise<void> {
  source.fates.length = 0;
  for (let rounds = 0; rounds < 200; rounds += 1) {
    await aFewTurns();
    const isCalm = stores.every(({ status }) => status.kind === 'ready' || status.kind === 'conflict');
    const [next] = clock.pending;
    if (isCalm && next === undefined) return;
    for (const store of stores) if (store.status.kind === 'error') store.retry();
    if (next !== undefined) clock.advance(next);
  }
  assert.fail(`no rest: ${JSON.stringify(stores.map(({ status }) => status))}`);
}

test('Two stores on a bad line end with the same document, and everything typed is in it or in a conflict', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fates, { maxLength: 30 }), steps, async (line, taken) => {
      const clock = new FakeClock();
      const source = new BadLine([...line], clock);
      const stores = ['Ana', 'Ben'].map((name) => new PartnershipStore(source, { author: { name }, clock }));
      for (const store of stores) store.open();
      const [typed, meant] = [new Set<string>(), new Set<string>()];
      for (const [index, step] of taken.entries()) {
        const text = `typed ${String(index)}`;
        const store = 'who' in step ? stores[step.who] : undefined;
        if (step.does === 'waits') clock.advance(step.milliseconds);
        else if (store) act(store, step, text, meant);
        if (step.does === 'types') typed.add(text);
        if (index % 2 === 0) await new Promise((resolve) => setImmediate(resolve));
      }
      await rest(stores, source, clock);
      const shown = stores.map(({ value }): Partnership => {
        const { schema: _, ...document } = value ?? {};
        return document;
      });
      assert.deepEqual(shown, [source.held.document, source.held.document]);
      const kept = textsIn([source.held.document, stores.map(({ conflicts }) => conflicts)]);
      assert.deepEqual(
        [...typed].filter((text) => !kept.has(text) && !meant.has(text)),
        [],
      );
      for (const store of stores) store.close();
    }),
    { numRuns: process.env['npm_lifecycle_event'] === 'test:long' ? 20_000 : 500 },
  );
});
