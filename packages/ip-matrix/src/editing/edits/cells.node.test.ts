import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Result } from '@kvasir/model';
import type { FactColumn, GridColumn } from '../../grid/columns.ts';
import { backgroundRow, resultRow, words } from '../testing/sheet.ts';
import { cellText, writeCell } from './cells.ts';

const brc: GridColumn = { id: 'brc', kind: 'partner', partner: 'brc' };
const item: GridColumn = { id: 'item', kind: 'item' };
const factColumn = (fact: FactColumn): GridColumn => ({ id: fact, kind: 'fact', fact });
const joint: Result = { title: 'T', ownership: { kind: 'joint', owners: { brc: { share: '1/3' }, ivm: {} } } };

const sample = {
  'asset-type': 'Data',
  trl: '4 → 7',
  status: 'Expected',
  regime: 'Own agreement',
  protection: 'Patent; Copyright',
  'open-access': 'Open; CC-BY-4.0',
  'key-exploitable': 'Yes',
} as const;

/** A result after a text was put into one of its cells. */
function after(entry: Result, column: GridColumn, text: string) {
  return writeCell(resultRow('r', entry), column, text, words);
}

describe('the cell of a partner', () => {
  it('is the short text of what the partner is', () => {
    assert.equal(cellText(resultRow('r', joint), brc, words), 'J 1/3');
  });

  it('takes letters, shares and words of the reader', () => {
    assert.deepEqual(after({ title: 'T' }, brc, 'co-owner 1/2, access for implementation').entry, {
      title: 'T',
      ownership: { kind: 'joint', owners: { brc: { share: '1/2' } } },
      accessRights: { brc: { implementation: {} } },
    });
  });

  it('keeps a share that is none as it was typed, and says so', () => {
    const { entry, problem } = after(joint, brc, '1/0');
    assert.equal((entry as Result).ownership?.owners?.['brc']?.share, '1/0');
    assert.equal(problem, 'share');
  });

  it('leaves what it cannot read as it was', () => {
    assert.deepEqual(after(joint, brc, 'whatever'), { entry: joint, problem: 'standing' });
  });

  it('does not leave background without the one who brings it', () => {
    const row = backgroundRow('b', { title: 'B', partner: 'brc' });
    assert.deepEqual(writeCell(row, brc, '', words), { entry: row.entry, problem: 'provider' });
  });

  it('makes nobody an owner of background', () => {
    const row = backgroundRow('b', { title: 'B', partner: 'nlu' });
    assert.deepEqual(writeCell(row, brc, 'S', words), { entry: row.entry, problem: 'standing' });
  });
});

describe('the cell of a title', () => {
  it('takes a title, without the spaces around it', () => {
    assert.equal(after(joint, item, ' New ').entry.title, 'New');
  });

  it('is never left empty', () => {
    assert.deepEqual(after(joint, item, '  '), { entry: joint, problem: 'title' });
  });
});

describe('the cell of a fact', () => {
  const cases: [FactColumn, string, object][] = [
    ['asset-type', 'know how', { assetType: 'know-how' }],
    ['asset-type', 'PROCESS', { assetType: 'processes' }],
    ['trl', 'TRL 4 → 7', { trl: { now: 4, target: 7 } }],
    ['trl', '5', { trl: { now: 5 } }],
    ['status', 'generated', { status: 'generated' }],
    ['regime', 'DESCA option 1', { ownership: { jointRegime: 'desca-1' } }],
    ['confidentiality', 'Sensitive', { confidentiality: 'sensitive' }],
    [
      'protection',
      'Patent; Trade secret',
      { protection: { patent: { form: 'patent' }, 'trade-secret': { form: 'trade-secret' } } },
    ],
    ['open-access', 'Open; CC-BY-4.0', { openAccess: { mode: 'open', licence: 'CC-BY-4.0' } }],
    ['open-access', 'CC-BY-4.0', { openAccess: { licence: 'CC-BY-4.0' } }],
    ['key-exploitable', 'x', { keyExploitable: true }],
    ['key-exploitable', 'No', { keyExploitable: false }],
  ];
  for (const [fact, text, fields] of cases) {
    it(`takes “${text}” for ${fact}`, () => {
      assert.deepEqual(after({ title: 'T' }, factColumn(fact), text).entry, { title: 'T', ...fields });
    });
  }

  for (const fact of [
    'asset-type',
    'trl',
    'status',
    'regime',
    'protection',
    'open-access',
    'key-exploitable',
  ] as const) {
    it(`is left as it was by a text that ${fact} does not know, and emptied by none`, () => {
      const full = after({ title: 'T' }, factColumn(fact), sample[fact]).entry as Result;
      assert.notDeepEqual(full, { title: 'T' });
      assert.equal(after(full, factColumn(fact), 'something else').entry, full);
      assert.ok(after(full, factColumn(fact), 'something else').problem);
      assert.deepEqual(after(full, factColumn(fact), '').entry, { title: 'T' });
    });

    it(`takes back its own text of ${fact}`, () => {
      const full = after({ title: 'T' }, factColumn(fact), sample[fact]).entry as Result;
      const text = cellText(resultRow('r', full), factColumn(fact), words);
      assert.deepEqual(after({ title: 'T' }, factColumn(fact), text).entry, full);
    });
  }

  it('keeps what is known of a form of protection that stays', () => {
    const entry: Result = {
      title: 'T',
      protection: { p1: { form: 'patent', number: 'EP 1' }, p2: { form: 'copyright' } },
    };
    assert.deepEqual((after(entry, factColumn('protection'), 'Patent').entry as Result).protection, {
      p1: { form: 'patent', number: 'EP 1' },
    });
  });

  it('is not edited where it is computed', () => {
    assert.deepEqual(after(joint, factColumn('completeness'), '6/6'), { entry: joint, problem: 'fixed' });
  });

  it('shows a term that nobody knows, and does not write it again', () => {
    const entry = { title: 'T', assetType: 'spell' } as unknown as Result;
    assert.equal(cellText(resultRow('r', entry), factColumn('asset-type'), words), 'spell');
    assert.deepEqual(after(entry, factColumn('asset-type'), 'spell'), { entry });
  });
});
