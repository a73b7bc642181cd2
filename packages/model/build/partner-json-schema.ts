import { toJsonSchema } from '@valibot/to-json-schema';
import { contactSchema } from '../src/schema/contact.ts';
import { identifiersSchema, otherIdentifierSchema } from '../src/schema/identifiers.ts';
import { partnerLocationSchema, subdivisionSchema } from '../src/schema/location.ts';
import { moneySchema } from '../src/schema/money.ts';
import { markSchema, partnerNameSchema } from '../src/schema/names.ts';
import {
  capabilitySchema,
  facilitySchema,
  needSchema,
  partnerResultSchema,
  researchFieldSchema,
  trlRangeSchema,
} from '../src/schema/offer.ts';
import { partnerLinkSchema, partnerSchema, provenanceSchema } from '../src/schema/partner.ts';
import {
  membershipSchema,
  partnerProjectSchema,
  partnershipTypeSchema,
  relationSchema,
} from '../src/schema/track-record.ts';

/** A schema, or a part of one, as JSON. */
export type JsonObject = Record<string, unknown>;

/** The parts that get a definition of their own, under the names of their TypeScript types. */
const definitions = {
  Capability: capabilitySchema,
  Contact: contactSchema,
  Facility: facilitySchema,
  Identifiers: identifiersSchema,
  Mark: markSchema,
  Membership: membershipSchema,
  Money: moneySchema,
  Need: needSchema,
  OtherIdentifier: otherIdentifierSchema,
  PartnerLink: partnerLinkSchema,
  PartnerLocation: partnerLocationSchema,
  PartnerName: partnerNameSchema,
  PartnerProject: partnerProjectSchema,
  PartnerResult: partnerResultSchema,
  PartnershipType: partnershipTypeSchema,
  Provenance: provenanceSchema,
  Relation: relationSchema,
  ResearchField: researchFieldSchema,
  Subdivision: subdivisionSchema,
  TrlRange: trlRangeSchema,
};

/** What `isSafeKey` refuses. Valibot cannot see `__proto__`, so the schemas ask for it in code; here it is in words. */
const safeKey = { type: 'string', not: { enum: ['__proto__', 'constructor', 'prototype'] } };
const safeKeyReference = { $ref: '#/$defs/SafeKey' };

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every object of the document refuses the unsafe keys, and no schema says `"required": []`. */
function withSafeKeys(schema: JsonObject): JsonObject {
  const copy: JsonObject = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (keyword === 'required' && Array.isArray(value) && value.length === 0) continue;
    copy[keyword] = isJsonObject(value) ? withSafeKeys(value) : value;
  }
  if (copy['type'] !== 'object') return copy;
  const names = copy['propertyNames'];
  return { ...copy, propertyNames: isJsonObject(names) ? { ...names, ...safeKeyReference } : safeKeyReference };
}

/**
 * The partner as JSON Schema. It says everything that `partnerSchema` says but what JSON Schema cannot: check digits,
 * days that do not exist, unknown country codes, addresses that do not parse, and the order of two fields.
 */
export function partnerJsonSchema(): JsonObject {
  const { $schema, $defs, ...partner } = withSafeKeys(
    toJsonSchema(partnerSchema, {
      target: 'draft-2020-12',
      // Each object is first tested for being one and then described: the description is what counts here.
      typeMode: 'output',
      ignoreActions: ['check', 'raw_check'],
      definitions,
    }) as JsonObject,
  );
  return {
    $schema,
    $id: 'urn:kvasir:partner:1',
    title: 'Partner',
    ...partner,
    $defs: { ...(isJsonObject($defs) && $defs), SafeKey: safeKey },
  };
}
