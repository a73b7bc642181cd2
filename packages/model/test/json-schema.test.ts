import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe as withDescriptions, readDescriptions } from '../build/descriptions.ts';
import { isJsonObject, partnerJsonSchema } from '../build/partner-json-schema.ts';
import { partnerSchema } from '../src/schema/partner.ts';
import { arbitraryOfSchema } from './arbitrary-of-schema.ts';
import { corpus } from './partner-corpus.ts';

const published = withDescriptions(partnerJsonSchema(), 'Partner', readDescriptions('src/index.ts'));
const ajv = new Ajv2020({ strict: true, allErrors: true });
const byJsonSchema = ajv.compile(published);

/** What only code can check, and JSON Schema therefore leaves open. */
const beyondJsonSchema = new Set(['check', 'raw_check']);

function byValibot(value: unknown): boolean {
  const { issues = [] } = v.safeParse(partnerSchema, value);
  return issues.every(({ type }) => beyondJsonSchema.has(type));
}

function assertAgreement(value: unknown): void {
  const valid = byValibot(value);
  assert.equal(byJsonSchema(value), valid, `${JSON.stringify(value)}\n${ajv.errorsText(byJsonSchema.errors)}`);
}

describe('the published JSON Schema', () => {
  test('is draft 2020-12 under a lasting id', () => {
    assert.equal(published['$schema'], 'https://json-schema.org/draft/2020-12/schema');
    assert.equal(published['$id'], 'urn:kvasir:partner:1');
    assert.equal(ajv.validateSchema(published), true);
  });

  test('describes every field', () => {
    const definitions = isJsonObject(published['$defs']) ? published['$defs'] : {};
    for (const [name, definition] of Object.entries({ Partner: published, ...definitions })) {
      const properties =
        isJsonObject(definition) && isJsonObject(definition['properties']) ? definition['properties'] : {};
      for (const [field, schema] of Object.entries(properties)) {
        assert.ok(isJsonObject(schema) && schema['description'], `${name}.${field} has no doc comment`);
      }
    }
  });

  for (const { what, partner, valid } of corpus) {
    test(`and Valibot both ${valid ? 'accept' : 'refuse'} ${what}`, () => {
      assert.equal(byValibot(partner), valid);
      assert.equal(byJsonSchema(partner), valid);
    });
  }
});

const partners = arbitraryOfSchema(published);

/** The places in a value where something can be put instead. */
function pathsOf(value: unknown, path: string[] = []): string[][] {
  if (!isJsonObject(value)) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))];
}

function withValueAt(value: unknown, [key, ...rest]: string[], replacement: unknown): unknown {
  if (key === undefined) return replacement;
  const object = isJsonObject(value) ? value : {};
  const entries = Object.entries(object).filter(([name]) => name !== key);
  return Object.fromEntries([...entries, [key, withValueAt(object[key], rest, replacement)]]);
}

describe('Valibot and Ajv', () => {
  test('accept every partner that the schema can make', () => {
    fc.assert(
      fc.property(partners, (partner) => {
        assert.equal(byJsonSchema(partner), true, ajv.errorsText(byJsonSchema.errors));
        assert.equal(byValibot(partner), true, JSON.stringify(partner));
      }),
      { numRuns: 300 },
    );
  });

  test('agree on partners with something else at some place', () => {
    const anything = fc.oneof(
      fc.jsonValue(),
      fc.integer(),
      fc.double(),
      fc.string({ unit: 'binary' }),
      fc.constant({}),
      fc.constant([]),
    );
    fc.assert(
      fc.property(partners, fc.nat(), anything, (partner, choice, replacement) => {
        const paths = pathsOf(partner);
        assertAgreement(withValueAt(partner, paths[choice % paths.length] ?? [], replacement));
      }),
      { numRuns: 1500 },
    );
  });

  test('agree on partners with a key more at some place', () => {
    const keys = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('', '__proto__', 'constructor', 'prototype', 'toString'),
    );
    fc.assert(
      fc.property(partners, fc.nat(), keys, fc.jsonValue(), (partner, choice, key, value) => {
        const paths = pathsOf(partner);
        assertAgreement(withValueAt(partner, [...(paths[choice % paths.length] ?? []), key], value));
      }),
      { numRuns: 1500 },
    );
  });

  test('agree on any JSON at all', () => {
    fc.assert(fc.property(fc.jsonValue(), assertAgreement), { numRuns: 500 });
  });
});
