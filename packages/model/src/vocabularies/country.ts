/** ISO 3166-1 alpha-2, and the two places where the European Commission writes something else. */

/**
 * The 249 officially assigned codes (as in the tz database's iso3166.tab, which is in the public domain), and XK: for
 * each first letter, the second ones.
 */
const assigned = {
  A: 'DEFGILMOQRSTUWXZ',
  B: 'ABDEFGHIJLMNOQRSTVWYZ',
  C: 'ACDFGHIKLMNORUVWXYZ',
  D: 'EJKMOZ',
  E: 'CEGHRST',
  F: 'IJKMOR',
  G: 'ABDEFGHILMNPQRSTUWY',
  H: 'KMNRTU',
  I: 'DELMNOQRST',
  J: 'EMOP',
  K: 'EGHIMNPRWYZ',
  L: 'ABCIKRSTUVY',
  M: 'ACDEFGHKLMNOPQRSTUVWXYZ',
  N: 'ACEFGILOPRUZ',
  O: 'M',
  P: 'AEFGHKLMNRSTWY',
  Q: 'A',
  R: 'EOSUW',
  S: 'ABCDEGHIJKLMNORSTVXYZ',
  T: 'CDFGHJKLMNORTVWZ',
  U: 'AGMSYZ',
  V: 'ACEGINU',
  W: 'FS',
  Y: 'ET',
  Z: 'AMW',
  X: 'K',
};

/**
 * Country codes for choosing from. `XK` (Kosovo) is user-assigned in ISO 3166-1 and used by CORDIS, Eurostat and ROR
 * alike. Names come from `Intl.DisplayNames` in the reader's language.
 */
export const countryCodes: readonly string[] = /*#__PURE__*/ Object.entries(assigned).flatMap(([first, seconds]) =>
  Array.from(seconds, (second) => first + second),
);

/** The Interinstitutional Style Guide's own codes, used by CORDIS, the Portal, Eurostat and NUTS, to ISO 3166-1. */
const isoOfCordis: Readonly<Record<string, string>> = { UK: 'GB', EL: 'GR' };
const cordisOfIso: Readonly<Record<string, string>> = { GB: 'UK', GR: 'EL' };

/** CORDIS country code to ISO 3166-1: `UK` → `GB`, `EL` → `GR`; any other text is returned as it is, in capitals. */
export function countryFromCordis(code: string): string {
  const upper = code.trim().toUpperCase();
  return isoOfCordis[upper] ?? upper;
}

/** ISO 3166-1 country code to the one that CORDIS uses: `GB` → `UK`, `GR` → `EL`. */
export function countryToCordis(code: string): string {
  const upper = code.trim().toUpperCase();
  return cordisOfIso[upper] ?? upper;
}
