import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, test } from 'node:test';
import type { Partnership } from '../schema/partnership.ts';
import { anyDocument, blade, bladeLoop } from '../testing/blade-loop.ts';
import { agreedContent, agreedPlaces } from './agreed-content.ts';
import { digest } from './digest.ts';

describe('the digest', () => {
  test('is the SHA-256 of the canonical JSON in UTF-8', async () => {
    assert.equal(await digest({}), '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
    const expected = createHash('sha256').update('{"a":"Zoë","b":1}').digest('hex');
    assert.equal(await digest({ b: 1, a: 'Zoë' }), expected);
  });

  test('asks for a secure page where the browser has no Web Crypto', async (t) => {
    t.mock.getter(globalThis, 'crypto', () => ({}));
    await assert.rejects(digest({}), { name: 'InsecureContextError', message: /https/ });
  });
});

describe('what partners agree on', () => {
  test('is the value at the pointer, as the same object where nothing is left out', () => {
    assert.equal(agreedContent(bladeLoop, blade), bladeLoop.results?.['r-blade']);
    assert.equal(agreedContent(bladeLoop, '/results/r-blade/title'), 'Recyclable blade');
  });

  test('is the whole document without agreements, notes and observations', () => {
    const { notes, ...content } = bladeLoop;
    assert.deepEqual(agreedContent({ ...bladeLoop, agreements: {} }, ''), {
      ...content,
      indicators: { trl: { title: 'TRL' } },
    });
  });

  test('is an indicator without its observations', () => {
    assert.deepEqual(agreedContent(bladeLoop, '/indicators'), { trl: { title: 'TRL' } });
    assert.deepEqual(agreedContent(bladeLoop, '/indicators/trl'), { title: 'TRL' });
    assert.deepEqual(agreedContent(bladeLoop, '/indicators/trl/observations/o1'), { period: '2026', value: 4 });
  });

  test('is a feedback round without its answers', () => {
    const round = { title: 'First round', opens: '2026-06-01' };
    const rounds = { one: { ...round, answers: { a: { side: 'industry' as const } } }, two: round };
    const document: Partnership = { impact: { feedbackRounds: rounds, noneIdentified: { by: 'Ada Lindqvist' } } };
    const content = { feedbackRounds: { one: round, two: round }, noneIdentified: { by: 'Ada Lindqvist' } };
    assert.deepEqual(agreedContent(document, ''), { impact: content });
    assert.deepEqual(agreedContent(document, '/impact'), content);
    assert.deepEqual(agreedContent(document, '/impact/feedbackRounds'), content.feedbackRounds);
    assert.deepEqual(agreedContent(document, '/impact/feedbackRounds/one'), round);
    assert.equal(agreedContent(document, '/impact/feedbackRounds/two'), round);
  });

  test('is a valorisation plan without its reviews', () => {
    const plan = { need: 'Blades that melt', reviewDate: '2027-01-01' };
    const document: Partnership = { valorisationPlans: { r1: { ...plan, reviews: { v1: { date: '2026-11-21' } } } } };
    assert.deepEqual(agreedContent(document, ''), { valorisationPlans: { r1: plan } });
    assert.deepEqual(agreedContent(document, '/valorisationPlans'), { r1: plan });
    assert.deepEqual(agreedContent(document, '/valorisationPlans/r1'), plan);
    assert.deepEqual(agreedContent(document, '/valorisationPlans/r1/reviews/v1'), { date: '2026-11-21' });
  });

  test('is a valorisation plan with the rules of its result, without what was signed of them', () => {
    const plan = { need: 'Blades that melt' };
    const owners = { brenner: { share: '1/3' }, northlake: { share: '2/3' } };
    const result = { title: 'Blade', ownership: { kind: 'joint' as const, owners }, trl: { now: 4 } };
    const agreement = { status: 'signed' as const, date: '2026-11-21' };
    const signed = { ...result, ownership: { ...result.ownership, agreement } };
    const content = { ...plan, result: { ownership: result.ownership } };
    for (const results of [{ r1: result }, { r1: signed }]) {
      const document: Partnership = { results, valorisationPlans: { r1: plan } };
      assert.deepEqual(agreedContent(document, '/valorisationPlans/r1'), content);
      assert.deepEqual(agreedContent(document, '/valorisationPlans'), { r1: content });
      assert.equal(agreedContent(document, '/valorisationPlans/r1/need'), plan.need);
    }
  });

  test('is taken from places that can be followed', () => {
    assert.deepEqual(agreedPlaces('/valorisationPlans/r1'), [
      ['valorisationPlans', 'r1'],
      ['results', 'r1'],
    ]);
    assert.deepEqual(agreedPlaces('/valorisationPlans'), [['valorisationPlans'], ['results']]);
    assert.deepEqual(agreedPlaces('/valorisationPlans/r1/need'), [['valorisationPlans', 'r1', 'need']]);
    assert.deepEqual(agreedPlaces('/results/r1'), [['results', 'r1']]);
  });

  test('reads null as absent and an empty array as an empty map, which a portal may write', () => {
    const document = anyDocument({ a: { b: null, c: [], d: [null, []] }, indicators: [] });
    assert.deepEqual(agreedContent(document, ''), { a: { c: {}, d: [null, {}] }, indicators: {} });
  });

  test('is nothing where nothing is, and agreements cannot be agreed on', () => {
    const document = { ...bladeLoop, agreements: { '': {} } };
    for (const pointer of [
      '/results/gone',
      '/title',
      'results',
      '/acronym/0',
      '/toString',
      '/agreements',
      '/agreements/',
    ]) {
      assert.equal(agreedContent(document, pointer), undefined, pointer);
    }
  });
});
