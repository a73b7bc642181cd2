import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { insertAt, isContainer, readAt, removeAt, setAt } from './partner-patch.ts';

const partner = {
  name: 'Northlake University',
  hostNote: { any: ['thing'] },
  identifiers: { pic: '999', house: 'X-1' },
  contacts: { a: { name: 'A', languages: { de: true } }, b: { name: 'B' } },
};

describe('reading a place', () => {
  test('finds what stands there, and nothing where nothing does', () => {
    assert.equal(readAt(partner, ['contacts', 'a', 'name']), 'A');
    assert.equal(readAt(partner, ['contacts', 'c', 'name']), undefined);
    assert.equal(readAt(undefined, ['name']), undefined);
  });
  test('reads null as absent, and nothing from a prototype or from within a text', () => {
    assert.equal(readAt({ name: null }, ['name']), undefined);
    assert.equal(readAt({}, ['constructor']), undefined);
    assert.equal(readAt({ name: 'abc' }, ['name', 'length']), undefined);
  });
});

describe('writing a value', () => {
  test('changes that place alone and leaves the old document as it was', () => {
    const before = structuredClone(partner);
    const after = setAt(partner, ['identifiers', 'pic'], '912345678') as typeof partner;
    assert.deepEqual(partner, before);
    assert.deepEqual(after.identifiers, { pic: '912345678', house: 'X-1' });
    assert.equal(after.hostNote, partner.hostNote);
    assert.equal(after.contacts, partner.contacts);
  });
  test('makes the objects on the way, also from null and from the empty list of PHP', () => {
    assert.deepEqual(setAt(undefined, ['identifiers', 'pic'], '1'), { identifiers: { pic: '1' } });
    assert.deepEqual(setAt({ identifiers: [] }, ['identifiers', 'pic'], '1'), { identifiers: { pic: '1' } });
    assert.deepEqual(setAt({ identifiers: null }, ['identifiers', 'pic'], '1'), { identifiers: { pic: '1' } });
  });
  test('does not write over invalid data that stands in the way', () => {
    for (const identifiers of ['912345678', 5, true, ['912345678']]) {
      const document = { identifiers };
      assert.equal(setAt(document, ['identifiers', 'pic'], '1'), document);
    }
  });
  test('gives the same document for the same value', () => {
    assert.equal(setAt(partner, ['name'], 'Northlake University'), partner);
  });
  test('refuses keys that reach a prototype', () => {
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      assert.equal(setAt(partner, [key, 'polluted'], true), partner);
    }
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
  });
  test('keeps a hostile key that the document already has, as a key of its own', () => {
    const hostile: unknown = JSON.parse('{"__proto__": {"polluted": true}, "name": "A"}');
    const after = setAt(hostile, ['name'], 'B') as Record<string, unknown>;
    assert.deepEqual(Object.keys(after), ['__proto__', 'name']);
    assert.equal(after['polluted'], undefined);
  });
});

describe('taking a value away', () => {
  test('removes the key, and the objects that it leaves empty', () => {
    assert.deepEqual(removeAt({ name: 'A', identifiers: { pic: '1' } }, ['identifiers', 'pic']), { name: 'A' });
    assert.deepEqual(removeAt(partner, ['identifiers', 'pic']), { ...partner, identifiers: { house: 'X-1' } });
  });
  test('keeps the entry of a list whose last field goes', () => {
    const document = { contacts: { a: { languages: { de: true } } } };
    assert.deepEqual(removeAt(document, ['contacts', 'a', 'languages', 'de'], 2), { contacts: { a: {} } });
    assert.deepEqual(removeAt(document, ['contacts', 'a', 'languages', 'de']), {});
  });
  test('gives the same document when there is nothing to take', () => {
    assert.equal(removeAt(partner, ['website']), partner);
    assert.equal(removeAt(partner, ['contacts', 'c', 'name']), partner);
    assert.equal(removeAt(partner, ['name', 'length']), partner);
  });
});

test('an entry that was taken away comes back where it stood, and the others keep what changed meanwhile', () => {
  const without = removeAt(partner, ['contacts', 'a']);
  const edited = setAt(without, ['contacts', 'b', 'name'], 'New B');
  const restored = insertAt(edited, ['contacts', 'a'], 0, partner.contacts.a) as typeof partner;
  assert.deepEqual(Object.keys(restored.contacts), ['a', 'b']);
  assert.equal(restored.contacts.a, partner.contacts.a);
  assert.equal(restored.contacts.b.name, 'New B');
  assert.deepEqual(insertAt({}, ['contacts', 'a'], 3, { name: 'A' }), { contacts: { a: { name: 'A' } } });
});

test('a container is an object, the empty list of PHP, or nothing', () => {
  assert.ok([undefined, null, {}, []].every(isContainer));
  assert.ok(!['', 'text', 0, false, ['x']].some(isContainer));
});
