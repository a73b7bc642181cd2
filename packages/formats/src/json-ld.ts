/** schema.org data for search engines. */
export { serializeJsonLd } from './json-ld/serialize.ts';
export { toJsonLd, type JsonLdOptions, type JsonLdOrganization } from './json-ld/to-json-ld.ts';
