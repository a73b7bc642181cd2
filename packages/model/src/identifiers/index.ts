/** Identifiers: canonical form, check digits, and reading them as people write them. No dependency. */
export { formatIsni, isIsni, parseIsni } from './isni.ts';
export { isLei, parseLei } from './lei.ts';
export { isOrcid, parseOrcid } from './orcid.ts';
export { isPic, parsePic } from './pic.ts';
export { isRor, parseRor } from './ror.ts';
export { isVat, parseVat } from './vat.ts';
