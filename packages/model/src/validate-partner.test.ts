import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { MAX_DEPTH, problemCodes, validatePartner } from './validate.ts';

/** `pointer code` of each problem, the shortest thing to compare. */
function found(value: unknown): string[] {
  return validatePartner(value).map(({ pointer, code }) => `${pointer} ${code}`);
}

describe('a partner', () => {
  test('needs nothing but a name', () => {
    assert.deepEqual(found({ name: 'Northlake University' }), []);
    assert.deepEqual(found({}), ['/name required']);
    assert.deepEqual(found({ name: '  ' }), ['/name required']);
  });

  test('is an object', () => {
    for (const value of [null, undefined, 'x', 1, true, ['x'], () => undefined, Symbol('x'), 1n]) {
      assert.deepEqual(found(value), [' wrong-type']);
    }
  });

  test('may have fields that nobody knows', () => {
    assert.deepEqual(
      found({ name: 'A', 'x-host': { any: ['thing', null] }, contacts: { a: { name: 'B', room: 3 } } }),
      [],
    );
  });

  test('is read with null as absent and an empty array as an empty map', () => {
    assert.deepEqual(found({ name: 'A', legalName: null, contacts: [], trl: null, sdgs: [], website: undefined }), []);
    assert.deepEqual(found({ name: null }), ['/name required']);
    assert.deepEqual(found({ name: 'A', contacts: [{ name: 'B' }] }), ['/contacts wrong-type']);
  });
});

describe('a problem', () => {
  test('says where, what was there and what was expected', () => {
    assert.deepEqual(validatePartner({ name: 'A', mark: { colour: 13 } }), [
      { pointer: '/mark/colour', code: 'out-of-range', severity: 'error', expected: '<=12', received: 13 },
    ]);
    const [wrongType] = validatePartner({ name: 5 });
    assert.deepEqual(wrongType, {
      pointer: '/name',
      code: 'wrong-type',
      severity: 'error',
      expected: 'string',
      received: 5,
    });
  });

  test('escapes its pointer', () => {
    assert.deepEqual(found({ name: 'A', contacts: { 'a/b~c': {} } }), ['/contacts/a~1b~0c/name required']);
  });
});

describe('the rules of single fields', () => {
  const cases: [problem: string, fields: object][] = [
    ['/identifiers/ror not-a-ror', { identifiers: { ror: '0001w1758' } }],
    ['/identifiers/ror ror-check-digit', { identifiers: { ror: 'https://ror.org/0001w1759' } }],
    ['/identifiers/pic pic-digits', { identifiers: { pic: '12345678' } }],
    ['/identifiers/isni isni-check-digit', { identifiers: { isni: '0000000121561421' } }],
    ['/identifiers/isni not-an-isni', { identifiers: { isni: '0000 0001 2156 142X' } }],
    ['/identifiers/lei lei-check-digit', { identifiers: { lei: '5493001KJTIIGC8Y1R13' } }],
    ['/identifiers/lei not-a-lei', { identifiers: { lei: '5493001kjtiigc8y1r12' } }],
    ['/identifiers/vat not-an-eu-vat-number', { identifiers: { vat: 'CHE-123.456.789 MWST' } }],
    ['/identifiers/wikidata not-a-wikidata-item', { identifiers: { wikidata: '18020434' } }],
    ['/identifiers/grid not-a-grid', { identifiers: { grid: 'https://www.grid.ac/institutes/grid.6546.1' } }],
    ['/identifiers/fundref not-a-fundref', { identifiers: { fundref: '10.13039/501100009703' } }],
    ['/identifiers/doi not-a-doi', { identifiers: { doi: 'https://doi.org/10.5281/zenodo.1' } }],
    ['/otherIdentifiers/a/value required', { otherIdentifiers: { a: { scheme: 'isni' } } }],
    ['/activityType unknown-term', { activityType: 'UNI' }],
    ['/organisationTypes/university unknown-term', { organisationTypes: { university: true } }],
    ['/organisationTypes/company wrong-type', { organisationTypes: { company: false } }],
    ['/sector unknown-term', { sector: 'Academia' }],
    ['/intermediaryType unknown-term', { intermediaryType: 'broker' }],
    ['/sme wrong-type', { sme: 'true' }],
    ['/sizeBand unknown-term', { sizeBand: 'huge' }],
    ['/staff not-an-integer', { staff: 1.5 }],
    ['/staff out-of-range', { staff: -1 }],
    ['/locations/a/country not-a-country', { locations: { a: { country: 'Greece' } } }],
    ['/locations/a/country unknown-country', { locations: { a: { country: 'EL' } } }],
    ['/locations/a/nuts not-a-nuts-code', { locations: { a: { nuts: 'nl124' } } }],
    ['/locations/a/latitude out-of-range', { locations: { a: { latitude: 90.1 } } }],
    ['/locations/a/longitude out-of-range', { locations: { a: { longitude: Infinity } } }],
    ['/website not-a-url', { website: 'javascript:alert(1)' }],
    ['/website not-a-url', { website: 'www.example.org' }],
    ['/logo not-a-url', { logo: 'data:image/png;base64,AA==' }],
    ['/links/a/url not-a-url', { links: { a: { kind: 'wikipedia', url: 'https://' } } }],
    ['/established not-an-integer', { established: 1999.5 }],
    ['/established out-of-range', { established: 0 }],
    ['/status unknown-term', { status: 'closed' }],
    ['/withdrawnOn not-a-date', { withdrawnOn: '21.11.2025' }],
    ['/withdrawnOn no-such-day', { withdrawnOn: '2025-02-29' }],
    ['/relations/a/kind unknown-term', { relations: { a: { kind: 'sibling', name: 'B' } } }],
    ['/trl/to out-of-range', { trl: { from: 1, to: 10 } }],
    ['/trl/to out-of-order', { trl: { from: 7, to: 3 } }],
    ['/capabilities/a/trl/to required', { capabilities: { a: { title: 'B', trl: { from: 1 } } } }],
    ['/fields/a/scheme unknown-term', { fields: { a: { scheme: 'ddc', code: '5' } } }],
    ['/sdgs/18 unknown-term', { sdgs: { 18: true } }],
    ['/sdgs/7.a wrong-type', { sdgs: { '7.a': 'yes' } }],
    ['/needs/a/kind unknown-term', { needs: { a: { title: 'B', kind: 'wish' } } }],
    ['/projects/a/role unknown-term', { projects: { a: { role: 'leader' } } }],
    ['/projects/a/cordis not-a-cordis-id', { projects: { a: { cordis: 'ABC' } } }],
    ['/projects/a/endDate out-of-order', { projects: { a: { startDate: '2025-01-02', endDate: '2025-01-01' } } }],
    ['/projects/a/totalCost/cents not-an-integer', { projects: { a: { totalCost: { cents: 0.5, currency: 'EUR' } } } }],
    ['/projects/a/totalCost/currency not-a-currency', { projects: { a: { totalCost: { cents: 5, currency: '€' } } } }],
    ['/contacts/a/function unknown-term', { contacts: { a: { name: 'B', function: 'boss' } } }],
    ['/contacts/a/orcid not-an-orcid', { contacts: { a: { name: 'B', orcid: '0000-0002-1825-0097' } } }],
    [
      '/contacts/a/orcid orcid-check-digit',
      { contacts: { a: { name: 'B', orcid: 'https://orcid.org/0000-0002-1825-0098' } } },
    ],
    ['/contacts/a/email not-an-email', { contacts: { a: { name: 'B', email: 'b at example.org' } } }],
    [
      '/contacts/a/languages/deutsch! not-a-language',
      { contacts: { a: { name: 'B', languages: { 'deutsch!': true } } } },
    ],
    ['/contacts/a/until out-of-order', { contacts: { a: { name: 'B', from: '2025-01-02', until: '2025-01-01' } } }],
    ['/names/ empty-key', { names: { '': { text: 'B' } } }],
    ['/provenance/name not-a-pointer', { provenance: { name: { source: 'ror' } } }],
    ['/summary too-long', { summary: 'x'.repeat(501) }],
    ['/description too-long', { description: 'x'.repeat(4001) }],
    ['/mark/letters too-long', { mark: { letters: 'ABCD' } }],
  ];

  for (const [problem, fields] of cases) {
    test(`${problem}: ${JSON.stringify(fields).slice(0, 70)}`, () => {
      assert.deepEqual(found({ name: 'A', ...fields }), [problem]);
    });
  }

  test('each code of the list is one that a partner can have, or else a partnership', () => {
    const structural = ['unsafe-key', 'too-deep', 'cyclic', 'unreadable'];
    const ofPartnership = ['not-an-instant', 'not-a-fraction', 'not-a-digest'];
    const seen = new Set([...structural, ...ofPartnership, ...cases.map(([problem]) => problem.split(' ').at(-1))]);
    assert.deepEqual(
      problemCodes.filter((code) => !seen.has(code)),
      [],
    );
  });
});

test('a long text and an unusual VAT number are advice, not errors', () => {
  const problems = validatePartner({ name: 'A', summary: 'x'.repeat(501), identifiers: { vat: '4711' } });
  assert.deepEqual(
    problems.map(({ severity }) => severity),
    ['advice', 'advice'],
  );
});

test('500 emoji are not too long', () => {
  assert.deepEqual(found({ name: 'A', summary: '🧪'.repeat(500) }), []);
});

describe('hostile input', () => {
  test('a cycle is reported where it closes', () => {
    const partner: Record<string, unknown> = { name: 'A', contacts: {} };
    partner['contacts'] = { self: partner };
    assert.deepEqual(found(partner), ['/contacts/self cyclic']);
  });

  test('keys that reach the prototype are reported, and reach nothing', () => {
    const text =
      '{"name":"A","__proto__":{"polluted":true},"contacts":{"constructor":{"name":"B"},"prototype":{"name":"C"}}}';
    assert.deepEqual(found(JSON.parse(text)), [
      '/__proto__ unsafe-key',
      '/contacts/constructor unsafe-key',
      '/contacts/prototype unsafe-key',
    ]);
    assert.equal(({} as { polluted?: boolean }).polluted, undefined);
  });

  test('depth beyond the limit is reported once, also where the nesting would overflow the stack', () => {
    let deep: object = {};
    for (let depth = 0; depth < 100_000; depth++) deep = { a: deep };
    const problems = validatePartner({ name: 'A', deep });
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['too-deep'],
    );
    assert.equal(problems[0]?.pointer.split('/').length, MAX_DEPTH + 1);
  });

  test('a graph that would unfold into an endless tree is read in no time', () => {
    let node: object = {};
    for (let depth = 0; depth < 60; depth++) node = { left: node, right: node };
    assert.deepEqual(found({ name: 'A', node }), []);
  });

  test('a getter that throws is reported', () => {
    const partner = {
      get name(): string {
        throw new Error('not today');
      },
    };
    assert.deepEqual(found(partner), ['/name unreadable']);
  });

  test('1,038 relations are read, and the one that is wrong is found', () => {
    const entries = Array.from({ length: 1038 }, (_, index) => [`r${String(index)}`, { kind: 'child', name: 'B' }]);
    const relations = { ...Object.fromEntries(entries), r500: { kind: 'child' } };
    assert.deepEqual(found({ name: 'A', relations }), ['/relations/r500/name required']);
  });

  test('nothing makes it throw', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withNullPrototype: true }),
        (value) => {
          assert.ok(Array.isArray(validatePartner(value)));
          assert.ok(
            Array.isArray(validatePartner({ name: 'A', contacts: value, identifiers: value, trl: value, x: value })),
          );
        },
      ),
    );
  });

  test('the value itself is left as it was', () => {
    const value = { name: null, contacts: [], mark: { colour: 99 } };
    const before = structuredClone(value);
    validatePartner(value);
    assert.deepEqual(value, before);
  });
});
