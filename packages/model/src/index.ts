/**
 * The partnership document: types, vocabularies, identifiers and small pure helpers. Nothing here loads Valibot: the
 * schemas and `validatePartner` are the entry `@kvasir/model/validate.js`, the long vocabularies are
 * `@kvasir/model/vocabularies/{euroscivoc,nuts,sdg}.js`.
 */
export type { Problem, ProblemCode } from './problem.ts';
export type { Contact } from './schema/contact.ts';
export type { Identifiers, OtherIdentifier } from './schema/identifiers.ts';
export type { PartnerLocation, Subdivision } from './schema/location.ts';
export type { Money } from './schema/money.ts';
export type { Mark, PartnerName } from './schema/names.ts';
export type { Capability, Facility, Need, PartnerResult, ResearchField, TrlRange } from './schema/offer.ts';
export type { Partner, PartnerLink, Provenance } from './schema/partner.ts';
export type { Id, SetOf } from './schema/primitives.ts';
export type { Membership, PartnerProject, PartnershipType, Relation } from './schema/track-record.ts';

export * from './vocabularies/contact.ts';
export * from './vocabularies/country.ts';
export * from './vocabularies/organisation.ts';
export * from './vocabularies/research.ts';

export * from './identifiers/index.ts';

export { isCalendarDate } from './calendar-date.ts';
export { isHttpUrl } from './links.ts';
export { partnerMark, type PartnerMark } from './mark.ts';
export { currentName, type CurrentName } from './partner-name.ts';
export { fromPointer, toPointer } from './pointer.ts';
export { provenanceOf } from './provenance.ts';
export { isSafeKey } from './safe-key.ts';
