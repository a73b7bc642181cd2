import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { applyPatch } from '../patch/apply-patch.ts';
import { review } from '../review/reviewer.ts';
import type { Partnership } from '../schema/partnership.ts';
import { anyPlan, anyPlans } from '../testing/any-plans.ts';
import {
  addToPlan,
  allowanceOf,
  canvasOf,
  compareRules,
  completenessOf,
  contactsOf,
  costsOf,
  daysAfter,
  exploitationDuty,
  freshnessOf,
  fundingOf,
  leadOf,
  movePlan,
  noticeOf,
  planDeadlines,
  planOf,
  planReviews,
  plansOf,
  platformFields,
  portfolioOf,
  portfolioOrders,
  positionsOf,
  potentialOf,
  progressOf,
  rankPortfolio,
  readinessOf,
  readReviews,
  rolesOf,
  routesOf,
  sharingOf,
  stepsOf,
  stepToMilestone,
  timelineOf,
  usualRoutes,
  vacanciesOf,
} from '../valorisation.ts';

const today = '2026-11-21';
const ids = ['a', 'b', 'toString', '__proto__', ''];

/** What changes it throws. */
function frozen(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
  for (const inner of Object.values(value)) frozen(inner);
  return Object.freeze(value);
}

function useAll(document: Partnership): void {
  const portfolio = portfolioOf(document, today);
  for (const by of portfolioOrders) rankPortfolio(portfolio, by);
  positionsOf(portfolio);
  planReviews(document, today);
  planDeadlines(document, today);
  canvasOf(document);
  assert.equal(plansOf(document).length, portfolio.length);
  for (const id of ids) {
    planOf(document, id);
    completenessOf(document, id);
    progressOf(document, id, today);
    routesOf(document, id, today);
    exploitationDuty(document, id, today);
    rolesOf(document, id, today);
    leadOf(document, id);
    vacanciesOf(document, id, today);
    const steps = stepsOf(document, id, today);
    timelineOf(steps, document);
    for (const step of [...steps.map((one) => one.id), ...ids]) {
      applyPatch(document, stepToMilestone(document, id, step));
    }
    fundingOf(document, id);
    sharingOf(document, id);
    compareRules(document, id, { rule: 'waterfall', turn: NaN });
    canvasOf(document, id);
    platformFields(document, id);
    contactsOf(document, id, today);
    planDeadlines(document, today, id);
    addToPlan(document, id, 'steps', {});
    movePlan(document, id, 'b');
  }
  review(document, today);
}

describe('nothing makes it throw', () => {
  test('not a document of which any field is anything', () => {
    fc.assert(fc.property(anyPlans, useAll), { numRuns: 300 });
  });

  test('not one in which what is no map stands in place of one', () => {
    fc.assert(
      fc.property(fc.anything(), (any) => {
        useAll({ results: any, valorisationPlans: any, partners: any, background: any, endDate: any } as Partnership);
        useAll({ results: { a: any }, valorisationPlans: { a: any, b: { steps: any, roles: any } } } as Partnership);
      }),
      { numRuns: 100 },
    );
  });

  test('not a value that is anything', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (one, other) => {
        potentialOf(one);
        readinessOf(one);
        usualRoutes(one);
        allowanceOf(one, 'assignment', other);
        noticeOf(one, 45);
        freshnessOf(one, today);
        readReviews(one, today);
        costsOf([one, other]);
        daysAfter(one, 45);
      }),
    );
  });

  test('not a plan as deep as no document can be, nor a text of a million characters', () => {
    let deep: object = {};
    for (let depth = 0; depth < 5000; depth++) deep = { deep };
    const long = 'x\n'.repeat(500_000);
    useAll({
      results: { a: { title: long } },
      valorisationPlans: { a: { need: long, jointExploitation: deep } },
    });
  });

  test('nor one that was frozen: nothing is changed in place', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        useAll(frozen({ valorisationPlans: { a: plan } }) as Partnership);
      }),
      { numRuns: 100 },
    );
  });
});
