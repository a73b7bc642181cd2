import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Partnership } from '../schema/partnership.ts';
import type { Result } from '../schema/result.ts';
import type { ValorisationPlan } from '../schema/valorisation-plan.ts';
import {
  createPortfolioReader,
  planOf,
  plansOf,
  portfolioOf,
  positionsOf,
  potentialOf,
  rankPortfolio,
  readinessOf,
} from '../valorisation.ts';

const today = '2026-11-21';

const rated = (now: number, rating: number, more: Partial<Result> = {}): Result => ({
  title: `At ${String(now)}`,
  trl: { now, target: 7 },
  exploitability: { ratings: { innovation: rating, exploitability: rating, impact: rating } },
  ...more,
});

const document: Partnership = {
  startDate: '2026-01-01',
  endDate: '2029-12-31',
  partners: { brc: { name: 'Brenner Composites GmbH' }, nlu: { name: 'Northlake University' } },
  results: {
    r2: { title: 'Insert', number: 'R2', order: 2 },
    r1: {
      ...rated(4, 5, { keyExploitable: true }),
      title: 'Infusion',
      number: 'R1',
      order: 1,
      ownership: { kind: 'single', owners: { brc: {} } },
    },
  },
  valorisationPlans: {
    r1: {
      priority: 'now',
      routes: { licensing: true },
      roles: { nlu: { role: 'Adviser' }, brc: { role: 'Maker', raci: { accountable: true } } },
      steps: {
        sell: { title: 'Sell', responsible: 'brc', startMonth: 40, endMonth: 60 },
        try: { title: 'Try it out', responsible: 'brc', startMonth: 12, endMonth: 20, status: 'achieved' },
        file: { title: 'File', responsible: 'nlu', startMonth: 20, endMonth: 26 },
      },
    },
    r2: { priority: 'later' },
    gone: { need: 'Blades that melt' },
  },
};

describe('the plans of a document', () => {
  test('are those of all results in their order, and then those whose result is gone', () => {
    assert.deepEqual(
      plansOf(document).map(({ id, title, isPlanned, isOrphan }) => [id, title, isPlanned, isOrphan]),
      [
        ['r1', 'Infusion', true, false],
        ['r2', 'Insert', false, false],
        ['gone', 'gone', true, true],
      ],
    );
    assert.equal(planOf(document, 'gone')?.plan?.['need'], 'Blades that melt');
    assert.equal(planOf(document, 'nowhere'), undefined);
  });

  test('have not begun while nothing is said in them but when to begin', () => {
    const begun = (plan: ValorisationPlan) => planOf({ valorisationPlans: { a: plan } }, 'a')?.isPlanned;
    assert.equal(
      begun({ priority: 'now', need: ' ', routes: {}, steps: {}, jointExploitation: { aligned: {} } }),
      false,
    );
    assert.equal(begun({ jointExploitation: { relevant: false } }), true);
    assert.equal(begun({ steps: { s1: { title: 'File' } } }), true);
  });
});

describe('the portfolio', () => {
  test('says of each result how ready it is, how much it promises, who leads, and what comes next', () => {
    const [infusion, insert] = portfolioOf(document, today);
    assert.ok(infusion && insert);
    assert.equal(infusion.done, 3);
    assert.deepEqual(infusion.readiness, { now: 4, target: 7, gap: 3, isReached: false });
    assert.equal(infusion.potential.score, 1);
    assert.equal(infusion.lead, 'brc');
    assert.equal(infusion.nextStep?.id, 'file');
    assert.deepEqual(infusion.routes, ['licensing']);
    assert.equal(infusion.steps, 3);
    assert.equal(infusion.isKeyExploitable, true);
    assert.equal(insert.priority, 'later');
    assert.equal(insert.lead, undefined);
  });

  test('can be ranked; what is not known comes last, and what is alike stays as it was', () => {
    const results = { a: rated(3, 1), b: { title: 'B' }, c: rated(5, 4), d: rated(5, 1) };
    const valorisationPlans: Partnership['valorisationPlans'] = {
      d: { priority: 'now', steps: { s1: { title: 'File', endMonth: 4 } } },
      a: { priority: 'not-pursued', steps: { s1: { title: 'File', startMonth: 3 } } },
    };
    const portfolio = portfolioOf({ results, valorisationPlans }, today);
    const ranked = (by: Parameters<typeof rankPortfolio>[1]) => rankPortfolio(portfolio, by).map(({ id }) => id);
    assert.deepEqual(ranked('order'), ['a', 'b', 'c', 'd']);
    assert.deepEqual(ranked('potential'), ['c', 'a', 'd', 'b']);
    assert.deepEqual(ranked('readiness'), ['c', 'd', 'a', 'b']);
    assert.deepEqual(ranked('priority'), ['d', 'a', 'b', 'c']);
    assert.deepEqual(ranked('next-step'), ['a', 'd', 'b', 'c']);
  });

  test('places results by readiness and potential, so that none lies upon another', () => {
    const results = {
      a: rated(3, 4),
      b: rated(3, 4),
      c: rated(8, 4, { trl: { now: 8, target: 9 } }),
      d: rated(3, 1),
      e: { title: 'E' },
    };
    const { placed, unplaced } = positionsOf(portfolioOf({ results }, today));
    assert.deepEqual(
      placed.map(({ id, now, potential, lane }) => [id, now, potential, lane]),
      [
        ['a', 3, 0.75, 0],
        ['b', 3, 0.75, 1],
        ['c', 8, 0.75, 0],
        ['d', 3, 0, 0],
      ],
    );
    assert.deepEqual(unplaced, [{ id: 'e', lacks: ['readiness', 'potential'] }]);
  });
});

describe('potential and readiness', () => {
  test('are the mean of what was rated, and the levels that are missing', () => {
    assert.deepEqual(potentialOf({ exploitability: { ratings: { innovation: 5, impact: 2 } } }), {
      innovation: 5,
      exploitability: undefined,
      impact: 2,
      score: 0.625,
      isComplete: false,
    });
    assert.equal(potentialOf({ exploitability: { ratings: { innovation: 6 } } }).score, undefined);
    assert.equal(readinessOf({ trl: { now: 7, target: 5 } }).gap, 0);
    assert.equal(readinessOf({ trl: { now: 0, target: '7' } }).gap, undefined);
  });
});

describe('a portfolio that is read again and again', () => {
  test('is the same as one that is read anew', () => {
    const read = createPortfolioReader();
    assert.deepEqual(read(document, today), portfolioOf(document, today));
    const plans = document.valorisationPlans ?? {};
    const edited = { ...document, valorisationPlans: { ...plans, r2: { ...plans['r2'], need: 'Lighter roots' } } };
    assert.deepEqual(read(edited, today), portfolioOf(edited, today));
    const left = { ...edited, partners: { brc: { name: 'Brenner Composites GmbH' } } };
    assert.deepEqual(read(left, today), portfolioOf(left, today));
    assert.deepEqual(read(left, '2030-06-01'), portfolioOf(left, '2030-06-01'));
    assert.deepEqual(read({}, today), []);
  });

  test('reads only what an edit touched', () => {
    const read = createPortfolioReader();
    const before = read(document, today);
    const plans = document.valorisationPlans ?? {};
    const edited = { ...document, valorisationPlans: { ...plans, r2: { ...plans['r2'], need: 'Lighter roots' } } };
    const after = read(edited, today);
    assert.deepEqual(
      after.map((entry, index) => entry === before[index]),
      [true, false, true],
    );
  });
});
