import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readCsv } from '../csv/read-csv.ts';
import { writeCsv } from '../csv/write-csv.ts';
import { rowsWithHeaders } from '../table/table.ts';
import { bladeLoop, oddities } from '../testing/matrix-document.ts';
import { readXlsx } from '../xlsx/read-xlsx.ts';
import { writeXlsx } from '../xlsx/write-xlsx.ts';
import type { MatrixDocument } from './document.ts';
import { importMatrix, importMatrixInSlices } from './import-matrix.ts';
import { ipMatrixTables, type MatrixTable } from './tables.ts';

const document: MatrixDocument = bladeLoop;

describe('an import of what was exported', () => {
  for (const [name, source] of Object.entries({ 'a typical document': document, 'an odd one': oddities })) {
    it(`changes nothing in ${name}, by CSV`, () => {
      for (const table of ipMatrixTables(source)) {
        const { rows } = readCsv(writeCsv(rowsWithHeaders(table)));
        const { document: next, changes } = importMatrix(rows, { document: source });
        assert.deepEqual(changes, []);
        assert.equal(next, source);
      }
    });

    it(`changes nothing in ${name}, by a workbook`, async () => {
      const tables = ipMatrixTables(source);
      const { sheets } = await readXlsx((await writeXlsx(tables)).bytes);
      for (const { rows } of sheets) assert.equal(importMatrix(rows, { document: source }).document, source);
    });
  }

  it('gives the same items in a document that has the same partners and work packages', () => {
    const { results: _results, background: _background, ...empty } = document;
    const [results, background, accessRights] = ipMatrixTables(document);
    const tables = [background, results, accessRights];
    const next = tables.reduce<MatrixDocument>(
      (before, table) => importMatrix(rowsWithHeaders(table), { document: before }).document,
      empty,
    );
    // All but those who are no partners: a table cannot say who they are.
    const known = (table: MatrixTable) =>
      table.rows
        .filter((row) => !row.includes('kestrel'))
        .map((row) => row.filter((_, column) => table.fields[column] !== 'partner:kestrel'));
    assert.deepEqual(ipMatrixTables(next).map(known), ipMatrixTables(document).map(known));
  });

  it('keeps a text that was too long for a cell', async () => {
    const long = { results: { r: { title: 'x'.repeat(40_000) } } };
    const { sheets } = await readXlsx((await writeXlsx(ipMatrixTables(long))).bytes);
    assert.equal(importMatrix(sheets[0]!.rows, { document: long }).document, long);
  });
});

describe('a block of 5,000 × 50', () => {
  it('is imported whole, and lets others do something in between', async () => {
    let turns = 0;
    const timer = setInterval(() => (turns += 1));
    const partners = Object.fromEntries(Array.from({ length: 45 }, (_, i) => [`p${i}`, { name: `Partner ${i}` }]));
    const headers = ['No.', 'Title', 'TRL', 'Status', 'Protection', ...Object.values(partners).map(({ name }) => name)];
    const rows = Array.from({ length: 5_000 }, (_, row) => [
      ...[`R${row}`, `Title ${row}`, 4, 'expected', 'Patent'],
      ...Object.keys(partners).map((_, partner) => (partner < 3 ? 'J 1/3' : partner < 20 ? 'im ex' : '')),
    ]);
    const { changes, problems } = await importMatrixInSlices([headers, ...rows], { document: { partners } });
    assert.equal(changes.length, 5_000);
    assert.deepEqual(problems, []);
    clearInterval(timer);
    assert.ok(turns > 0);
  });
});
