import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fromPointer, toPointer } from './pointer.ts';
import { provenanceOf } from './provenance.ts';

test('the pointers of RFC 6901, section 5, read as they should', () => {
  assert.deepEqual(fromPointer(''), []);
  assert.deepEqual(fromPointer('/foo/0'), ['foo', '0']);
  assert.deepEqual(fromPointer('/'), ['']);
  assert.deepEqual(fromPointer('/a~1b'), ['a/b']);
  assert.deepEqual(fromPointer('/m~0n'), ['m~n']);
  assert.deepEqual(fromPointer('/~01'), ['~1']);
});

test('a text that is no pointer reads as undefined', () => {
  for (const text of ['foo', '/a~', '/a~2', '#/a']) assert.equal(fromPointer(text), undefined, text);
});

test('any path survives the way there and back', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (path) =>
      assert.deepEqual(fromPointer(toPointer(path)), path),
    ),
  );
});

test('a fact comes from the longest pointer that leads to it', () => {
  const partner = {
    name: 'A',
    provenance: { '': { source: 'ror' }, '/contacts': { source: 'edited' }, '/contacts/a~1b': { source: 'cordis' } },
  };
  assert.equal(provenanceOf(partner, '/name')?.source, 'ror');
  assert.equal(provenanceOf(partner, '/contacts/x/email')?.source, 'edited');
  assert.equal(provenanceOf(partner, '/contacts/a~1b/email')?.source, 'cordis');
  assert.equal(provenanceOf(partner, '/contactsAndMore')?.source, 'ror');
  assert.equal(provenanceOf(partner, 'no pointer'), undefined);
  assert.equal(provenanceOf({ name: 'A' }, '/name'), undefined);
});
