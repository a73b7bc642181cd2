import fc from 'fast-check';
import { isJsonObject, type JsonObject } from '../build/json-object.ts';

/**
 * Values that a JSON Schema allows, drawn from the schema itself so that no field is forgotten. Knows the keywords that
 * the published schemas use and refuses any other, lest one be passed over unseen.
 */
export function arbitraryOfSchema(root: JsonObject): fc.Arbitrary<unknown> {
  const definitions = isJsonObject(root['$defs']) ? root['$defs'] : {};
  const named = new Map<string, fc.Arbitrary<unknown>>();

  function ofReference(reference: unknown): fc.Arbitrary<unknown> {
    const name = String(reference).replace('#/$defs/', '');
    const known = named.get(name) ?? of(definitions[name]);
    named.set(name, known);
    return known;
  }

  function keysOf(names: unknown): fc.Arbitrary<string> {
    const pattern = isJsonObject(names) ? names['pattern'] : undefined;
    return typeof pattern === 'string'
      ? fc.stringMatching(new RegExp(pattern))
      : fc.string({ minLength: 1, maxLength: 8 });
  }

  function minLengthOf({ minLength }: JsonObject): { minLength: number } {
    return { minLength: typeof minLength === 'number' ? minLength : 0 };
  }

  function ofObject(schema: JsonObject): fc.Arbitrary<unknown> {
    const { properties, additionalProperties, propertyNames } = schema;
    if (!isJsonObject(properties)) {
      return fc.dictionary(keysOf(propertyNames), of(additionalProperties), { maxKeys: 3 });
    }
    const required = Array.isArray(schema['required']) ? (schema['required'] as string[]) : [];
    const fields = Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, of(value)]));
    return fc.record(fields, { requiredKeys: required });
  }

  function ofTyped(schema: JsonObject): fc.Arbitrary<unknown> {
    const { type, pattern, minimum, maximum } = schema;
    const bounds = typeof minimum === 'number' && typeof maximum === 'number' ? { min: minimum, max: maximum } : {};
    switch (type) {
      case 'object':
        return ofObject(schema);
      case 'string':
        return typeof pattern === 'string' ? fc.stringMatching(new RegExp(pattern)) : fc.string(minLengthOf(schema));
      case 'integer':
        return fc.integer(bounds);
      case 'number':
        return fc.double({ ...bounds, noNaN: true, noDefaultInfinity: true });
      case 'boolean':
        return fc.boolean();
      default:
        throw new Error(`The arbitrary does not know ${JSON.stringify(schema)}`);
    }
  }

  function of(schema: unknown): fc.Arbitrary<unknown> {
    if (!isJsonObject(schema)) throw new Error(`The arbitrary does not know ${JSON.stringify(schema)}`);
    if ('$ref' in schema) return ofReference(schema['$ref']);
    if ('const' in schema) return fc.constant(schema['const']);
    if (Array.isArray(schema['enum'])) return fc.constantFrom(...(schema['enum'] as unknown[]));
    if (Object.keys(schema).every((keyword) => keyword === 'description')) return fc.jsonValue();
    return ofTyped(schema);
  }

  return of(root);
}
