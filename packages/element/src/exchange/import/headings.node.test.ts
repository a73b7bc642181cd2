import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { headingsIn } from './headings.ts';
import type { ReadCell } from './list-source.ts';
import { noHeadings } from './taker.ts';

describe('the headings of a list', () => {
  /** As a taker guesses that knows these fields in this row. */
  const rowOf = (rows: readonly ReadCell[][], headerRow = 0, ...columns: (string | undefined)[]) =>
    headingsIn({ name: '', rows }, { kind: 'results', headerRow, columns });

  it('stand where they are known', () => {
    const rows = [['Results of BladeLoop'], ['No.', 'Result'], ['R1', 'Resin']];
    assert.equal(rowOf(rows, 1, 'number', 'title'), 1);
  });

  it('stand in the first row where none is known', () => {
    const rows = [[], ['Nummer', 'Naam'], ['R1', 'Hars'], ['R2', 'Zaag']];
    assert.equal(rowOf(rows), 1);
  });

  it('are missing where the first row looks like those below it', () => {
    for (const rows of [
      [['R1'], ['R12']],
      [
        ['Resin', 4],
        ['Saw', 7],
      ],
      [
        ['Resin', '2026-01-31'],
        ['Saw', '2027-12-01'],
      ],
      [['Software'], ['Data'], ['Software']],
    ]) {
      assert.equal(rowOf(rows), noHeadings);
    }
  });

  it('are not the names of partners in a row like the others', () => {
    const rows = [
      ['R1', 'Resin', 'NLU', 'BRC'],
      ['R2', 'Saw', 'BRC', 'NLU'],
    ];
    assert.equal(rowOf(rows, 0, undefined, undefined, 'partner:nlu', 'partner:brc'), noHeadings);
  });

  it('stay headings where most of them are known, though they come again on each page', () => {
    const rows = [
      ['No.', 'Result', 'Naam'],
      ['R1', 'Resin', 'Hars'],
      ['No.', 'Result', 'Naam'],
    ];
    assert.equal(rowOf(rows, 0, 'number', 'title'), 0);
  });
});
