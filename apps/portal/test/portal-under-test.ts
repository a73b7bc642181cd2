import { launchChromium, openWatched, type WatchedPage } from '@kvasir/tooling/watched-page';
import type { FastifyInstance } from 'fastify';
import type { KvPartnership } from 'kvasir';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { createPortal } from '../server/app.ts';

/** A portal on a free port with a browser beside it, for one file of tests. */
export interface PortalUnderTest {
  baseURL: string;
  /** Opens a page in a browser context of its own: another person at another machine. */
  open: (path: string, options?: BrowserContextOptions) => Promise<WatchedPage>;
  /** Breaks every connection, as a lost network does: those who still have one connect again. */
  breakConnections: () => void;
  close: () => Promise<void>;
}

export async function startPortal(): Promise<PortalUnderTest> {
  const [portal, browser]: [FastifyInstance, Browser] = await Promise.all([
    createPortal({ kind: 'memory' }),
    launchChromium(),
  ]);
  const baseURL = await portal.listen({ port: 0, host: '127.0.0.1' });
  return {
    baseURL,
    open: async (path, options) => {
      const watched = await openWatched(browser, { baseURL, locale: 'en-GB', ...options });
      await watched.page.goto(path);
      if (options?.javaScriptEnabled !== false) await documentRead(watched.page);
      return watched;
    },
    breakConnections: () => portal.server.closeAllConnections(),
    close: async () => {
      await browser.close();
      await portal.close();
    },
  };
}

/** Waits until the partnerships of a page have their documents. A page that follows one is never without a request. */
export async function documentRead(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll<KvPartnership>('kv-partnership')].every(({ value }) => value !== undefined),
  );
}

/** Real ones, of which ROR knows the partner; with 22 participants; and with one. */
export const paths = {
  projects: '/',
  project: '/projects/101095375',
  profile: '/projects/101095375/partners/pic-999513803',
  ip: '/projects/101095375/ip',
  roadmap: '/projects/101095375/roadmap',
  impact: '/projects/101095375/impact',
  plans: '/projects/101095375/plans',
  notFound: '/projects/1',
} as const;
