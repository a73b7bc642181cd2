import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import * as v from 'valibot';
import { readDescriptions, describe as withDescriptions } from '../build/descriptions.ts';
import { isJsonObject, type JsonObject } from '../build/json-object.ts';
import { partnerJsonSchema, partnershipJsonSchema } from '../build/published-schema.ts';
import { partnerSchema } from '../src/schema/partner.ts';
import { partnershipSchema } from '../src/schema/partnership.ts';
import { arbitraryOfSchema } from './arbitrary-of-schema.ts';
import type { Example } from './example.ts';
import { partnerCorpus } from './partner-corpus.ts';
import { partnershipCorpus } from './partnership-corpus.ts';

const descriptions = readDescriptions('src/index.ts');

interface Subject {
  name: string;
  id: string;
  published: JsonObject;
  schema: v.GenericSchema;
  corpus: Example[];
  /** How often to try; a partnership is thirty times as large as a partner. */
  runs: { made: number; mutated: number };
}

const subjects: Subject[] = [
  {
    name: 'Partner',
    id: 'urn:kvasir:partner:1',
    published: withDescriptions(partnerJsonSchema(), 'Partner', descriptions),
    schema: partnerSchema,
    corpus: partnerCorpus,
    runs: { made: 300, mutated: 1500 },
  },
  {
    name: 'Partnership',
    id: 'urn:kvasir:partnership:1',
    published: withDescriptions(partnershipJsonSchema(), 'Partnership', descriptions),
    schema: partnershipSchema,
    corpus: partnershipCorpus,
    runs: { made: 100, mutated: 500 },
  },
];

/** What only code can check, and JSON Schema therefore leaves open. */
const beyondJsonSchema = new Set(['check', 'raw_check']);

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

for (const { name, id, published, schema, corpus, runs } of subjects) {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  const byJsonSchema = ajv.compile(published);

  const byValibot = (value: unknown): boolean => {
    const { issues = [] } = v.safeParse(schema, value);
    return issues.every(({ type }) => beyondJsonSchema.has(type));
  };

  const assertAgreement = (value: unknown): void => {
    const valid = byValibot(value);
    assert.equal(byJsonSchema(value), valid, `${JSON.stringify(value)}\n${ajv.errorsText(byJsonSchema.errors)}`);
  };

  describe(`the published JSON Schema of a ${name}`, () => {
    test('is draft 2020-12 under a lasting id', () => {
      assert.equal(published['$schema'], 'https://json-schema.org/draft/2020-12/schema');
      assert.equal(published['$id'], id);
      assert.equal(ajv.validateSchema(published), true);
    });

    test('describes every field', () => {
      const definitions = isJsonObject(published['$defs']) ? published['$defs'] : {};
      for (const [type, definition] of Object.entries({ [name]: published, ...definitions })) {
        const properties =
          isJsonObject(definition) && isJsonObject(definition['properties']) ? definition['properties'] : {};
        for (const [field, property] of Object.entries(properties)) {
          assert.ok(isJsonObject(property) && property['description'], `${type}.${field} has no doc comment`);
        }
      }
    });

    for (const { what, value, valid } of corpus) {
      test(`and Valibot both ${valid ? 'accept' : 'refuse'} ${what}`, () => {
        assert.equal(byValibot(value), valid);
        assert.equal(byJsonSchema(value), valid, ajv.errorsText(byJsonSchema.errors));
      });
    }
  });

  describe(`Valibot and Ajv, asked about a ${name},`, () => {
    const values = arbitraryOfSchema(published);

    test('accept everything that the schema can make', () => {
      fc.assert(
        fc.property(values, (value) => {
          assert.equal(byJsonSchema(value), true, ajv.errorsText(byJsonSchema.errors));
          assert.equal(byValibot(value), true, JSON.stringify(value));
        }),
        { numRuns: runs.made },
      );
    });

    test('agree where something else stands at some place', () => {
      const anything = fc.oneof(
        fc.jsonValue(),
        fc.integer(),
        fc.double(),
        fc.string({ unit: 'binary' }),
        fc.constant({}),
        fc.constant([]),
      );
      fc.assert(
        fc.property(values, fc.nat(), anything, (value, choice, replacement) => {
          const paths = pathsOf(value);
          assertAgreement(withValueAt(value, paths[choice % paths.length] ?? [], replacement));
        }),
        { numRuns: runs.mutated },
      );
    });

    test('agree where a key more stands at some place', () => {
      const keys = fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('', '__proto__', 'constructor', 'prototype', 'toString'),
      );
      fc.assert(
        fc.property(values, fc.nat(), keys, fc.jsonValue(), (value, choice, key, member) => {
          const paths = pathsOf(value);
          assertAgreement(withValueAt(value, [...(paths[choice % paths.length] ?? []), key], member));
        }),
        { numRuns: runs.mutated },
      );
    });

    test('agree on any JSON at all', () => {
      fc.assert(fc.property(fc.jsonValue(), assertAgreement), { numRuns: 500 });
    });
  });
}
