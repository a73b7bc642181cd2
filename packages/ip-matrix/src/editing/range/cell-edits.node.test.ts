import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readTsv } from '@kvasir/element/clipboard.js';
import type { IpMatrix } from '../../matrix-value.ts';
import { hostile } from '../../samples/hostile.ts';
import { copiedCells } from './copy.ts';
import { columnAt, columns, selection, sheetOf } from '../testing/sheet.ts';
import { withClearedCells } from './cell-edits.ts';
import { withFilledCells } from './fill.ts';
import { withPastedBlock } from './paste.ts';

const [nlu, brc, ivm] = [columnAt('nlu'), columnAt('brc'), columnAt('ivm')];

/** Two results in rows 1 and 2, background in row 4; rows 0 and 3 are headings. */
const value: IpMatrix = {
  results: {
    a: {
      title: 'A',
      assetType: 'data',
      ownership: { kind: 'single', owners: { nlu: {} } },
      accessRights: { ivm: { exploitation: { terms: 'agreed', conditions: 'for wind only' } } },
    },
    b: { title: 'B' },
  },
  background: { k: { title: 'K', partner: 'brc' } },
};

describe('pasting', () => {
  it('puts a block where the selection begins, over the headings of groups', () => {
    const {
      value: after,
      bounds,
      taken,
    } = withPastedBlock(sheetOf(value), selection(2, 2, nlu, nlu), [
      ['J 1/2', 'J 1/2'],
      ['im', ''],
    ]);
    assert.deepEqual(after.results?.['b']?.ownership, {
      kind: 'joint',
      owners: { nlu: { share: '1/2' }, brc: { share: '1/2' } },
    });
    assert.deepEqual(after.background?.['k']?.accessRights, { nlu: { implementation: {} } });
    assert.deepEqual(bounds, selection(2, 4, nlu, brc));
    // Background keeps the one who brings it.
    assert.equal(taken, 3);
  });

  it('repeats one cell over the whole selection', () => {
    const { value: after } = withPastedBlock(sheetOf(value), selection(1, 2, brc, ivm), [['C']]);
    for (const id of ['a', 'b']) assert.deepEqual(Object.keys(after.results?.[id]?.contributors ?? {}), ['brc', 'ivm']);
  });

  it('does not repeat a block that does not fit into the selection a whole number of times', () => {
    const { bounds } = withPastedBlock(sheetOf(value), selection(1, 1, nlu, ivm), [['C', 'C']]);
    assert.deepEqual(bounds, selection(1, 1, nlu, brc));
  });

  it('says which cells it could not take, and takes the rest', () => {
    const {
      value: after,
      reports,
      taken,
    } = withPastedBlock(sheetOf(value), selection(1, 1, brc, brc), [
      ['1/0', 'nonsense'],
      ['C', 'C'],
    ]);
    assert.deepEqual(
      reports.map(({ row, column, text, problem }) => [row.item.id, column.id, text, problem]),
      [
        ['a', 'partner/brc', '1/0', 'share'],
        ['a', 'partner/ivm', 'nonsense', 'standing'],
      ],
    );
    assert.equal(after.results?.['a']?.ownership?.owners?.['brc']?.share, '1/0');
    assert.deepEqual(Object.keys(after.results?.['b']?.contributors ?? {}), ['brc', 'ivm']);
    assert.equal(taken, 3);
  });

  it('counts what has no place', () => {
    const block = Array.from({ length: 5000 }, () => Array<string>(50).fill('C'));
    const { left, taken } = withPastedBlock(sheetOf(value), selection(1, 1, nlu, nlu), block);
    assert.deepEqual(left, { rows: 4997, columns: 50 - (columns.length - nlu) });
    // Two results with three partners each: background has no contributors, and no fact is called C.
    assert.equal(taken, 6);
  });

  it('leaves the rest of a short row alone', () => {
    const { value: after } = withPastedBlock(sheetOf(value), selection(1, 1, brc, brc), [['C'], ['C', 'C']]);
    assert.deepEqual(after.results?.['a']?.accessRights, value.results?.['a']?.accessRights);
  });

  it('shares what it does not change', () => {
    const { value: after } = withPastedBlock(sheetOf(value), selection(1, 1, brc, brc), [['C']]);
    assert.equal(after.results?.['b'], value.results?.['b']);
    assert.equal(after.background, value.background);
    assert.equal(after.results?.['a']?.accessRights, value.results?.['a']?.accessRights);
  });

  it('gives back the value itself where a block says what is there', () => {
    const sheet = sheetOf(value);
    const all = selection(0, 4, 0, columns.length - 2);
    const { value: after, reports } = withPastedBlock(sheet, all, readTsv(copiedCells(sheet, all).text));
    assert.deepEqual(reports, []);
    assert.equal(after, value);
  });

  it('sorts ownership out whatever the sequence of a row', () => {
    const { value: after } = withPastedBlock(sheetOf(value), selection(1, 1, nlu, nlu), [['C', 'S']]);
    assert.deepEqual(after.results?.['a']?.ownership, { kind: 'single', owners: { brc: {} } });
    assert.deepEqual(after.results?.['a']?.contributors, { nlu: {} });
  });

  it('tells of a result that was to have one owner and has several, and of no other', () => {
    const shared = (block: string[][]) =>
      withPastedBlock(sheetOf(value), selection(1, 1, nlu, nlu), block).shared.map(({ row, owners }) => [
        row.item.id,
        owners,
      ]);
    assert.deepEqual(shared([['', 'S']]), []);
    assert.deepEqual(shared([['J', 'J']]), []);
    assert.deepEqual(shared([['C', 'S']]), []);
    assert.deepEqual(shared([['S', 'sole']]), [['a', ['nlu', 'brc']]]);
  });
});

describe('clearing', () => {
  it('empties cells, but not titles', () => {
    const { value: after, reports } = withClearedCells(sheetOf(value), selection(1, 1, 0, columnAt('asset-type')));
    assert.deepEqual(after.results?.['a'], { title: 'A' });
    assert.deepEqual(
      reports.map(({ problem }) => problem),
      ['title'],
    );
  });
});

describe('filling', () => {
  it('repeats the first row over the others, with the terms of access', () => {
    const { value: after } = withFilledCells(sheetOf(value), selection(1, 2, nlu, ivm), 'down') ?? {};
    assert.deepEqual(after?.results?.['b'], {
      title: 'B',
      ownership: { kind: 'single', owners: { nlu: {} } },
      accessRights: value.results?.['a']?.accessRights,
    });
  });

  it('repeats what stands above a single row', () => {
    const column = columnAt('asset-type');
    const { value: after } = withFilledCells(sheetOf(value), selection(2, 2, column, column), 'down') ?? {};
    assert.equal(after?.results?.['b']?.assetType, 'data');
  });

  it('repeats the first column over the others', () => {
    const { value: after } = withFilledCells(sheetOf(value), selection(1, 1, nlu, brc), 'right') ?? {};
    assert.deepEqual(after?.results?.['a']?.ownership, { kind: 'joint', owners: { nlu: {}, brc: {} } });
  });

  it('has nothing to fill the first row with', () => {
    assert.equal(withFilledCells(sheetOf(value), selection(1, 1, nlu, nlu), 'down'), undefined);
  });

  it('does not put a title into the cell of a partner', () => {
    const { value: after, reports } = withFilledCells(sheetOf(value), selection(1, 1, 0, nlu), 'right') ?? {};
    assert.equal(after, value);
    assert.equal(reports?.[0]?.problem, 'standing');
  });
});

describe('copying', () => {
  it('leaves out the headings of groups', () => {
    const { text, cells } = copiedCells(sheetOf(value), selection(0, 4, 0, nlu));
    assert.equal(text, 'A\tS\r\nB\t\r\nK\t');
    assert.equal(cells, 6);
  });
});

describe('a document of wrong types', () => {
  const sheet = sheetOf(hostile);
  const all = selection(0, sheet.rows.length - 1, 0, columns.length - 1);

  it('can be copied, pasted over, filled and cleared', () => {
    assert.ok(sheet.rows.length > 2);
    assert.ok(copiedCells(sheet, all).cells > 0);
    for (const text of ['J 1/2 im', '', 'Patent', '4']) {
      const { value: after } = withPastedBlock(sheet, all, [[text]]);
      assert.deepEqual(Object.keys(after.results ?? {}), Object.keys(sheet.value.results ?? {}));
    }
    for (const direction of ['down', 'right'] as const) assert.ok(withFilledCells(sheet, all, direction));
    assert.ok(withClearedCells(sheet, all));
  });
});
