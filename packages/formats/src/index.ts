/**
 * Files in and out of the partnership document. Pure functions, no DOM. Each format also has an entry of its own
 * (`@kvasir/formats/ror.js`, `@kvasir/formats/json-ld.js`) for pages without a bundler: CSV brings a library that only a
 * bundler or Node can read.
 */
export { partnershipsFromCordisCsv, type CordisCsv } from './cordis/csv.ts';
export { partnershipFromCordis, type CordisCsvSelection } from './cordis/partnership-from-cordis.ts';
export * from './cordis.ts';
export * from './json-ld.ts';
export * from './ror.ts';
export { toVCard, type VCardOptions } from './vcard/to-vcard.ts';
