import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readCsv } from '../csv/read-csv.ts';
import { bladeImpact, oddImpact } from '../testing/impact-document.ts';
import { readXlsx } from '../xlsx/read-xlsx.ts';
import type { ImpactDocument, ImpactTableKind } from './fields.ts';
import { impactToXlsx, observationsToCsv } from './files.ts';
import { englishImpactLabels } from './labels.ts';
import { impactTables, type ImpactTable } from './tables.ts';

function tableOf(kind: ImpactTableKind, document: ImpactDocument = bladeImpact): ImpactTable {
  const table = impactTables(document).find((one) => one.kind === kind);
  assert.ok(table);
  return table;
}

/** The rows by their headers, without what is empty. */
function rowsOf(table: ImpactTable): Record<string, unknown>[] {
  return table.rows.map((row) => {
    const pairs = table.columns.map(({ header }, index) => [header, row[index]] as const);
    return Object.fromEntries(pairs.filter(([, cell]) => cell !== '' && cell !== undefined));
  });
}

describe('impactTables', () => {
  it('writes an indicator with all of its definition', () => {
    assert.deepEqual(rowsOf(tableOf('indicators'))[1], {
      'No.': 'I5',
      Indicator: 'Blade mass kept from landfill',
      Definition: '=Dry mass of blades\nthat are not buried',
      Orientation: 'Social',
      'Dimension of impact': 'Environmental',
      Kind: 'Quantitative',
      Level: 'Impact',
      Horizon: 'Long',
      Direction: 'Increase',
      Unit: 't',
      Baseline: 0,
      'Date of baseline': '2025-12-31',
      Target: 900.5,
      'Date of target': '2028-12-31',
      'Plausible from': 0,
      'Plausible to': 5000,
      'Months between observations': 6,
      'Source of data': 'Weighing slips',
      'Method of collection': 'Weighed at the gate',
      'Broken down by': 'place',
      'Responsible partner': 'SHN',
      Results: 'R14',
      SDG: '12.5',
      'Key Impact Pathway': 'KIP4',
      Version: 2,
      Id: 'landfill',
    });
  });

  it('writes each observation in the order of time, and each group under it', () => {
    const rows = rowsOf(tableOf('observations'));
    const told = rows.map((row) => [row['No.'], row['Period'], row['Group'], row['Value'] ?? row['Missing because']]);
    assert.deepEqual(told, [
      ['I5', '2026-H1', undefined, 64.125],
      ['I5', '2026-H2', undefined, 1234.5],
      ['I5', '2026-H2', '=north', 1000.25],
      ['I5', '2026-H2', 'south', 'The scale broke'],
      ['I5', '2027-H1', undefined, 'Not weighed'],
      ['I11', '2026', undefined, undefined],
    ]);
    assert.deepEqual(rows[1], {
      'No.': 'I5',
      Indicator: 'Blade mass kept from landfill',
      Unit: 't',
      Period: '2026-H2',
      Value: 1234.5,
      Status: 'Provisional',
      'Recorded by': 'Ada Holm',
      Comment: '@later',
      'Version of definition': 2,
      'Indicator id': 'landfill',
      'Observation id': 'second',
    });
  });

  it('writes negative impacts and ethics, those of indicators and those of none', () => {
    const rows = rowsOf(tableOf('concerns'));
    assert.deepEqual(
      rows.map((row) => [row['Kind'], row['Indicators'], row['Description'], row['Severity'] ?? row['Finding']]),
      [
        ['Negative impact', 'I5', 'More lorries', 'Medium'],
        ['Negative impact', 'I11', 'Noise of the shredder', 'Low'],
        ['None identified', undefined, undefined, undefined],
        ['Ethics concern', 'I5', undefined, 'None'],
        ['Ethics concern', undefined, 'Data of drivers', 'Identified'],
        ['Ethics assessment', undefined, undefined, undefined],
      ],
    );
    assert.deepEqual(rows.at(-1), {
      Kind: 'Ethics assessment',
      'Assessed by': 'Ethics board',
      'Assessed on': '2026-03-01',
      'Next assessment': '2027-03-01',
    });
  });

  it('never gives away what was answered in a round of feedback', () => {
    assert.doesNotMatch(JSON.stringify(impactTables(bladeImpact)), /Secret words|Spring/);
  });

  it('speaks the language of the reader', () => {
    const labels = { ...englishImpactLabels, tables: { ...englishImpactLabels.tables, indicators: 'Indikatoren' } };
    const [indicators] = impactTables(bladeImpact, { labels, words: (_, term) => term.toUpperCase() });
    assert.equal(indicators?.name, 'Indikatoren');
    assert.ok(indicators.rows[1]?.includes('ENVIRONMENTAL'));
  });

  it('shows what should not be there, and never throws', () => {
    const cells = impactTables(oddImpact).flatMap(({ rows }) => rows.flat());
    for (const cell of ['9', 'odd', '2026', '12 t', '4', 'soon']) assert.ok(cells.includes(cell), cell);
    const any = fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true });
    const entry = fc.dictionary(
      fc.constantFrom('title', 'unit', 'observations', 'baseline', 'ethics', 'negativeImpacts', 'results', 'o'),
      fc.oneof(any, fc.dictionary(fc.string(), any)),
    );
    const names = ['partners', 'results', 'indicators', 'impact', 'title'];
    const document = fc.dictionary(fc.constantFrom(...names), fc.oneof(any, fc.dictionary(fc.string(), entry)));
    fc.assert(
      fc.property(document, (value) => {
        assert.equal(impactTables(value as unknown as ImpactDocument).length, 3);
      }),
    );
    for (const value of [undefined, null, 7, []]) impactTables(value as never);
  });
});

describe('the files', () => {
  it('is a CSV whose formulas do not run, and which reads back as the table', async () => {
    const text = await observationsToCsv(bladeImpact);
    assert.match(text, /,'=north,/);
    assert.match(text, /'@later/);
    const { columns, rows } = tableOf('observations');
    const expected = [columns.map(({ header }) => header), ...rows];
    assert.deepEqual(
      readCsv(text).rows,
      expected.map((row) => row.map((cell) => String(cell ?? ''))),
    );
    assert.equal(text, await observationsToCsv(bladeImpact));
  });

  it('writes the numbers of a semicolon file with commas', async () => {
    assert.match(await observationsToCsv(bladeImpact, {}, { delimiter: ';' }), /;"64,125";/);
  });

  it('is a workbook with three sheets, numbers as numbers and days as days, the same each time', async () => {
    const { bytes, notes } = await impactToXlsx(bladeImpact, {}, { title: 'BladeLoop' });
    assert.deepEqual(notes, []);
    assert.deepEqual(bytes, (await impactToXlsx(bladeImpact, {}, { title: 'BladeLoop' })).bytes);
    const { sheets } = await readXlsx(bytes);
    assert.deepEqual(
      sheets.map(({ name }) => name),
      ['Indicators', 'Observations', 'Negative impacts and ethics'],
    );
    const [indicators, observations] = sheets;
    const { fields } = tableOf('indicators');
    assert.equal(indicators?.rows[2]?.[fields.indexOf('target')], 900.5);
    assert.deepEqual(indicators.rows[2][fields.indexOf('targetDate')], new Date('2028-12-31'));
    assert.equal(indicators.rows[2][fields.indexOf('definition')], '=Dry mass of blades\nthat are not buried');
    assert.ok(observations?.rows.some((row) => row.includes(1000.25) && row.includes('=north')));
  });
});
