import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bladeLoop, oddities } from '../testing/matrix-document.ts';
import type { MatrixDocument } from './document.ts';
import { importMatrix } from './import-matrix.ts';
import { ipMatrixTables } from './tables.ts';

const document: MatrixDocument = bladeLoop;

type Cells = Record<string, unknown>;

/** Rows as somebody has typed them: the first one has the headers. */
function rowsOf(...rows: Cells[]): unknown[][] {
  const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return [headers, ...rows.map((row) => headers.map((header) => row[header]))];
}

function imported(...rows: Cells[]) {
  return importMatrix(rowsOf(...rows), { document });
}

/** The one result that an import adds. */
function added(...rows: Cells[]) {
  const { document: next, changes } = imported(...rows);
  return next.results![changes.find(({ kind }) => kind === 'added')!.id]!;
}

describe('an import', () => {
  it('says what will be different, before and after', () => {
    const { document: next, changes, problems } = imported({ Id: 'resin', 'TRL now': 5, Status: 'generated' });
    assert.deepEqual(problems, []);
    assert.deepEqual(changes, [
      {
        kind: 'changed',
        collection: 'results',
        id: 'resin',
        title: 'DX-4 resin',
        row: 1,
        fields: [{ field: 'trlNow', pointer: '/results/resin/trl/now', before: '4', after: '5' }],
      },
    ]);
    assert.deepEqual(next.results!['resin'], { ...bladeLoop.results.resin, trl: { now: 5, target: 6 } });
    assert.equal(next.results!['blade'], bladeLoop.results.blade);
  });

  it('finds an item by its id, else its number, else its title', () => {
    const ids = (cells: Cells) => imported({ ...cells, Description: 'new' }).changes.map(({ id }) => id);
    assert.deepEqual(ids({ Id: 'blade', 'No.': 'R1', Title: 'Recyclable blade' }), ['blade']);
    assert.deepEqual(ids({ 'No.': 'r2', Title: 'Another title' }), ['blade']);
    assert.deepEqual(ids({ Title: 'recyclable  BLADE' }), ['blade']);
  });

  it('makes a new result of a row that is none yet, under its own id or a fresh one', () => {
    const [first, second] = imported({ Title: 'Glue' }, { Title: 'Tower' }).changes;
    assert.match(first!.id, /^result-[a-z0-9]{8}$/);
    assert.notEqual(first!.id, second!.id);
    assert.equal(imported({ Id: 'glue-1', Title: 'Glue' }).changes[0]!.id, 'glue-1');
    assert.match(imported({ Id: '__proto__', Title: 'Glue' }).changes[0]!.id, /^result-/);
  });

  it('links rows to items that come in later rows', () => {
    const { document: next, changes } = imported(
      { 'No.': 'R8', Title: 'Glue', 'Based on results': 'R9; R1', 'Work packages': 'WP2, WP3' },
      { 'No.': 'R9', Title: 'Tower' },
    );
    const [glue, tower] = changes.map(({ id }) => id);
    assert.deepEqual(next.results![glue!]!.basedOnResults, { [tower!]: true, resin: true });
    assert.deepEqual(next.results![glue!]!.workPackages, { resin: true, blades: true });
  });

  it('deletes nothing: missing rows, missing columns and empty cells leave everything as it is', () => {
    const { document: next, problems } = imported({ Id: 'resin', Title: '', NLU: '', Description: null, BRC: '-' });
    assert.equal(next, document);
    assert.deepEqual(problems, []);
  });

  it('reads what a partner is in letters, in words, as a percentage and as a number', () => {
    assert.deepEqual(added({ Title: 'Glue', NLU: 'J 1/2', brc: '50 %' }).ownership, {
      kind: 'joint',
      owners: { nlu: { share: '1/2' }, brc: { share: '1/2' } },
    });
    assert.deepEqual(added({ Title: 'Glue', NLU: 1 / 3, BRC: 2 / 3 }).ownership?.owners, {
      nlu: { share: '1/3' },
      brc: { share: '2/3' },
    });
    assert.deepEqual(added({ Title: 'Glue', 'Northlake University': 's', ivm: 'im ex-' }), {
      title: 'Glue',
      ownership: { kind: 'single', owners: { nlu: {} } },
      accessRights: { ivm: { implementation: {}, exploitation: { terms: 'none' } } },
    });
    const { document: next } = importMatrix(rowsOf({ Title: 'Glue', NLU: 'Miteigentümer 1/2' }), {
      document,
      standingWords: { joint: ['Miteigentümer'] },
    });
    assert.deepEqual(Object.values(next.results!).at(-1)!.ownership?.owners, { nlu: { share: '1/2' } });
  });

  it('keeps what a cell of a partner does not speak of, and the access where it speaks of that', () => {
    const { document: next } = imported({ Id: 'resin', NLU: 'J', BRC: '1/2', 'Institut Val-Marne': 'im' });
    const { ownership, contributors, accessRights } = next.results!['resin']!;
    assert.deepEqual(ownership?.owners, {
      ...bladeLoop.results.resin.ownership.owners,
      brc: { share: '1/2', exploits: false },
    });
    assert.deepEqual(contributors, bladeLoop.results.resin.contributors);
    assert.deepEqual(accessRights?.['ivm'], { implementation: {} });
  });

  it('keeps a share that is none as it came, and says so', () => {
    const { document: next, problems } = imported({ Id: 'resin', NLU: 'J 1/0', BRC: 'abc' });
    assert.equal(next.results!['resin']!.ownership?.owners?.['nlu']?.share, '1/0');
    assert.equal(next.results!['resin']!.ownership?.owners?.['brc']?.share, '2/3');
    assert.deepEqual(problems, [
      { row: 1, column: 1, code: 'unreadable-share', text: 'J 1/0' },
      { row: 1, column: 2, code: 'unreadable-standing', text: 'abc' },
    ]);
  });

  it('takes shares that sum to 11/10: whether they add up is for the partners to settle', () => {
    const { ownership } = added({ Title: 'Glue', NLU: '1/2', BRC: '0.6' });
    assert.deepEqual(ownership?.owners, { nlu: { share: '1/2' }, brc: { share: '3/5' } });
  });

  it('notices a share that a spreadsheet has turned into a day', () => {
    const { problems } = imported({ Id: 'resin', NLU: new Date('2026-01-03') });
    assert.deepEqual(problems, [{ row: 1, column: 1, code: 'date-for-share', text: '2026-01-03' }]);
  });

  it('names the row and column of what it cannot read, and leaves the document as it is there', () => {
    const cells = {
      Id: 'resin',
      'Asset type': 'spell',
      'TRL now': 'four',
      'TRL target': 12,
      'Agreement signed on': 'soon',
      'Decides on filing': 'NLU; Nobody',
      'Work packages': 'WP9',
      'Key exploitable result': 'perhaps',
      Repository: 'javascript:alert(1)',
    };
    const { document: next, problems } = imported(cells);
    assert.deepEqual(
      problems.map(({ column, code, text, range = [] }) => [column, code, text, ...range]),
      [
        [1, 'unknown-term', 'spell'],
        [2, 'not-a-number', 'four'],
        [3, 'out-of-range', '12', 1, 9],
        [4, 'not-a-date', 'soon'],
        [5, 'unknown-partner', 'Nobody'],
        [6, 'unknown-link', 'WP9'],
        [7, 'unknown-term', 'perhaps'],
        [8, 'not-a-url', 'javascript:alert(1)'],
      ],
    );
    const { resin } = bladeLoop.results;
    assert.deepEqual(next.results!['resin'], { ...resin, control: { ...resin.control, filing: { nlu: true } } });
  });

  it('passes over rows that it cannot place, and says why', () => {
    const twins = { results: { a: { title: 'Twin' }, b: { title: 'twin' } } };
    const rows = rowsOf({ Title: 'Twin', Status: 'expected' }, { Status: 'expected' }, { Title: '' });
    const { document: next, problems } = importMatrix(rows, { document: twins });
    assert.equal(next, twins);
    assert.deepEqual(problems, [
      { row: 1, code: 'ambiguous-item', text: 'Twin' },
      { row: 2, code: 'missing-title', text: '' },
    ]);
    assert.deepEqual(imported({ 'No.': 'R1', Status: 'expected' }, { Id: 'resin', Status: 'expected' }).problems, [
      { row: 2, code: 'repeated-item', text: 'R1 DX-4 resin' },
    ]);
  });

  it('names the number and the earlier title where a number is used again for something else', () => {
    const rows = rowsOf({ 'No.': 'R70', Title: 'First' }, { 'No.': 'R70', Title: 'Double' });
    assert.deepEqual(importMatrix(rows, { document }).problems, [{ row: 2, code: 'repeated-item', text: 'R70 First' }]);
  });

  it('reads days as people write them, and tells by the others in the file whether months come first', () => {
    const dates = (...texts: string[]) =>
      imported(...texts.map((text, index) => ({ Title: `T${index}`, 'Publication date': text }))).changes.map(
        ({ fields }) => fields.find(({ field }) => field === 'publicationDate')?.after,
      );
    assert.deepEqual(dates('2026-09-01', '1.9.2026', '01-09-2026', '30/9/2026', '1/9/2026'), [
      '2026-09-01',
      '2026-09-01',
      '2026-09-01',
      '2026-09-30',
      '2026-09-01',
    ]);
    assert.deepEqual(dates('9/30/2026', '9/1/2026'), ['2026-09-30', '2026-09-01']);
    assert.equal(imported({ Title: 'T', 'Publication date': '9/1/2026' }).problems[0]!.code, 'ambiguous-date');
    assert.deepEqual(dates('30.2.2026'), [undefined]);
  });

  it('edits rights in their places, and adds one', () => {
    const protection = 'Patent\nTrade secret\nCopyright';
    const [results] = ipMatrixTables(document);
    const row = Object.fromEntries(results.columns.map(({ header }, column) => [header, results.rows[0]![column]]));
    const { document: next } = imported({ ...row, Protection: protection, 'Protection status': 'Granted\n\nExpired' });
    const [ep, secret, third, ...more] = Object.values(next.results!['resin']!.protection!);
    assert.deepEqual(ep, { ...bladeLoop.results.resin.protection.ep, status: 'granted' });
    assert.equal(secret, bladeLoop.results.resin.protection.secret);
    assert.deepEqual(third, { form: 'copyright', status: 'expired' });
    assert.deepEqual(more, []);
  });

  it('finds rights by their form in a foreign layout, where nothing has a place', () => {
    const { document: next } = imported({ 'No.': 'R1', Schutzrecht: 'Trade secret; Copyright' });
    const forms = Object.values(next.results!['resin']!.protection!).map(({ form }) => form);
    assert.deepEqual(forms, ['patent', 'trade-secret', 'copyright']);
  });

  it('takes background with its provider, and none without', () => {
    const rows = rowsOf(
      { Partei: 'BRC', Bezeichnung: 'Moulds', 'Limitations exploitation': 'None' },
      { Partei: 'Nobody', Bezeichnung: 'Tools' },
      { Bezeichnung: 'Gauges' },
    );
    const { document: next, changes, problems } = importMatrix(rows, { document });
    const moulds = { partner: 'brc', title: 'Moulds', limitations: { exploitation: 'None' } };
    assert.deepEqual(next.background![changes[0]!.id], moulds);
    assert.deepEqual(
      problems.map(({ code, text }) => [code, text]),
      [
        ['unknown-partner', 'Nobody'],
        ['missing-partner', 'Gauges'],
      ],
    );
  });

  it('takes access rights to results and to background', () => {
    const { document: next, problems } = imported(
      { Item: 'R2', Beneficiary: 'NLU', Purpose: 'Exploitation', Terms: 'Royalty free', Conditions: 'In writing' },
      { Item: 'B1', Beneficiary: 'NLU', Purpose: 'Implementation' },
      { Item: 'R7', Beneficiary: 'NLU', Purpose: 'Implementation' },
    );
    assert.deepEqual(next.results!['blade']!.accessRights, {
      nlu: { exploitation: { terms: 'royalty-free', conditions: 'In writing' } },
    });
    assert.deepEqual(next.background!['monomers']!.accessRights?.['nlu'], { implementation: {} });
    assert.deepEqual(problems, [{ row: 3, column: 0, code: 'unknown-item', text: 'R7' }]);
  });

  it('changes nothing outside of the columns that are mapped', () => {
    const rows = rowsOf({ Id: 'resin', Title: 'Another', Status: 'expected' });
    const mapping = { kind: 'results', headerRow: 0, columns: ['id', undefined, 'status'] } as const;
    const { changes } = importMatrix(rows, { document, mapping: { ...mapping, columns: [...mapping.columns] } });
    assert.deepEqual(
      changes[0]!.fields.map(({ field }) => field),
      ['status'],
    );
  });

  it('never throws, whatever the cells and the document hold', () => {
    const cells = [
      null,
      undefined,
      {},
      [],
      NaN,
      -0,
      1e99,
      true,
      new Date(NaN),
      '\ud800',
      '=1',
      'x'.repeat(1e5),
      Symbol.iterator,
    ];
    const rows = [['Title', 'NLU', 'Protection', 'TRL'], ...cells.map((cell) => [cell, cell, cell, cell])];
    for (const one of [document, oddities, {}, { results: [], partners: 'none' }] as MatrixDocument[]) {
      assert.doesNotThrow(() => importMatrix(rows, { document: one }));
    }
    assert.doesNotThrow(() => importMatrix([], { document }));
  });
});
