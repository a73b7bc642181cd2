import { toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { partnerSchema } from '../src/schema/partner.ts';
import { partnershipSchema } from '../src/schema/partnership.ts';
import { partnerDefinitions, partnershipDefinitions, type Definitions } from './definitions.ts';
import { isJsonObject, type JsonObject } from './json-object.ts';

/** What `isSafeKey` refuses. Valibot cannot see `__proto__`, so the schemas ask for it in code; here it is in words. */
const safeKey = { type: 'string', not: { enum: ['__proto__', 'constructor', 'prototype'] } };
const safeKeyReference = { $ref: '#/$defs/SafeKey' };

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
 * A map or a set by terms, with a property for each, so that editors can offer them; the library only knows keys that are
 * text. `converted` is what it makes of the rest.
 */
function withTermsAsProperties(
  schema: v.GenericSchema | v.GenericSchemaAsync,
  converted: { additionalProperties?: unknown },
): JsonObject | undefined {
  const { type, key } = schema as { type: string; key?: { type: string; options?: readonly string[] } };
  if (type !== 'record' || key?.type !== 'picklist') return undefined;
  const terms = (key.options ?? []).map((term) => [term, converted.additionalProperties]);
  return { type: 'object', properties: Object.fromEntries(terms) as JsonObject, additionalProperties: false };
}

interface Publication {
  schema: v.GenericSchema;
  id: string;
  title: string;
  definitions: Definitions;
}

/**
 * A Valibot schema as JSON Schema. It says everything that the schema says but what JSON Schema cannot: check digits,
 * days that do not exist, unknown country codes, addresses that do not parse, shares above 1, and the order of two
 * fields.
 */
function jsonSchemaOf({ schema, id, title, definitions }: Publication): JsonObject {
  const { $schema, $defs, ...content } = withSafeKeys(
    toJsonSchema(schema, {
      target: 'draft-2020-12',
      // Each object is first tested for being one and then described: the description is what counts here.
      typeMode: 'output',
      // JSON has no infinite numbers, so JSON Schema need not refuse them.
      ignoreActions: ['check', 'raw_check', 'finite'],
      overrideSchema: ({ valibotSchema, jsonSchema }) => withTermsAsProperties(valibotSchema, jsonSchema),
      definitions,
    }) as JsonObject,
  );
  return { $schema, $id: id, title, ...content, $defs: { ...(isJsonObject($defs) && $defs), SafeKey: safeKey } };
}

export function partnerJsonSchema(): JsonObject {
  return jsonSchemaOf({
    schema: partnerSchema,
    id: 'urn:kvasir:partner:1',
    title: 'Partner',
    definitions: partnerDefinitions,
  });
}

export function partnershipJsonSchema(): JsonObject {
  return jsonSchemaOf({
    schema: partnershipSchema,
    id: 'urn:kvasir:partnership:1',
    title: 'Partnership',
    definitions: partnershipDefinitions,
  });
}
