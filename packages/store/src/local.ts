/** A source in the browser's own database. */
export { localSource } from './local-source.ts';
