/** ISO 3166-1 alpha-2, and the two places where the European Commission writes something else. */

/** The 249 officially assigned codes (as in the tz database's iso3166.tab, which is in the public domain), and XK. */
const assigned =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ ' +
  'CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO ' +
  'FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE ' +
  'JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO ' +
  'MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW ' +
  'PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM ' +
  'TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW XK';

/**
 * Country codes for choosing from. `XK` (Kosovo) is user-assigned in ISO 3166-1 and used by CORDIS, Eurostat and ROR
 * alike. Names come from `Intl.DisplayNames` in the reader's language.
 */
export const countryCodes: readonly string[] = /*#__PURE__*/ assigned.split(' ');

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
