import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { TableCell } from '../table/table.ts';
import { delimiters } from './delimiter.ts';
import { readCsv } from './read-csv.ts';
import { writeCsv } from './write-csv.ts';

const cell = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string(),
  fc
    .array(fc.constantFrom(',', ';', '\t', '|', '"', '\r', '\n', '\r\n', ' ', '=', "'", 'sep=', '\ufeff', 'x'), {
      maxLength: 5,
    })
    .map((parts) => parts.join('')),
);
const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 5 });

function bytes(...values: number[]): Uint8Array {
  return Uint8Array.from(values);
}

/** What Excel writes under Windows in Western Europe. */
function windows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => (character === '€' ? 0x80 : character.charCodeAt(0)));
}

describe('CSV', () => {
  it('comes back as it was written, whatever the cells hold and whatever stands between them', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(...delimiters), fc.boolean(), (original, delimiter, byteOrderMark) => {
        const read = readCsv(writeCsv(original, { delimiter, byteOrderMark }));
        assert.deepEqual(read.rows, original);
        assert.deepEqual(read.brokenRows, []);
      }),
      { numRuns: 1_000 },
    );
  });

  it('tells which delimiter it was written with', () => {
    const original = [
      ['1,5 | 2,5', 'a;b', 'c\td'],
      ['x', 'y', 'z'],
    ];
    for (const delimiter of delimiters) assert.equal(readCsv(writeCsv(original, { delimiter })).delimiter, delimiter);
  });

  it('ends lines with CRLF, doubles quotes, and begins with a byte order mark where that is asked for', () => {
    assert.equal(writeCsv([['a "b"', 'c'], ['d\ne']]), '"a ""b""",c\r\n"d\ne"\r\n');
    assert.equal(writeCsv([['a']], { byteOrderMark: true }), '\ufeffa\r\n');
    assert.equal(writeCsv([]), '');
  });

  it('lets no text run as a formula, and leaves numbers alone', () => {
    const row: TableCell[] = ['=HYPERLINK("https://evil.example")', '-1', -1, 0.5, undefined];
    assert.equal(writeCsv([row]), `"'=HYPERLINK(""https://evil.example"")",'-1,-1,0.5,\r\n`);
    assert.equal(writeCsv([[0.5, '1,5']], { delimiter: ';' }), '"0,5";"1,5"\r\n');
  });

  it('finds the delimiter by the records that are alike, not by commas in the text', () => {
    const text = 'No;Title;TRL\n1;Blades, recycled, at scale;4\n2;Glue, reversible, strong;5\n';
    assert.equal(readCsv(text).delimiter, ';');
    assert.deepEqual(readCsv(text).rows[1], ['1', 'Blades, recycled, at scale', '4']);
  });

  it("takes Excel's own hint for the delimiter, which is no record", () => {
    assert.deepEqual(readCsv('sep=;\r\na,b;c\r\n').rows, [['a,b', 'c']]);
  });

  it('brings back a cell that looks like that line', () => {
    for (const row of [['sep=', ''], ['sep=;'], ['SEP=', 'a']]) assert.deepEqual(readCsv(writeCsv([row])).rows, [row]);
  });

  it('reads lines that end in two ways', () => {
    assert.deepEqual(readCsv('a,b\r\nc,d\ne,f\r\n').rows, [
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
    ]);
    assert.deepEqual(readCsv('a,b\rc,d\r').rows, [
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('says which rows may have run together because a quote is not closed', () => {
    assert.deepEqual(readCsv('a,b\r\n"c,d\r\ne,f\r\n').brokenRows, [1]);
  });

  it('reads Windows-1252, and says that this is a guess', () => {
    const read = readCsv(windows1252('Größe;Preis\r\nFlügel;5 €\r\n'));
    assert.deepEqual(read.rows, [
      ['Größe', 'Preis'],
      ['Flügel', '5 €'],
    ]);
    assert.equal(read.encoding, 'windows-1252');
    assert.equal(read.encodingAssumed, true);
  });

  it('reads UTF-8 and UTF-16, by their marks or without', () => {
    const text = 'a,ü\r\n';
    const utf8 = new TextEncoder().encode(text);
    const utf16 = [...text].flatMap((character) => [character.charCodeAt(0), 0]);
    const bigEndian = [...text].flatMap((character) => [0, character.charCodeAt(0)]);
    const encodings = [
      [utf8, 'utf-8', true],
      [bytes(0xef, 0xbb, 0xbf, ...utf8), 'utf-8', false],
      [bytes(0xff, 0xfe, ...utf16), 'utf-16le', false],
      [bytes(...utf16), 'utf-16le', true],
      [bytes(0xfe, 0xff, ...bigEndian), 'utf-16be', false],
    ] as const;
    for (const [input, encoding, encodingAssumed] of encodings) {
      const read = readCsv(input);
      assert.deepEqual(read.rows, [['a', 'ü']]);
      assert.deepEqual([read.encoding, read.encodingAssumed], [encoding, encodingAssumed]);
    }
  });

  it('keeps right-to-left text, emoji and titles of forty lines', () => {
    const original = [['שלום', 'إعادة تدوير الشفرات', '👩🏽‍🔬', 'line\n'.repeat(40)]];
    assert.deepEqual(readCsv(new TextEncoder().encode(writeCsv(original))).rows, original);
  });

  it('has no rows where there is nothing to read', () => {
    assert.deepEqual(readCsv('').rows, []);
    assert.deepEqual(readCsv(new Uint8Array()).rows, []);
    assert.deepEqual(readCsv(null as unknown as string).rows, []);
  });

  it('reads a block of 5,000 × 50 that it wrote', () => {
    const block = Array.from({ length: 5_000 }, (_, row) =>
      Array.from({ length: 50 }, (_, column) => `${row};${column}`),
    );
    assert.deepEqual(readCsv(writeCsv(block)).rows, block);
  });
});
