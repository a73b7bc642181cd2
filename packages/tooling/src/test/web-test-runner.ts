import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter, type BrowserLauncher, type TestRunnerConfig } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { findBrowser, type Browser } from '../browsers/browsers.ts';
import { accessibilityTree } from './commands/accessibility-tree.ts';
import { mediaFeatures } from './commands/media-features.ts';
import { serverRendering } from './commands/server-rendering.ts';
import { repository } from '../repository.ts';
import type { Counts } from './results.ts';
import { freePort } from './free-port.ts';
import { scriptsAsModules } from './scripts-as-modules.ts';
import { sendableResults } from './sendable-results.ts';
import { strictPage } from './strict-page.ts';
import { countsReporter } from './test-counts-reporter.ts';
import { testPage } from './test-page.ts';
import { startWebKitDriver } from './webkit-driver.ts';
import { webKitLauncher } from './webkit-launcher.ts';

/** Flags without which Chromium, on a closed network, waits for hosts that never answer. */
const chromiumArguments = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--js-flags=--expose-gc',
];

/** How long a page of tests may take to come, in milliseconds. */
const navigationTimeout = 120_000;

async function chromium(): Promise<BrowserLauncher> {
  return chromeLauncher({
    launchOptions: { executablePath: await findBrowser('chromium'), args: chromiumArguments },
    createPage: async ({ context }) => {
      // Test files run side by side in one browser. Each gets a window: the tab behind another one draws no frames once
      // its viewport is set. And each page shall believe that it has the focus.
      const page = await context.newPage({ type: 'window' });
      page.setDefaultNavigationTimeout(navigationTimeout);
      const devtools = await page.createCDPSession();
      await devtools.send('Emulation.setFocusEmulationEnabled', { enabled: true });
      return page;
    },
  });
}

async function firefox(): Promise<BrowserLauncher> {
  return puppeteerLauncher({
    launchOptions: { browser: 'firefox', executablePath: await findBrowser('firefox') },
    createPage: async ({ browser }) => {
      const page = await browser.newPage();
      page.setDefaultNavigationTimeout(navigationTimeout);
      return page;
    },
  });
}

async function webkit(): Promise<BrowserLauncher> {
  const binary = await findBrowser('webkit');
  const { port } = await startWebKitDriver();
  return webKitLauncher(binary, port);
}

const launchers = { chromium, firefox, webkit };

/** The configuration for a run of `files` (globs, from the current folder) in one browser. */
export async function testRunnerConfig(
  browser: Browser,
  files: string[],
  onCounts: (counts: Counts) => void,
): Promise<TestRunnerConfig> {
  return {
    rootDir: repository,
    hostname: 'localhost',
    port: await freePort(),
    files,
    nodeResolve: { exportConditions: ['development', 'browser'] },
    browsers: [await launchers[browser]()],
    // One page at a time: focus and keyboard are one, and Turborepo already keeps every core busy.
    concurrency: 1,
    browserStartTimeout: 60_000,
    testsStartTimeout: 60_000,
    testsFinishTimeout: 600_000,
    testRunnerHtml: testPage,
    // Twice what one wait may take, and more: two browsers on a busy machine are slow, and that is no defect.
    testFramework: { config: { timeout: 45_000, ui: 'bdd' } },
    plugins: [
      // The path is absolute, or decorators are compiled the standard way, which Lit's are not.
      esbuildPlugin({ ts: true, json: true, tsconfig: `${repository}/tsconfig.base.json`, target: 'es2022' }),
      scriptsAsModules(),
      sendableResults(),
      accessibilityTree(),
      mediaFeatures(),
      serverRendering(),
      strictPage(),
    ],
    staticLogging: true,
    reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), countsReporter(onCounts)],
    filterBrowserLogs: ({ type, args }) =>
      type !== 'debug' &&
      !args.some((argument) => typeof argument === 'string' && argument.includes('Lit is in dev mode')),
  };
}
