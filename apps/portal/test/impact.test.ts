import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { paths, startPortal, type PortalUnderTest } from './portal-under-test.ts';

describe('what a project changes', () => {
  let portal: PortalUnderTest;
  const title = 'Canteens that serve local food';
  before(async () => {
    portal = await startPortal();
    const address = `${portal.baseURL}/api/partnerships/${paths.project.replace('/projects/', '')}`;
    const document = await fetch(address, { headers: { accept: 'application/json' } });
    const observations = { first: { period: '2025-H1', value: 12, status: 'final', version: 1 } };
    const indicators = {
      canteens: { number: 'I1', title, kind: 'quantitative', orientation: 'social', frequencyMonths: 6, observations },
    };
    await fetch(address, {
      method: 'PATCH',
      headers: { 'content-type': 'application/merge-patch+json', 'if-match': document.headers.get('etag') ?? '' },
      body: JSON.stringify({ indicators }),
    });
  });
  after(() => portal.close());

  test('is shown on the page of the project, and leaves it as a report and as a workbook', async () => {
    const { page, foreign, troubles } = await portal.open(paths.project);
    await page.getByRole('navigation', { name: 'Pages of this project' }).getByText('Impact').click();
    const form = page.locator('#impact');
    // The list for readers without JavaScript is still there, and hidden.
    await form.getByRole('button', { name: title, exact: true }).waitFor();
    assert.ok(page.url().endsWith(paths.impact));
    for (const [name, ending] of [
      ['Report (DOCX)', '.docx'],
      ['Indicators and values (XLSX)', '.xlsx'],
    ] as const) {
      await form.getByRole('button', { name: 'Files' }).click();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        form.getByRole('menuitem', { name }).click(),
      ]);
      assert.ok(download.suggestedFilename().endsWith(ending));
    }
    await form.getByRole('button', { name: 'Report', exact: true }).click();
    await form.getByRole('rowheader', { name: title }).waitFor();
    assert.deepEqual([...foreign, ...troubles], []);
    await page.context().close();
  });

  test('is read without JavaScript too', async () => {
    const { page } = await portal.open(`${paths.impact}?lang=de`, { javaScriptEnabled: false });
    await page.getByRole('listitem').getByText(title).waitFor();
    await page.getByText('brauchen JavaScript').waitFor();
    await page.context().close();
  });
});
