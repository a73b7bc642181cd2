/** Where the browsers of this machine are. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export type Browser = 'chromium' | 'firefox' | 'webkit';
export const browsers: readonly Browser[] = ['chromium', 'firefox', 'webkit'];

export function isBrowser(name: string): name is Browser {
  return (browsers as readonly string[]).includes(name);
}

const commands: Record<Browser, string[]> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
  firefox: ['firefox-esr', 'firefox'],
  webkit: [],
};

const places: Record<Browser, string[]> = {
  chromium: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:/Program Files/Google/Chrome/Application/chrome.exe',
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:/Program Files/Mozilla Firefox/firefox.exe'],
  // The browser that WebKitWebDriver drives; Debian keeps it off the PATH, in the library's own folder.
  webkit: ['webkit2gtk-4.1', 'webkitgtk-6.0'].flatMap((library) =>
    ['x86_64', 'aarch64'].map((machine) => `/usr/lib/${machine}-linux-gnu/${library}/MiniBrowser`),
  ),
};

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The path of a command on the PATH, or undefined. */
export function findCommand(name: string): string | undefined {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(isExecutable);
}

/** The path of the machine's browser, or undefined. For Chromium `CHROME_PATH` wins. */
export async function locateBrowser(browser: Browser): Promise<string | undefined> {
  const fromEnvironment = process.env['CHROME_PATH'];
  if (browser === 'chromium' && fromEnvironment && isExecutable(fromEnvironment)) return fromEnvironment;
  for (const command of commands[browser]) {
    const found = findCommand(command);
    if (found) return found;
  }
  const placed = places[browser].find(isExecutable);
  if (placed || browser !== 'chromium') return placed;
  // The last resort of kv-ensure-browser: where `playwright-core install chromium` puts its own.
  const { chromium } = await import('playwright-core');
  const downloaded = chromium.executablePath();
  return isExecutable(downloaded) ? downloaded : undefined;
}

export async function findBrowser(browser: Browser): Promise<string> {
  const found = await locateBrowser(browser);
  if (found) return found;
  throw new Error(`No ${browser} was found. "npx kv-ensure-browser ${browser}" installs it, or says what to install.`);
}
