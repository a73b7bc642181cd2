import { applyPatch, type Partnership } from '@kvasir/model';
import { changeBy, SourceError, type RemoteChange, type Source, type Versioned } from './source.ts';

/** A document in the memory of the page. Stores that share the source see each other's edits. */
export function memorySource(document: Partnership): Source {
  let held: Versioned = { document, version: '0' };
  const watchers = new Set<(change: RemoteChange) => void>();
  return {
    id: 'memory',
    saveDelay: 0,
    load: () => Promise.resolve(held),
    save(patch, version, author) {
      if (version !== held.version) return Promise.reject(new SourceError({ kind: 'stale' }));
      const about = { version: String(Number(version) + 1), changed: changeBy(author, Date.now()) };
      held = { ...about, document: applyPatch(held.document, patch) };
      for (const tell of watchers) tell({ ...about, base: version, patch });
      return Promise.resolve(about);
    },
    watch(onChange) {
      watchers.add(onChange);
      return () => watchers.delete(onChange);
    },
  };
}
