import { applyPatch, type Partnership } from '@kvasir/model';
import { createStore, promisifyRequest } from 'idb-keyval';
import { indexedDbJournal } from './indexed-db-journal.ts';
import { changeBy, SourceError, type RemoteChange, type Source, type Versioned } from './source.ts';

function storageError(error: unknown): SourceError {
  if (error instanceof SourceError) return error;
  const isFull = (error as Partial<Error> | null)?.name === 'QuotaExceededError';
  return new SourceError({ kind: 'storage', reason: isFull ? 'full' : 'refused' });
}

function read(store: IDBObjectStore, key: string): Promise<Versioned | undefined> {
  return promisifyRequest(store.get(key));
}

/**
 * A document in the browser's own database, under a key of the host's. All tabs of the browser are in step. Where
 * nothing is kept (a private window, no space) every request fails with `storage`.
 */
export function localSource(key: string, { initial = {} }: { initial?: Partnership } = {}): Source {
  const id = `local:${key}`;
  const channelName = `kvasir ${id}`;
  const database = createStore('kvasir-documents', 'documents');
  const journal = indexedDbJournal(id);
  const isChannel = 'BroadcastChannel' in globalThis;

  function tell(change: RemoteChange): void {
    if (!isChannel) return;
    const channel = new BroadcastChannel(channelName);
    channel.postMessage(change);
    channel.close();
  }

  return {
    id,
    ...(journal && { journal }),
    saveDelay: 0,
    async load() {
      try {
        const held = await database('readonly', (store) => read(store, key));
        return held ?? { document: initial, version: '' };
      } catch (error) {
        throw storageError(error);
      }
    },
    async save(patch, base, author) {
      // By chance, and not by number: another tab may have begun anew in between.
      const about = { version: Math.random().toString(36).slice(2), changed: changeBy(author, Date.now()) };
      try {
        // In one transaction, so that no other tab comes between.
        await database('readwrite', async (store) => {
          const held = await read(store, key);
          if ((held?.version ?? '') !== base) throw new SourceError({ kind: 'stale' });
          store.put({ ...about, document: applyPatch(held?.document ?? initial, patch) }, key);
          await promisifyRequest(store.transaction);
        });
      } catch (error) {
        throw storageError(error);
      }
      // Where nothing was, other tabs may have begun with another document.
      tell(base ? { ...about, base, patch } : about);
      return about;
    },
    watch(onChange) {
      if (!isChannel) return () => undefined;
      const channel = new BroadcastChannel(channelName);
      channel.onmessage = ({ data }: MessageEvent<RemoteChange>) => onChange(data);
      return () => channel.close();
    },
  };
}
