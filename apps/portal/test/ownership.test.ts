import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { paths, startPortal, type PortalUnderTest } from './portal-under-test.ts';

describe('who owns what of a project', () => {
  let portal: PortalUnderTest;
  before(async () => {
    portal = await startPortal();
  });
  after(() => portal.close());

  const title = 'Canteen menus that young people cook themselves';
  const rowOf = (page: Page) => page.getByRole('rowheader', { name: new RegExp(title) });

  test('is asked on the page of the project; what one lists and settles by keyboard stays, and reaches the other', async () => {
    const [ana, ben] = await Promise.all([portal.open(paths.project), portal.open(paths.ip)]);
    const { page, foreign, troubles } = ana;
    await page.getByRole('navigation', { name: 'Pages of this project' }).getByText('Ownership and access').click();
    await page.getByRole('heading', { level: 2, name: 'Ownership and access' }).waitFor();
    assert.ok(page.url().endsWith(paths.ip));

    await page.getByRole('button', { name: 'Add the first result' }).press('Enter');
    await page.locator('#matrix textarea:focus').waitFor();
    await page.keyboard.type(title);
    await page.keyboard.press('Enter');
    await rowOf(page).waitFor();
    await page
      .getByRole('group', { name: 'Document' })
      .getByText(/^Saved \d+:\d\d$/)
      .waitFor();
    await rowOf(ben.page).waitFor();

    await page.reload();
    await rowOf(page).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type('s');
    await page.keyboard.press('Enter');
    await page.getByRole('gridcell', { name: /^Sole owner/ }).waitFor();
    await ben.page.getByRole('gridcell', { name: /^Sole owner/ }).waitFor();
    assert.deepEqual([...foreign, ...troubles, ...ben.troubles], []);
    await Promise.all([page.context().close(), ben.page.context().close()]);
  });

  test('is read as a list of cards on a telephone, and nothing scrolls sideways', async () => {
    const { page } = await portal.open(paths.ip, { viewport: { width: 360, height: 800 } });
    await page.getByRole('button', { name: title, exact: true }).waitFor();
    assert.equal(await page.getByRole('grid').count(), 0);
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 360);
    await page.context().close();
  });

  test('names the expected results without JavaScript too', async () => {
    const { page } = await portal.open(`${paths.ip}?lang=de`, { javaScriptEnabled: false });
    await page.getByRole('listitem').getByText(title).waitFor();
    await page.getByText('brauchen JavaScript').waitFor();
    await page.context().close();
  });
});
