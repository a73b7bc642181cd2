import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Format } from '@kvasir/element';
import { guessMapping, importMatrix, ipMatrixTables, rowsWithHeaders } from '@kvasir/formats/ip-matrix.js';
import type { IpMatrix } from '../matrix-value.ts';
import { bladeLoop } from '../samples/blade-loop.ts';
import { hostile } from '../samples/hostile.ts';
import { withField } from '../editing/edits/fields.ts';
import { readDefaultTerms, withDefaultTerms, withoutDefaultTerms } from './default-terms.ts';
import { loadTableLanguage, type TableLanguage } from './table-language.ts';

type Rows = unknown[][];

const small: IpMatrix = {
  partners: { nlu: { name: 'NLU' }, brc: { name: 'BRC' } },
  results: {
    resin: {
      number: 'R1',
      title: 'Resin',
      ownership: { kind: 'single', owners: { nlu: {} } },
      accessRights: {
        brc: { implementation: {}, exploitation: {} },
        nlu: { implementation: { terms: 'agreed' }, exploitation: { conditions: 'for wind only' } },
      },
    },
  },
};

const speak = (language: string): Promise<TableLanguage> => loadTableLanguage(language, Format.for(language));

function written(value: IpMatrix, language: TableLanguage): Rows {
  const [, , accessRights] = ipMatrixTables(value, language);
  return rowsWithHeaders(withDefaultTerms(accessRights, language)).map((row) => [...row]);
}

function read(value: IpMatrix, rows: Rows, language: TableLanguage): ReturnType<typeof withoutDefaultTerms> {
  const mapping = guessMapping(rows, { document: value, labels: language.labels });
  const named = readDefaultTerms(rows, mapping, language);
  return withoutDefaultTerms(importMatrix(named, { ...language, document: value, mapping }), value);
}

/** What a table says of the terms of one purpose of one partner. */
const terms = (rows: Rows): unknown[] => rows.map((row) => row[4]);

describe('the default terms of access', () => {
  it('are said in the table, marked as such unless something else deviates', async () => {
    assert.deepEqual(terms(written(small, await speak('en'))), [
      'Terms',
      ...['default: royalty-free', 'default: fair and reasonable conditions'],
      ...['as agreed', 'fair and reasonable conditions'],
    ]);
  });

  it('are said in German and French too', async () => {
    assert.equal(terms(written(small, await speak('de')))[1], 'Standard: unentgeltlich');
    assert.equal(terms(written(small, await speak('fr')))[1], 'par défaut\u00a0: exempt de redevances');
  });

  for (const language of ['en', 'de', 'fr']) {
    it(`change nothing when the table is read back, in ${language}`, async () => {
      const words = await speak(language);
      for (const value of [small, bladeLoop, hostile]) {
        const { document, changes, problems } = read(value, written(value, words), words);
        assert.deepEqual(changes, []);
        assert.deepEqual(problems, []);
        assert.equal(document, value);
      }
    });
  }

  it('are read in English by whoever reads in another language', async () => {
    const { problems } = read(small, written(small, await speak('en')), await speak('fr'));
    assert.deepEqual(
      problems.filter(({ text }) => text.startsWith('default')),
      [],
    );
  });

  it('take the place of a deviation, and then nobody has written them down', async () => {
    const english = await speak('en');
    const rows = written(small, english).map((row) =>
      row.map((cell) => (cell === 'as agreed' ? 'DEFAULT: royalty-free ' : cell)),
    );
    const { document, changes } = read(small, rows, english);
    assert.deepEqual(document.results?.['resin']?.accessRights?.['nlu']?.implementation, {});
    assert.deepEqual(
      changes.flatMap(({ fields }) => fields.map(({ before, after }) => [before, after])),
      [['as agreed', 'royalty-free']],
    );
  });

  it('are not written down where a need is new', async () => {
    const english = await speak('en');
    const before = withField(small, ['results', 'resin', 'accessRights', 'nlu'], undefined);
    const { document } = read(before, written(small, english), english);
    assert.deepEqual(document, small);
  });
});
