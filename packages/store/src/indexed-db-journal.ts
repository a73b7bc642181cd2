import type { Journal, JournalRecord } from './journal.ts';

/**
 * A journal in the browser's own database. Each store has a record of its own, and a lock for as long as it lives; what
 * nobody holds any more is taken over by whoever comes first. `undefined` where there is no such database.
 */
export function indexedDbJournal(document: string): Journal | undefined {
  if (!(globalThis as Partial<typeof globalThis>).indexedDB) return undefined;
  return {
    record() {
      let record: Promise<JournalRecord> | undefined;
      // What it takes loads beside the document.
      const loaded = (): Promise<JournalRecord> =>
        (record ??= import('./indexed-db-record.ts').then(({ indexedDbRecord }) => indexedDbRecord(document)));
      return {
        open: async () => (await loaded()).open(),
        write: async (unsaved) => (await loaded()).write(unsaved),
        close: () => void record?.then((opened) => opened.close()),
      };
    },
  };
}
