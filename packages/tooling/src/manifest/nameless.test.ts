import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutNameless } from './nameless.ts';

test('A manifest keeps the events and members that have a name, and everything else', () => {
  const events = [{ name: 'change' }, { type: { text: 'KvLoadEvent' } }];
  const members = [{ kind: 'field', name: 'view' }, { kind: 'field' }];
  const manifest = {
    schemaVersion: '1.0.0',
    modules: [{ declarations: [{ events, members }, { kind: 'function' }] }, {}],
  };
  assert.deepEqual(withoutNameless(manifest), {
    schemaVersion: '1.0.0',
    modules: [
      {
        declarations: [
          { events: [{ name: 'change' }], members: [{ kind: 'field', name: 'view' }] },
          { kind: 'function' },
        ],
      },
      {},
    ],
  });
});
