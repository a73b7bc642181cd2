import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { after, before, describe, test } from 'node:test';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import type {} from 'kvasir';
import { documentRead, paths, startPortal, type PortalUnderTest } from './portal-under-test.ts';

const axeSource = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** What axe finds, as "rule: element" lines. */
async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const results = await page.evaluate<AxeResults>('axe.run(document, { resultTypes: ["violations"] })');
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${JSON.stringify(target)}`));
}

/** Waits until every element of the page has its first picture. */
async function drawn(page: Page): Promise<void> {
  await documentRead(page);
  await page.evaluate(async () => {
    const profiles = [...document.querySelectorAll('kv-partner-profile')];
    if (profiles.length > 0) await customElements.whenDefined('kv-partner-profile');
    await Promise.all(profiles.map((profile) => profile.updateComplete));
    const matrix = document.querySelector('kv-ip-matrix');
    if (matrix) await customElements.whenDefined('kv-ip-matrix');
    await matrix?.updateComplete;
    const roadmap = document.querySelector('kv-roadmap');
    if (roadmap) await customElements.whenDefined('kv-roadmap');
    await roadmap?.updateComplete;
    const impact = document.querySelector('kv-impact-form');
    if (impact) await customElements.whenDefined('kv-impact-form');
    await impact?.updateComplete;
    const plans = document.querySelector('kv-valorisation-plan');
    if (plans) await customElements.whenDefined('kv-valorisation-plan');
    await plans?.updateComplete;
  });
}

/** Puts an expected result into the project that the pages show, so that its matrix has a row. */
async function listResult({ baseURL }: PortalUnderTest): Promise<void> {
  const address = `${baseURL}/api/partnerships/${paths.project.replace('/projects/', '')}`;
  const document = await fetch(address, { headers: { accept: 'application/json' } });
  const { partners } = (await document.json()) as { partners: Record<string, unknown> };
  const owners = Object.fromEntries(
    Object.keys(partners)
      .slice(0, 2)
      .map((id) => [id, { share: '1/2' }]),
  );
  const results = { menus: { number: 'R1', title: 'Canteen menus', ownership: { kind: 'joint', owners } } };
  const answer = await fetch(address, {
    method: 'PATCH',
    headers: { 'content-type': 'application/merge-patch+json', 'if-match': document.headers.get('etag') ?? '' },
    body: JSON.stringify({ results }),
  });
  assert.ok(answer.ok, await answer.text());
}

describe('axe finds nothing to object to', () => {
  let portal: PortalUnderTest;
  before(async () => {
    portal = await startPortal();
    await listResult(portal);
  });
  after(() => portal.close());

  const pages = {
    ...paths,
    emptyMatrix: '/projects/101136935/ip',
    list: `${paths.project}?view=list`,
    nothingFound: '/?q=zzzz',
    german: '/?lang=de',
  };
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [320, 1440]) {
      test(`in ${colorScheme} at ${String(width)} pixels, and no page scrolls sideways`, async () => {
        // axe makes markup from strings to try things out, which the portal's own policy would not let it.
        const options = { colorScheme, viewport: { width, height: 900 }, bypassCSP: true };
        const { page } = await portal.open(pages.projects, options);
        const found: Record<string, string[]> = {};
        for (const [name, path] of Object.entries(pages)) {
          await page.goto(path);
          await drawn(page);
          const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          found[name] = [...(await findings(page)), ...(sideways > 0 ? [`${String(sideways)} pixels too wide`] : [])];
        }
        await page.goto(pages.profile);
        await page.locator('#edit').click();
        await page.locator('#profile').getByLabel('Summary', { exact: true }).waitFor();
        found['editing'] = await findings(page);
        assert.deepEqual(Object.fromEntries(Object.entries(found).filter(([, list]) => list.length > 0)), {});
        await page.context().close();
      });
    }
  }
});
