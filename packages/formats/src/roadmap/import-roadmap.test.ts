import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dependencyTypes, itemStatuses, raciRoles, riskLevels, sectors } from '@kvasir/model';
import fc from 'fast-check';
import { readCsv } from '../csv/read-csv.ts';
import { writeCsv } from '../csv/write-csv.ts';
import { rowsWithHeaders } from '../table/table.ts';
import { bladeRoadmap } from '../testing/roadmap-document.ts';
import { readXlsx } from '../xlsx/read-xlsx.ts';
import { writeXlsx } from '../xlsx/write-xlsx.ts';
import { roadmapChanges } from './changes.ts';
import type { RoadmapTablesDocument } from './fields.ts';
import { importRoadmap } from './import-roadmap.ts';
import { guessRoadmapMapping } from './mapping.ts';
import { roadmapTables } from './tables.ts';

const document: RoadmapTablesDocument = bladeRoadmap;

/** What a table with one row of cells does, said briefly. */
function doing(headers: string[], cells: unknown[], source = document): string[] {
  const { changes, problems } = importRoadmap([headers, cells], { document: source });
  return [
    ...changes.flatMap(({ kind, collection, fields }) =>
      fields.map(({ field, before, after }) => `${kind} ${collection} ${field}: ${before} → ${after}`),
    ),
    ...problems.map(
      ({ code, column, text }) => `${code}${column === undefined ? '' : ` in ${String(column)}`}: ${text}`,
    ),
  ];
}

const milestone = ['Milestone number', 'Milestone name'];

const key = fc
  .string({ minLength: 1, maxLength: 12, unit: 'grapheme' })
  .filter((id) => !['__proto__', 'prototype', 'constructor'].includes(id) && id.trim() === id);
const text = fc.string({ unit: 'grapheme', maxLength: 40 });
const month = fc.integer({ min: 1, max: 1200 });

/** Any plan whose values are of the right type, and many that are not quite right. */
const plan: fc.Arbitrary<RoadmapTablesDocument> = fc
  .record({
    ids: fc.uniqueArray(key, { minLength: 2, maxLength: 8 }),
    partners: fc.uniqueArray(key, { minLength: 1, maxLength: 3 }),
  })
  .chain(({ ids, partners }) => {
    const [id, partner] = [fc.constantFrom(...ids), fc.constantFrom(...partners)];
    const set = (terms: readonly string[]): fc.Arbitrary<object> =>
      fc.dictionary(fc.constantFrom(...terms), fc.constant(true), { minKeys: 1 });
    const item = fc.record(
      {
        title: text.map((one) => `${one}.`),
        number: text,
        description: text,
        lead: partner,
        dueMonth: month,
        forecastMonth: month,
        dueDate: fc.constant('2027-03-01'),
        status: fc.constantFrom(...itemStatuses),
        workPackages: set(ids),
        actors: set(sectors),
        dependsOn: fc.dictionary(
          id,
          fc.record(
            { type: fc.constantFrom(...dependencyTypes), lag: fc.integer({ min: -1200, max: 1200 }) },
            { requiredKeys: [] },
          ),
          { minKeys: 1 },
        ),
        raci: fc.dictionary(partner, set(raciRoles), { minKeys: 1 }),
        gate: fc.boolean(),
      },
      { requiredKeys: ['title'] },
    );
    const workPackage = fc.record(
      {
        title: text.map((one) => `${one}.`),
        objectives: text,
        startMonth: month,
        personMonths: fc.dictionary(partner, fc.record({ months: fc.double({ min: 0, max: 1000, noNaN: true }) }), {
          minKeys: 1,
        }),
      },
      { requiredKeys: ['title'] },
    );
    const risk = fc.record(
      { title: text.map((one) => `${one}.`), severity: fc.constantFrom(...riskLevels), owner: partner },
      { requiredKeys: ['title'] },
    );
    const all = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> => fc.dictionary(id, value);
    return fc.record({
      startDate: fc.constant('2026-01-15'),
      partners: fc.dictionary(partner, fc.record({ name: text, shortName: text }, { requiredKeys: ['name'] })),
      workPackages: all(workPackage),
      milestones: all(item),
      deliverables: all(item),
      risks: all(risk),
    });
  });

describe('an import of what was exported', () => {
  it('changes nothing, by CSV with commas or semicolons', () => {
    fc.assert(
      fc.property(plan, fc.constantFrom(',' as const, ';' as const), (source, delimiter) => {
        for (const table of roadmapTables(source)) {
          const { rows } = readCsv(writeCsv(rowsWithHeaders(table), { delimiter }));
          const { document: next, changes } = importRoadmap(rows, { document: source, name: table.name });
          assert.deepEqual(changes, []);
          assert.equal(next, source);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('changes nothing, by a workbook', async () => {
    const { sheets } = await readXlsx((await writeXlsx(roadmapTables(document))).bytes);
    assert.equal(sheets.length, 4);
    for (const { rows, name } of sheets) {
      const { document: next, changes, problems } = importRoadmap(rows, { document, name });
      assert.deepEqual([changes, problems], [[], []]);
      assert.equal(next, document);
    }
  });

  it('gives the same plan in a document that has the same partners and results', () => {
    const empty: RoadmapTablesDocument = { partners: document.partners ?? {}, results: document.results ?? {} };
    const tables = roadmapTables(document);
    // Twice: what waits for something of a later table knows it then.
    const next = [...tables, ...tables].reduce(
      (before, table) => importRoadmap(rowsWithHeaders(table), { document: before, name: table.name }).document,
      empty,
    );
    assert.deepEqual(roadmapTables(next), tables);
  });

  it('never runs a formula', () => {
    const csv = writeCsv(rowsWithHeaders(roadmapTables(document)[0] ?? { name: '', columns: [], rows: [] }));
    assert.match(csv, /"'=A resin\nthat comes apart"|'=A resin/);
    assert.doesNotMatch(csv, /(?:^|[,;"\n])=/);
  });
});

describe('importRoadmap', () => {
  it('says what it will change, and leaves the document that it was given alone', () => {
    const before = structuredClone(document);
    assert.deepEqual(
      doing(
        [...milestone, 'Due date (in month)', 'Lead beneficiary', 'Status'],
        ['MS1', 'Formula', 'M9', 'Brenner Composites GmbH', 'Erreicht'],
      ),
      [
        'changed milestones title: Formula fixed; the route too → Formula',
        'changed milestones dueMonth: 6 → 9',
        'changed milestones lead: NLU → BRC',
        'changed milestones status: Delayed → Achieved',
      ],
    );
    assert.deepEqual(document, before);
  });

  it('adds what nobody knows, by its title', () => {
    const { document: next, changes } = importRoadmap(
      [
        [...milestone, 'Means of verification'],
        ['MS9', 'New', 'Seen'],
      ],
      { document },
    );
    assert.equal(changes[0]?.kind, 'added');
    assert.equal(changes[0].row, 1);
    assert.deepEqual(next.milestones?.[changes[0].id], { number: 'MS9', title: 'New', meansOfVerification: 'Seen' });
    assert.deepEqual(doing(milestone, ['MS9', '']), ['missing-title: MS9']);
  });

  it('reads months as people write them, days included', () => {
    const headers = [...milestone, 'Forecast month'];
    for (const month of [
      '12',
      'M12',
      'm 12',
      'Month 12',
      'Monat 12',
      'mois 12',
      'PM12',
      12,
      '12.0',
      '31/12/2026',
      '2027-01-14',
    ])
      assert.deepEqual(
        doing(headers, ['MS2', 'First blade', month]),
        ['changed milestones forecastMonth:  → 12'],
        String(month),
      );
    assert.deepEqual(doing(headers, ['MS2', '', 'M0']), ['out-of-range in 2: M0']);
    const { problems } = importRoadmap([headers, ['MS2', '', 'M0']], { document });
    assert.deepEqual(problems[0]?.range, [1, 1200], 'says what is possible');
    assert.deepEqual(doing(headers, ['MS2', '', '-3']), ['out-of-range in 2: -3']);
    assert.deepEqual(doing(headers, ['MS2', '', '1000000000']), ['not-a-number in 2: 1000000000']);
    assert.deepEqual(doing(headers, ['MS2', '', 'soon']), ['not-a-number in 2: soon']);
    assert.deepEqual(doing(headers, ['MS2', '', '5/6/2026']), ['ambiguous-date in 2: 5/6/2026']);
  });

  it('keeps the day that somebody writes in the column of months, and lets none contradict the month', () => {
    const headers = [...milestone, 'Due date (in month)'];
    assert.deepEqual(doing(headers, ['MS1', '', '2026-09-30']), [
      'changed milestones dueMonth: 6 → 9',
      'changed milestones dueDate:  → 2026-09-30',
    ]);
    assert.deepEqual(doing(headers, ['MS2', '', '25']), [
      'changed milestones dueMonth: 24 → 25',
      'changed milestones dueDate: 2027-12-17 → ',
    ]);
    assert.deepEqual(doing(headers, ['MS2', '', 'M24']), []);
  });

  it('reads dependencies as planning software writes them', () => {
    const read = (cell: string): unknown =>
      importRoadmap(
        [
          [...milestone, 'Predecessors'],
          ['MS1', '', cell],
        ],
        { document },
      ).document.milestones?.['formula']?.dependsOn;
    assert.deepEqual(read('D1.1'), { dmp: {} });
    assert.deepEqual(read('D1.1 ss-2; MS2 FF + 3'), { dmp: { type: 'SS', lag: -2 }, blade: { type: 'FF', lag: 3 } });
    assert.deepEqual(read('First blade+1'), { blade: { lag: 1 } });
    assert.deepEqual(doing([...milestone, 'Depends on'], ['MS1', '', 'MS1; D9.9 FS; D1.1 FS+9999']), [
      ...['own-dependency in 2: MS1', 'unknown-item in 2: D9.9 FS', 'out-of-range in 2: D1.1 FS+9999'],
    ]);
  });

  it('reads roles, and keeps those of partners that a cell does not name', () => {
    const headers = [...milestone, 'RACI'];
    assert.deepEqual(doing(headers, ['MS1', '', 'Institut Val-Marne: I; BRC A/R']), [
      'changed milestones raci: BRC: C; NLU: R, A → BRC: R, A; Institut Val-Marne: I; NLU: R, A',
    ]);
    assert.deepEqual(doing(headers, ['MS1', '', 'NLU: X; Nobody: R']), [
      'unknown-role in 2: NLU: X',
      'unknown-partner in 2: Nobody: R',
    ]);
  });

  it('reads the types and levels of deliverables by code or by name', () => {
    const headers = ['Deliverable number', 'Deliverable name', 'Type', 'Dissemination level'];
    for (const [type, level] of [
      ['DEM', 'PU'],
      ['DEM — Demonstrator, pilot', 'PU - Public'],
      ['Demonstrator', 'public'],
    ])
      assert.deepEqual(doing(headers, ['D2.1', '', type, level]), [
        'changed deliverables type: R → DEM',
        'changed deliverables dissemination: SEN → PU',
      ]);
    assert.deepEqual(doing(headers, ['D2.1', '', 'Cake', 'SEN']), ['unknown-term in 2: Cake']);
  });

  it('reads effort by partner, with decimal comma or point', () => {
    const headers = ['WP', 'Work package title', 'NLU', 'Institut Val-Marne', 'Person-months'];
    assert.deepEqual(doing(headers, ['WP1', '', '24,5', '3.25', '999']), ['changed workPackages partner:ivm:  → 3.25']);
    assert.deepEqual(doing(headers, ['WP1', '', '-1', 'much', '']), [
      'out-of-range in 2: -1',
      'not-a-number in 3: much',
    ]);
  });

  it('tells rows that speak of the same entry, or of one of several', () => {
    const { problems } = importRoadmap([milestone, ['MS1', 'A'], ['MS1', 'B']], { document });
    assert.deepEqual(problems, [{ row: 2, code: 'repeated-item', text: 'MS1 A' }]);
    const twins = { milestones: { a: { title: 'Twin' }, b: { title: 'Twin' } } };
    assert.deepEqual(doing(milestone, ['', 'Twin'], twins), ['ambiguous-item: Twin']);
  });

  it('reads any rows at all without an error', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.anything(),
      fc.constantFrom('Milestone name', 'Title', 'WP', 'M3', 'MS1 FS+2', 'NLU: R', new Date(Number.NaN)),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 6 }), fc.anything(), (rows, other) => {
        importRoadmap(rows, { document });
        importRoadmap(rows, { document: other as RoadmapTablesDocument });
      }),
      { numRuns: 500 },
    );
  });

  it('takes in 10,000 rows in a moment', () => {
    const rows = Array.from({ length: 10_000 }, (_, at) => [
      `MS${String(at)}`,
      `Title ${String(at)}`,
      'WP1; WP2',
      (at % 36) + 1,
      at === 0 ? '' : `MS${String(at - 1)} FS`,
    ]);
    const started = performance.now();
    const { changes, problems } = importRoadmap(
      [[...milestone, 'Related work packages', 'Due', 'Depends on'], ...rows],
      { document },
    );
    assert.deepEqual([changes.length, problems], [10_000, []]);
    // About one second on a slow machine; a quadratic reader would take minutes.
    assert.ok(performance.now() - started < 20_000);
  });
});

describe('guessRoadmapMapping', () => {
  it('knows the tables of Part B by their headers', () => {
    for (const layout of ['part-b', 'all'] as const)
      for (const { kind, columns, fields } of roadmapTables(document, { layout })) {
        const mapping = guessRoadmapMapping([['Some title'], [], columns.map(({ header }) => header)], { document });
        assert.deepEqual(mapping, { kind, headerRow: 2, columns: fields });
      }
  });

  it('knows what the rows are by what the head calls them', () => {
    const kindOf = (...headers: string[]) => guessRoadmapMapping([headers], { document }).kind;
    for (const milestone of ['Milestone', 'Meilenstein', 'Jalon']) {
      assert.equal(kindOf(milestone, 'Due', 'Lead', 'Depends on'), 'milestones');
      assert.equal(kindOf('WP', milestone, 'Due', 'Lead', 'Type'), 'milestones');
    }
    assert.equal(kindOf('Deliverable', 'Due', 'Lead', 'Depends on'), 'deliverables');
    assert.equal(kindOf('Risk', 'Work packages', 'Due'), 'risks');
    assert.equal(kindOf('Work package', 'Title', 'Lead', 'Start', 'End', 'Milestone'), 'workPackages');
  });

  it('knows columns in German and French, and the sheet by its name', () => {
    assert.deepEqual(
      guessRoadmapMapping([['Meilenstein Nr.', 'Titel', 'Fälligkeit', 'Nachweis', 'Vorgänger']], { document }),
      {
        kind: 'milestones',
        headerRow: 0,
        columns: ['number', 'title', 'dueMonth', 'meansOfVerification', 'dependsOn'],
      },
    );
    const french = [['N°', 'Livrable', 'Lot de travail', 'Chef de file', 'Type', 'Niveau de diffusion', 'Échéance']];
    assert.deepEqual(guessRoadmapMapping(french, { document }).columns, [
      ...['number', 'title', 'workPackages', 'lead', 'type', 'dissemination', 'dueMonth'],
    ]);
    const open = [['No.', 'Title']];
    assert.equal(guessRoadmapMapping(open, { document, name: 'Critical risks' }).kind, 'risks');
  });
});

describe('roadmapChanges', () => {
  it('says what is different between two documents', () => {
    const after = {
      ...document,
      milestones: {
        ...document.milestones,
        formula: { ...document.milestones?.['formula'], title: 'Formula', dueMonth: 8 },
        more: { title: 'More' },
      },
    };
    assert.deepEqual(
      roadmapChanges(document, after).map(
        ({ kind, id, fields }) => `${kind} ${id} ${fields.map(({ pointer }) => pointer).join(' ')}`,
      ),
      ['changed formula /milestones/formula/title /milestones/formula/dueMonth', 'added more /milestones/more/title'],
    );
    assert.deepEqual(roadmapChanges(document, structuredClone(document)), []);
    assert.deepEqual(roadmapChanges(null as never, 7 as never), []);
  });
});
