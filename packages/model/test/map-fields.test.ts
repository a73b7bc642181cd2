import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isJsonObject, type JsonObject } from '../build/json-object.ts';
import { partnershipJsonSchema } from '../build/published-schema.ts';
import { mapFields, objectFields } from '../src/map-fields.ts';

const published = partnershipJsonSchema();
const definitions = published['$defs'] as Record<string, JsonObject>;

function resolved(schema: JsonObject): JsonObject {
  const name = String(schema['$ref']).replace('#/$defs/', '');
  return definitions[name] ?? schema;
}

/** The names of all fields, at whatever place, whose schema is of this kind. */
function fieldsThat(are: (schema: JsonObject) => boolean): string[] {
  const names = [published, ...Object.values(definitions)].flatMap(({ properties }) =>
    Object.entries(isJsonObject(properties) ? properties : {})
      .filter(([, schema]) => isJsonObject(schema) && are(resolved(schema)))
      .map(([name]) => name),
  );
  return [...new Set(names)].sort();
}

// A map says what its entries are, or is a set of terms, to which nothing may be added.
const isMap = (schema: JsonObject): boolean => schema['type'] === 'object' && 'additionalProperties' in schema;
const isObject = (schema: JsonObject): boolean => schema['type'] === 'object' && !isMap(schema);

test('the fields that migrate takes for maps are those of the published schema', () => {
  assert.deepEqual(mapFields, fieldsThat(isMap));
});

test('and so are those that it takes for objects', () => {
  assert.deepEqual(
    objectFields,
    fieldsThat(isObject).filter((name) => !mapFields.includes(name)),
  );
});
