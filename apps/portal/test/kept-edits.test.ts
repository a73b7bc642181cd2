import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { KeptEdits, storageKey, type KeptEdit } from '../client/kept-edits.ts';

const partner = { project: '101', partner: 'pic-1' };
const edit: KeptEdit = {
  edited: { name: 'Northlake University', summary: 'Edited' },
  base: { name: 'Northlake University' },
  at: '2026-11-02T11:42:00.000Z',
};

/** As much of `Storage` as edits need. */
function memory(entries = new Map<string, string>()): Storage {
  return {
    length: entries.size,
    clear: () => entries.clear(),
    key: (index) => [...entries.keys()][index] ?? null,
    getItem: (key) => entries.get(key) ?? null,
    setItem: (key, value) => void entries.set(key, value),
    removeItem: (key) => void entries.delete(key),
  };
}

describe('edits in the browser', () => {
  test('are read as they were kept, each partner of each project apart', () => {
    const kept = new KeptEdits(() => storage);
    const storage = memory();
    assert.equal(kept.keep(partner, edit), 'kept');
    assert.deepEqual(kept.read(partner), { kind: 'edit', edit });
    assert.deepEqual(kept.read({ project: '102', partner: 'pic-1' }), { kind: 'none' });
    assert.equal(kept.remove(partner), true);
    assert.deepEqual(kept.read(partner), { kind: 'none' });
  });

  test('that cannot be read are said to be there, and left as they are', () => {
    for (const text of ['{', '[]', '{"edited":{}}', '{"edited":{},"base":{},"at":"once"}']) {
      const storage = memory(new Map([[storageKey(partner), text]]));
      assert.deepEqual(new KeptEdits(() => storage).read(partner), { kind: 'unreadable' }, text);
      assert.equal(storage.getItem(storageKey(partner)), text);
    }
  });

  test('that do not fit are reported as such', () => {
    const full: Storage = {
      ...memory(),
      setItem: () => {
        throw new DOMException('no room', 'QuotaExceededError');
      },
    };
    assert.equal(new KeptEdits(() => full).keep(partner, edit), 'full');
  });

  test('are refused in words, and never by an exception, where the browser gives no storage', () => {
    const kept = new KeptEdits(() => {
      throw new DOMException('not here', 'SecurityError');
    });
    assert.equal(kept.keep(partner, edit), 'refused');
    assert.deepEqual(kept.read(partner), { kind: 'none' });
    assert.equal(kept.remove(partner), false);
  });
});
