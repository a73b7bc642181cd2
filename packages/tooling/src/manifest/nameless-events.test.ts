import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutNamelessEvents } from './nameless-events.ts';

test('A manifest keeps the events that have a name, and everything else', () => {
  const manifest = {
    schemaVersion: '1.0.0',
    modules: [
      { declarations: [{ events: [{ name: 'change' }, { type: { text: 'KvLoadEvent' } }] }, { kind: 'function' }] },
      {},
    ],
  };
  assert.deepEqual(withoutNamelessEvents(manifest), {
    schemaVersion: '1.0.0',
    modules: [{ declarations: [{ events: [{ name: 'change' }] }, { kind: 'function' }] }, {}],
  });
});
