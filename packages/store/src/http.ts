/** A source over HTTP, and the journal in the browser's own database. */
export { httpSource, type HttpSourceOptions } from './http/http-source.ts';
export { indexedDbJournal } from './indexed-db-journal.ts';
