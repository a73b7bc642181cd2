import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyPatch } from '@kvasir/model';
import { validate } from '@kvasir/model/validate.js';
import fc from 'fast-check';
import { readCsv } from '../csv/read-csv.ts';
import { rowsWithHeaders } from '../table/table.ts';
import { bladeImpact, oddImpact } from '../testing/impact-document.ts';
import { readXlsx } from '../xlsx/read-xlsx.ts';
import type { ImpactDocument } from './fields.ts';
import { impactToXlsx, observationsToCsv } from './files.ts';
import { observationPatch, readObservationTable, type ObservationImportOptions } from './import-observations.ts';
import type { ObservationPlan } from './import-result.ts';
import { impactTables } from './tables.ts';

type Options = Omit<ObservationImportOptions, 'document'>;

function read(rows: readonly (readonly unknown[])[], options: Options = {}, document: ImpactDocument = bladeImpact) {
  return readObservationTable(rows, { document, ...options });
}

/** The changes, each in a line. */
function told({ changes }: ObservationPlan): string[] {
  return changes.flatMap(({ kind, title, period, fields }) =>
    fields.map(({ field, group, before, after }) =>
      [kind, title.split(' ')[0], period, ...(group ? [group] : []), `${field}: ${before} → ${after}`].join(' '),
    ),
  );
}

/** The problems, each in a line. */
function problems(plan: ObservationPlan): string[] {
  return plan.problems.map(({ row, column, code, text }) => `${row}/${column ?? '-'} ${code} ${text}`);
}

function applied(plan: ObservationPlan, document = bladeImpact): typeof bladeImpact {
  return applyPatch(document, observationPatch(plan));
}

/** The observations of an indicator by their periods, without their ids. */
function observations(document: ImpactDocument, indicator: string): unknown[] {
  return Object.values(document.indicators?.[indicator]?.observations ?? {}).sort((a, b) =>
    a.period < b.period ? -1 : 1,
  );
}

const withoutObservations: typeof bladeImpact = {
  ...bladeImpact,
  indicators: Object.fromEntries(
    Object.entries(bladeImpact.indicators ?? {}).map(([id, { observations: _, ...indicator }]) => [id, indicator]),
  ),
};

describe('an exported table that comes back', () => {
  it('changes nothing where nothing was changed, as CSV and as a workbook', async () => {
    const unchanged = { changes: [], problems: [], unchanged: 4, ambiguous: [] };
    for (const delimiter of [',', ';'] as const) {
      const { rows } = readCsv(await observationsToCsv(bladeImpact, {}, { delimiter }));
      const { decimal, ...plan } = read(rows);
      assert.deepEqual(plan, unchanged);
      assert.equal(decimal, delimiter === ',' ? '.' : ',');
    }
    const { sheets } = await readXlsx((await impactToXlsx(bladeImpact)).bytes);
    assert.deepEqual(read(sheets[1]?.rows ?? []), unchanged);
  });

  it('brings everything back into a document that has lost it', async () => {
    const { rows } = readCsv(await observationsToCsv(bladeImpact));
    const plan = read(rows, {}, withoutObservations);
    assert.deepEqual(plan.problems, []);
    const restored = applied(plan, withoutObservations);
    for (const id of ['landfill', 'trust']) {
      // What was said under no version is now said under the first.
      const expected = observations(bladeImpact, id).map((one) => ({ version: 1, ...(one as object) }));
      assert.deepEqual(observations(restored, id), expected);
    }
    assert.deepEqual(validate(restored), []);
  });

  it('keeps the definition under which a value was made, where the value is corrected', () => {
    const [, table] = impactTables({
      indicators: { a: { title: 'A', version: 3, observations: { o: { period: '2026', value: 1, version: 1 } } } },
    });
    const document = {
      indicators: { a: { title: 'A', version: 3, observations: { o: { period: '2026', value: 1 } } } },
    };
    const rows = rowsWithHeaders(table ?? { name: '', columns: [], rows: [] });
    const corrected = rows.map((row) => row.map((cell) => (cell === 1 ? 2 : cell)));
    assert.deepEqual(observationPatch(readObservationTable(corrected, { document })), {
      indicators: { a: { observations: { o: { value: 2 } } } },
    });
  });

  it('is read back, whatever the numbers and texts', async () => {
    const text = fc.string({ minLength: 1 }).filter((one) => one.trim() !== '');
    const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => (one === 0 ? 0 : one));
    const period = fc.constantFrom('2024', '2025-H1', '2025-Q3', '2026-11');
    const group = text
      .map((one) => one.trim())
      .filter((one) => !['__proto__', 'constructor', 'prototype'].includes(one));
    const observation = fc.record(
      {
        value: number,
        status: fc.constantFrom('final', 'provisional'),
        comment: text,
        breakdown: fc.dictionary(group, fc.record({ value: number }), { maxKeys: 3 }),
      },
      { requiredKeys: ['value'] },
    );
    const entry = fc.dictionary(period, observation, { minKeys: 1 });
    await fc.assert(
      fc.asyncProperty(entry, fc.constantFrom(',', ';'), async (byPeriod, delimiter) => {
        const all = Object.entries(byPeriod).map(([key, one], index) => [`o${index}`, { period: key, ...one }]);
        const document = { indicators: { a: { title: 'A', observations: Object.fromEntries(all) } } } as ImpactDocument;
        const { rows } = readCsv(await observationsToCsv(document, {}, { delimiter: delimiter as ',' }));
        const plan = readObservationTable(rows, { document });
        assert.deepEqual([plan.changes, plan.problems, plan.unchanged], [[], [], all.length]);
      }),
    );
  });
});

describe('a long table', () => {
  it('is read in German and French, in the reader’s own numbers', () => {
    const german = read(
      [
        ['Bericht 2027'],
        ['Nr.', 'Kennzahl', 'Zeitraum', 'Wert', 'Status', 'Grund', 'Beleg'],
        ['I5', 'Blade mass kept from landfill', '2. Halbjahr 2027', '1.234,5 t', 'vorläufig', '', 'https://a.example'],
        ['I3', '', 'Q3 2026', '2,40 €', 'endgültig', '', ''],
        ['', 'Trust between partners', '2027', '', '', 'Zu wenige Antworten', ''],
      ],
      { language: 'de' },
    );
    assert.deepEqual(problems(german), []);
    assert.deepEqual(told(german), [
      'added I5 2027-H2 value:  → 1.234,5',
      'added I5 2027-H2 status:  → Provisional',
      'added I5 2027-H2 evidence:  → https://a.example',
      'added I3 2026-Q3 value:  → 2,4',
      'added I3 2026-Q3 status:  → Final',
      'added I11 2027 missing:  → Zu wenige Antworten',
    ]);
    const french = read(
      [
        ['Indicateur', 'Période', 'Valeur', 'Commentaire'],
        ['I5', '2e semestre 2027', '1 234,5', 'relevé'],
        ['I3', 'novembre 2026', '0,9', ''],
      ],
      { language: 'fr' },
    );
    assert.deepEqual(told(french), [
      'added I5 2027-H2 value:  → 1\u202f234,5',
      'added I5 2027-H2 comment:  → relevé',
      'added I3 2026-11 value:  → 0,9',
    ]);
  });

  it('changes an observation, tells before and after, and gives a valid document', () => {
    const plan = read([
      ['No.', 'Period', 'Group', 'Value', 'Status'],
      ['I5', '2026-H1', '', 65, 'final'],
      ['I5', '2026-H2', 'South', 234.25, ''],
      ['I5', '2027-H1', '', 12, ''],
    ]);
    assert.deepEqual(told(plan), [
      'changed I5 2026-H1 value: 64.125 → 65',
      'changed I5 2026-H2 south value:  → 234.25',
      'changed I5 2026-H2 south missing: The scale broke → ',
      'changed I5 2027-H1 value:  → 12',
      'changed I5 2027-H1 missing: Not weighed → ',
    ]);
    const after = applied(plan);
    assert.deepEqual(after.indicators?.['landfill']?.observations?.['second']?.breakdown, {
      '=north': { value: 1000.25 },
      south: { value: 234.25 },
    });
    assert.deepEqual(validate(after), []);
    assert.equal(
      read(
        [
          ['No.', 'Period', 'Value'],
          ['I5', '2026-H1', 65],
        ],
        {},
        after,
      ).unchanged,
      1,
    );
  });

  it('is read in the digits and notations of many countries', () => {
    const cells: [string, string, number][] = [
      ['1’234.5', 'de-CH', 1234.5],
      ['١٬٢٣٤٫٥', 'ar-EG', 1234.5],
      ['۱۲۳۴٫۵', 'fa', 1234.5],
      ['12,34,567.5', 'hi', 1234567.5],
      ['−5,5 t', 'sv', -5.5],
    ];
    for (const [text, language, value] of cells) {
      const plan = read(
        [
          ['No.', 'Period', 'Value'],
          ['I5', '2028-H1', text],
        ],
        { language },
      );
      assert.deepEqual(problems(plan), [], text);
      const added = Object.values(applied(plan).indicators?.['landfill']?.observations ?? {}).at(-1);
      assert.equal(added?.value, value, text);
    }
  });

  it('tells where each thing is that cannot be read, and takes the others', () => {
    const rows = [
      ['Indicator id', 'Indicator', 'Period', 'Group', 'Value', 'Rating', 'Status', 'Evidence', 'Unit'],
      ['', 'I5', '2028-H1', '', '1e400', '', 'final', '', ''],
      ['', 'I5', '2028-H2', '', 'NaN', '', '', '', ''],
      ['', 'I5', '2029-H1', '', 'about 5', '', '', '', ''],
      ['', 'I5', '2029-H2', '', '5 kg', '', '', '', ''],
      ['', 'I5', '2030-H1', '', '5', '', '', '', 'kg'],
      ['', 'I5', '2030-H2', '', '5', '', 'perhaps', 'javascript:alert(1)', ''],
      ['nobody', 'I5', '2031-H1', '', '5', '', '', '', ''],
      ['', 'I99', '2031-H1', '', '5', '', '', '', ''],
      ['', '', '2031-H1', '', '5', '', '', '', ''],
      ['', 'I5', '', '', '5', '', '', '', ''],
      ['', 'I5', 'soon', '', '5', '', '', '', ''],
      ['', 'I3', '2026-01-01', '', '5', '', '', '', ''],
      ['', 'I5', '2031-H1', '__proto__', '5', '', '', '', ''],
      ['', 'I11', '2028', '', '', '7', '', '', ''],
      ['', 'I5', '2032-H1', '', new Date('2026-02-01'), '', '', '', ''],
      ['', '', '', '', '', '', '', '', ''],
    ];
    const plan = read(rows);
    assert.deepEqual(problems(plan), [
      '1/- nothing-observed 2028-H1',
      '1/4 out-of-range 1e400',
      '2/4 not-a-number NaN',
      '3/4 not-a-number about 5',
      '4/4 other-unit 5 kg',
      '5/8 other-unit kg',
      '6/6 unknown-term perhaps',
      '6/7 not-a-url javascript:alert(1)',
      '7/0 unknown-indicator nobody',
      '8/1 unknown-indicator I99',
      '9/- missing-indicator ',
      '10/2 missing-period ',
      '11/2 unreadable-period soon',
      '12/2 ambiguous-period 2026-01-01',
      '13/3 unusable-group __proto__',
      '14/5 not-a-rating 7',
      '15/4 date-for-number 2026-02-01',
    ]);
    assert.deepEqual(told(plan), ['added I5 2030-H2 value:  → 5']);
  });

  it('takes neither of two values that contradict each other, and one that is said twice', () => {
    const plan = read([
      ['No.', 'Period', 'Value', 'Comment'],
      ['I5', '2028-H1', '5', 'first'],
      ['I5', 'H1 2028', '6', ''],
      ['I5', '1. Halbjahr 2028', '7', ''],
      ['I3', '2028', '8', ''],
      ['I3', '2028', '8.0', ''],
    ]);
    assert.deepEqual(problems(plan), ['1/2 repeated-value 5', '2/2 repeated-value 6', '3/2 repeated-value 7']);
    assert.deepEqual(told(plan), ['added I5 2028-H1 comment:  → first', 'added I3 2028 value:  → 8']);
  });

  it('never takes what a group says for what all say', () => {
    const long = read([
      ['No.', 'Period', 'Group', 'Rating'],
      ['I11', '2027', 'women', '4'],
      ['I11', '2027', '', '3'],
    ]);
    const wide = read([
      ['No.', 'Group', '2027'],
      ['I11', 'women', '4'],
      ['I11', '', '3'],
    ]);
    for (const plan of [long, wide]) {
      assert.deepEqual(told(plan), ['added I11 2027 women value:  → 4', 'added I11 2027 rating:  → 3']);
      assert.deepEqual(validate(applied(plan)), []);
    }
  });

  it('does not say that a value is missing that is there', () => {
    const plan = read([
      ['No.', 'Period', 'Value', 'Missing'],
      ['I5', '2026-H1', '', 'Lost'],
      ['I5', '2028-H1', '5', 'Lost'],
    ]);
    assert.deepEqual(problems(plan), ['1/3 value-and-missing Lost', '2/3 value-and-missing Lost']);
    assert.deepEqual(told(plan), ['added I5 2028-H1 value:  → 5']);
  });

  it('asks which observation is meant where the document has two of a period', () => {
    const document: ImpactDocument = {
      indicators: {
        a: { title: 'A', observations: { one: { period: '2026', value: 1 }, two: { period: '2026', value: 2 } } },
      },
    };
    const rows = [
      ['Indicator', 'Period', 'Value', 'Observation id'],
      ['A', '2026', '3', ''],
      ['A', '2026', '3', 'two'],
    ];
    const plan = read(rows, {}, document);
    assert.deepEqual(problems(plan), ['1/1 doubled-observation 2026']);
    assert.deepEqual(observationPatch(plan), { indicators: { a: { observations: { two: { value: 3 } } } } });
  });

  it('asks which indicator is meant where several are called so, or names contradict each other', () => {
    const document: ImpactDocument = {
      indicators: { a: { title: 'Same' }, b: { title: 'Same' }, c: { number: '1', title: 'C' } },
    };
    const plan = read(
      [
        ['No.', 'Indicator', 'Period', 'Value'],
        ['', 'Same', '2026', '1'],
        ['1', 'Same', '2026', '1'],
      ],
      {},
      document,
    );
    assert.deepEqual(problems(plan), ['1/1 ambiguous-indicator Same', '2/0 ambiguous-indicator Same']);
  });
});

describe('numbers that can be read in two ways', () => {
  const table = (...values: string[]) => [
    ['No.', 'Period', 'Value'],
    ...values.map((value, index) => ['I5', `${2028 + index}-H1`, value]),
  ];

  it('are read as the reader writes, and told', () => {
    const plan = read(table('1.234'), { language: 'de' });
    assert.deepEqual(told(plan), ['added I5 2028-H1 value:  → 1.234']);
    assert.deepEqual(plan.ambiguous, [{ row: 1, column: 2, text: '1.234', value: 1234, otherwise: 1.234 }]);
    assert.equal(read(table('1.234'), { language: 'en' }).ambiguous[0]?.value, 1.234);
  });

  it('are read like the others of their table, or as the caller says', () => {
    const plan = read(table('1.234', '0.5'), { language: 'de' });
    assert.deepEqual(told(plan), ['added I5 2028-H1 value:  → 1,234', 'added I5 2029-H1 value:  → 0,5']);
    assert.deepEqual([plan.ambiguous, plan.decimal], [[], '.']);
    assert.deepEqual(told(read(table('1.234'), { language: 'de', decimal: '.' })), [
      'added I5 2028-H1 value:  → 1,234',
    ]);
  });

  it('mean what the document has already, where it has one of the two', () => {
    const plan = read(
      [
        ['No.', 'Period', 'Value'],
        ['I5', '2026-H1', '64.125'],
      ],
      { language: 'de' },
    );
    assert.deepEqual([plan.changes, plan.ambiguous, plan.unchanged], [[], [], 1]);
  });
});

describe('a wide table', () => {
  it('has an indicator in each row and a period in each column, with nothing above the names', () => {
    const plan = read([
      ['', 'Unit', 2026, '2028-H1', 'Q3 2028', new Date('2029-06-30')],
      ['Blade mass kept from landfill', 't', null, '5', 6, '7 t'],
      ['Trust between partners', '', 3, '', '', '5'],
      ['Somebody', '', 1, '', '', ''],
    ]);
    assert.deepEqual(told(plan), [
      'added I5 2028-H1 value:  → 5',
      'added I5 2028-Q3 value:  → 6',
      'added I5 2029-H1 value:  → 7',
      'changed I11 2026 rating: 4 → 3',
      'added I11 2029 rating:  → 5',
    ]);
    assert.deepEqual(problems(plan), ['3/0 unknown-indicator Somebody']);
  });

  it('tells of each cell that cannot be read, and of two columns of one period', () => {
    const plan = read([
      ['No.', 'Group', '2028', '2028', '2029'],
      ['I5', '', '1', '2', 'n/a'],
      ['I5', 'women', '3', '3', '1,2,3'],
      ['I11', '', '4.5', '', ''],
    ]);
    assert.deepEqual(problems(plan), [
      '1/2 repeated-value 1',
      '1/3 repeated-value 2',
      '1/4 not-a-number n/a',
      '2/4 not-a-number 1,2,3',
      '3/2 not-a-rating 4.5',
    ]);
    assert.deepEqual(told(plan), ['added I5 2028 women value:  → 3']);
  });

  it('can come without headers from a clipboard', () => {
    const plan = read([['I5', '5']], {
      mapping: { kind: 'wide', headerRow: -1, columns: ['number', 'period:2028-H1'] },
    });
    assert.deepEqual(told(plan), ['added I5 2028-H1 value:  → 5']);
  });
});

describe('any table', () => {
  it('never throws, and its patch never breaks a document', () => {
    const any = fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true });
    const words = [
      'Indicator',
      'Period',
      'Value',
      'Group',
      'Status',
      'I5',
      'I11',
      '2026',
      '2026-H1',
      '2028-H1',
      '1.234',
    ];
    const cell = fc.oneof(fc.constantFrom(...words, 5, 'women', '__proto__'), fc.string({ unit: 'binary' }), any);
    const rows = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 6 });
    const headers = fc.constantFrom(['Indicator', 'Period', 'Value', 'Group'], ['Indicator', '2026', '2027-H1']);
    fc.assert(
      fc.property(rows, headers, fc.constantFrom('en', 'de', 'fa', '???'), (cells, header, language) => {
        for (const table of [cells, [header, ...cells]]) {
          assert.deepEqual(validate(applied(read(table, { language }))), []);
          applied(read(table, { language }, oddImpact), oddImpact);
        }
      }),
    );
    for (const value of [undefined, null, 7, []])
      read(
        [
          ['Indicator', 'Period', 'Value'],
          ['I5', '2026', 1],
        ],
        {},
        value as never,
      );
  });

  it('of ten thousand observations is read in a moment', () => {
    const observed = Object.fromEntries(
      Array.from({ length: 5000 }, (_, index) => [`o${index}`, { period: String(1000 + index), value: index }]),
    );
    const document: ImpactDocument = { indicators: { a: { title: 'A', observations: observed } } };
    const rows = Array.from({ length: 9000 }, (_, index) => ['A', String(1000 + index), `${index + 1},5`]);
    const plan = read([['Indicator', 'Period', 'Value'], ...rows], {}, document);
    assert.equal(plan.changes.length, 9000);
    const after = applyPatch(document, observationPatch(plan));
    assert.equal(Object.keys(after.indicators?.['a']?.observations ?? {}).length, 9000);
  });
});
