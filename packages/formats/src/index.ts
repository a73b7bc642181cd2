/** Files in and out of the partnership document. Pure functions, no DOM; each format loads alone. */
export { partnershipsFromCordisCsv, type CordisCsv } from './cordis/csv.ts';
export { partnershipFromCordis, type CordisCsvSelection } from './cordis/partnership-from-cordis.ts';
export type { CordisParticipation, CordisPartner } from './cordis/participant.ts';
export { partnershipFromCordisProject, type CordisImportOptions, type CordisPartnership } from './cordis/project.ts';
export { rorFinder } from './join/find-ror.ts';
export { joinWithRor } from './join/join-with-ror.ts';
export { matchKey } from './join/match-key.ts';
export { serializeJsonLd } from './json-ld/serialize.ts';
export { toJsonLd, type JsonLdOptions, type JsonLdOrganization } from './json-ld/to-json-ld.ts';
export { partnerFromRor, type RorImportOptions, type RorPartner } from './ror/partner-from-ror.ts';
export { toVCard, type VCardOptions } from './vcard/to-vcard.ts';
