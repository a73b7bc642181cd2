import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isSafeKey, type OwnershipKind } from '@kvasir/model';
import fc from 'fast-check';
import { readCsv } from '../csv/read-csv.ts';
import { writeCsv } from '../csv/write-csv.ts';
import { rowsWithHeaders } from '../table/table.ts';
import { bladeLoop, oddities } from '../testing/matrix-document.ts';
import type { MatrixDocument } from './document.ts';
import { importMatrix } from './import-matrix.ts';
import { guessMapping } from './mapping.ts';
import { resultsOwnershipList } from './ownership-list.ts';

const document: MatrixDocument = bladeLoop;

/** The form of Horizon Europe. */
const form = [
  ...['Result no.', 'Result', 'Single or joint ownership', 'Name of owner', 'Country'],
  'Will the owner exploit the result?',
];

function listed(source: MatrixDocument): readonly (readonly unknown[])[] {
  return readCsv(writeCsv(rowsWithHeaders(resultsOwnershipList(source)))).rows;
}

function imported(rows: unknown[][], headers = form) {
  const { document: next, ...rest } = importMatrix([headers, ...rows], { document });
  return { ...rest, next, added: Object.values(next.results ?? {}).slice(2) };
}

describe('an import of the Results Ownership List', () => {
  it('knows its columns, in English, German and French', () => {
    const columns = ['number', 'title', 'ownershipKind', 'owners', undefined, 'exploitingOwners'];
    const german = ['Ergebnis Nr.', 'Ergebnis', 'Alleiniges oder gemeinsames Eigentum', 'Name des Eigentümers'];
    const french = ['N° du résultat', 'Résultat', 'Propriété unique ou conjointe', 'Nom du propriétaire'];
    for (const headers of [
      form,
      [...german, 'Land der Niederlassung', 'Wird der Eigentümer das Ergebnis verwerten?'],
      [...french, 'Pays d’établissement', 'Le propriétaire exploitera-t-il le résultat ?'],
    ])
      assert.deepEqual(guessMapping([headers], { document }), { kind: 'results', headerRow: 0, columns });
  });

  it('joins the rows of a result, and says who owns it and who of them will exploit it', () => {
    const { added, changes, problems } = imported([
      ['R70', 'Blade saw', 'Joint', 'northlake university', 'Ireland', 'Yes'],
      ['R70', 'Blade saw', 'Joint', 'BRC', 'Germany', 'No'],
      ['R71', 'Saw dust', 'Single', 'Brenner Composites Gesellschaft mbH', 'Germany', ''],
    ]);
    assert.deepEqual(problems, []);
    assert.deepEqual(added, [
      {
        number: 'R70',
        title: 'Blade saw',
        ownership: { kind: 'joint', owners: { nlu: { exploits: true }, brc: { exploits: false } } },
      },
      { number: 'R71', title: 'Saw dust', ownership: { kind: 'single', owners: { brc: {} } } },
    ]);
    assert.deepEqual(
      changes[0]?.fields.map(({ field, after }) => [field, after]).filter(([field]) => /owner/i.test(field!)),
      [
        ['owners', 'BRC; NLU'],
        ['exploitingOwners', 'BRC: No\nNLU: Yes'],
      ],
    );
  });

  it('takes rows without number and title as more owners of the result above, as cells that span rows come', () => {
    const { added, problems } = imported([
      ['R70', 'Blade saw', 'Joint', 'NLU', '', 'Yes'],
      ['', '', '', 'BRC', '', 'No'],
    ]);
    assert.deepEqual(problems, []);
    assert.deepEqual(added[0]?.ownership?.owners, { nlu: { exploits: true }, brc: { exploits: false } });
  });

  it('tells of an owner whom nobody knows, and says nothing of it', () => {
    const { added, problems } = imported([
      ['R70', 'Blade saw', 'Joint', 'NLU', '', 'Yes'],
      ['R70', 'Blade saw', 'Joint', 'Nobody Ltd', '', 'Yes'],
    ]);
    assert.deepEqual(problems, [{ row: 2, column: 3, code: 'unknown-partner', text: 'Nobody Ltd' }]);
    assert.deepEqual(added[0]?.ownership, { kind: 'joint', owners: { nlu: { exploits: true } } });
  });

  it('passes over a row that says something else of the same result', () => {
    const { added, problems } = imported([
      ['R70', 'Blade saw', 'Single', 'NLU', '', ''],
      ['R70', 'Another saw', 'Single', 'BRC', '', ''],
    ]);
    assert.deepEqual(problems, [{ row: 2, code: 'repeated-item', text: 'R70 Blade saw' }]);
    assert.deepEqual(added[0]?.ownership?.owners, { nlu: {} });
  });

  it('throws no owner out, and keeps what is recorded of those who are one', () => {
    const { next } = imported([['R1', '', '', 'IVM; nlu', '', '']]);
    const { owners } = next.results!['resin']!.ownership!;
    assert.deepEqual(owners, { ...bladeLoop.results.resin.ownership.owners, ivm: { contribution: 'Monomers' } });
  });

  it('asks which owner is meant where an answer names none', () => {
    const { next, problems } = imported([['R1', 'Yes']], ['No.', 'Will the owner exploit the result?']);
    assert.equal(next, document);
    assert.deepEqual(problems, [{ row: 1, column: 1, code: 'unnamed-owner', text: 'Yes' }]);
  });
});

describe('a column of owners', () => {
  it('is called owner in English, German and French, and parts names by signs and lines', () => {
    for (const header of ['Owner', 'Owners', 'Owner(s)', 'Eigentümer', 'Propriétaire', 'Propriétaire(s)'])
      for (const cell of ['NLU; BRC', 'nlu, Brenner Composites GmbH', 'NLU\nBRC', 'Northlake University;\nBRC,']) {
        const { added, problems } = imported([['Blade saw', cell]], ['Title', header]);
        assert.deepEqual(problems, []);
        assert.deepEqual(added[0]?.ownership, { kind: 'joint', owners: { nlu: {}, brc: {} } });
      }
  });

  it('finds names with commas among names, and tells what is between them', () => {
    const source: MatrixDocument = {
      partners: { a: { name: 'Saw, Sons, Ltd' }, b: { name: 'Saw' }, c: { name: 'Cut' } },
    };
    const cell = 'Cut, Who, Ltd, Saw, Sons, Ltd; Saw';
    const { document: next, problems } = importMatrix(
      [
        ['Title', 'Owners'],
        ['Blade', cell],
      ],
      { document: source },
    );
    const [blade] = Object.values(next.results ?? {});
    assert.deepEqual(Object.keys(blade?.ownership?.owners ?? {}), ['c', 'a', 'b']);
    assert.deepEqual(problems, [{ row: 1, column: 1, code: 'unknown-partner', text: 'Who, Ltd' }]);
  });
});

describe('an import of the Results Ownership List that was exported', () => {
  it('changes nothing, whatever is odd in it', () => {
    const { document: next, problems } = importMatrix(listed(document), { document });
    assert.deepEqual(problems, []);
    assert.equal(next, document);
    assert.equal(importMatrix(listed(oddities), { document: oddities }).document, oddities);
  });

  it('changes nothing in any partnership', () => {
    const word = fc.constantFrom('Saw', 'Blade', 'R1', 'Resin; blade', 'A, B', 'a', 'Yes', '', ' ', 'É', 'x\ny');
    const ids = ['a', 'b', 'p-1', 'saw'];
    const owners = fc.constantFrom(...ids, 'nobody any more');
    const partner = fc.record({ name: word, shortName: word, legalName: word }, { requiredKeys: ['name'] });
    const owner = fc.record({ exploits: fc.boolean(), share: fc.constant('1/2') }, { requiredKeys: [] });
    const kind = fc.constantFrom<OwnershipKind>('single', 'joint', 'third-party-claim', 'to-be-determined');
    const ownership = fc.record({ kind, owners: fc.dictionary(owners, owner) }, { requiredKeys: [] });
    const result = fc.record({ title: word, number: word, ownership }, { requiredKeys: ['title'] });
    const id = fc.string({ minLength: 1 }).filter(isSafeKey);
    const partnership = fc.record({
      partners: fc.record(Object.fromEntries(ids.map((one) => [one, partner]))),
      results: fc.dictionary(id, result, { maxKeys: 6 }),
    });
    fc.assert(
      fc.property(partnership, (any) => {
        const source = any as MatrixDocument;
        assert.deepEqual(importMatrix(listed(source), { document: source }).changes, []);
      }),
      { numRuns: 500 },
    );
  });
});
