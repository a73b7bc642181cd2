import { launchChromium, openWatched, type WatchedPage } from '@kvasir/tooling/watched-page';
import type { FastifyInstance } from 'fastify';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { createPortal } from '../server/app.ts';

/** A portal on a free port with a browser beside it, for one file of tests. */
export interface PortalUnderTest {
  baseURL: string;
  open: (path: string, options?: BrowserContextOptions) => Promise<WatchedPage>;
  close: () => Promise<void>;
}

export async function startPortal(): Promise<PortalUnderTest> {
  const [portal, browser]: [FastifyInstance, Browser] = await Promise.all([createPortal(), launchChromium()]);
  const baseURL = await portal.listen({ port: 0, host: '127.0.0.1' });
  return {
    baseURL,
    open: async (path, options) => {
      const watched = await openWatched(browser, { baseURL, locale: 'en-GB', ...options });
      await watched.page.goto(path, { waitUntil: 'networkidle' });
      return watched;
    },
    close: async () => {
      await browser.close();
      await portal.close();
    },
  };
}

/** Real ones, of which ROR knows the partner; with 22 participants; and with one. */
export const paths = {
  projects: '/',
  project: '/projects/101095375',
  profile: '/projects/101095375/partners/pic-999513803',
  notFound: '/projects/1',
} as const;
