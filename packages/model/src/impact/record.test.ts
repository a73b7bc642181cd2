import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { applyPatch } from '../patch/apply-patch.ts';
import type { Partnership } from '../schema/partnership.ts';
import { validate } from '../validate-partnership.ts';
import { observationAt, observationsOf } from './observations.ts';
import { record, type ObservationChange } from './record.ts';

const document: Partnership = {
  indicators: {
    blades: {
      title: 'Blades taken apart',
      version: 2,
      observations: {
        o1: { period: '2026-Q1', value: 10, version: 1, status: 'final', by: 'Ada Lindqvist' },
        o2: { period: '2026-Q2', missing: 'The scales were broken', version: 2 },
        o3: { period: 'soon', value: 3, comment: 'Guessed' },
      },
    },
  },
};

function recorded(period: string, change: ObservationChange | null, into = document) {
  const after = applyPatch(into, record(into, 'blades', period, change));
  return { after, observation: observationAt(after.indicators?.['blades'], period)?.raw };
}

describe('recording', () => {
  test('makes an observation of a period that has none, under the definition of today', () => {
    const { after, observation } = recorded('2026-Q3', { value: 30, comment: 'Weighed', missing: null });
    assert.deepEqual(observation, { period: '2026-Q3', value: 30, comment: 'Weighed', version: 2 });
    assert.deepEqual(validate(after), []);
  });

  test('changes the observation that there is', () => {
    assert.deepEqual(recorded('2026-Q1', { value: 12, status: null }).observation, {
      period: '2026-Q1',
      value: 12,
      version: 2,
      by: 'Ada Lindqvist',
    });
  });

  test('leaves the version of what was measured where only something is said about it', () => {
    assert.equal(recorded('2026-Q1', { comment: 'Wet' }).observation?.['version'], 1);
  });

  test('has a value take the place of why there was none, and the other way round', () => {
    assert.deepEqual(recorded('2026-Q2', { value: 20 }).observation, { period: '2026-Q2', value: 20, version: 2 });
    const { observation } = recorded('2026-Q1', { missing: 'Lost' });
    assert.deepEqual([observation?.['value'], observation?.['missing']], [undefined, 'Lost']);
  });

  test('takes an observation out in which nothing is left, but none with a comment', () => {
    assert.equal(recorded('2026-Q1', { value: null }).observation, undefined);
    assert.deepEqual(recorded('soon', { value: null }).observation, { period: 'soon', comment: 'Guessed', version: 2 });
    assert.equal(recorded('soon', null).observation, undefined);
  });

  test('does nothing where nothing is to be done', () => {
    for (const change of [{}, { value: null }, null]) {
      assert.deepEqual(record(document, 'blades', '2030', change), {});
    }
    assert.equal(recorded('2026-Q1', {}).after, document);
    for (const id of ['gone', '__proto__', 'toString'])
      assert.deepEqual(record(document, id, '2026', { value: 1 }), {});
  });

  test('is read as it was recorded, and leaves all other periods as they were', () => {
    const period = fc.constantFrom('2026-Q1', '2026-Q2', '2026-Q3', '2027', 'soon', '');
    const change = fc.record({ value: fc.double({ noNaN: true, noDefaultInfinity: true }), comment: fc.string() });
    fc.assert(
      fc.property(fc.array(fc.tuple(period, change), { minLength: 1, maxLength: 6 }), (edits) => {
        let now = document;
        for (const [key, edit] of edits) {
          const before = observationsOf(now.indicators?.['blades']).filter((one) => one.period !== key);
          now = recorded(key, edit, now).after;
          const all = observationsOf(now.indicators?.['blades']);
          assert.deepEqual(
            all.filter((one) => one.period !== key).map(({ raw }) => raw),
            before.map(({ raw }) => raw),
          );
          const read = all.filter((one) => one.period === key);
          assert.equal(read.length, 1);
          assert.deepEqual([read[0]?.value, read[0]?.raw['comment'], read[0]?.version], [edit.value, edit.comment, 2]);
        }
      }),
    );
  });
});
