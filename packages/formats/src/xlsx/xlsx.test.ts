import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Table, TableCell } from '../table/table.ts';
import { readZip } from '../zip/read-zip.ts';
import type { Bytes } from '../zip/streams.ts';
import { writeZip } from '../zip/write-zip.ts';
import { longestCellText } from './cell-text.ts';
import { readXlsx, type ReadCell } from './read-xlsx.ts';
import { writeXlsx } from './write-xlsx.ts';

function table(...rows: TableCell[][]): Table {
  const width = Math.max(...rows.map((row) => row.length));
  return { name: 'Results', columns: Array.from({ length: width }, (_, column) => ({ header: `h${column}` })), rows };
}

/** What is read of rows that were written, without the header. */
async function readBack(...rows: TableCell[][]): Promise<ReadCell[][]> {
  const { bytes } = await writeXlsx([table(...rows)]);
  const { sheets, error } = await readXlsx(bytes);
  assert.equal(error, undefined);
  return sheets[0]!.rows.slice(1);
}

async function filesOf(bytes: Bytes): Promise<Map<string, string>> {
  const files = await readZip(bytes, () => true, 1e9);
  return new Map([...files].map(([name, content]) => [name, new TextDecoder().decode(content)]));
}

function utf8(text: string): Bytes {
  return new TextEncoder().encode(text);
}

describe('a workbook', () => {
  it('gives back every text that a cell can hold', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc
        .array(fc.constantFrom('=', '+', '@', "'", '\t', '\n', ' ', '<', '&', '"', '_x0041_', '_', ']]>', 'x'), {
          minLength: 1,
          maxLength: 6,
        })
        .map((parts) => parts.join('')),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 20 }), async (texts) => {
        assert.deepEqual(await readBack(texts), [texts]);
      }),
      { numRuns: 50 },
    );
  });

  it('keeps right-to-left text, emoji and titles of forty lines', async () => {
    const texts = ['שלום', 'إعادة تدوير الشفرات', '👩🏽‍🔬', 'line\n'.repeat(40)];
    assert.deepEqual(await readBack(texts), [texts]);
  });

  it('keeps numbers as numbers, negative ones too, and days as days', async () => {
    const days: Table = { name: 'Days', columns: [{ header: 'Day', kind: 'date' }], rows: [['2024-02-29'], ['soon']] };
    const { bytes } = await writeXlsx([table([-3, 1.5]), days]);
    const { sheets } = await readXlsx(bytes);
    assert.deepEqual(sheets[0]!.rows[1], [-3, 1.5]);
    assert.deepEqual(sheets[1]!.rows, [['Day'], [new Date('2024-02-29')], ['soon']]);
  });

  it('holds no formula, and no text that becomes one when it is saved as CSV', async () => {
    const { bytes } = await writeXlsx([table(['=1+1', '@SUM(A1)'])]);
    const sheet = (await filesOf(bytes)).get('xl/worksheets/sheet1.xml')!;
    assert.doesNotMatch(sheet, /<f[ >]/);
    assert.match(sheet, /'=1\+1.*'@SUM/);
  });

  it('says which text it had to cut, and which characters XML does not have', async () => {
    const { bytes, notes } = await writeXlsx([table(['x'.repeat(longestCellText - 1) + '😀'], ['a\u0001b\ud800c'])]);
    assert.deepEqual(notes, [
      { sheet: 'Results', row: 1, column: 0, lost: 'cut' },
      { sheet: 'Results', row: 2, column: 0, lost: 'characters' },
    ]);
    const { sheets } = await readXlsx(bytes);
    assert.deepEqual(sheets[0]!.rows.slice(1), [['x'.repeat(longestCellText - 1)], ['abc']]);
  });

  it('has names for its sheets that Excel takes', async () => {
    const names = ['Results: [all] of/them', 'x'.repeat(40), 'X'.repeat(40), '', "'quoted'", 'a\u0000b\ud800'];
    const { bytes } = await writeXlsx(names.map((name) => ({ name, columns: [], rows: [] })));
    const { sheets } = await readXlsx(bytes);
    assert.deepEqual(
      sheets.map(({ name }) => name),
      ['Results all of them', 'x'.repeat(31), `${'X'.repeat(29)} 2`, 'Sheet 4', 'quoted', 'a b'],
    );
  });

  it('is the same file for the same tables', async () => {
    assert.deepEqual(await writeXlsx([table(['a', 1])]), await writeXlsx([table(['a', 1])]));
  });

  it('keeps its header row in sight and in bold, and says its title and language', async () => {
    const { bytes } = await writeXlsx([table(['a'])], { title: 'Blades & <glue>', language: 'de', rightToLeft: true });
    const files = await filesOf(bytes);
    assert.match(files.get('xl/worksheets/sheet1.xml')!, /rightToLeft="1".*<pane ySplit="1".*state="frozen"/);
    assert.match(files.get('xl/worksheets/sheet1.xml')!, /<c r="A1" s="1"/);
    assert.match(files.get('docProps/core.xml')!, /<dc:title>Blades &amp; &lt;glue&gt;<.*<dc:language>de</);
  });

  it('reads a block of 5,000 × 50 that it wrote', async () => {
    const block = Array.from({ length: 5_000 }, (_, row) =>
      Array.from({ length: 50 }, (_, column) => `${row} ${column}`),
    );
    assert.deepEqual(await readBack(...block), block);
  });
});

describe('what is no workbook', () => {
  const errorOf = async (bytes: unknown) => {
    const { sheets, error } = await readXlsx(bytes as Uint8Array);
    assert.deepEqual(sheets, []);
    return error;
  };

  it('is told apart, and never thrown', async () => {
    assert.equal(await errorOf(new Uint8Array()), 'empty');
    assert.equal(await errorOf(null), 'empty');
    assert.equal(await errorOf(utf8('Title;TRL\r\n')), 'not-a-workbook');
    const old = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    assert.equal(await errorOf(Uint8Array.from([...old, ...new Array<number>(512).fill(0)])), 'old-format');
    const name = Array.from('EncryptedPackage', (letter) => `${letter}\0`).join('');
    assert.equal(await errorOf(Uint8Array.from([...old, ...utf8(name)])), 'encrypted');
    assert.equal(await errorOf(await writeZip([['word/document.xml', utf8('<a/>')]], true)), 'not-a-workbook');
  });

  it('is a workbook that was cut off anywhere, or in which bytes were changed', async () => {
    const { bytes } = await writeXlsx([table(['a', 1])]);
    for (let length = 4; length < bytes.length; length += 7) {
      assert.equal(await errorOf(bytes.slice(0, length)), 'truncated');
    }
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (place, change) => {
        const damaged = bytes.slice();
        damaged[place] = damaged[place]! ^ change;
        const { sheets, error } = await readXlsx(damaged);
        assert.ok(error === undefined || sheets.length === 0);
      }),
    );
  });

  it('is an archive with a password, or one that unpacks to more than memory', async () => {
    const locked = await writeZip([['xl/workbook.xml', utf8('<a/>')]], false);
    locked[locked.length - 22 - 'xl/workbook.xml'.length - 46 + 8] = 1;
    assert.equal(await errorOf(locked), 'encrypted');
    const bomb = await writeZip([['xl/workbook.xml', utf8('<a/>')]], false);
    new DataView(bomb.buffer).setUint32(bomb.length - 22 - 'xl/workbook.xml'.length - 46 + 24, 0x7fffffff, true);
    assert.equal(await errorOf(bomb), 'too-large');
  });

  it('is one with a cell at the far end of its sheet, but not with mere formats there', async () => {
    const { bytes } = await writeXlsx([table(['a'])]);
    const withCell = async (cell: string) => {
      const files = await readZip(bytes, () => true, 1e9);
      const name = 'xl/worksheets/sheet1.xml';
      const row = `<row r="1048576">${cell}</row></sheetData>`;
      files.set(name, utf8(new TextDecoder().decode(files.get(name)).replace('</sheetData>', row)));
      return writeZip(files, true);
    };
    assert.equal(await errorOf(await withCell('<c r="XFD1048576"><v>1</v></c>')), 'too-large');
    const { sheets } = await readXlsx(await withCell('<c r="XFD1048576" s="1"/>'));
    assert.deepEqual(sheets[0]!.rows, [['h0'], ['a']]);
  });

  it('is one whose parts contradict each other', async () => {
    assert.equal(await errorOf(await writeZip([['xl/workbook.xml', utf8('<workbook>')]], true)), 'damaged');
  });
});
