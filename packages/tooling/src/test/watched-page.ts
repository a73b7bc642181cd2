/** A real Chromium for the end-to-end tests of apps, and pages in it that note whatever goes wrong. */
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { findBrowser } from '../browsers/browsers.ts';

export async function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: await findBrowser('chromium'),
    args: ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  });
}

export interface WatchedPage {
  page: Page;
  /** Errors and warnings of the console, exceptions, violations of the page's policy, and answers that are errors. */
  troubles: string[];
  /** Addresses on other origins than the page's own that something was asked of. */
  foreign: string[];
}

/** A page in a browser context of its own. */
export async function openWatched(browser: Browser, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const troubles: string[] = [];
  const foreign: string[] = [];
  // The console names most violations, but not those that only a report would show.
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      console.error(`policy violated: ${effectiveDirective} ${blockedURI} ${sample}`);
    });
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('response', (response) => {
    if (response.status() >= 400) troubles.push(`${String(response.status())} ${response.url()}`);
  });
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    const isLocal = protocol === 'data:' || protocol === 'blob:' || page.url() === 'about:blank';
    if (!isLocal && origin !== new URL(page.url()).origin) foreign.push(request.url());
  });
  return { page, troubles, foreign };
}
