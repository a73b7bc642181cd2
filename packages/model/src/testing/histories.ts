/** Random documents and the edits that people make in them, out of few keys, so that they often meet in one place. */
import fc from 'fast-check';

export type Value = string | number | boolean | Value[] | { [key: string]: Value };
export type Tree = Record<string, Value>;

/** One edit: a value put at a place, or what is there deleted. */
interface Edit {
  path: string[];
  value: Value | undefined;
}

export function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}

// Most keys collide; the odd ones are there to be met.
const key = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom('a', 'b', 'c') },
  { weight: 1, arbitrary: fc.constantFrom('', 'toString', 'hasOwnProperty', '10', '9', 'a/b~', 'agreements') },
);

const leaf: fc.Arbitrary<Value> = fc.oneof(
  fc.constantFrom<Value[]>(true, false, 0, 1, 2, -1.5, 1e21, 9, 10),
  fc.constantFrom('', 'x', 'y', 'Zoë', '🧪', '10', 'null'),
);

const value: fc.Arbitrary<Value> = fc.oneof(
  { weight: 6, arbitrary: leaf },
  { weight: 1, arbitrary: fc.array(leaf, { maxLength: 2 }).map((items): Value => (items.length > 0 ? items : {})) },
  {
    weight: 1,
    arbitrary: fc.array(fc.dictionary(key, leaf, { maxKeys: 2, noNullPrototype: true }), {
      minLength: 1,
      maxLength: 2,
    }),
  },
  { weight: 2, arbitrary: fc.dictionary(key, leaf, { maxKeys: 3, noNullPrototype: true }) },
  {
    weight: 1,
    arbitrary: fc.dictionary(key, fc.dictionary(key, leaf, { maxKeys: 2, noNullPrototype: true }), {
      maxKeys: 2,
      noNullPrototype: true,
    }),
  },
);

const path = fc.oneof(
  { weight: 8, arbitrary: fc.array(key, { minLength: 1, maxLength: 4 }) },
  // Agreements are merged by rules of their own.
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('parties', 'versions'), fc.array(key, { minLength: 1, maxLength: 3 }))
      .map(([part, inside]) => ['agreements', 'a', part, ...inside]),
  },
);

const edit: fc.Arbitrary<Edit> = fc.record({
  path,
  value: fc.oneof({ weight: 3, arbitrary: value }, { weight: 1, arbitrary: fc.constant(undefined) }),
});

function edited(tree: Tree, { path: [first = '', ...rest], value: wanted }: Edit): Tree {
  const copy = { ...tree };
  const current = Object.hasOwn(tree, first) ? tree[first] : undefined;
  if (rest.length > 0) {
    // An edit below something that is not there makes it; a deletion there does nothing.
    if (wanted === undefined && !isTree(current)) return tree;
    copy[first] = edited(isTree(current) ? current : {}, { path: rest, value: wanted });
  } else if (wanted === undefined) delete copy[first];
  else copy[first] = wanted;
  return copy;
}

/** What somebody does to a document, one edit after the other. Shares what was not edited, as documents do. */
export type History = Edit[];

export function replay(base: Tree, history: History): Tree {
  return deepFreeze(history.reduce(edited, base));
}

export const histories = fc.array(edit, { maxLength: 5 });
export const documents = fc.array(edit, { maxLength: 10 }).map((history) => replay({}, history));

/** A document, and what each of `parties` made of it. */
export function editedBy(parties: number): fc.Arbitrary<{ base: Tree; sides: Tree[] }> {
  return fc
    .tuple(documents, fc.array(histories, { minLength: parties, maxLength: parties }))
    .map(([base, all]) => ({ base, sides: all.map((history) => replay(base, history)) }));
}

/** The same document as it comes from a server: nothing is shared, keys stand in another order. */
export function received<T extends Value>(value: T): T {
  if (Array.isArray(value)) return value.map(received) as T;
  if (!isTree(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, inner]) => [name, received(inner)]),
  ) as T;
}

/** Every leaf with its place; arrays and empty objects are leaves. */
export function leavesOf(value: Value, place: string[] = []): [path: string[], leaf: Value][] {
  if (!isTree(value) || Object.keys(value).length === 0) return [[place, value]];
  return Object.entries(value).flatMap(([name, inner]) => leavesOf(inner, [...place, name]));
}

/** What stands at a place, if anything does. */
export function valueAt(value: unknown, place: readonly string[]): unknown {
  return place.reduce<unknown>(
    (inner, name) => (isTree(inner) && Object.hasOwn(inner, name) ? inner[name] : undefined),
    value,
  );
}
