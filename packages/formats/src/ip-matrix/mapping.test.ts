import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bladeLoop as document } from '../testing/matrix-document.ts';
import { guessMapping } from './mapping.ts';

describe('the guess of a mapping', () => {
  const mapping = (...headers: string[]) => guessMapping([headers], { document });

  it('knows the words of columns in German and French, and the partners', () => {
    assert.deepEqual(
      mapping('Nr.', 'Ergebnis', 'Art des Ergebnisses', 'Brenner Composites GmbH', 'Begründung').columns,
      ['number', 'title', 'assetType', 'partner:brc', 'justification'],
    );
    assert.deepEqual(mapping('N°', 'Intitulé', 'TRL visé', 'Propriété', 'Date de priorité', '?').columns, [
      'number',
      'title',
      'trlTarget',
      'ownershipKind',
      'priorityDate',
      undefined,
    ]);
  });

  it('finds the row of headers below a title, and what the rows are about', () => {
    const rows = [
      ['Background of BladeLoop'],
      [],
      ['Partei', 'Titel', 'Limitations exploitation'],
      ['BRC', 'Moulds', ''],
    ];
    assert.deepEqual(guessMapping(rows, { document }), {
      kind: 'background',
      headerRow: 2,
      columns: ['provider', 'title', 'limitationExploitation'],
    });
  });

  it('takes “Pays” for where something is protected only beside other columns on that', () => {
    assert.deepEqual(mapping('Résultat', 'Propriétaire', 'Pays').columns, ['title', 'owners', undefined]);
    assert.deepEqual(mapping('Résultat', 'Pays', 'Date de dépôt').columns, [
      'title',
      'protectionTerritory',
      'filingDate',
    ]);
    assert.deepEqual(mapping('Résultat', 'Pays de protection').columns, ['title', 'protectionTerritory']);
  });

  it('gives no field two columns', () => {
    assert.deepEqual(mapping('Title', 'Titel', 'Name').columns, ['title', undefined, undefined]);
  });
});
