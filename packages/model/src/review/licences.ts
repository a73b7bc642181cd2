/** Reading licences as people write them: SPDX identifiers and expressions, or nearly so. */
import { readable } from './walk.ts';

/** The families of open licences (Creative Commons, OSI, Open Data Commons), by how their SPDX identifiers begin. */
const openFamily =
  /^(cc0?|0bsd|afl|agpl|apache|artistic|[0-9]*-?bsd|bsl-1|cddl|cdla|cecill|cern-ohl|ecl|epl|eupl|gfdl|gpl|isc|lgpl|lppl|mit|mpl|ms-[pr]l|mulanpsl|ncsa|odbl|odc|ofl|openssl|osl|pddl|postgresql|psf|python|unlicense|upl|w3c|wtfpl|zlib)(?![a-uw-z])/i;
/** The GPL and the AGPL, not the LGPL. */
const copyleft = /(^|[^a-z])a?gpl/i;

/** Whether everybody may use what stands under the licence. */
export function isOpenLicence(licence: unknown): boolean {
  const text = readable(licence)?.trim().replace(/^gnu /i, '') ?? '';
  // “mit Auflagen” is German for “on conditions”.
  return openFamily.test(text) && !/^mit [^l]/i.test(text);
}

/** Whether what is made from it has to stand under the same licence. Of several to choose from, one can be chosen. */
export function isCopyleft(licence: unknown): licence is string {
  return typeof licence === 'string' && licence.split(/\sOR\s/i).every((choice) => copyleft.test(choice));
}
