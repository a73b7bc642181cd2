import { createStore, del, promisifyRequest, set } from 'idb-keyval';
import type { JournalRecord, Unsaved } from './journal.ts';

/** The document, and the store that keeps the record. */
type Key = [document: string, store: string];

const lockOf = (key: Key): string => `kvasir ${key.join(' ')}`;

/** Web Locks, where the page has them: not without HTTPS, and not where they are denied. */
function locks(): LockManager | undefined {
  return (globalThis.navigator as Partial<Navigator> | undefined)?.locks;
}

/** Holds the lock of a record until the answer is called, or the page is gone in whatever way. */
async function hold(key: Key): Promise<() => void> {
  let release = (): void => undefined;
  await new Promise<void>((granted) => {
    const held = locks()?.request(lockOf(key), () => {
      granted();
      return new Promise<void>((resolve) => (release = resolve));
    });
    if (!held) granted();
    held?.catch(() => granted());
  });
  return () => release();
}

/** The locks that live stores hold; none, where nobody can tell. */
async function heldLocks(): Promise<Set<string | undefined>> {
  try {
    return new Set((await locks()?.query())?.held?.map(({ name }) => name));
  } catch {
    return new Set();
  }
}

/** Resolves when the records that are about to be closed in this page are closed. */
let closing: Promise<unknown> = Promise.resolve();

/** The record of one store in the browser's own database. */
export function indexedDbRecord(document: string): JournalRecord {
  const database = createStore('kvasir-journal', 'unsaved');
  const own: Key = [document, Math.random().toString(36).slice(2)];
  let lock: Promise<() => void> | undefined;
  /** One after the other. */
  let last: Promise<unknown> = Promise.resolve();
  /** The write that has not begun, and what it will write. */
  let next: Promise<void> | undefined;
  let newest: Unsaved | undefined;
  /** What is known to be kept. */
  let kept: Unsaved | 'unknown' | undefined = 'unknown';

  async function orphans(): Promise<Key[]> {
    // Records before locks: who has a record by now had its lock before.
    const range = IDBKeyRange.bound([document], [document, []]);
    const keys: unknown[] = await database('readonly', (store) => promisifyRequest(store.getAllKeys(range)));
    const held = await heldLocks();
    return (keys as Key[]).filter((key) => key[1] !== own[1] && !held.has(lockOf(key)));
  }

  /** One transaction: of two who come at the same time one gets it all, and nobody crashes in between. */
  function takeOver(keys: readonly Key[]): Promise<Unsaved[]> {
    return database('readwrite', async (store) => {
      const read = (key: Key): Promise<Unsaved | undefined> => promisifyRequest(store.get(key));
      const left = (await Promise.all(keys.map(read))).filter((unsaved) => unsaved !== undefined);
      const mine = await read(own);
      const all = mine ? [mine, ...left] : left;
      store.put(
        { edits: all.flatMap(({ edits }) => edits), conflicts: all.flatMap(({ conflicts }) => conflicts) },
        own,
      );
      for (const key of keys) store.delete(key);
      await promisifyRequest(store.transaction);
      return left;
    });
  }

  async function openAfter(others: Promise<unknown>): Promise<Unsaved[]> {
    await others;
    lock = hold(own);
    await lock;
    const found = await orphans();
    // While this record had no lock, others may have taken it over.
    kept = 'unknown';
    return found.length > 0 ? takeOver(found) : [];
  }

  async function writeNewest(): Promise<void> {
    next = undefined;
    const unsaved = newest;
    if (unsaved === kept) return;
    kept = 'unknown';
    await (unsaved ? set(own, unsaved, database) : del(own, database));
    kept = unsaved;
  }

  return {
    open() {
      // A store may take the place of another one that has still to write.
      const others = closing;
      const opened = last.then(() => openAfter(others));
      last = opened.catch(() => undefined);
      return opened;
    },
    write(unsaved) {
      newest = unsaved;
      if (!next) {
        next = last.then(writeNewest);
        last = next.catch(() => undefined);
      }
      return next;
    },
    close() {
      const closed = last.then(() => lock).then((release) => release?.());
      closing = Promise.all([closing, closed]);
    },
  };
}
