import type { Partnership } from '@kvasir/model';
import { portfolioOf } from '@kvasir/model/valorisation.js';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { filterPortfolio, isFiltering, nothingChosen, type PortfolioFilter } from './portfolio-filter.ts';

const document: Partnership = {
  partners: { brc: { name: 'Brenner' } },
  results: {
    a: { title: 'Ørsted’s insert', number: 'R1', order: 1, keyExploitable: true, ownership: { owners: { brc: {} } } },
    b: { title: 'Guide', number: 'R2', order: 2, exploitability: { ratings: { impact: 4 } } },
    c: { title: 'Resin', number: 'R3', order: 3, trl: { now: 4 }, exploitability: { ratings: { impact: 2 } } },
  },
  valorisationPlans: {
    a: { routes: { licensing: true }, priority: 'later', need: 'Heat destroys the fibre' },
    b: { priority: 'now', steps: { s: { title: 'Print it', endMonth: 3 } } },
  },
};
const entries = portfolioOf(document, '2026-11-18');

const found = (filter: PortfolioFilter): string =>
  filterPortfolio(entries, filter, ({ id }) => id === 'c')
    .map(({ number }) => number)
    .join(' ');

describe('The filter of the portfolio', () => {
  it('shows everything while nothing is set', () => {
    assert.equal(found({}), 'R1 R2 R3');
    assert.equal(found({ text: '  ' }), 'R1 R2 R3');
    assert.equal(isFiltering({ text: ' ', incomplete: false }), false);
  });

  it('finds words without case and accents in number, title, next step and need', () => {
    assert.equal(found({ text: 'orsted' }), 'R1');
    assert.equal(found({ text: 'fibre HEAT' }), 'R1');
    assert.equal(found({ text: 'print' }), 'R2');
    assert.equal(found({ text: 'r3' }), 'R3');
    assert.equal(found({ text: 'resin guide' }), '');
  });

  it('finds by route, lead and priority, and what has none of them', () => {
    assert.equal(found({ route: 'licensing' }), 'R1');
    assert.equal(found({ route: nothingChosen }), 'R2 R3');
    assert.equal(found({ lead: 'brc' }), 'R1');
    assert.equal(found({ lead: nothingChosen }), 'R2 R3');
    assert.equal(found({ priority: 'now' }), 'R2');
    assert.equal(found({ priority: nothingChosen }), 'R3');
    assert.equal(isFiltering({ route: nothingChosen }), true);
  });

  it('finds what is not complete, and what is key exploitable', () => {
    assert.equal(found({ incomplete: true }), 'R1 R2');
    assert.equal(found({ keyExploitable: true }), 'R1');
    assert.equal(found({ keyExploitable: true, route: nothingChosen }), '');
  });
});
