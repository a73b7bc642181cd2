import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { paths, startPortal, type PortalUnderTest } from './portal-under-test.ts';

describe('what of a project is due when', () => {
  let portal: PortalUnderTest;
  before(async () => {
    portal = await startPortal();
    const address = `${portal.baseURL}/api/partnerships/${paths.project.replace('/projects/', '')}`;
    const document = await fetch(address, { headers: { accept: 'application/json' } });
    const milestones = { canteen: { number: 'MS1', title, dueDate: '2099-03-31' } };
    await fetch(address, {
      method: 'PATCH',
      headers: { 'content-type': 'application/merge-patch+json', 'if-match': document.headers.get('etag') ?? '' },
      body: JSON.stringify({ milestones }),
    });
  });
  after(() => portal.close());

  const title = 'Canteens opened in four cities';
  const files = (page: Page) => page.locator('#roadmap').getByRole('button', { name: 'Files' });

  test('is shown on the page of the project, and leaves it as a calendar and as a picture', async () => {
    const { page, foreign, troubles } = await portal.open(paths.project);
    await page.getByRole('navigation', { name: 'Pages of this project' }).getByText('Roadmap').click();
    // The list for readers without JavaScript is still there, and hidden.
    await page.locator('#roadmap').getByRole('rowheader', { name: title }).waitFor();
    assert.ok(page.url().endsWith(paths.roadmap));
    for (const [name, ending] of [
      ['Calendar (iCalendar)', '.ics'],
      ['Picture of the timeline (SVG)', '.svg'],
      ['Picture of the timeline (PNG)', '.png'],
    ] as const) {
      await files(page).click();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('#roadmap').getByRole('menuitem', { name }).click(),
      ]);
      assert.ok(download.suggestedFilename().endsWith(ending));
    }
    assert.deepEqual([...foreign, ...troubles], []);
    await page.context().close();
  });

  test('is offered to calendars, with an address that answers', async () => {
    const { page } = await portal.open(paths.roadmap);
    const subscribe = await page.getByRole('link', { name: 'Subscribe' }).getAttribute('href');
    const answer = await fetch((subscribe ?? '').replace('webcal:', 'http:'));
    assert.match(await answer.text(), new RegExp(`SUMMARY[^\\r\\n]*MS1 ${title.slice(0, 12)}`));
    await page.context().close();
  });

  test('is read without JavaScript too', async () => {
    const { page } = await portal.open(`${paths.roadmap}?lang=de`, { javaScriptEnabled: false });
    await page.getByRole('listitem').getByText(title).waitFor();
    await page.getByText('brauchen JavaScript').waitFor();
    await page.context().close();
  });
});
