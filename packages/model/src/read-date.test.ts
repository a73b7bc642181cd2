import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dayOrderOf, readDate } from './read-date.ts';

describe('readDate', () => {
  it('reads the notations that people write', () => {
    for (const text of ['2025-06-30', '2025-06-30T12:00', '30.6.2025', '30. 06. 2025', '30-06-2025', '30/06/2025']) {
      assert.equal(readDate(text, 'unknown'), '2025-06-30', text);
    }
  });

  it('reads what can be two days in the order that is known, and else says so', () => {
    assert.equal(readDate('03/04/2025', 'day-first'), '2025-04-03');
    assert.equal(readDate('03/04/2025', 'month-first'), '2025-03-04');
    assert.equal(readDate('03/04/2025', 'unknown'), 'ambiguous');
    assert.equal(readDate('04/04/2025', 'unknown'), '2025-04-04');
  });

  it('reads what can be one day only, whatever the order', () => {
    for (const order of ['day-first', 'month-first', 'unknown'] as const) {
      assert.equal(readDate('30/06/2025', order), '2025-06-30');
      assert.equal(readDate('06/30/2025', order), '2025-06-30');
    }
  });

  it('reads no day that does not exist, and nothing that is no day', () => {
    for (const text of ['2025-02-30', '31.6.2025', '30/30/2025', '30/06/25', 'M24', 'June 2025', '']) {
      assert.equal(readDate(text, 'day-first'), undefined, text);
    }
  });
});

describe('dayOrderOf', () => {
  it('is told by the days that can be read in one way only, if they agree', () => {
    assert.equal(dayOrderOf(['03/04/2025', '30/06/2025', '']), 'day-first');
    assert.equal(dayOrderOf(['03/04/2025', '06/30/2025']), 'month-first');
    assert.equal(dayOrderOf(['30/06/2025', '06/30/2025']), 'unknown');
    assert.equal(dayOrderOf(['03/04/2025', '30.6.2025']), 'unknown');
  });
});
