import assert from 'node:assert/strict';
import { test } from 'node:test';
import { forgetWithin, markEdited, originOf, recallWithin } from './provenance-patch.ts';

const ror = { source: 'ror', retrieved: '2026-11-03' };
const edited = { source: 'edited', retrieved: '2026-11-21' };

test('the longest pointer that leads to a fact says where it comes from', () => {
  const partner = { provenance: { '': ror, '/identifiers/pic': edited } };
  assert.equal(originOf(partner, ['identifiers', 'ror'])?.source, 'ror');
  assert.equal(originOf(partner, ['identifiers', 'pic'])?.source, 'edited');
  assert.equal(originOf({}, ['name']), undefined);
});

test('statements that cannot be read say nothing', () => {
  assert.equal(originOf({ provenance: 'ror' }, ['name']), undefined);
  assert.equal(originOf({ provenance: { '/name': 'ror' } }, ['name']), undefined);
  assert.equal(originOf({ provenance: { '/name': { source: 5 } } }, ['name']), undefined);
});

test('an edit is noted at its place, and once', () => {
  const once = markEdited({ name: 'A', provenance: { '': ror } }, ['name'], '2026-11-21');
  assert.deepEqual(once, { name: 'A', provenance: { '': ror, '/name': edited } });
  assert.equal(markEdited(once, ['name'], '2026-11-21'), once);
});

test('an edit within an entry that was made here today needs no note of its own', () => {
  const partner = { provenance: { '/contacts/a': edited } };
  assert.equal(markEdited(partner, ['contacts', 'a', 'name'], '2026-11-21'), partner);
});

test('an edit of a whole forgets what was said of its parts', () => {
  const partner = { provenance: { '/trl/from': ror, '/trlx': ror } };
  assert.deepEqual(markEdited(partner, ['trl'], '2026-11-21'), { provenance: { '/trlx': ror, '/trl': edited } });
});

test('a note is not written over invalid data', () => {
  const partner = { name: 'A', provenance: 'ROR' };
  assert.equal(markEdited(partner, ['name'], '2026-11-21'), partner);
});

test('what is said of an entry goes and comes back with it', () => {
  const partner = { provenance: { '/contacts/a': edited, '/contacts/a/name': ror, '/contacts/ab': ror } };
  const { partner: silent, forgotten } = forgetWithin(partner, ['contacts', 'a']);
  assert.deepEqual(silent, { provenance: { '/contacts/ab': ror } });
  assert.deepEqual(recallWithin(silent, forgotten), {
    provenance: { '/contacts/ab': ror, '/contacts/a': edited, '/contacts/a/name': ror },
  });
});
