import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Partner } from '@kvasir/model';
import { validatePartner } from '@kvasir/model/validate.js';
import fc from 'fast-check';
import {
  joinWithRor,
  partnerFromRor,
  partnershipFromCordis,
  partnershipsFromCordisCsv,
  rorFinder,
  serializeJsonLd,
  toJsonLd,
  toVCard,
} from '../index.ts';
import { cordisProjects, leavesOf, rorRecords, statementsOf } from './real-data.ts';
import { assertSchemaOrg } from './schema-org.ts';

function deep(levels: number): object {
  let value: object = { end: true };
  for (let level = 0; level < levels; level += 1) value = level % 2 ? [value] : { child: value };
  return value;
}

function cyclic(): object {
  const record: Record<string, unknown> = {
    id: 'https://ror.org/04z8jg394',
    names: [{ value: 'A', types: ['label'] }],
  };
  record['self'] = record;
  record['relationships'] = [{ type: 'successor', id: record['id'], label: 'A' }, record];
  return record;
}

const odd: unknown[] = [
  undefined,
  null,
  0,
  NaN,
  '',
  'text',
  true,
  10n,
  Symbol('s'),
  () => 1,
  [],
  [[[]]],
  {},
  new Date(0),
  new Map([['a', 1]]),
  Object.create(null),
  deep(10_000),
  cyclic(),
  { toString: 'x', valueOf: 'x', pic: { toString: 'x' }, participants: [{ pic: { toString: 'x', valueOf: 1 } }] },
  {
    id: {},
    names: 'x',
    locations: 7,
    relationships: { a: null },
    external_ids: [null, 7, { type: {} }],
    types: { a: 1 },
  },
];

/** All that this package does to a value, for a value that nobody should pass in. */
function useAll(value: unknown): void {
  const imported = partnerFromRor(value);
  const partnership = partnershipFromCordis(value);
  partnershipsFromCordisCsv((value as never) ?? {});
  rorFinder([imported])(value as Partner);
  const partners = [
    value as Partner,
    imported,
    ...Object.values(partnership.partners),
    joinWithRor(value as Partner, imported),
  ];
  for (const partner of [...partners, joinWithRor(imported, value as Partner)]) {
    const json = toJsonLd(partner, { language: 'de' });
    assertSchemaOrg(json);
    JSON.parse(serializeJsonLd(json));
    toVCard(partner, undefined, { include: 'all' });
  }
  JSON.stringify([imported, partnership]);
  assert.equal(typeof imported.name, 'string');
  assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
}

describe('malformed input', () => {
  test('of every kind is read and written without an error', () => {
    for (const value of odd) {
      useAll(value);
      for (const field of ['id', 'names', 'locations', 'links', 'types', 'relationships', 'external_ids', 'domains']) {
        useAll({ ...rorRecords[0], [field]: value });
        useAll({ ...rorRecords[0], [field]: [value, value] });
      }
      for (const field of ['id', 'participants', 'euroSciVoc', 'deliverables', 'totalCost']) {
        useAll({ ...cordisProjects[0], [field]: value });
        useAll({ ...cordisProjects[0], [field]: [value] });
      }
    }
  });

  test('of random shape is read and written without an error', () => {
    const anything = fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true });
    const keys = fc.constantFrom(
      'id',
      'names',
      'value',
      'types',
      'links',
      'locations',
      'contacts',
      'name',
      'participants',
      'pic',
      'x',
    );
    const record = fc.dictionary(keys, fc.oneof(anything, fc.array(fc.dictionary(keys, anything))));
    fc.assert(fc.property(fc.oneof(anything, record), useAll), { numRuns: 500 });
  });

  test('loses no text, whatever its shape', () => {
    const key = fc
      .string({ minLength: 1, maxLength: 6 })
      .filter((name) => !['__proto__', 'prototype', 'constructor'].includes(name));
    const field = fc.oneof(fc.constantFrom('id', 'names', 'value', 'lang', 'type', 'types', 'links', 'locations'), key);
    const { json } = fc.letrec((tie) => ({
      json: fc.oneof(
        { maxDepth: 5 },
        fc.string({ unit: 'grapheme', maxLength: 8 }),
        fc.integer(),
        fc.boolean(),
        fc.array(tie('json'), { maxLength: 4 }),
        fc.dictionary(field, tie('json'), { maxKeys: 6 }),
      ),
    }));
    fc.assert(
      fc.property(fc.dictionary(field, json), (record) => {
        const statements = statementsOf(partnerFromRor(record));
        for (const { value } of leavesOf(record)) {
          const said =
            String(value)
              .split('/')
              .every((part) => statements.has(part)) || statements.has(String(value));
          assert.ok(said, JSON.stringify(value));
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('without names, id or status gives a nameless partner, which is reported', () => {
    const partner = partnerFromRor({ names: [], status: 'gone', established: '1868' });
    assert.equal(partner.name, '');
    assert.deepEqual(partner.fromRor, { established: '1868' });
    assert.deepEqual(
      validatePartner(partner).map(({ pointer, code }) => `${pointer} ${code}`),
      ['/name required', '/status unknown-term'],
    );
  });
});

describe('hostile input', () => {
  test('with keys that reach a prototype is refused, and the rest kept', () => {
    const record: unknown = JSON.parse(
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"names":[{"value":"Constructor",' +
        '"types":["label","__proto__"],"__proto__":{"polluted":1}}],"domains":["__proto__","a.example"]}',
    );
    const partner = partnerFromRor(record);
    assert.deepEqual(partner.names, {
      'constructor-2': {
        text: 'Constructor',
        kinds: { label: true },
        fromRor: { types: { '1': '__proto__' } },
      },
    });
    assert.deepEqual(partner.domains, { 'a.example': true });
    assert.deepEqual(validatePartner(partner), []);
    useAll(record);
  });

  test('ten thousand levels deep is cut below thirty-two, and what lies above is kept', () => {
    const partner = partnerFromRor({
      names: [{ value: 'Deep', types: ['label'] }],
      odd: { level: 'one', ...deep(10_000) },
    });
    assert.equal(partner.name, 'Deep');
    assert.equal((partner.fromRor as { odd: { level: string } }).odd.level, 'one');
    assert.deepEqual(validatePartner(partner), []);
  });

  test('with a successor that succeeds itself is one relation', () => {
    const partner = partnerFromRor(cyclic());
    assert.equal(partner.relations?.['successor-04z8jg394']?.name, 'A');
  });

  test('with a million characters, or a hundred thousand equal names, is read in a moment', () => {
    const huge = 'Ä<"\u202e\ud800'.repeat(200_000);
    const started = performance.now();
    const partner = partnerFromRor({ names: [{ value: huge, types: ['label'] }] });
    assert.equal(partner.name.length, huge.length);
    toVCard({ name: 'X', contacts: { a: { name: huge, visibility: 'public' } } });
    serializeJsonLd(toJsonLd(partner));
    const same = partnerFromRor({
      names: Array.from({ length: 100_000 }, () => ({ value: 'Same', types: ['alias'] })),
    });
    assert.equal(Object.keys(same.names ?? {}).length, 100_000);
    // Far above what it takes (about a second), far below what a quadratic reader would.
    assert.ok(performance.now() - started < 20_000);
  });

  test('with halves of surrogate pairs in ids and addresses is read and written', () => {
    const half = '10.1234/\ud800';
    useAll({ id: half, acronym: half, participants: [{ name: half, pic: half, toString: 'x' }] });
    useAll({
      name: half,
      identifiers: { ror: half, doi: half },
      website: `https://a.example/${half}`,
      contacts: { [half]: {} },
    });
  });

  test('keeps links that are not web addresses as text', () => {
    const partner = partnerFromRor({ links: [{ type: 'website', value: 'javascript:alert(1)' }] });
    assert.equal(partner.website, 'javascript:alert(1)');
    assert.equal(toJsonLd(partner)['url'], undefined);
    assert.equal(
      validatePartner(partner).some(({ pointer }) => pointer === '/website'),
      true,
    );
  });
});
