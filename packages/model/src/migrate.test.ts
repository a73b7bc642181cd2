import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { partnershipJsonSchema } from '../build/published-schema.ts';
import { arbitraryOfSchema } from '../test/arbitrary-of-schema.ts';
import { mapFields, objectFields } from './map-fields.ts';
import { migrate } from './migrate.ts';
import { MAX_DEPTH } from './plain-copy.ts';
import { partnershipCollections, type Partnership } from './schema/partnership.ts';
import { validate } from './validate.ts';

const schema = 'urn:kvasir:partnership:1';

describe('the version of a document', () => {
  test('is the current one when it says none', () => {
    assert.deepEqual(migrate({ acronym: 'BladeLoop' }), { acronym: 'BladeLoop', schema });
    assert.deepEqual(migrate({ schema: null }), { schema });
    assert.deepEqual(validate(migrate({})), []);
  });

  test('stays when it is newer, or none of ours', () => {
    for (const other of ['urn:kvasir:partnership:2', 'urn:kvasir:partnership:10', 'https://example.org/schema', 5]) {
      const document = { schema: other, partners: {} };
      assert.equal(migrate(document), document);
    }
  });
});

describe('migrate', () => {
  test('returns the same document when there is nothing to do', () => {
    const document: Partnership = { schema, results: { r: { title: 'A' } }, indicators: {} };
    assert.equal(migrate(document), document);
    const migrated = migrate({ acronym: 'BladeLoop', milestones: [] });
    assert.equal(migrate(migrated), migrated);
  });

  test('shares what needs no change', () => {
    const results = { r: { title: 'A' } };
    const document = { results, milestones: [] };
    assert.equal(migrate(document).results, results);
    assert.deepEqual(document, { results: { r: { title: 'A' } }, milestones: [] });
  });

  test('makes an empty document of what is none', () => {
    for (const value of [null, undefined, 'x', 5, true, [], ['x'], () => undefined, Symbol('x'), 1n]) {
      assert.deepEqual(migrate(value), { schema });
    }
  });

  test('leaves out null', () => {
    assert.deepEqual(
      migrate({ acronym: null, results: { r: { title: 'A', trl: null }, s: null }, host: { a: null } }),
      {
        results: { r: { title: 'A' } },
        host: {},
        schema,
      },
    );
  });

  test('reads empty arrays as maps where a map, a set, an object or an entry belongs', () => {
    const document = {
      milestones: [],
      noBackground: [],
      totalCost: [],
      results: { r: { title: 'A', workPackages: [], trl: [], ownership: { kind: 'joint', owners: { p: [], q: [] } } } },
      indicators: { i: [] },
    };
    assert.deepEqual(migrate(document), {
      milestones: {},
      noBackground: {},
      totalCost: {},
      results: { r: { title: 'A', workPackages: {}, trl: {}, ownership: { kind: 'joint', owners: { p: {}, q: {} } } } },
      indicators: { i: {} },
      schema,
    });
  });

  test('keeps arrays that nobody knows, with all that is in them', () => {
    const host = { tags: [], rows: [[], [null, { owners: [], note: null }]] };
    const document = { schema, host, results: { r: { title: 'A', rooms: [], seen: [1, null] } } };
    assert.equal(migrate(document), document);
  });

  test('keeps what is wrong for validate to report', () => {
    const document = { schema, results: [{ title: 'A' }], reviewEveryMonths: NaN, milestones: 'none' };
    assert.equal(migrate(document), document);
  });

  test('leaves out keys that reach the prototype', () => {
    const text = '{"__proto__":{"polluted":true},"results":{"constructor":{"title":"A"},"r":{"title":"A"}}}';
    assert.deepEqual(migrate(JSON.parse(text)), { results: { r: { title: 'A' } }, schema });
  });

  test('leaves out what closes a cycle or lies too deep', () => {
    const document: Record<string, unknown> = { results: { r: { title: 'A' } } };
    document['host'] = { document };
    assert.deepEqual(migrate(document), { results: { r: { title: 'A' } }, host: {}, schema });

    let deep: object = {};
    for (let depth = 0; depth < 100_000; depth++) deep = { a: deep };
    let level: unknown = migrate({ deep });
    let depth = 0;
    for (; typeof level === 'object' && level !== null; depth++) level = Object.values(level)[0];
    assert.equal(depth, MAX_DEPTH);
  });

  test('leaves out getters that throw', () => {
    const document = {
      get acronym(): string {
        throw new Error('not today');
      },
      title: 'Rotor blades that come back',
    };
    assert.deepEqual(migrate(document), { title: 'Rotor blades that come back', schema });
  });

  test('never throws, and is done after once', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withNullPrototype: true }),
        (value) => {
          for (const any of [value, { results: value, host: value }]) {
            const migrated = migrate(any);
            assert.equal(migrate(migrated), migrated);
          }
        },
      ),
    );
  });
});

const known = new Set(['schema', ...mapFields, ...objectFields]);
const unknownField = fc
  .oneof(fc.string(), fc.constantFrom('toString', '', 'a/b~', '10'))
  .filter((field) => !known.has(field) && !['__proto__', 'constructor', 'prototype'].includes(field));

const safeJson = fc.jsonValue().filter((value) => !/"(__proto__|constructor|prototype)":/.test(JSON.stringify(value)));

/** JSON of a host's own: without null in objects, where it says nothing, and with anything at all in arrays. */
const { ofHost } = fc.letrec((tie) => ({
  ofHost: fc.oneof(
    { depthSize: 'small' },
    fc.oneof(fc.string(), fc.double({ noNaN: true }), fc.boolean()),
    fc.array(fc.oneof(safeJson, fc.constant([]), fc.constant({ owners: [], a: null }))),
    fc.dictionary(unknownField, tie('ofHost')),
  ),
}));

describe('a round trip', () => {
  const partnerships = arbitraryOfSchema(partnershipJsonSchema()) as fc.Arbitrary<Partnership>;

  test('keeps unknown fields as they are, in the document and in every entry', () => {
    fc.assert(
      fc.property(partnerships, fc.dictionary(unknownField, ofHost, { minKeys: 1 }), (partnership, fields) => {
        // What was agreed on may hold null, and is no field that nobody knows.
        const { agreements: _, ...rest } = partnership;
        const document = { ...fields, ...rest, ...withInEntries(rest, fields), schema };
        assert.equal(migrate(document), document);
      }),
      { numRuns: 300 },
    );
  });

  function withInEntries(document: Record<string, unknown>, fields: object): Record<string, unknown> {
    const collections = Object.entries(document).filter(([name]) => Object.hasOwn(partnershipCollections, name));
    return Object.fromEntries(
      collections.map(([name, collection]) => {
        const entries = Object.entries(collection as Record<string, object>);
        return [name, Object.fromEntries(entries.map(([id, entry]) => [id, { ...fields, ...entry }]))];
      }),
    );
  }
});
