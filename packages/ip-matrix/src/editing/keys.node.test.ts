import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { commandOf, type Command, type Key } from './keys.ts';

function key(combination: string): Key {
  const parts = combination.split('+');
  const name = parts.pop() ?? '';
  return {
    key: name === '' ? '+' : name,
    code: '',
    ctrlKey: parts.includes('Ctrl'),
    metaKey: parts.includes('Cmd'),
    altKey: parts.includes('Alt'),
    shiftKey: parts.includes('Shift'),
    isComposing: false,
    getModifierState: (modifier) => parts.includes(modifier),
  };
}

describe('a key on the grid', () => {
  const cases: [string, Command][] = [
    ['a', { kind: 'type', text: 'a' }],
    ['Shift+A', { kind: 'type', text: 'A' }],
    ['?', { kind: 'type', text: '?' }],
    ['𝔸', { kind: 'type', text: '𝔸' }],
    ['Ctrl+Alt+AltGraph+@', { kind: 'type', text: '@' }],
    ['F2', { kind: 'open' }],
    ['Enter', { kind: 'open' }],
    ['Delete', { kind: 'clear' }],
    ['Backspace', { kind: 'clear' }],
    ['Ctrl+d', { kind: 'fill', direction: 'down' }],
    ['Cmd+r', { kind: 'fill', direction: 'right' }],
    ['Ctrl+Shift+D', { kind: 'duplicate' }],
    ['Alt+ArrowUp', { kind: 'move', step: -1 }],
    ['Alt+ArrowDown', { kind: 'move', step: 1 }],
    ['Insert', { kind: 'add' }],
    ['Ctrl+Alt+=', { kind: 'add' }],
    ['Cmd+Alt+-', { kind: 'remove' }],
    ['Escape', { kind: 'close-report' }],
  ];
  for (const [combination, command] of cases) {
    it(`${combination} asks to ${Object.values(command).join(' ')}`, () => {
      assert.deepEqual(commandOf(key(combination)), command);
    });
  }

  for (const combination of [
    'Ctrl+c',
    'Ctrl+-',
    'Ctrl++',
    'Ctrl+Shift+R',
    'Ctrl+z',
    'Alt+d',
    ' ',
    'Tab',
    'F5',
    'Shift+Insert',
  ]) {
    it(`${combination} is not an edit`, () => {
      assert.equal(commandOf(key(combination)), undefined);
    });
  }

  it('is left to an input method that is composing', () => {
    assert.equal(commandOf({ ...key('a'), isComposing: true }), undefined);
  });
});
