import type { BrowserLauncher } from '@web/test-runner';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { webKitPage, type Driver } from './webkit-page.ts';

/** What of the launcher is not declared for use, and is used here. */
interface LauncherParts {
  readonly driver: Driver;
  setupHeartbeat(): void;
}

/** Starts `binary` by the WebDriver that listens on `port`, and runs tests in its pages. */
export function webKitLauncher(binary: string, port: number): BrowserLauncher {
  const capabilities = {
    browserName: 'MiniBrowser',
    // MiniBrowser has no WebDriver BiDi, and webdriverio tries that first.
    'wdio:enforceWebDriverClassic': true,
    'webkitgtk:browserOptions': { binary, args: ['--automation'] },
  };
  const launcher = webdriverLauncher({ hostname: '127.0.0.1', port, path: '/', capabilities });
  const parts = launcher as unknown as LauncherParts;
  if (typeof parts.setupHeartbeat !== 'function')
    throw new Error('The launcher for WebDriver has changed; see webkit-launcher.ts.');
  const page = webKitPage(() => parts.driver);
  return Object.assign(launcher, {
    // To the commands it is a page like Puppeteer's.
    type: 'puppeteer',
    getPage: () => page,
    // Once a minute the launcher asks for the title of the page, so that a session in a cloud does not expire. Asked while
    // a page is on its way, WebKit's driver never says that the page has come: when that was the empty page after the
    // last test, the file fails two minutes later, though each of its tests has passed.
    setupHeartbeat: () => undefined,
    // The launcher's declarations are not written for exactOptionalPropertyTypes.
  }) as unknown as BrowserLauncher;
}
