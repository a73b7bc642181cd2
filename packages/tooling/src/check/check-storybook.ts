/**
 * Opens the built Storybook as a designer would, and tells what does not show: `kv-check-storybook`. Of each element its
 * documentation and its first story: the states of the others are looked at by the tests.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { preview } from 'vite';
import { repository } from '../repository.ts';
import { launchChromium } from '../test/watched-page.ts';

interface Entry {
  id: string;
  title: string;
  type: 'docs' | 'story';
}

/** Milliseconds. */
const patience = 20_000;
/** What breaks all pages need not be waited for on each. */
const mostTroubles = 5;

/** Why a page does not show; `undefined` for one that does. */
async function troubleWith(page: Page, { id, type }: Entry, origin: string): Promise<string | undefined> {
  await page.goto(`${origin}/iframe.html?id=${id}&viewMode=${type}`);
  const ended = await page.waitForFunction(
    () =>
      ['sb-show-main', 'sb-show-errordisplay', 'sb-show-nopreview'].find((name) =>
        document.body.classList.contains(name),
      ),
    undefined,
    { timeout: patience },
  );
  if ((await ended.jsonValue()) !== 'sb-show-main') return (await page.textContent('#error-message')) ?? 'no preview';
  const root = type === 'docs' ? '#storybook-docs' : '#storybook-root';
  await page.waitForSelector(`${root} > *`, { state: 'attached', timeout: patience });
  return undefined;
}

function firstOfEach(entries: Entry[]): Entry[] {
  const first = new Map<string, Entry>();
  for (const entry of entries) {
    const place = `${entry.type} ${entry.title}`;
    if (!first.has(place)) first.set(place, entry);
  }
  return [...first.values()];
}

const outDir = join(repository, 'storybook-static');
const { entries } = JSON.parse(readFileSync(join(outDir, 'index.json'), 'utf8')) as { entries: Record<string, Entry> };
const server = await preview({ root: repository, configFile: false, build: { outDir }, preview: { port: 0 } });
const origin = server.resolvedUrls?.local[0]?.replace(/\/$/, '') ?? '';
const browser = await launchChromium();
try {
  const page = await browser.newPage();
  const pages = firstOfEach(Object.values(entries));
  let [shown, troubles] = [0, 0];
  for (const entry of pages) {
    const trouble = await troubleWith(page, entry, origin).catch((error: unknown) => String(error));
    if (trouble === undefined) shown += 1;
    else console.error(`${entry.id}: ${trouble}`);
    if (trouble !== undefined && (troubles += 1) === mostTroubles) break;
  }
  console.log(`${shown} of ${pages.length} pages of the Storybook show.`);
  if (shown === 0 || shown < pages.length) process.exitCode = 1;
} finally {
  await browser.close();
  await server.close();
}
