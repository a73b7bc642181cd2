/** Organisations of the Research Organization Registry: reading them, finding them, joining them to what is known. */
export { rorFinder } from './join/find-ror.ts';
export { joinWithRor } from './join/join-with-ror.ts';
export { matchKey } from './join/match-key.ts';
export { partnerFromRor, type RorImportOptions, type RorPartner } from './ror/partner-from-ror.ts';
