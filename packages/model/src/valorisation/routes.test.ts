import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Partnership } from '../schema/partnership.ts';
import type { Ownership, Result } from '../schema/result.ts';
import type { RouteDetail, ValorisationPlan } from '../schema/valorisation-plan.ts';
import { allowanceOf, exploitationDuty, noticeOf, routesOf, usualRoutes, type RouteReading } from '../valorisation.ts';
import { exploitationRoutes, type ExploitationRoute } from '../vocabularies/valorisation.ts';
import { jointRegimes } from '../vocabularies/results.ts';

const today = '2026-11-21';
const two = { brc: { share: '1/2' }, nlu: { share: '1/2' } };
const joint = (jointRegime?: Ownership['jointRegime']): Result => ({
  title: 'Resin',
  ownership: { kind: 'joint', owners: two, ...(jointRegime && { jointRegime }) },
});
const single: Result = { title: 'Resin', ownership: { kind: 'single', owners: { brc: {} } } };

describe('what owners may do without each other', () => {
  test('is what their regime says', () => {
    const kinds = (result: Result) =>
      Object.fromEntries(exploitationRoutes.map((route) => [route, allowanceOf(result, route).kind]));
    const research = { 'further-research': 'free', education: 'free', policy: 'free' };
    assert.deepEqual(kinds(joint('horizon-europe')), {
      ...research,
      ...{ 'product-or-process': 'agreement', service: 'agreement', 'social-innovation': 'agreement' },
      ...{ licensing: 'notice', 'spin-off': 'notice', standardisation: 'notice' },
      ...{ assignment: 'notice', 'open-source': 'consent' },
    });
    assert.deepEqual(kinds(joint('desca-1')), {
      ...research,
      ...{ 'product-or-process': 'notice', service: 'notice', 'social-innovation': 'notice' },
      ...{ licensing: 'notice', 'spin-off': 'notice', standardisation: 'notice' },
      ...{ assignment: 'notice', 'open-source': 'consent' },
    });
    const free = Object.fromEntries(exploitationRoutes.map((route) => [route, 'free']));
    assert.deepEqual(kinds(joint('desca-2')), { ...free, assignment: 'notice' });
    assert.deepEqual(kinds(single), free);
    assert.equal(kinds(joint('own-agreement')).licensing, 'agreement');
  });

  test('is that of the grant agreement where they chose none, and is then said to be assumed', () => {
    const { regime, isAssumed, days, isCompensated } = allowanceOf(joint(), 'licensing');
    assert.deepEqual([regime, isAssumed, days, isCompensated], ['horizon-europe', true, 45, true]);
    assert.equal(allowanceOf(joint('desca-1'), 'licensing').isAssumed, false);
  });

  test('is not known before it is settled whose it is', () => {
    for (const ownership of [
      {},
      { kind: 'to-be-determined', owners: two },
      { kind: 'third-party-claim', owners: two },
    ]) {
      assert.equal(allowanceOf({ ownership }, 'licensing').kind, 'undetermined');
    }
  });

  test('takes the consent of all for a licence that shuts out others, and the waivers of those with access', () => {
    const transfer = { exclusive: true, waivers: { ivm: true } };
    const accessRights = { ivm: {}, vnt: {}, ibt: { exploitation: { terms: 'none' } } };
    for (const regime of jointRegimes) {
      const { kind, waiversMissing } = allowanceOf({ ...joint(regime), transfer, accessRights }, 'licensing');
      assert.deepEqual([kind, waiversMissing], ['consent', ['vnt']]);
    }
    assert.equal(allowanceOf({ ...single, transfer, accessRights }, 'licensing').kind, 'waivers');
    assert.equal(allowanceOf({ ...single, transfer }, 'licensing').kind, 'free');
    assert.equal(allowanceOf({ ...joint('desca-2'), transfer }, 'service').kind, 'free');
  });

  test('needs notice of a transfer to those with access rights, unless it goes to somebody who is listed', () => {
    const transfer = { thirdParties: 'Orsted A/S; Vantera Wind A/S', noticeDays: 30 };
    const owned = { ...single, accessRights: { nlu: {} }, transfer };
    assert.deepEqual([allowanceOf(owned, 'assignment').kind, allowanceOf(owned, 'assignment').days], ['notice', 30]);
    assert.equal(allowanceOf(owned, 'assignment', 'vantera wind').kind, 'free');
    assert.equal(allowanceOf({ ...owned, accessRights: { brc: {} } }, 'assignment').kind, 'free');
  });

  test('is subject to the granting authority where it may object', () => {
    const objected = { ...joint('desca-2'), transfer: { objection: true } };
    assert.equal(allowanceOf(objected, 'assignment').needsAuthority, true);
    assert.equal(allowanceOf(objected, 'licensing').needsAuthority, false);
  });
});

describe('a notice', () => {
  test('is to be given so many calendar days before, and opens the route so many days after', () => {
    const notice = noticeOf({ plannedDate: '2027-03-01', noticeDate: '2027-01-16' }, 45);
    assert.deepEqual([notice.by, notice.earliest, notice.isTooShort], ['2027-01-15', '2027-03-02', true]);
    assert.equal(noticeOf({ plannedDate: '2027-03-02', noticeDate: '2027-01-16' }, 45).isTooShort, false);
    assert.equal(noticeOf({ plannedDate: '2028-03-01' }, 1).by, '2028-02-29');
  });

  test('is missing where there is no day that can be read', () => {
    assert.deepEqual(noticeOf({ noticeDate: 'last week' }, 45), {
      ...{ days: 45, given: undefined, planned: undefined, by: undefined, earliest: undefined },
      ...{ isMissing: true, isTooShort: false },
    });
  });
});

function routeOf(
  route: ExploitationRoute,
  result: Result,
  plan: ValorisationPlan,
  more: Partnership = {},
): RouteReading {
  const document: Partnership = { results: { r1: result }, valorisationPlans: { r1: plan }, ...more };
  const found = routesOf(document, 'r1', today).find((reading) => reading.route === route);
  assert.ok(found);
  return found;
}

describe('a route', () => {
  test('asks for what it needs, of which the document tells a part and people the rest', () => {
    const detail: RouteDetail = { recipient: 'Vantera', done: { 'terms-agreed': true, 'owners-told': true } };
    const plan: ValorisationPlan = { routes: { licensing: true }, routeDetails: { licensing: detail } };
    const { isChosen, demands } = routeOf('licensing', { ...joint('desca-1'), protection: {} }, plan);
    assert.equal(isChosen, true);
    assert.deepEqual(
      demands.map(({ demand, state, isByHand }) => [demand, state, isByHand]),
      [
        ['ownership-settled', 'met', false],
        ['owners-told', 'open', false],
        ['compensation-agreed', 'open', true],
        ['protection-decided', 'open', false],
        ['background-usable', 'met', false],
        ['recipient-found', 'met', false],
        ['terms-agreed', 'done', true],
      ],
    );
    assert.deepEqual(demands[1]?.path, ['valorisationPlans', 'r1', 'routeDetails', 'licensing', 'noticeDate']);
    assert.deepEqual(demands[3]?.path, ['results', 'r1', 'protection']);
  });

  test('is not to be taken with background that its owner limits, or with a secret that all would know', () => {
    const background: Partnership = {
      background: { b1: { title: 'Monomers', partner: 'ivm', limitations: { exploitation: 'Wind energy only' } } },
    };
    const stateOf = (demand: string, result: Result, route: ExploitationRoute = 'open-source') =>
      routeOf(route, result, {}, background).demands.find((one) => one.demand === demand)?.state;
    assert.equal(stateOf('background-usable', { ...single, basedOnBackground: { b1: true } }), 'open');
    const owned = { ...single, ownership: { kind: 'single', owners: { ivm: {} } } } as const;
    assert.equal(stateOf('background-usable', { ...owned, basedOnBackground: { b1: true } }), 'met');
    assert.equal(stateOf('no-secret', { ...single, protection: { a: { form: 'trade-secret' } } }), 'open');
  });

  test('has a notice that is overdue when its last day has passed', () => {
    const reading = (plannedDate: string) =>
      routeOf('licensing', joint('desca-1'), { routeDetails: { licensing: { plannedDate } } }).notice;
    assert.deepEqual([reading('2027-01-05')?.by, reading('2027-01-05')?.isOverdue], ['2026-11-21', false]);
    assert.equal(reading('2027-01-04')?.isOverdue, true);
    assert.equal(routeOf('policy', joint('desca-1'), {}).notice, undefined);
  });

  test('is proposed for the kind of asset that a result is', () => {
    assert.deepEqual(usualRoutes({ assetType: 'standard-contribution' }), ['standardisation']);
    assert.deepEqual(usualRoutes({ assetType: 'idea' }), []);
  });
});

describe('the duty to exploit', () => {
  const duty = (result: Result, plan: ValorisationPlan = {}, day = today) =>
    exploitationDuty({ results: { r1: result }, valorisationPlans: { r1: plan }, endDate: '2025-11-20' }, 'r1', day);

  test('is due one year after the end', () => {
    assert.equal(duty(single).due, '2026-11-20');
    assert.equal(duty(single).standardsUntil, '2029-11-20');
    assert.equal(duty(single).objectionUntil, undefined);
    assert.equal(duty({ ...single, transfer: { objection: true } }).objectionUntil, '2029-11-20');
    assert.deepEqual([duty(single).isOverdue, duty(single, {}, '2026-11-20').isOverdue], [true, false]);
  });

  test('is met by somebody who says so, or by an entry on the Horizon Results Platform', () => {
    assert.equal(duty(single).state, 'unknown');
    assert.equal(duty({ ...single, ownership: { kind: 'single', owners: { brc: { exploits: true } } } }).state, 'yes');
    assert.equal(duty(single, { roles: { nlu: { claims: { license: true } } } }).isOpen, false);
    assert.equal(duty(single, { roles: { brc: { claims: { none: true } } } }).state, 'no');
    assert.equal(duty(single, { resultsPlatform: { status: 'published' } }).isOpen, false);
    assert.equal(duty(single, { resultsPlatform: { status: 'draft' } }).isOpen, true);
  });

  test('is not met by a plan alone', () => {
    assert.equal(duty(single, { routes: { licensing: true } }).state, 'planned');
    assert.equal(duty(single, { steps: { s1: { title: 'Tell', measure: 'communication' } } }).state, 'unknown');
    assert.equal(duty(single, { steps: { s1: { title: 'Sell', status: 'cancelled' } } }).state, 'unknown');
    assert.equal(duty(single, { steps: { s1: { title: 'Sell' } } }).isOpen, true);
  });
});
