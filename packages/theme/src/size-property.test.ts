import assert from 'node:assert/strict';
import { afterEach, describe, test } from 'node:test';
import { registerSizeProperty } from './size-property.ts';

function browserWith(registerProperty: (definition: PropertyDefinition) => void): void {
  Object.assign(globalThis, { CSS: { registerProperty } });
}

describe('registering the size', () => {
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'CSS');
  });

  test('makes it a length that inherits', () => {
    const registered: PropertyDefinition[] = [];
    browserWith((definition) => registered.push(definition));
    registerSizeProperty();
    assert.deepEqual(registered, [{ name: '--kv-size', syntax: '<length>', inherits: true, initialValue: '15px' }]);
  });

  test('does nothing on a server', () => {
    assert.doesNotThrow(registerSizeProperty);
  });

  test('is content when somebody else did it', () => {
    browserWith(() => {
      throw new DOMException('The name is taken.', 'InvalidModificationError');
    });
    assert.doesNotThrow(registerSizeProperty);
  });
});
