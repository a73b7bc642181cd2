import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { paths, startPortal, type PortalUnderTest } from './portal-under-test.ts';

describe('under the strict policy', () => {
  let portal: PortalUnderTest;
  before(async () => {
    portal = await startPortal();
  });
  after(() => portal.close());

  const pages = [
    paths.projects,
    '/?q=wind&lang=de',
    paths.project,
    `${paths.project}?view=list&lang=fr`,
    paths.profile,
    `${paths.profile}?lang=de`,
    paths.ip,
    `${paths.ip}?lang=fr`,
    paths.roadmap,
    `${paths.roadmap}?lang=fr`,
    paths.impact,
    `${paths.impact}?lang=de`,
    paths.plans,
    `${paths.plans}?lang=fr`,
  ];
  for (const path of pages) {
    test(`${path} violates nothing, logs nothing, and asks no other origin`, async () => {
      const { page, troubles, foreign } = await portal.open(path);
      if (path.startsWith(paths.ip)) await page.locator('kv-ip-matrix:defined').waitFor();
      else if (path.startsWith(paths.roadmap)) await page.locator('kv-roadmap:defined').waitFor();
      else if (path.startsWith(paths.impact)) await page.locator('kv-impact-form:defined').waitFor();
      else if (path.startsWith(paths.plans)) await page.locator('kv-valorisation-plan:defined').waitFor();
      else if (path.startsWith(paths.project)) await page.locator('kv-partner-profile:defined').first().waitFor();
      assert.deepEqual(troubles, []);
      assert.deepEqual(foreign, []);
      await page.context().close();
    });
  }

  test('editing, searching and downloading violate nothing either', async () => {
    const { page, troubles, foreign } = await portal.open(paths.profile);
    await page.locator('#edit').click();
    await page.locator('#profile').getByRole('combobox', { name: /^Name/ }).fill('Alliade');
    await page.locator('#profile').getByRole('option').first().waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.downloads summary').click();
    await page.getByText('There is no public contact').waitFor();
    await page.goto(paths.projects);
    await page.getByLabel('Search', { exact: true }).fill('wind');
    await page.getByText(/^\d+ of 100 projects$/).waitFor();
    assert.deepEqual(troubles, []);
    assert.deepEqual(foreign, []);
    await page.context().close();
  });

  test('search engines find the organisation as structured data', async () => {
    const { page } = await portal.open(paths.profile);
    const script = page.locator('#profile script[type="application/ld+json"]');
    await script.waitFor({ state: 'attached' });
    const data = JSON.parse((await script.textContent()) ?? '') as Record<string, unknown>;
    assert.equal(data['@context'], 'https://schema.org');
    assert.equal(data['@id'], 'https://ror.org/05q3vnk25');
    await page.context().close();
  });
});
