import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rowsWithHeaders } from '../table/table.ts';
import { bladeLoop, oddities } from '../testing/matrix-document.ts';
import { englishMatrixLabels } from './labels.ts';
import { resultsOwnershipList } from './ownership-list.ts';
import { ipMatrixTables, type MatrixTable } from './tables.ts';

/** The cells of a row, by their headers; empty ones left out. */
function rowOf(table: MatrixTable, row: number): Record<string, unknown> {
  const cells = table.rows[row]!.map((cell, column) => [table.columns[column]!.header, cell] as const);
  return Object.fromEntries(cells.filter(([, cell]) => cell !== '' && cell !== undefined));
}

describe('the tables of intellectual assets', () => {
  const [results, background, accessRights] = ipMatrixTables(bladeLoop);

  it('say everything of a result in one row, each partner in its own column', () => {
    assert.deepEqual(rowOf(results, 0), {
      'No.': 'R1',
      Title: 'DX-4 resin',
      Description: '=A resin\nin two lines',
      'Asset type': 'Technologies',
      'TRL now': 4,
      'TRL target': 6,
      Status: 'Generated',
      Confidentiality: 'Sensitive',
      'Key exploitable result': 'Yes',
      'Degree of innovation': 'First of its kind',
      Ownership: 'Joint',
      NLU: 'J 1/3',
      BRC: 'J 2/3',
      'Institut Val-Marne': 'C im ex*',
      kestrel: 'ex',
      'Contributions of owners': 'NLU: Synthesis: the route\n  \n  BRC: tried it',
      'Owners who will exploit it': 'BRC: No\nNLU: Yes',
      'Contributions of contributors': 'Institut Val-Marne: Monomers',
      'Joint ownership regime': 'DESCA option 1',
      'Joint ownership agreement': 'Signed',
      'Agreement signed on': '2026-03-09',
      'Agreement address': 'https://brenner.example/joa',
      'Decides on filing': 'BRC; NLU',
      'Decides on publication': 'NLU',
      'How it is decided': 'By consensus',
      Protection: 'Patent\nTrade secret',
      'Protection status': 'Filed\n',
      'Protection responsible': 'BRC\n',
      'Registration number': 'EP 26 1\n',
      Territory: 'EP, US\n',
      'Priority date': '2026-01-14\n',
      'Next deadline': '2027-01-14\n',
      'Cost split': 'BRC 2/3; NLU 1/3\n',
      'Open access': 'Closed',
      'Embargo (months)': 6,
      Justification: 'Filing comes first',
      'Notice before transfer (days)': 45,
      'Exclusive licence': 'No',
      Waivers: 'Institut Val-Marne',
      'Work packages': 'WP2; WP3',
      Deliverables: 'D2.1',
      'Based on background': 'B1',
      Id: 'resin',
    });
  });

  it('say of background what DESCA, Attachment 1, asks, and what a transfer office asks besides', () => {
    assert.deepEqual(rowOf(background, 0), {
      Partner: 'Institut Val-Marne',
      'No.': 'B1',
      Title: 'Monomer library',
      'Limitations and conditions for exploitation': 'Wind energy only',
      'Asset type': 'Data',
      Protection: 'Database right',
      Licence: 'CC-BY-4.0',
      'Rights of third parties': 'None known',
      Id: 'monomers',
    });
  });

  it('say who grants what to whom, a row for each purpose, and whether that is the default', () => {
    assert.deepEqual(
      accessRights.rows.map((row) => row.slice(0, 6).join(' | ')),
      [
        'R1 | BRC; NLU | Institut Val-Marne | Implementation |  | Default',
        'R1 | BRC; NLU | Institut Val-Marne | Exploitation | Agreed | Deviation',
        'R1 | BRC; NLU | kestrel | Exploitation |  | Default',
        'B1 | Institut Val-Marne | BRC | Implementation |  | Default',
        'B1 | Institut Val-Marne | BRC | Exploitation |  | Deviation',
      ],
    );
    assert.deepEqual(accessRights.rows[4]!.slice(7), ['Wind energy only', 'background/monomers']);
  });

  it('have a header for every cell, in the labels and words of the caller', () => {
    const columns = { ...englishMatrixLabels.columns, title: 'Titel' };
    const [german] = ipMatrixTables(bladeLoop, {
      labels: { ...englishMatrixLabels, results: 'Ergebnisse', columns },
      words: (vocabulary, term) => (vocabulary === 'assetTypes' && term === 'technologies' ? 'Technologien' : term),
    });
    assert.equal(german.name, 'Ergebnisse');
    assert.equal(rowOf(german, 0)['Titel'], 'DX-4 resin');
    assert.equal(rowOf(german, 0)['Asset type'], 'Technologien');
    for (const row of german.rows) assert.equal(row.length, german.columns.length);
    assert.equal(german.fields.length, german.columns.length);
  });

  it('show values of the wrong type as they are, and never throw', () => {
    const [odd] = ipMatrixTables(oddities);
    assert.equal(odd.rows.map((_, row) => rowOf(odd, row)).find(({ Id }) => Id === 'r;1')?.['TRL now'], 'four');
    assert.doesNotThrow(() => resultsOwnershipList(oddities));
    assert.doesNotThrow(() => ipMatrixTables({}));
  });
});

describe('the Results Ownership List', () => {
  it('has a row for each result and owner, and names results whose owner is not settled', () => {
    const list = resultsOwnershipList(bladeLoop, { country: (code) => (code === 'IE' ? 'Ireland' : code) });
    assert.deepEqual(rowsWithHeaders(list), [
      [
        'Result no.',
        'Result',
        'Single or joint ownership',
        'Name of owner',
        'Country of establishment',
        'Will the owner exploit the result?',
      ],
      ['R1', 'DX-4 resin', 'Joint', 'Brenner Composites Gesellschaft mbH', '', 'No'],
      ['R1', 'DX-4 resin', 'Joint', 'Northlake University', 'Ireland', 'Yes'],
      ['R2', 'Recyclable blade', '', '', '', ''],
    ]);
  });
});
