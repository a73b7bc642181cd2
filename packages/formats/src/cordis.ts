/** Horizon Europe projects as CORDIS gives them in JSON. Reading its CSV takes a library: that is in the main entry. */
export type { CordisParticipation, CordisPartner } from './cordis/participant.ts';
export { partnershipFromCordisProject, type CordisImportOptions, type CordisPartnership } from './cordis/project.ts';
