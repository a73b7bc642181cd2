import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { agreementState, toPointer, type Partnership } from '@kvasir/model';
import { review } from '@kvasir/model/review.js';
import {
  builderSteps,
  canvasOf,
  contactsOf,
  exploitationDuty,
  fundingOf,
  planDeadlines,
  plansOf,
  portfolioOf,
  positionsOf,
  progressOf,
  rolesOf,
  routesOf,
  sharingOf,
  stepsOf,
  vacanciesOf,
} from '@kvasir/model/valorisation.js';
import { validate } from '@kvasir/model/validate.js';
import { agreedBladeLoop, disputedBladeLoop } from './agreements.ts';
import { bladeLoop, empty } from './blade-loop.ts';
import { departed } from './departed.ts';
import { disagreed } from './disagreed.ts';
import { halfDone } from './half-done.ts';
import { hostile } from './hostile.ts';
import { large } from './large.ts';
import { longWords } from './long-words.ts';
import { orphan } from './orphan.ts';
import { rightToLeft } from './right-to-left.ts';

const today = '2026-11-18';
const whole = (slice: object): Partnership => ({ schema: 'urn:kvasir:partnership:1', ...slice });
const plans = Object.entries(bladeLoop.valorisationPlans ?? {});

function rulesOf(document: object): string[] {
  const own = review(whole(document), today).filter(({ pointer }) => /^\/(valorisationPlans|results)\//.test(pointer));
  return [...new Set(own.map(({ rule }) => rule))].sort();
}

describe('the samples', () => {
  test('follow the schema, but for the one that is meant not to', async () => {
    const valid = [bladeLoop, empty, halfDone, disagreed, departed, orphan, large(30), longWords, rightToLeft];
    for (const sample of [...valid, await agreedBladeLoop(), await disputedBladeLoop()]) {
      assert.deepEqual(validate(whole(sample)), []);
    }
    assert.ok(validate(whole(hostile)).length > 50);
  });

  test('show a project of real size: 16 results, 14 with a plan, eleven of them complete, six key exploitable', () => {
    const portfolio = portfolioOf(bladeLoop, today);
    assert.equal(portfolio.length, 16);
    assert.equal(portfolio.filter(({ isPlanned }) => isPlanned).length, 14);
    assert.equal(portfolio.filter(({ done }) => done === 6).length, 11);
    assert.equal(portfolio.filter(({ isKeyExploitable }) => isKeyExploitable).length, 6);
    assert.equal(portfolio.find(({ id }) => id === 'separation')?.done, 1);
    const { placed, unplaced } = positionsOf(portfolio);
    assert.deepEqual([placed.length, unplaced.length], [10, 6]);
  });

  test('have one plan in which every step of the builder is done', () => {
    const progress = progressOf(bladeLoop, 'infusion', today);
    assert.deepEqual(
      builderSteps.filter((step) => progress[step] !== 'done'),
      [],
    );
  });

  test('share an income of 120,000.00 to the cent among three', () => {
    const sharing = sharingOf(bladeLoop, 'infusion');
    assert.equal(sharing.kind, 'shared');
    if (sharing.kind !== 'shared') return;
    assert.deepEqual([sharing.gross, sharing.net], [120_000_00, 71_120_00]);
    assert.deepEqual(
      sharing.parties.map(({ cents }) => cents),
      [23_706_67, 23_706_67, 23_706_66],
    );
    const byImpact = sharingOf(bladeLoop, 'infusion', { rest: 'by-impact' });
    assert.deepEqual(byImpact.kind === 'shared' && byImpact.parties.map(({ ratio }) => ratio), [
      '21/50',
      '1/4',
      '33/100',
    ]);
  });

  test('refer only to partners, contacts, milestones, indicators, background and sources that there are', () => {
    const { partners = {}, milestones = {}, indicators = {}, background = {} } = bladeLoop;
    for (const [id, plan] of plans) {
      assert.ok(bladeLoop.results?.[id], id);
      for (const partner of Object.keys(plan.roles ?? {})) assert.ok(partners[partner], `${id}: ${partner}`);
      for (const { partner, contact } of Object.values(plan.contacts ?? {})) {
        assert.ok(partners[partner]?.contacts?.[contact], `${id}: ${contact}`);
      }
      for (const step of Object.values(plan.steps ?? {})) {
        assert.ok(partners[step.responsible ?? ''], `${id}: ${step.title}`);
        assert.ok(!step.milestone || milestones[step.milestone], `${id}: ${step.title}`);
        assert.ok(!step.indicator || indicators[step.indicator], `${id}: ${step.title}`);
        for (const source of Object.keys(step.fundedBy ?? {})) assert.ok(plan.fundings?.[source], `${id}: ${source}`);
        for (const item of Object.keys(step.background ?? {})) assert.ok(background[item], `${id}: ${item}`);
      }
    }
  });

  test('raise what partners would be asked about, and leave most of it without a finding', async () => {
    const document = await agreedBladeLoop();
    const ofPlans = review(document, today).filter(({ pointer }) => pointer.startsWith('/valorisationPlans/'));
    assert.deepEqual([...new Set(ofPlans.map(({ rule }) => rule))].sort(), [
      'contact-stale',
      'party-without-contact',
      'plan-not-agreed',
      'plan-review-due',
      'plan-without-review',
      'step-needs-limited-background',
    ]);
    assert.ok(ofPlans.length <= 10, ofPlans.map(({ message }) => message).join('\n'));
  });

  test('are agreed to by all but for what was not asked, what has changed since, and what one objects to', async () => {
    const document = await disputedBladeLoop();
    const stateOf = async (plan: string): Promise<string[]> => {
      const { partners } = await agreementState(document, toPointer(['valorisationPlans', plan]));
      return [...new Set(Object.values(partners).map(({ state }) => state))].sort();
    };
    assert.deepEqual(await stateOf('resin'), ['agreed']);
    assert.deepEqual(await stateOf('infusion'), ['agreed', 'outdated']);
    assert.deepEqual(await stateOf('insert'), ['agreed', 'none', 'objected']);
  });

  test('have owners whose interests do not go together', () => {
    assert.ok(rulesOf(disagreed).includes('joint-interests-not-aligned'));
    assert.ok(!rulesOf(bladeLoop).includes('joint-interests-not-aligned'));
  });

  test('have a partner who has left its places, and one of whom nothing is left', () => {
    const states = rolesOf(departed, 'infusion', today).map(({ partner, state }) => [partner, state] as const);
    assert.equal(new Map(states).get('vantera'), 'departed');
    assert.ok(vacanciesOf(departed, 'infusion', today).length >= 4);
    assert.ok(stepsOf(departed, 'infusion', today).some(({ raw }) => raw['responsible'] === 'kestrel'));
  });

  test('have a plan whose result is gone, and a step whose milestone is', () => {
    assert.deepEqual(
      plansOf(orphan)
        .filter(({ isOrphan }) => isOrphan)
        .map(({ id }) => id),
      ['insert'],
    );
    assert.ok(stepsOf(orphan, 'infusion', today).some(({ milestone }) => milestone === 'gone'));
  });

  test('hold as many plans as one likes, the same each time', () => {
    assert.deepEqual(large(200), large(200));
    assert.equal(portfolioOf(large(200), today).filter(({ isPlanned }) => isPlanned).length, 200);
  });

  test('can be read whatever they hold', () => {
    for (const { id } of portfolioOf(hostile, today)) {
      progressOf(hostile, id, today);
      routesOf(hostile, id, today);
      rolesOf(hostile, id, today);
      stepsOf(hostile, id, today);
      fundingOf(hostile, id);
      sharingOf(hostile, id);
      contactsOf(hostile, id, today);
      canvasOf(hostile, id);
      exploitationDuty(hostile, id, today);
    }
    planDeadlines(hostile, today);
    assert.ok(review(hostile, today).length > 10);
  });
});
