import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Background, Ownership, Result } from '@kvasir/model';
import fc from 'fast-check';
import type { IpMatrix } from '../matrix-value.ts';
import { large } from '../samples/large.ts';
import { accessGroups, accessItems, countAccess, firstRows, rowsByItem } from './access-rows.ts';

const partners = ['brc', 'ivm', 'vnt'];

function results(entries: Record<string, Result>): IpMatrix {
  return { results: entries };
}

function ownedBy(...owners: string[]): Ownership {
  return { kind: owners.length > 1 ? 'joint' : 'single', owners: Object.fromEntries(owners.map((id) => [id, {}])) };
}

function groupsOf(value: IpMatrix, filter = {}, kept?: string) {
  return accessGroups(accessItems(value), partners, filter, kept);
}

describe('the rows of access rights', () => {
  it('are grouped by who grants them, one alone before the same with others', () => {
    const value = results({
      both: { title: 'Both', ownership: ownedBy('ivm', 'brc'), accessRights: { vnt: { implementation: {} } } },
      own: { title: 'Own', ownership: ownedBy('brc'), accessRights: { vnt: { implementation: {} } } },
      open: { title: 'Open', accessRights: { vnt: { implementation: {} } } },
    });
    assert.deepEqual(
      groupsOf(value).map(({ kind, grantors }) => [kind, grantors]),
      [
        ['owners', ['brc']],
        ['owners', ['brc', 'ivm']],
        ['undecided', []],
      ],
    );
  });

  it('stand with the background that the same partner provides', () => {
    const value: IpMatrix = {
      ...results({ own: { title: 'Own', ownership: ownedBy('brc'), accessRights: { vnt: { implementation: {} } } } }),
      background: { b: { title: 'Library', partner: 'brc', accessRights: { ivm: { exploitation: {} } } } },
    };
    const [group, ...others] = groupsOf(value);
    assert.deepEqual(others, []);
    assert.deepEqual(
      group?.rows.map(({ item }) => item.ref.collection),
      ['results', 'background'],
    );
  });

  it('have the default terms where none are written, and deviate where others are', () => {
    const value = results({
      r: {
        title: 'R',
        accessRights: {
          brc: { implementation: {}, exploitation: { terms: 'royalty-free' } },
          ivm: { exploitation: {} },
        },
      },
    });
    const rows = groupsOf(value).flatMap((group) => group.rows);
    assert.deepEqual(
      rows.map(({ access, deviates }) => [access.implementation?.terms, access.exploitation?.terms, deviates]),
      [
        ['royalty-free', 'royalty-free', true],
        [undefined, 'fair-and-reasonable', false],
      ],
    );
  });

  it('say why background is limited, for the purpose that is', () => {
    const background: Record<string, Background> = {
      b: {
        title: 'Library',
        partner: 'ivm',
        limitations: { exploitation: 'Wind energy only.' },
        accessRights: { brc: { implementation: {}, exploitation: {} } },
      },
    };
    const [row] = groupsOf({ background }).flatMap((group) => group.rows);
    assert.equal(row?.access.implementation?.mark, 'default');
    assert.deepEqual(row?.access.exploitation, {
      mark: 'limited',
      terms: 'fair-and-reasonable',
      conditions: '',
      limitation: 'Wind energy only.',
    });
  });

  const mixed = results({
    a: {
      title: 'A',
      ownership: ownedBy('brc'),
      accessRights: { ivm: { exploitation: { terms: 'none' } }, vnt: { exploitation: {} } },
    },
    b: { title: 'B', ownership: ownedBy('ivm'), accessRights: { vnt: { implementation: { terms: 'agreed' } } } },
  });
  const pointers = (filter: object, kept?: string) =>
    groupsOf(mixed, filter, kept).flatMap((group) => group.rows.map(({ pointer }) => pointer));

  it('are filtered by grantor, beneficiary, item and deviation', () => {
    const [refused, plain, agreed] = [
      '/results/a/accessRights/ivm',
      '/results/a/accessRights/vnt',
      '/results/b/accessRights/vnt',
    ];
    assert.deepEqual(pointers({ grantor: 'brc' }), [refused, plain]);
    assert.deepEqual(pointers({ beneficiary: 'vnt' }), [plain, agreed]);
    assert.deepEqual(pointers({ item: { collection: 'results', id: 'b' } }), [agreed]);
    assert.deepEqual(pointers({ onlyDeviations: true }), [refused, agreed]);
  });

  it('keep the one that is being edited, whatever the filter says', () => {
    assert.deepEqual(pointers({ grantor: 'ivm' }, '/results/a/accessRights/vnt'), [
      '/results/a/accessRights/vnt',
      '/results/b/accessRights/vnt',
    ]);
  });

  it('are counted by how they stand to the default', () => {
    assert.deepEqual(countAccess(accessItems(mixed)), { default: 1, special: 1, limited: 0, refused: 1 });
  });

  it('are read once for each entry that stays the same', () => {
    const first = accessItems(mixed);
    const second = accessItems({ ...mixed, results: { ...mixed.results } });
    assert.equal(second[0], first[0]);
  });

  it('are cut to a number, and keep their groups', () => {
    const groups = groupsOf(mixed);
    for (const limit of [0, 1, 2, 3, 9]) {
      const cut = firstRows(groups, limit).flatMap((group) => group.rows);
      assert.deepEqual(cut, groups.flatMap((group) => group.rows).slice(0, limit));
    }
  });

  it('stand together by item', () => {
    const [group] = groupsOf(mixed);
    assert.deepEqual(
      rowsByItem(group?.rows ?? []).map((rows) => rows.length),
      [2],
    );
  });

  it('never throw, whatever a document holds', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.jsonValue(), (map, other) => {
        const hostile = { results: map, background: { b: other, c: { accessRights: map, limitations: other } } };
        const items = accessItems(hostile as unknown as IpMatrix);
        accessGroups(items, partners, { onlyDeviations: true });
        countAccess(items);
      }),
    );
  });

  it('of a thousand results are all there', () => {
    const value = large(20, 1000);
    const expected = Object.values({ ...value.results, ...value.background }).reduce(
      (sum, { accessRights = {} }) => sum + Object.keys(accessRights).length,
      0,
    );
    const groups = accessGroups(accessItems(value), Object.keys(value.partners ?? {}), {});
    assert.equal(
      groups.reduce((sum, { rows }) => sum + rows.length, 0),
      expected,
    );
  });
});
