import type * as v from 'valibot';
import { countryCodes } from '../vocabularies/country.ts';
import { checkedForm, decimal, documentObject, flag, form, integer, text } from './primitives.ts';

/** A region below the country (ISO 3166-2). */
export const subdivisionSchema = /*#__PURE__*/ documentObject(
  {},
  {
    /** The part after the hyphen, as ROR and GeoNames give it: `FR` for Friesland in `NL`. */
    code: text,
    /** The region's name in the source. */
    name: text,
  },
);
export type Subdivision = v.InferOutput<typeof subdivisionSchema>;

function isCountryCode(code: string): boolean {
  return countryCodes.includes(code);
}

/** A place of the organisation (ROR `locations[]`, CORDIS address columns). */
export const partnerLocationSchema = /*#__PURE__*/ documentObject(
  {},
  {
    /** Street and number. */
    street: text,
    /** Postal code. */
    postCode: text,
    /** City or town (GeoNames `name`; CORDIS `city`). */
    city: text,
    /** ISO 3166-1 alpha-2, so `GB` and `GR` where CORDIS has `UK` and `EL`. */
    country: /*#__PURE__*/ checkedForm(/^[A-Z]{2}$/, 'not-a-country', isCountryCode, 'unknown-country'),
    /** The region below the country. */
    subdivision: subdivisionSchema,
    /** NUTS code of Eurostat, level 0 to 3 (`UK` and `EL` as Eurostat writes them): `NL124`. */
    nuts: /*#__PURE__*/ form(/^[A-Z]{2}[0-9A-Z]{0,3}$/, 'not-a-nuts-code'),
    /** GeoNames id (ROR `geonames_id`). */
    geonames: /*#__PURE__*/ integer(1, Number.MAX_SAFE_INTEGER),
    /** Degrees north, WGS 84. */
    latitude: /*#__PURE__*/ decimal(-90, 90),
    /** Degrees east, WGS 84. */
    longitude: /*#__PURE__*/ decimal(-180, 180),
    /** Continent code of GeoNames: AF, AN, AS, EU, NA, OC, SA. */
    continent: text,
    /** Whether this is the place to show when there is room for one. */
    primary: flag,
  },
);
export type PartnerLocation = v.InferOutput<typeof partnerLocationSchema>;
