import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { arbitraryOfSchema } from '../test/arbitrary-of-schema.ts';
import { partnershipJsonSchema } from '../build/published-schema.ts';
import type { Partnership } from './schema/partnership.ts';
import { partnershipSchema } from './schema/partnership.ts';
import { schemaProblems } from './schema-problems.ts';
import { createValidator, MAX_DEPTH, validate, validatePartner, type Problem } from './validate.ts';

/** `pointer code` of each problem, the shortest thing to compare. */
function namesOf(problems: readonly Problem[]): string[] {
  return problems.map(({ pointer, code }) => `${pointer} ${code}`);
}

const found = (value: unknown): string[] => namesOf(validate(value));

describe('a partnership', () => {
  test('needs nothing at all', () => {
    assert.deepEqual(found({}), []);
  });

  test('is an object', () => {
    for (const value of [null, undefined, 'x', 1, true, ['x'], () => undefined, Symbol('x'), 1n]) {
      assert.deepEqual(found(value), [' wrong-type']);
    }
  });

  test('may have fields that nobody knows', () => {
    assert.deepEqual(found({ 'x-host': { any: ['thing', null] }, results: { a: { title: 'B', room: [3] } } }), []);
  });

  test('is read with null as absent and an empty array as an empty map', () => {
    assert.deepEqual(found([]), []);
    assert.deepEqual(found({ acronym: null, results: [], milestones: null, totalCost: null }), []);
    assert.deepEqual(found({ indicators: { a: { title: 'B', observations: [], target: [] } } }), []);
    assert.deepEqual(found({ results: { a: null, b: [] } }), ['/results/b/title required']);
    assert.deepEqual(found({ results: [{ title: 'B' }] }), ['/results wrong-type']);
  });
});

describe('the rules of single fields', () => {
  const digest = 'a'.repeat(64);
  const cases: [problem: string, document: object][] = [
    ['/schema unknown-term', { schema: 'urn:kvasir:partnership:2' }],
    ['/endDate out-of-order', { startDate: '2026-02-01', endDate: '2026-01-31' }],
    ['/startDate not-a-date', { startDate: '31 Feb 2026', endDate: '2026-02-28' }],
    ['/totalCost/currency required', { totalCost: { cents: 5 } }],
    ['/reviewEveryMonths out-of-range', { reviewEveryMonths: 0 }],
    ['/partners/p/identifiers/pic pic-digits', { partners: { p: { name: 'A', identifiers: { pic: '1' } } } }],
    ['/partners/p/summary too-long', { partners: { p: { name: 'A', summary: 'x'.repeat(501) } } }],
    ['/results/r/title required', { results: { r: {} } }],
    ['/results/r wrong-type', { results: { r: 'Resin' } }],
    ['/results/ empty-key', { results: { '': { title: 'A' } } }],
    ['/results/a~1b~0/trl/now out-of-range', { results: { 'a/b~': { title: 'A', trl: { now: 10 } } } }],
    ['/results/r/ownership/owners/p/share not-a-fraction', share('33 %')],
    ['/results/r/ownership/owners/p/share not-a-fraction', share('1/0')],
    ['/results/r/ownership/owners/p/share out-of-range', share('4/3')],
    ['/results/r/ownership/owners/p/share out-of-range', share('10000000000000000001/10000000000000000000')],
    ['/background/b/partner required', { background: { b: { title: 'A' } } }],
    ['/noBackground/p wrong-type', { noBackground: { p: 1 } }],
    ['/workPackages/w/endMonth out-of-order', { workPackages: { w: { title: 'A', startMonth: 9, endMonth: 8 } } }],
    ['/milestones/m/dueMonth not-an-integer', { milestones: { m: { title: 'A', dueMonth: 1.5 } } }],
    ['/milestones/m/raci/p/led unknown-term', { milestones: { m: { title: 'A', raci: { p: { led: true } } } } }],
    ['/indicators/i/title required', { indicators: { i: { observations: { o: { period: '2026' } } } } }],
    ['/indicators/i/observations wrong-type', { indicators: { i: { title: 'A', observations: 5 } } }],
    ['/indicators/i/observations/o/period required', { indicators: { i: { title: 'A', observations: { o: {} } } } }],
    ['/indicators/i/target/value out-of-range', { indicators: { i: { title: 'A', target: { value: Infinity } } } }],
    ['/milestones/m/dueMonth out-of-order', { milestones: { m: { title: 'A', startMonth: 9, dueMonth: 8 } } }],
    ['/deliverables/d/dueMonth out-of-order', { deliverables: { d: { title: 'A', startMonth: 9, dueMonth: 8 } } }],
    ['/valorisationPlans/r/steps/s/endMonth out-of-order', plan({ title: 'A', startMonth: 2, endMonth: 1 })],
    ['/agreements/results not-a-pointer', { agreements: { results: {} } }],
    ['/agreements//parties/p/digest not-a-digest', decision({ digest: 'A', at: '2026-11-21T09:30:00Z' })],
    ['/agreements//parties/p/at not-an-instant', decision({ digest, at: '2026-11-21' })],
    ['/agreements//parties/p/at no-such-day', decision({ digest, at: '2026-02-30T09:30:00Z' })],
    ['/notes/n/pointer not-a-pointer', { notes: { n: { pointer: 'results', text: 'A' } } }],
  ];

  function share(text: string): object {
    return { results: { r: { title: 'A', ownership: { owners: { p: { share: text } } } } } };
  }

  function plan(step: object): object {
    return { valorisationPlans: { r: { steps: { s: step } } } };
  }

  function decision(fields: object): object {
    return { agreements: { '': { parties: { p: { decision: 'agreed', ...fields } } } } };
  }

  for (const [problem, document] of cases) {
    test(`${problem}: ${JSON.stringify(document).slice(0, 80)}`, () => {
      assert.deepEqual(found(document), [problem]);
    });
  }

  test('shares from nothing to all are exact fractions', () => {
    for (const text of ['0', '1', '1/3', '2/6', '3/3', '0/7', '100000000000000000000/100000000000000000000']) {
      assert.deepEqual(found(share(text)), [], text);
    }
  });
});

describe('hostile input', () => {
  test('a cycle is reported where it closes', () => {
    const document: Record<string, unknown> = { results: {} };
    document['host'] = { document };
    const [cycle, ...others] = validate(document);
    assert.equal(cycle?.code, 'cyclic');
    assert.match(cycle.pointer, /^\/host\/document/);
    assert.deepEqual(others, []);
  });

  test('collections that hold each other end', () => {
    const document: Record<string, unknown> = {};
    document['indicators'] = { a: { title: 'A', observations: document }, b: document };
    document['results'] = document;
    assert.ok(validate(document).length > 0);
  });

  test('keys that reach the prototype are reported wherever they stand', () => {
    const text = `{"__proto__":{},"results":{"constructor":{"title":"A"},"r":{"title":"A","__proto__":{}}},
      "indicators":{"i":{"title":"A","prototype":1,"observations":{"__proto__":{"period":"2026"}}}}}`;
    assert.deepEqual(found(JSON.parse(text)).sort(), [
      '/__proto__ unsafe-key',
      '/indicators/i/observations/__proto__ unsafe-key',
      '/indicators/i/prototype unsafe-key',
      '/results/constructor unsafe-key',
      '/results/r/__proto__ unsafe-key',
    ]);
  });

  test('depth beyond the limit is counted from the document on', () => {
    let deep: object = {};
    for (let depth = 0; depth < 100_000; depth++) deep = { a: deep };
    const document = {
      results: { r: { title: 'A', deep } },
      indicators: { i: { title: 'A', observations: { o: deep } } },
    };
    const tooDeep = validate(document).filter(({ code }) => code === 'too-deep');
    assert.deepEqual(
      tooDeep.map(({ pointer }) => pointer.split('/').length),
      [MAX_DEPTH + 1, MAX_DEPTH + 1],
    );
  });

  test('a getter that throws is reported once', () => {
    const unreadable = {
      get title(): string {
        throw new Error('not today');
      },
    };
    assert.deepEqual(found(unreadable), ['/title unreadable']);
    assert.deepEqual(found({ results: { r: unreadable } }), ['/results/r/title unreadable']);
    assert.deepEqual(found({ indicators: { i: unreadable } }), ['/indicators/i/title unreadable']);
  });

  test('nothing makes it throw', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withNullPrototype: true }),
        (value) => {
          assert.ok(Array.isArray(validate(value)));
          assert.ok(Array.isArray(validate({ results: value, indicators: { i: value }, totalCost: value, x: value })));
          assert.ok(Array.isArray(validate({ indicators: { i: { observations: value } }, agreements: { '': value } })));
        },
      ),
    );
  });
});

const partnerships = arbitraryOfSchema(partnershipJsonSchema()) as fc.Arbitrary<Partnership>;

interface Edit {
  choice: number;
  value: unknown;
}

const edits: fc.Arbitrary<Edit[]> = fc.array(
  fc.record({ choice: fc.nat(), value: fc.oneof(fc.jsonValue(), fc.constant(undefined), fc.constant({})) }),
  { minLength: 1, maxLength: 8 },
);

function pathsOf(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))];
}

/** The document with something else at some place, and everything beside that place shared. */
function edited(document: Partnership, { choice, value }: Edit): Partnership {
  const paths = pathsOf(document).slice(1);
  const path = paths[choice % paths.length];
  return path ? (withValueAt(document, path, value) as Partnership) : document;
}

function withValueAt(around: unknown, [key = '', ...rest]: readonly string[], value: unknown): unknown {
  const object = around as Record<string, unknown>;
  const inner = rest.length > 0 ? withValueAt(object[key], rest, value) : value;
  const { [key]: _, ...others } = object;
  return inner === undefined ? others : { ...others, [key]: inner };
}

/** Valibot compares two dates only when nothing else in their object is wrong; in the whole document that is seldom. */
function sortedNames(problems: readonly Problem[]): string[] {
  return namesOf(problems)
    .filter((name) => name !== '/endDate out-of-order')
    .sort();
}

describe('validate', () => {
  test('says what the schema says to the document as a whole, and what there is to advise on each partner', () => {
    fc.assert(
      fc.property(partnerships, edits, (document, changes) => {
        const broken = changes.reduce(edited, document);
        const advice = Object.values(broken.partners ?? {}).flatMap((partner) =>
          validatePartner(partner).filter(({ severity }) => severity === 'advice'),
        );
        const problems = validate(broken);
        const errors = problems.filter(({ severity }) => severity === 'error');
        assert.deepEqual(sortedNames(errors), sortedNames(schemaProblems(partnershipSchema, broken)));
        assert.equal(problems.length - errors.length, advice.length);
      }),
      { numRuns: 300 },
    );
  });

  test('leaves the document as it was', () => {
    const document = { acronym: null, results: [], indicators: { i: { observations: { o: null } } } };
    const before = structuredClone(document);
    validate(document);
    assert.deepEqual(document, before);
  });
});

describe('a validator that remembers', () => {
  test('says after every edit what validate says', () => {
    fc.assert(
      fc.property(partnerships, edits, (document, changes) => {
        const check = createValidator();
        let current = document;
        assert.deepEqual(check(current), validate(current));
        for (const change of changes) {
          current = edited(current, change);
          assert.deepEqual(check(current), validate(current));
        }
        assert.deepEqual(check(document), validate(document));
      }),
      { numRuns: 300 },
    );
  });

  test('tells two places of the same object apart', () => {
    const entry = { period: '2026' };
    const observations = { o: entry, o2: entry };
    const document = {
      results: { r: entry },
      milestones: { r: entry },
      indicators: { i: { title: 'A', observations } },
    };
    const check = createValidator();
    for (let time = 0; time < 2; time++) {
      assert.deepEqual(namesOf(check(document as unknown as Partnership)), [
        '/results/r/title required',
        '/milestones/r/title required',
      ]);
    }
  });

  test('reads only what changed', () => {
    let reads = 0;
    const counted = <T extends object>(entry: T): T =>
      new Proxy(entry, {
        get(target, field, receiver) {
          reads += 1;
          return Reflect.get(target, field, receiver) as unknown;
        },
      });
    const observation = counted({ period: '2026' });
    const indicator = { title: 'A', observations: { o1: observation, o2: { period: '2027' } } };
    const document: Partnership = {
      results: { r: counted({ title: 'A' }), r2: { title: 'B' } },
      indicators: { i: indicator },
    };
    const check = createValidator();
    check(document);
    reads = 0;
    const observations = { ...indicator.observations, o2: { period: '' } };
    const problems = check({
      ...document,
      title: 'BladeLoop',
      results: { ...document.results, r2: { title: '' } },
      indicators: { i: { ...indicator, observations } },
    });
    assert.deepEqual(namesOf(problems), [
      '/results/r2/title required',
      '/indicators/i/observations/o2/period required',
    ]);
    assert.equal(reads, 0);
  });
});
