import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { writeHtmlTable } from './html-table.ts';
import { forSpreadsheet, fromSpreadsheet, readTsv, writeTsv } from './tsv.ts';

describe('cells as text with tabs', () => {
  it('reads what Excel writes: lines that end with CR LF, the last one too', () => {
    assert.deepEqual(readTsv('a\tb\r\nc\t\r\n'), [
      ['a', 'b'],
      ['c', ''],
    ]);
  });

  it('reads tabs, lines and quotation marks within a quoted cell', () => {
    assert.deepEqual(readTsv('"one\ntwo\t""three"""\tfour'), [['one\ntwo\t"three"', 'four']]);
  });

  it('takes a quotation mark that no other closes for part of the text', () => {
    assert.deepEqual(readTsv('"3 inch\tpipe\n12" wide'), [['"3 inch', 'pipe'], ['12" wide']]);
  });

  it('reads an empty text as one empty cell', () => {
    assert.deepEqual(readTsv(''), [['']]);
    assert.deepEqual(readTsv('\n'), [['']]);
  });

  it('reads what it wrote', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', "'", '=', '\t', '\n', '\r', '-', ' ', '@', 'é') });
    const block = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
      .chain(([width, height]) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
      )
      // One empty cell at the end of one column is the line end that spreadsheets write.
      .filter((rows) => rows.length === 1 || rows.at(-1)?.join('\t') !== '');
    fc.assert(fc.property(block, (rows) => assert.deepEqual(readTsv(writeTsv(rows)), rows)));
  });

  for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', "'=1", '\uff1d1', "''+"]) {
    it(`keeps ${text} from being computed, and gives it back`, () => {
      assert.match(forSpreadsheet(text), /^'/);
      assert.equal(fromSpreadsheet(forSpreadsheet(text)), text);
    });
  }

  it("leaves an apostrophe alone that is the text's own", () => {
    assert.equal(forSpreadsheet("'tis"), "'tis");
    assert.equal(fromSpreadsheet("'tis"), "'tis");
  });

  it('reads 5,000 rows of 50 cells', () => {
    const row = Array<string>(50).fill('"J 1/3 im"').join('\t');
    const rows = readTsv(Array<string>(5000).fill(row).join('\r\n'));
    assert.equal(rows.length, 5000);
    assert.ok(rows.every((cells) => cells.length === 50));
  });
});

describe('cells as an HTML table', () => {
  it('writes every text as text', () => {
    const html = writeHtmlTable([['<img src=x onerror=alert(1)>', '"a" & b\nc']]);
    assert.ok(!html.includes('<img'));
    assert.ok(html.includes('&quot;a&quot; &amp; b<br>c'));
  });

  it('tells spreadsheets that a fraction is no date', () => {
    assert.ok(writeHtmlTable([['1/3']]).includes("mso-number-format:'\\@'"));
  });
});
