import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { agreementState, toPointer, type Partnership } from '@kvasir/model';
import { balanceOf, dueObservations, feedbackResults, observationsOf, progressOf } from '@kvasir/model/impact.js';
import { presets } from '@kvasir/model/indicator-library.js';
import { review } from '@kvasir/model/review.js';
import { validate } from '@kvasir/model/validate.js';
import { agreedBladeLoop, disagreedBladeLoop } from './agreements.ts';
import { bladeLoop, empty } from './blade-loop.ts';
import { crowd, hostile } from './hostile.ts';

const today = '2026-11-18';
const count = (map: object | undefined): number => Object.keys(map ?? {}).length;
const whole = (slice: object): Partnership => ({ schema: 'urn:kvasir:partnership:1', ...slice });
const indicators = bladeLoop.indicators ?? {};
const rounds = bladeLoop.impact?.feedbackRounds ?? {};

describe('the samples', () => {
  test('follow the schema, but for the one that is meant not to', async () => {
    for (const sample of [bladeLoop, empty, crowd(100), await agreedBladeLoop(), await disagreedBladeLoop()]) {
      assert.deepEqual(validate(whole(sample)), []);
    }
    assert.ok(validate(whole(hostile)).length > 50);
  });

  test('show a project of real size: 18 indicators, most with three years of half-yearly values', () => {
    assert.equal(count(indicators), 18);
    const longest = Object.values(indicators).filter(({ observations }) => count(observations) === 6);
    assert.equal(longest.length, 15);
    const { orientations, dimensions, unplaced } = balanceOf(bladeLoop);
    assert.deepEqual(orientations, { business: 7, social: 7, research: 4 });
    assert.equal(dimensions.political, 0);
    assert.deepEqual(unplaced, []);
    assert.equal(count(bladeLoop.impact?.negativeImpacts), 2);
  });

  test('refer only to partners, results, indicators and proposals that there are', () => {
    const known = new Set(presets.map(({ id }) => id));
    for (const { title, preset, responsible = '', results } of Object.values(indicators)) {
      if (preset) assert.ok(known.has(preset), preset);
      assert.ok(bladeLoop.partners?.[responsible], title);
      for (const id of Object.keys(results ?? {})) assert.ok(bladeLoop.results?.[id], id);
    }
  });

  test('have what recording meets: missing with a reason, provisional, broken down, and of an earlier version', () => {
    const all = Object.values(indicators).flatMap((indicator) => observationsOf(indicator));
    assert.ok(all.some(({ missing, value }) => missing && value === undefined));
    assert.ok(all.some(({ status }) => status === 'provisional'));
    assert.ok(all.some(({ raw }) => raw['breakdown']));
    assert.deepEqual([...new Set(observationsOf(indicators['landfill']).map(({ version }) => version))], [1, 2]);
    assert.deepEqual(
      dueObservations(bladeLoop, today).map(({ indicator, period }) => [indicator, period]),
      [['orders', '2026-H1']],
    );
  });

  test('are on their path, but for four that are behind, one that is not measured yet and one that stays in its band', () => {
    const kindOf = (id: string): string => progressOf(indicators[id], today).kind;
    const behind = Object.keys(indicators).filter((id) => kindOf(id) === 'behind');
    assert.deepEqual(behind.sort(), ['greenhouse', 'jobs', 'landfill', 'tonnes']);
    assert.deepEqual(['orders', 'active', 'licences'].map(kindOf), ['unmeasured', 'within', 'on-path']);
  });

  test('raise what partners would be asked about, and leave most of it without a finding', async () => {
    const found = review(await agreedBladeLoop(), today).filter(({ pointer }) =>
      /^\/(indicators|impact)/.test(pointer),
    );
    assert.deepEqual([...new Set(found.map(({ rule }) => rule))].sort(), [
      'indicator-not-agreed',
      'indicator-without-source',
      'indicators-dimension-empty',
      'observation-implausible',
    ]);
    assert.ok(found.length <= 8, found.map(({ message }) => message).join('\n'));
  });

  test('are agreed to by all but for two indicators, one of which has changed since', async () => {
    const document = await agreedBladeLoop();
    const states = await Promise.all(
      Object.keys(indicators).map(
        async (id) => [id, await agreementState(document, toPointer(['indicators', id]))] as const,
      ),
    );
    const outstanding = states.filter(([, { partners }]) =>
      Object.values(partners).some(({ state }) => state !== 'agreed'),
    );
    assert.deepEqual(outstanding.map(([id]) => id).sort(), ['landfill', 'monomer']);
  });

  test('have a feedback round in which cells are suppressed, and one in which none is', () => {
    const isSuppressed = (id: string): boolean =>
      Object.values(feedbackResults(rounds[id])).some(({ sides }) =>
        Object.values(sides).some((cell) => cell.suppressed),
      );
    assert.ok(isSuppressed('autumn'));
    assert.ok(!isSuppressed('spring'));
    assert.equal(count(rounds['spring']?.answers), 39);
  });

  test('hold as many observations as one likes', () => {
    assert.equal(observationsOf(crowd(10_000).indicators?.['crowd']).length, 10_000);
  });
});
