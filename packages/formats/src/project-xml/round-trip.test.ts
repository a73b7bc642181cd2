import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyPatch, dependencyTypes, itemStatuses, type Partnership } from '@kvasir/model';
import fc from 'fast-check';
import { bladeRoadmap } from '../testing/roadmap-document.ts';
import { fromProjectXml } from './from-project-xml.ts';
import type { ProjectDocument } from './project-tasks.ts';
import { toProjectXml } from './to-project-xml.ts';

/** What a file can say of a document, without the order of its tasks. */
function stated(slice: object): unknown {
  const copy = structuredClone(slice) as Record<string, Record<string, Record<string, unknown>>>;
  for (const collection of ['workPackages', 'milestones', 'deliverables'])
    for (const entry of Object.values(copy[collection] ?? {})) delete entry['order'];
  return copy;
}

const key = fc
  .string({ minLength: 1, maxLength: 12, unit: 'grapheme' })
  .filter((id) => !['__proto__', 'prototype', 'constructor'].includes(id) && id.trim() === id);
/** Text as XML can hold it, and as nobody would trim it. */
const text = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 40 }).map((one) => `a${one}b`);
const month = fc.integer({ min: 1, max: 1200 });

const days = fc
  .tuple(fc.integer({ min: 1990, max: 2090 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, of, day]) => `${String(year)}-${String(of).padStart(2, '0')}-${String(day).padStart(2, '0')}`);

const plan: fc.Arbitrary<ProjectDocument> = fc
  .record({
    packages: fc.uniqueArray(key, { maxLength: 4 }),
    items: fc.uniqueArray(key, { maxLength: 8 }),
    partners: fc.uniqueArray(key, { minLength: 1, maxLength: 3 }),
    startDate: days,
  })
  .chain(({ packages, items, partners, startDate }) => {
    const some = (ids: string[]): fc.Arbitrary<string> => (ids.length > 0 ? fc.constantFrom(...ids) : fc.constant('x'));
    const item = fc.record(
      {
        title: text,
        number: text,
        description: text,
        lead: some(partners),
        dueMonth: month,
        dueDate: days,
        forecastMonth: month,
        actualMonth: month,
        baselineMonth: month,
        startMonth: month,
        status: fc.constantFrom(...itemStatuses),
        meansOfVerification: text,
        workPackages: fc.dictionary(some(packages), fc.constant(true as const), { minKeys: 1, maxKeys: 3 }),
        dependsOn: fc.dictionary(
          some(items),
          fc.record(
            { type: fc.constantFrom(...dependencyTypes), lag: fc.integer({ min: 1, max: 1200 }) },
            { requiredKeys: ['type'] },
          ),
          { minKeys: 1, maxKeys: 3 },
        ),
      },
      { requiredKeys: ['title'] },
    );
    const workPackage = fc.record(
      { title: text, number: text, objectives: text, lead: some(partners), startMonth: month, endMonth: month },
      { requiredKeys: ['title'] },
    );
    const each = <T>(ids: string[], value: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> =>
      fc.tuple(...ids.map(() => value)).map((values) => Object.fromEntries(ids.map((id, at) => [id, values[at] as T])));
    return fc.record({
      startDate: fc.constant(startDate),
      partners: each(partners, fc.record({ name: fc.stringMatching(/^[A-Za-z]{1,20}$/) })),
      workPackages: each(packages, workPackage),
      milestones: each(
        items.filter((_, at) => at % 2 === 0),
        item,
      ),
      deliverables: each(
        items.filter((_, at) => at % 2 === 1),
        item,
      ),
    });
  });

/** The document as a file can say it: without what is empty, and what its tasks cannot be. */
function expected({
  startDate,
  partners,
  workPackages = {},
  milestones = {},
  deliverables = {},
}: ProjectDocument): unknown {
  const ids = new Set([...Object.keys(milestones), ...Object.keys(deliverables)]);
  const withoutStrays = (items: object): object =>
    Object.fromEntries(
      Object.entries(items as Record<string, { dependsOn?: object }>).map(([id, { dependsOn = {}, ...item }]) => {
        const known = Object.entries(dependsOn).filter(([other]) => ids.has(other));
        return [id, { ...item, ...(known.length > 0 && { dependsOn: Object.fromEntries(known) }) }];
      }),
    );
  const whole = {
    partners,
    workPackages,
    milestones: withoutStrays(milestones),
    deliverables: withoutStrays(deliverables),
  };
  return {
    startDate,
    ...Object.fromEntries(Object.entries(whole).filter(([, map]) => Object.keys(map ?? {}).length > 0)),
  };
}

describe('a plan that goes to Project and back', () => {
  it('is the same plan', () => {
    fc.assert(
      fc.property(plan, (document) => {
        const { slice, problems } = fromProjectXml(toProjectXml(document));
        assert.ok(problems.every(({ code }) => code === 'before-start'));
        assert.deepEqual(stated(slice), stated(expected(document) as object));
      }),
      { numRuns: 300 },
    );
  });

  it('changes nothing in the document that it came from', () => {
    fc.assert(
      fc.property(plan, (document) => {
        const { slice } = fromProjectXml(toProjectXml(document), { document });
        assert.deepEqual(applyPatch(document as Partnership, slice), document);
      }),
      { numRuns: 300 },
    );
    const { slice, problems, unknown, unused } = fromProjectXml(toProjectXml(bladeRoadmap), { document: bladeRoadmap });
    assert.deepEqual({ problems, unknown, unused }, { problems: [], unknown: [], unused: [] });
    assert.deepEqual(applyPatch(bladeRoadmap as Partnership, slice), bladeRoadmap);
  });

  it('changes nothing in a document without a first day, with long texts, or with what XML cannot hold', () => {
    const { startDate: _startDate, ...timeless } = bladeRoadmap;
    const long = 'ä'.repeat(300);
    const milestones = {
      long: { title: long, number: long, meansOfVerification: long, description: long.repeat(200), dueMonth: 3 },
      odd: { title: ' a\u0000b\r\nc\ud800 ', dueMonth: -3, forecastMonth: 1e8, status: 'lost', lead: 'nobody' },
      ['x'.repeat(300)]: { title: 'A long id' },
    } as unknown as ProjectDocument['milestones'];
    for (const document of [timeless, { ...bladeRoadmap, milestones: milestones ?? {} }]) {
      const { slice } = fromProjectXml(toProjectXml(document), { document });
      assert.deepEqual(applyPatch(document as Partnership, slice), document);
    }
  });

  it('is written for any document at all', () => {
    const odd = fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true });
    const fields = [
      'title',
      'dueMonth',
      'dueDate',
      'lead',
      'status',
      'workPackages',
      'dependsOn',
      'startMonth',
      'endMonth',
    ];
    const entry = fc.dictionary(fc.constantFrom(...fields), fc.oneof(odd, month));
    const collection = fc.oneof(odd, fc.dictionary(fc.string(), entry));
    const names = [
      'startDate',
      'endDate',
      'acronym',
      'title',
      'partners',
      'workPackages',
      'milestones',
      'deliverables',
    ];
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), collection), odd, (document, other) => {
        const { problems } = fromProjectXml(toProjectXml(document), {
          document: other as ProjectDocument,
        });
        assert.ok(!problems.some(({ code }) => code === 'damaged' || code === 'not-xml' || code === 'not-a-project'));
      }),
      { numRuns: 300 },
    );
    for (const value of [undefined, null, 7, 'x', []]) assert.match(toProjectXml(value as never), /<\/Project>\n$/);
  });
});
