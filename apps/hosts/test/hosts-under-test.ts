import { launchChromium, openWatched, type WatchedPage } from '@kvasir/tooling/watched-page';
import type { BrowserContextOptions, Page } from 'playwright-core';
import type {} from 'kvasir';
import { createHosts } from '../app.ts';

/** The host pages on a free port with a browser beside them, for one file of tests. */
export interface HostsUnderTest {
  open: (path: string, options?: BrowserContextOptions) => Promise<WatchedPage>;
  close: () => Promise<void>;
}

export async function startHosts(): Promise<HostsUnderTest> {
  const [hosts, browser] = await Promise.all([createHosts(), launchChromium()]);
  const baseURL = await hosts.listen({ port: 0, host: '127.0.0.1' });
  return {
    open: async (path, options) => {
      const watched = await openWatched(browser, { baseURL, viewport: { width: 1280, height: 900 }, ...options });
      await watched.page.goto(path, { waitUntil: 'networkidle' });
      await drawn(watched.page);
      return watched;
    },
    close: async () => {
      await browser.close();
      await hosts.close();
    },
  };
}

/** Waits until every element of the page has its first picture. */
async function drawn(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await customElements.whenDefined('kv-partner-profile');
    await Promise.all([...document.querySelectorAll('kv-partner-profile')].map((profile) => profile.updateComplete));
  });
}
