import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { applyPatch } from '../patch/apply-patch.ts';
import { diff } from '../patch/diff.ts';
import { merge } from '../patch/merge.ts';
import type { Partnership } from '../schema/partnership.ts';
import { anyDocument, blade, bladeLoop } from '../testing/blade-loop.ts';
import { deepFreeze } from '../testing/histories.ts';
import { agree, object, withdraw } from './agree.ts';
import { agreementState } from './agreement-state.ts';
import { digest } from './digest.ts';

const monday = new Date('2026-11-23T09:00:00Z');
const tuesday = new Date('2026-11-24T09:00:00Z');
const [mondayText, tuesdayText] = [monday.toISOString(), tuesday.toISOString()];

function edited(document: Partnership, patch: object): Partnership {
  return deepFreeze(applyPatch(document, patch as Record<string, unknown>));
}

describe('agreeing', () => {
  test('records who, when and on what, with the content', async () => {
    const document = await agree(bladeLoop, blade, 'brenner', 'Jo Brenner', monday);
    const key = await digest({ title: 'Recyclable blade' });
    assert.deepEqual(document, {
      ...bladeLoop,
      agreements: {
        [blade]: {
          parties: { brenner: { digest: key, decision: 'agreed', by: 'Jo Brenner', at: mondayText } },
          versions: { [key]: { number: 1, at: mondayText, content: { title: 'Recyclable blade' } } },
        },
      },
    });
  });

  test('is an edit like any other, which a merge patch can carry', async () => {
    const document = await agree(bladeLoop, '', 'brenner', undefined, monday);
    assert.deepEqual(applyPatch(bladeLoop, diff(bladeLoop, document)), document);
    const other = await agree(bladeLoop, '', 'northlake', undefined, tuesday);
    const { merged, conflicts } = merge(bladeLoop, document, other);
    assert.deepEqual(conflicts, []);
    const { partners } = await agreementState(merged, '');
    assert.deepEqual(
      Object.values(partners).map(({ state }) => state),
      ['agreed', 'agreed'],
    );
  });

  test('takes the place of what the partner said before', async () => {
    const objected = await object(bladeLoop, blade, 'brenner', 'Jo', 'Too vague', monday);
    const { partners } = await agreementState(await agree(objected, blade, 'brenner', undefined, tuesday), blade);
    assert.deepEqual(partners['brenner'], { state: 'agreed', at: tuesdayText, version: 1 });
  });

  test('counts versions, and keeps the content of those that a decision refers to', async () => {
    const first = await agree(bladeLoop, blade, 'brenner', undefined, monday);
    const changed = edited(first, { results: { 'r-blade': { title: 'Recycled blade' } } });
    const second = await agree(changed, blade, 'northlake', undefined, tuesday);
    const versions = (document: Partnership): [number, boolean][] =>
      Object.values(document.agreements?.[blade]?.versions ?? {}).map(({ number, content }) => [
        number,
        content !== undefined,
      ]);
    assert.deepEqual(versions(second), [
      [1, true],
      [2, true],
    ]);
    const third = await agree(second, blade, 'brenner', undefined, tuesday);
    assert.deepEqual(versions(third), [
      [1, false],
      [2, true],
    ]);
    const back = edited(third, { results: { 'r-blade': { title: 'Recyclable blade' } } });
    assert.equal((await agreementState(back, blade)).version, 1);
    assert.deepEqual(versions(await agree(back, blade, 'brenner', undefined, tuesday)), [
      [1, true],
      [2, true],
    ]);
  });

  test('keeps what others have written into the records', async () => {
    const document = anyDocument({
      ...bladeLoop,
      agreements: { [blade]: { 'x-host': 1, parties: { x: { y: 1 } }, versions: { z: 5 } }, '/results': 'x' },
    });
    const { agreements } = await agree(document, blade, 'brenner', undefined, monday);
    const { parties, versions, ...rest } = agreements?.[blade] ?? {};
    assert.deepEqual(
      [rest, parties?.['x'], versions?.['z'], agreements?.['/results']],
      [{ 'x-host': 1 }, { y: 1 }, 5, 'x'],
    );
  });

  test('and its state need a secure page', async (t) => {
    t.mock.getter(globalThis, 'crypto', () => ({}));
    await assert.rejects(agree(bladeLoop, blade, 'brenner', undefined), { name: 'InsecureContextError' });
    await assert.rejects(agreementState(bladeLoop, blade), { name: 'InsecureContextError' });
  });

  test('is refused where nothing is to agree on', async () => {
    for (const pointer of ['/results/gone', '/agreements', 'no pointer']) {
      const error = { name: 'DocumentError', code: 'nothing-there', pointer };
      await assert.rejects(agree(bladeLoop, pointer, 'brenner', undefined), error);
      await assert.rejects(object(bladeLoop, pointer, 'brenner', undefined, 'Why'), error);
    }
  });

  test('is refused for a partner id that no document can hold', async () => {
    const error = { code: 'unsafe-key', pointer: '/agreements/~1results~1r-blade/parties/__proto__' };
    await assert.rejects(agree(bladeLoop, blade, '__proto__', undefined), error);
    await assert.rejects(object(bladeLoop, blade, '__proto__', undefined, 'Why'), error);
    assert.throws(() => withdraw(bladeLoop, blade, '__proto__'), error);
  });

  test('is refused, with the place, for content that has no canonical form', async () => {
    const document = anyDocument({ results: { r: { title: 'Half an emoji \ud83d' } } });
    await assert.rejects(agree(document, '/results', 'brenner', undefined), {
      code: 'not-json',
      pointer: '/results/r/title',
    });
  });

  test('is refused for content that would be too deep where it is kept', async () => {
    let deep: object = {};
    for (let level = 0; level < 60; level++) deep = { a: deep };
    await assert.rejects(agree(anyDocument({ deep }), '', 'brenner', undefined), { code: 'too-deep' });
  });
});

describe('withdrawing', () => {
  test('takes the decision back, and the content that nobody refers to any more', async () => {
    const agreed = deepFreeze(await agree(bladeLoop, blade, 'brenner', undefined, monday));
    const withdrawn = withdraw(agreed, blade, 'brenner');
    const key = await digest({ title: 'Recyclable blade' });
    assert.deepEqual(withdrawn.agreements, {
      [blade]: { parties: {}, versions: { [key]: { number: 1, at: mondayText } } },
    });
    assert.deepEqual((await agreementState(withdrawn, blade)).partners['brenner'], { state: 'none' });
  });

  test('of nothing changes nothing', () => {
    assert.equal(withdraw(bladeLoop, blade, 'brenner'), bladeLoop);
  });
});

describe('the state of an agreement', () => {
  test('has every partner, and every party that is no partner any more', async () => {
    const agreed = await agree(bladeLoop, blade, 'brenner', 'Jo', monday);
    const { partners, recorded, version } = await agreementState(
      edited(agreed, { partners: { brenner: null } }),
      blade,
    );
    assert.deepEqual(partners, {
      northlake: { state: 'none' },
      brenner: { state: 'agreed', by: 'Jo', at: mondayText, version: 1 },
    });
    assert.deepEqual([recorded, version], [true, 1]);
  });

  test('tells what changed since a partner agreed', async () => {
    const agreed = await agree(bladeLoop, blade, 'brenner', 'Jo', monday);
    const changed = edited(agreed, { results: { 'r-blade': { description: 'New' } } });
    const { partners, recorded, version } = await agreementState(changed, blade);
    assert.deepEqual(partners['brenner'], {
      state: 'outdated',
      by: 'Jo',
      at: mondayText,
      version: 1,
      since: { description: 'New' },
    });
    assert.deepEqual([recorded, version], [false, 2]);
  });

  test('tells of an objection why, and what changed since', async () => {
    const objected = await object(bladeLoop, blade, 'brenner', 'Jo', 'Too vague', monday);
    const said = { state: 'objected', reason: 'Too vague', by: 'Jo', at: mondayText, version: 1 };
    assert.deepEqual((await agreementState(objected, blade)).partners['brenner'], said);
    const changed = edited(objected, { results: { 'r-blade': { title: 'Blade' } } });
    const { partners } = await agreementState(changed, blade);
    assert.deepEqual(partners['brenner'], { ...said, since: { title: 'Blade' } });
  });

  test('stays as it is when another part changes, an observation comes in, or a note', async () => {
    const agreed = await agree(
      await agree(bladeLoop, blade, 'brenner', undefined),
      '/indicators',
      'brenner',
      undefined,
    );
    const changed = edited(agreed, {
      results: { 'r-glue': { title: 'Glue' } },
      indicators: { trl: { observations: { o2: { period: '2027', value: 5 } } } },
      notes: { n: null },
    });
    for (const pointer of [blade, '/indicators']) {
      assert.equal((await agreementState(changed, pointer)).partners['brenner']?.state, 'agreed');
    }
  });

  test('of the whole document is not changed by agreeing', async () => {
    const first = await agree(bladeLoop, '', 'brenner', undefined);
    const { partners } = await agreementState(await agree(first, '', 'northlake', undefined), '');
    assert.deepEqual(
      Object.values(partners)
        .map(({ state }) => state)
        .sort(),
      ['agreed', 'agreed'],
    );
  });

  test('has no difference where the earlier content is not kept, or is not what its digest says', async () => {
    const agreed = await agree(bladeLoop, blade, 'brenner', undefined, monday);
    const changed = edited(agreed, { results: { 'r-blade': { title: 'Blade' } } });
    const [key = ''] = Object.keys(agreed.agreements?.[blade]?.versions ?? {});
    for (const content of [null, { title: 'Forged' }, 'text']) {
      const damaged = edited(changed, { agreements: { [blade]: { versions: { [key]: { content } } } } });
      const { partners } = await agreementState(damaged, blade);
      assert.deepEqual(partners['brenner'], { state: 'outdated', at: mondayText, version: 1 });
    }
  });

  test('of something that is gone is outdated; of a single field it tells no difference', async () => {
    const gone = edited(await agree(bladeLoop, blade, 'brenner', undefined, monday), { results: { 'r-blade': null } });
    const state = await agreementState(gone, blade);
    assert.deepEqual([state.digest, state.recorded], ['', false]);
    assert.deepEqual(state.partners['brenner'], { state: 'outdated', at: mondayText, version: 1 });
    const field = edited(await agree(bladeLoop, '/acronym', 'brenner', undefined, monday), { acronym: 'BL' });
    assert.deepEqual((await agreementState(field, '/acronym')).partners['brenner'], state.partners['brenner']);
  });

  test('of content that has no canonical form is that nobody agreed to it', async () => {
    const agreed = await agree(bladeLoop, blade, 'brenner', undefined, monday);
    const broken = edited(agreed, { results: { 'r-blade': { title: 'Half an emoji \ud83d' } } });
    const state = await agreementState(broken, blade);
    assert.equal(state.digest, '');
    assert.deepEqual(state.partners['brenner'], {
      state: 'outdated',
      at: mondayText,
      version: 1,
      since: { title: 'Half an emoji \ud83d' },
    });
  });

  test('takes damaged records for none, and never throws', async () => {
    const good = { digest: 'a'.repeat(64), decision: 'agreed', at: mondayText };
    const records = [
      5,
      'x',
      null,
      [1],
      {},
      { ...good, digest: 'A'.repeat(64) },
      { ...good, digest: 5 },
      { ...good, decision: 'maybe' },
      { ...good, at: 'yesterday' },
      { ...good, at: 5 },
    ];
    for (const record of records) {
      for (const versions of [
        undefined,
        5,
        [],
        { ['a'.repeat(64)]: record },
        JSON.parse('{"__proto__":{"number":3}}'),
      ]) {
        const agreements = { [blade]: { parties: { brenner: record, other: { ...good, by: 5 } }, versions } };
        const { partners } = await agreementState(anyDocument({ ...bladeLoop, agreements }), blade);
        assert.deepEqual(partners['brenner'] ?? { state: 'none' }, { state: 'none' });
        assert.deepEqual(partners['other'], { state: 'outdated', at: mondayText });
      }
    }
    for (const damage of [5, 'x', [1], { [blade]: 5 }, { [blade]: { parties: 'x' } }, { [blade]: { parties: [1] } }]) {
      for (const partners of [undefined, 5, [1]]) {
        const document = anyDocument({ ...bladeLoop, partners, agreements: damage });
        assert.equal((await agreementState(document, blade)).version, 1);
        await agree(document, blade, 'brenner', undefined);
        withdraw(document, blade, 'brenner');
      }
    }
  });

  test('counts on from whatever numbers are there', async () => {
    const versions = { x: { number: 7 }, y: { number: '9' }, z: { number: 1.5 }, w: { number: Infinity } };
    const document = anyDocument({ ...bladeLoop, agreements: { [blade]: { versions } } });
    assert.equal((await agreementState(document, blade)).version, 8);
  });
});
