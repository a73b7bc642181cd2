import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bladeLoop } from '../testing/matrix-document.ts';
import { readXlsx } from '../xlsx/read-xlsx.ts';
import { writeXlsx } from '../xlsx/write-xlsx.ts';
import type { MatrixDocument } from './document.ts';
import { importMatrix } from './import-matrix.ts';
import { ipMatrixTables } from './tables.ts';

const document: MatrixDocument = bladeLoop;
const { resin } = bladeLoop.results;

function imported(cells: Record<string, unknown>, into = document) {
  return importMatrix([Object.keys(cells), Object.values(cells)], { document: into });
}

describe('What each owner and contributor gave, and who will exploit', () => {
  it('comes back from a workbook into a partnership that knew nothing of it', async () => {
    const empty: MatrixDocument = { ...document, results: {} };
    const { sheets } = await readXlsx((await writeXlsx(ipMatrixTables(document))).bytes);
    const { document: next, problems } = importMatrix(sheets[0]!.rows, { document: empty });
    assert.deepEqual(
      problems.filter(({ code }) => code === 'not-an-owner'),
      [],
    );
    assert.deepEqual(next.results!['resin']!.ownership?.owners, resin.ownership.owners);
    assert.deepEqual(next.results!['resin']!.contributors, resin.contributors);
  });

  it('is changed partner by partner: whoever has no line stays as it was', () => {
    const { document: next, changes } = imported({
      Id: 'resin',
      'Contributions of owners': 'BRC: Moulds\n  and trials',
      'Owners who will exploit it': 'brc yes',
    });
    const { nlu, brc } = resin.ownership.owners;
    const owners = { nlu, brc: { ...brc, exploits: true, contribution: 'Moulds\nand trials' } };
    assert.deepEqual(next.results!['resin'], { ...resin, ownership: { ...resin.ownership, owners } });
    assert.deepEqual(
      changes[0]!.fields.map(({ field, pointer, before, after }) => [field, pointer, before.split('\n')[0], after]),
      [
        [
          'ownerContributions',
          '/results/resin/ownership/owners',
          'NLU: Synthesis: the route',
          'BRC: Moulds\n  and trials\nNLU: Synthesis: the route\n  \n  BRC: tried it',
        ],
        ['exploitingOwners', '/results/resin/ownership/owners', 'BRC: No', 'BRC: Yes\nNLU: Yes'],
      ],
    );
  });

  it('is read as people write it: a name alone says yes, and signs between names do not matter', () => {
    for (const cell of ['NLU, BRC', 'NLU; BRC', 'NLU\nBRC yes', 'NLU: ja; Brenner Composites GmbH: x']) {
      const { document: next, problems } = imported({ Title: 'Glue', NLU: '1/2', BRC: '1/2', 'Will exploit': cell });
      const [glue] = Object.values(next.results!).slice(-1);
      assert.deepEqual(problems, []);
      assert.deepEqual(glue?.ownership?.owners, {
        nlu: { share: '1/2', exploits: true },
        brc: { share: '1/2', exploits: true },
      });
    }
  });

  it('is told, and not taken, where it is about nobody known, nobody who owns, or says neither yes nor no', () => {
    const { document: next, problems } = imported({
      Id: 'resin',
      'Contributions of owners': 'Institut Val-Marne: Monomers\nWho: Something',
      'Owners who will exploit it': 'BRC: perhaps',
    });
    assert.equal(next, document);
    assert.deepEqual(
      problems.map(({ code, text }) => [code, text]),
      [
        ['unknown-partner', 'Who: Something'],
        ['not-an-owner', 'Monomers'],
        ['unknown-term', 'BRC: perhaps'],
      ],
    );
  });

  it('makes a contributor of whoever contributed', () => {
    const { document: next } = imported({ 'No.': 'R2', 'Contributions of contributors': 'BRC: A mould' });
    assert.deepEqual(next.results!['blade']!.contributors, { brc: { contribution: 'A mould' } });
  });

  it('never reaches a prototype', () => {
    const partners = JSON.parse('{"__proto__":{"name":"Evil"},"ok":{"name":"Fine"}}') as object;
    const hostile = { partners, results: { r: { title: 'R' } } } as MatrixDocument;
    const cells = { Id: 'r', 'Contributions of contributors': 'Evil: x\nFine: y' };
    const { document: next } = imported(cells, hostile);
    assert.doesNotThrow(() => ipMatrixTables(next));
    assert.deepEqual(next.results!['r']!.contributors, { ok: { contribution: 'y' } });
    assert.equal(({} as Record<string, unknown>)['contribution'], undefined);
  });
});
