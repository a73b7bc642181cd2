export { KvSpecimenPart, type SpecimenPart } from './specimen-part.ts';
export { catalogue as specimenPartMessages, type SpecimenPartMessages } from './specimen-part.messages.ts';
