import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { fromPointer } from '../pointer.ts';
import {
  deepFreeze,
  editedBy,
  histories,
  isTree,
  leavesOf,
  received,
  replay,
  valueAt,
  type Tree,
} from '../testing/histories.ts';
import { law } from '../testing/law.ts';
import { merge, type Conflict } from './merge.ts';

const two = editedBy(2).map(({ base, sides: [x = {}, y = {}] }) => ({ base, x, y }));
const three = editedBy(3).map(({ base, sides: [x = {}, y = {}, z = {}] }) => ({ base, x, y, z }));

/** In one order, and with the two sides told apart by name. */
function told(conflicts: Conflict[], mine: string, theirs: string): object[] {
  return conflicts
    .map(({ pointer, base, ...sides }) => ({ pointer, base, [mine]: sides.mine, [theirs]: sides.theirs }))
    .sort((a, b) => (a.pointer < b.pointer ? -1 : 1));
}

function isThere(wanted: unknown, found: unknown): boolean {
  // An empty object is there when something came into it.
  const isEmpty = isTree(wanted) && Object.keys(wanted).length === 0;
  return isEmpty ? isTree(found) : isDeepStrictEqual(wanted, found);
}

/** Which versions were agreed on is recorded by the program: nobody typed it, and nobody is asked about it. */
function isTyped([path]: [path: string[], leaf: unknown]): boolean {
  return path[0] !== 'agreements' || path[2] !== 'versions';
}

/** The leaves that `side` has put into `base`. */
function typed(base: Tree, side: Tree): [path: string[], leaf: unknown][] {
  return leavesOf(side)
    .filter(([path, leaf]) => !isThere(leaf, valueAt(base, path)))
    .filter(isTyped);
}

/** Whether the value is in the document, or was told about in a conflict at its place or above. */
function isKept(path: string[], leaf: unknown, merged: Tree, conflicts: Conflict[]): boolean {
  if (isThere(leaf, valueAt(merged, path))) return true;
  return conflicts.some(({ pointer, mine, theirs }) => {
    const place = fromPointer(pointer) ?? [];
    const isAbove = place.every((key, index) => key === path[index]);
    const below = path.slice(place.length);
    return isAbove && [mine, theirs].some((side) => isThere(leaf, valueAt(side, below)));
  });
}

law(
  'merging a document with itself is the identity',
  fc.property(two, ({ base, x }) => {
    assert.deepEqual(merge(base, x, x), { merged: x, conflicts: [] });
    assert.deepEqual(merge(base, x, received(x)), { merged: x, conflicts: [] });
    assert.equal(merge(x, x, x).merged, x);
  }),
);

law(
  'a side that alone has changed something is the result; mine is the same object even',
  fc.property(two, ({ base, x }) => {
    assert.equal(merge(base, x, base).merged, x);
    assert.equal(merge(base, x, received(base)).merged, x);
    assert.deepEqual(merge(base, base, x), { merged: x, conflicts: [] });
    assert.deepEqual(merge(base, received(base), x), { merged: x, conflicts: [] });
  }),
);

law(
  'swapping the sides swaps the conflicts, and changes nothing in the document',
  fc.property(two, ({ base, x, y }) => {
    const [there, back] = [merge(base, x, y), merge(base, y, x)];
    assert.deepEqual(there.merged, back.merged);
    assert.deepEqual(told(there.conflicts, 'x', 'y'), told(back.conflicts, 'y', 'x'));
  }),
);

law(
  'how much is shared, and the order of keys, is nothing to the result',
  fc.property(two, ({ base, x, y }) => {
    const [shared, fresh] = [merge(base, x, y), merge(received(base), received(x), received(y))];
    assert.deepEqual(shared.merged, fresh.merged);
    assert.deepEqual(told(shared.conflicts, 'x', 'y'), told(fresh.conflicts, 'x', 'y'));
  }),
);

law(
  'three parties arrive at the same document in every order',
  fc.property(three, ({ base, x, y, z }) => {
    const folded = (first: Tree, second: Tree, third: Tree): Tree =>
      merge(base, deepFreeze(merge(base, first, second).merged), third).merged;
    const result = folded(x, y, z);
    for (const order of [
      [x, z, y],
      [y, x, z],
      [y, z, x],
      [z, x, y],
      [z, y, x],
    ] as const) {
      assert.deepEqual(folded(...order), result);
    }
    assert.deepEqual(merge(base, x, merge(base, y, z).merged).merged, result);
  }),
);

law(
  'an edit that is merged a second time changes nothing',
  fc.property(two, ({ base, x, y }) => {
    const { merged } = merge(base, x, y);
    assert.deepEqual(merge(base, merged, y).merged, merged);
    assert.deepEqual(merge(base, x, merged).merged, merged);
  }),
);

law(
  'nothing that one of two parties typed is missing from document and conflicts',
  fc.property(two, ({ base, x, y }) => {
    const { merged, conflicts } = merge(base, x, y);
    for (const [path, leaf] of [...typed(base, x), ...typed(base, y)]) {
      assert.ok(isKept(path, leaf, merged, conflicts), `${JSON.stringify(leaf)} at ${path.join('/')}`);
    }
  }),
);

law(
  'nothing that one of three parties typed is missing from document and conflicts',
  fc.property(three, ({ base, x, y, z }) => {
    const first = merge(base, x, y);
    const second = merge(base, first.merged, z);
    const conflicts = [...first.conflicts, ...second.conflicts];
    for (const [path, leaf] of [x, y, z].flatMap((side) => typed(base, side))) {
      assert.ok(isKept(path, leaf, second.merged, conflicts), `${JSON.stringify(leaf)} at ${path.join('/')}`);
    }
  }),
);

law(
  'a deletion holds, or is told about in a conflict',
  fc.property(two, ({ base, x, y }) => {
    const { merged, conflicts } = merge(base, x, y);
    const places = conflicts.map(({ pointer }) => fromPointer(pointer) ?? []);
    for (const [path] of leavesOf(base).filter(isTyped)) {
      if (valueAt(x, path) !== undefined && valueAt(y, path) !== undefined) continue;
      const isGone = valueAt(merged, path) === undefined;
      const isTold = places.some((place) => place.every((key, index) => key === path[index]));
      assert.ok(isGone || isTold || path.length === 0, path.join('/'));
    }
  }),
);

/** Who edits and saves next; saving merges with what the others have saved, and reads it. */
const work = fc.array(fc.record({ party: fc.nat({ max: 2 }), history: histories, saves: fc.boolean() }), {
  maxLength: 12,
});

law(
  'three parties who edit on while the others save end with one document, and nothing typed is lost on the way',
  fc.property(editedBy(0), work, ({ base }, steps) => {
    let server = base;
    const parties = Array.from({ length: 3 }, () => ({ seen: base, value: base }));
    const save = (party: { seen: Tree; value: Tree }): void => {
      const { merged, conflicts } = merge(party.seen, party.value, server);
      for (const [path, leaf] of [...typed(party.seen, party.value), ...typed(party.seen, server)]) {
        assert.ok(isKept(path, leaf, merged, conflicts));
      }
      server = deepFreeze(received(merged));
      party.seen = party.value = server;
    };
    for (const { party, history, saves } of steps) {
      const acting = parties[party]!;
      acting.value = replay(acting.value, history);
      if (saves) save(acting);
    }
    for (const party of [...parties, ...parties]) save(party);
    for (const { value } of parties) assert.deepEqual(value, server);
  }),
);
