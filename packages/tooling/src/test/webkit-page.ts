/**
 * A page of WebKit's WebDriver in the shape of Puppeteer's, as far as the commands of @web/test-runner-commands use it.
 * Their own support of WebDriver presses all keys at once, knows no named keys, and cannot set the viewport.
 */

/** The calls of webdriverio that are used; they are those of the WebDriver standard. */
export interface Driver {
  performActions(sources: object[]): Promise<void>;
  setWindowRect(x: number | null, y: number | null, width: number, height: number): Promise<unknown>;
  executeScript(script: string, parameters: unknown[]): Promise<unknown>;
}

/** Names of keys (`KeyboardEvent.key`) as WebDriver writes them: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const keys: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Insert: '\uE016',
  Delete: '\uE017',
  Meta: '\uE03D',
};

type MouseButton = 'left' | 'middle' | 'right';
const buttons: readonly MouseButton[] = ['left', 'middle', 'right'];

function keyValue(name: string): string {
  const functionKey = /^F([1-9]|1[0-2])$/.exec(name)?.[1];
  const value = functionKey ? String.fromCharCode(0xe030 + Number(functionKey)) : (keys[name] ?? name);
  if ([...value].length !== 1)
    throw new Error(`WebKit's keyboard has no key "${name}" here; webkit-page.ts lists them.`);
  return value;
}

export function webKitPage(driver: () => Driver) {
  const down = (key: string): object => ({ type: 'keyDown', value: keyValue(key) });
  const up = (key: string): object => ({ type: 'keyUp', value: keyValue(key) });
  // One and the same source each time: what is held down stays down until it is let go.
  const keyboard = (actions: object[]): Promise<void> =>
    driver().performActions([{ type: 'key', id: 'keyboard', actions }]);
  const pointer = (actions: object[]): Promise<void> =>
    driver().performActions([{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }]);
  const moveTo = (x: number, y: number): object => ({
    type: 'pointerMove',
    duration: 0,
    x: Math.round(x),
    y: Math.round(y),
  });
  const button = (type: 'pointerDown' | 'pointerUp', name: MouseButton = 'left'): object => ({
    type,
    button: buttons.indexOf(name),
  });

  return {
    keyboard: {
      type: (text: string) => keyboard([...text].flatMap((character) => [down(character), up(character)])),
      press: (key: string) => keyboard([down(key), up(key)]),
      down: (key: string) => keyboard([down(key)]),
      up: (key: string) => keyboard([up(key)]),
    },
    mouse: {
      move: (x: number, y: number) => pointer([moveTo(x, y)]),
      click: (x: number, y: number, options: { button?: MouseButton } = {}) =>
        pointer([moveTo(x, y), button('pointerDown', options.button), button('pointerUp', options.button)]),
      down: (options: { button?: MouseButton } = {}) => pointer([button('pointerDown', options.button)]),
      up: (options: { button?: MouseButton } = {}) => pointer([button('pointerUp', options.button)]),
    },
    /**
     * Sets the size of the page by that of its window, as near as the window goes: MiniBrowser's bar needs 450 px or so.
     * The window follows in its own time, so it is asked until the page has the size or no longer changes.
     */
    async setViewport({ width, height }: { width: number; height: number }): Promise<void> {
      const measure = 'return [innerWidth, innerHeight, outerWidth, outerHeight]';
      let before = '';
      for (let attempt = 0; attempt < 10; attempt += 1) {
        const size = (await driver().executeScript(measure, [])) as [number, number, number, number];
        const [innerWidth, innerHeight, outerWidth, outerHeight] = size;
        const done = innerWidth === width && innerHeight === height;
        if (done || (attempt > 3 && before === size.join())) return;
        before = size.join();
        await driver().setWindowRect(null, null, outerWidth + width - innerWidth, outerHeight + height - innerHeight);
      }
    },
  };
}
