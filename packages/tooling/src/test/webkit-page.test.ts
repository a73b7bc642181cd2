import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { webKitPage, type Driver } from './webkit-page.ts';

interface Source {
  type: string;
  actions: { type: string; value?: string }[];
}

/** A driver whose window has bars of 40 pixels, is never narrower than 450, and notes what it was told. */
function fakeDriver() {
  const sources: Source[] = [];
  const window = { width: 800, height: 640 };
  const driver: Driver = {
    performActions: (told) => {
      sources.push(...(told as Source[]));
      return Promise.resolve();
    },
    setWindowRect: (_x, _y, width, height) =>
      Promise.resolve(Object.assign(window, { width: Math.max(450, width), height })),
    executeScript: () => Promise.resolve([window.width, window.height - 40, window.width, window.height]),
  };
  return { page: webKitPage(() => driver), sources, window };
}

describe('A page of WebKit', () => {
  test('presses each key of a text after the other, so that none is lost when it comes twice', async () => {
    const { page, sources } = fakeDriver();
    await page.keyboard.type('aa');
    assert.deepEqual(
      sources[0]?.actions.map(({ type, value }) => `${type} ${value ?? ''}`),
      ['keyDown a', 'keyUp a', 'keyDown a', 'keyUp a'],
    );
  });

  test('knows keys by their names, and says which one it does not know', async () => {
    const { page, sources } = fakeDriver();
    await page.keyboard.press('Tab');
    await page.keyboard.press('F8');
    assert.deepEqual(
      sources.map((source) => source.actions[0]?.value),
      ['\uE004', '\uE038'],
    );
    assert.throws(() => page.keyboard.press('Hyper'), /no key "Hyper"/);
  });

  test('gets the size that was asked for, without the bars of its window', async () => {
    const { page, window } = fakeDriver();
    await page.setViewport({ width: 1440, height: 900 });
    assert.deepEqual(window, { width: 1440, height: 940 });
  });

  test('gets the size next to the one that the window cannot have', async () => {
    const { page, window } = fakeDriver();
    await page.setViewport({ width: 320, height: 600 });
    assert.deepEqual(window, { width: 450, height: 640 });
  });
});
