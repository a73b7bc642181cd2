import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { agree, object } from '../agreement/agree.ts';
import { applyPatch } from '../patch/apply-patch.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { Partnership } from '../schema/partnership.ts';
import { validate } from '../validate-partnership.ts';
import { observationsOf } from './observations.ts';
import { changeDefinition, isNewVersion, type IndicatorChange } from './versions.ts';

const indicator: Indicator = {
  title: 'Blades taken apart',
  unit: 't',
  baseline: { value: 0, date: '2026-01-01' },
  target: { value: 100, date: '2027-12-31' },
  responsible: 'northlake',
};
const today = '2026-11-21';

function partnership(fields: Partial<Indicator> = {}): Partnership {
  return {
    partners: { northlake: { name: 'Northlake University' } },
    indicators: { blades: { ...indicator, ...fields } },
  };
}

const observed = partnership({ observations: { o1: { period: '2026', value: 30 } } });

function changed(document: Partnership, change: IndicatorChange): Indicator | undefined {
  return applyPatch(document, changeDefinition(document, 'blades', change, today)).indicators?.['blades'];
}

describe('a change of a definition', () => {
  test('is made in place as long as nothing was observed or agreed on', () => {
    const change = { unit: 'kg', target: null };
    assert.equal(isNewVersion(partnership(), 'blades', change), false);
    const { target: _, ...rest } = indicator;
    assert.deepEqual(changed(partnership(), change), { ...rest, unit: 'kg' });
  });

  test('opens the next version once something was observed, and keeps what was meant until then', () => {
    const after = changed(observed, { unit: 'kg', target: { value: 5 } });
    const { responsible: _, ...definition } = indicator;
    assert.deepEqual([after?.version, after?.unit, after?.target?.value], [2, 'kg', 5]);
    assert.deepEqual(after?.earlierVersions, { 1: { ...definition, until: today } });
    assert.deepEqual(validate({ indicators: { blades: after } }), []);
    assert.deepEqual(
      observationsOf(after).map(({ version, isComparable }) => [version, isComparable]),
      [[1, false]],
    );
  });

  test('is no new version where it says what stands there, or concerns nothing that was measured', () => {
    for (const change of [
      { title: indicator.title, target: { value: 100 } },
      { responsible: 'brenner', frequencyMonths: 3, orientation: 'social' },
      { direction: null },
      {},
    ] as const) {
      assert.equal(isNewVersion(observed, 'blades', change), false, JSON.stringify(change));
    }
    assert.equal(isNewVersion(observed, 'gone', { unit: 'kg' }), false);
  });

  test('is one again only when something was observed under the version of today', () => {
    const second: Partnership = { indicators: { blades: { ...changed(observed, { unit: 'kg' }), title: 'Blades' } } };
    assert.equal(isNewVersion(second, 'blades', { unit: 'g' }), false);
    const both = applyPatch(second, {
      indicators: { blades: { observations: { o2: { period: '2027', value: 1, version: 2 } } } },
    });
    const after = changed(both, { unit: 'g' });
    assert.deepEqual([after?.version, Object.keys(after?.earlierVersions ?? {})], [3, ['1', '2']]);
  });

  for (const pointer of ['', '/indicators', '/indicators/blades']) {
    test(`opens the next version once a partner agreed to "${pointer}", and not again before it agreed to that`, async () => {
      const agreed = await agree(partnership(), pointer, 'northlake', 'Ada Lindqvist');
      assert.equal(isNewVersion(agreed, 'blades', { unit: 'kg' }), true);
      const next = applyPatch(agreed, changeDefinition(agreed, 'blades', { unit: 'kg' }, today));
      assert.equal(isNewVersion(next, 'blades', { unit: 'g' }), false);
      const again = await agree(next, pointer, 'northlake', 'Ada Lindqvist');
      assert.equal(isNewVersion(again, 'blades', { unit: 'g' }), true);
    });
  }

  test('is made in place where partners only objected', async () => {
    const objected = await object(partnership(), '/indicators/blades', 'northlake', undefined, 'Too vague');
    assert.equal(isNewVersion(objected, 'blades', { definition: 'Dry weight' }), false);
  });

  test('takes the place of what a damaged document has under the number of the version', () => {
    const damaged = partnership({
      observations: { o1: { period: '2026', value: 1 } },
      earlierVersions: { 1: { method: 'Guessed' }, 7: { title: 'Lucky' } },
    });
    const after = changed(damaged, { unit: 'kg' });
    assert.equal(after?.version, 8);
    assert.deepEqual([after.earlierVersions?.['1']?.method, after.earlierVersions?.['1']?.unit], [undefined, 't']);
  });
});
