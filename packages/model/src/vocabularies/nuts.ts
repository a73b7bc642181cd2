/**
 * Entry `@kvasir/model/vocabularies/nuts.js`: the NUTS 2021 regions of Eurostat. Load it on demand, `await import(…)`;
 * it is 45 kB before compression.
 */
import { countryFromCordis } from './country.ts';
import { nutsLines } from './data/nuts.ts';

export interface NutsRegion {
  /** Country prefix (`EL` and `UK`, as Eurostat writes them) and up to three characters: `NL124`. */
  code: string;
  /** The name in Latin letters. */
  name: string;
  /** The name in its own script, where that differs. */
  nativeName?: string;
  /** 0 is the country, 3 the smallest region. */
  level: number;
  /** ISO 3166-1 alpha-2. */
  country: string;
}

function regionOf(line: string): NutsRegion {
  const [code = '', name = '', nativeName] = line.split('\t');
  const region = { code, name, level: code.length - 2, country: countryFromCordis(code.slice(0, 2)) };
  return nativeName === undefined ? region : { ...region, nativeName };
}

/** The 2,010 regions, in the order of their codes. */
export const nutsRegions: readonly NutsRegion[] = /*#__PURE__*/ nutsLines.map(regionOf);

const byCode: ReadonlyMap<string, NutsRegion> = /*#__PURE__*/ new Map(
  nutsRegions.map((region) => [region.code, region]),
);

/** The region with this code. */
export function nutsRegion(code: string): NutsRegion | undefined {
  return byCode.get(code);
}
