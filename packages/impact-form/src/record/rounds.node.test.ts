import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readPeriod, type Period } from '@kvasir/model/impact.js';
import { askedPeriod, dueByEnd, dueDay, offeredRounds, openingRound, Rounds } from './rounds.ts';

function period(key: string): Period {
  const read = readPeriod(key);
  if (!read) throw new Error(`${key} is no period.`);
  return read;
}

const shown = (months: number | undefined, more: object = {}) => ({
  id: 'one',
  raw: { title: 'One', ...(months !== undefined && { frequencyMonths: months }), ...more },
});

describe('the periods to record', () => {
  test('are as long as the shortest that something is measured in, and called as most call them', () => {
    const rounds = new Rounds([shown(6), shown(6), shown(12)]);
    assert.equal(rounds.at('2026-11-18')?.key, '2026-H2');
    assert.equal(rounds.before(period('2026-H2'))?.key, '2026-H1');
    assert.equal(rounds.after(period('2026-H2'))?.key, '2027-H1');
    assert.equal(new Rounds([shown(12), shown(12), shown(6)]).at('2026-11-18')?.key, '2026');
  });

  test('are half-years where nobody says how often', () => {
    assert.equal(new Rounds([shown(undefined)]).at('2026-11-18')?.key, '2026-H2');
  });

  test('end with the calendar', () => {
    assert.equal(new Rounds([shown(1)]).after(period('9999-12')), undefined);
    assert.equal(new Rounds([shown(12)]).before(period('0000')), undefined);
    assert.deepEqual(
      new Rounds([shown(12)]).upTo(period('0001'), 12).map(({ key }) => key),
      ['0000', '0001'],
    );
  });

  test('ask for what ends with them, be its period longer or shorter', () => {
    const value = { startDate: '2026-01-01', endDate: '2029-12-31' };
    assert.equal(askedPeriod(shown(12), period('2026-H2'), value), '2026');
    assert.equal(askedPeriod(shown(3), period('2026-H2'), value), '2026-Q4');
    assert.equal(askedPeriod(shown(12), period('2026-H1'), value), undefined);
    assert.equal(askedPeriod(shown(undefined), period('2026-H1'), value), '2026-H1');
  });

  test('ask for nothing before the beginning and after the end, but show what is there', () => {
    const value = { startDate: '2026-07-01', endDate: '2026-12-31' };
    assert.equal(askedPeriod(shown(6), period('2026-H1'), value), undefined);
    assert.equal(askedPeriod(shown(6), period('2027-H1'), value), undefined);
    const observations = { a: { period: '2027-H1', value: 1 } };
    assert.equal(askedPeriod(shown(6, { observations }), period('2027-H1'), value), '2027-H1');
  });

  test('ask every second year for what is measured every second year', () => {
    const value = { startDate: '2025-01-01' };
    assert.equal(askedPeriod(shown(24), period('2025'), value), undefined);
    assert.equal(askedPeriod(shown(24), period('2026'), value), '2026');
  });

  test('begin with the last of which something is due, else with the running one', () => {
    const value = { startDate: '2025-07-01', indicators: { one: { title: 'One', frequencyMonths: 6 } } };
    const rounds = new Rounds([shown(6)]);
    const due = dueByEnd(value, '2026-11-18');
    assert.deepEqual([...due.keys()], ['2025-12-31', '2026-06-30']);
    assert.equal(openingRound(rounds, due, '2026-11-18')?.key, '2026-H1');
    assert.equal(openingRound(rounds, new Map(), '2026-11-18')?.key, '2026-H2');
    assert.equal(dueDay(period('2026-H2')), '2027-01-31');
  });

  test('are offered from the first day that something is known of, with the one that is shown', () => {
    const rounds = new Rounds([shown(6)]);
    const offered = offeredRounds(rounds, period('2026-Q1'), '2025-07-01', '2026-11-18').map(({ key }) => key);
    assert.deepEqual(offered, ['2026-H2', '2026-H1', '2026-Q1', '2025-H2']);
  });
});
