import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import type {} from 'kvasir';
import { documentRead, paths, startPortal, type PortalUnderTest } from './portal-under-test.ts';
import { textInZip } from './text-in-zip.ts';

const saved = (page: Page): Promise<void> =>
  page
    .getByRole('group', { name: 'Document' })
    .getByText(/^Saved \d+:\d\d$/)
    .waitFor();

describe('how a result of a project comes to use', () => {
  let portal: PortalUnderTest;
  let partners: string[] = [];
  before(async () => {
    portal = await startPortal();
    const address = `${portal.baseURL}/api/partnerships/${paths.project.replace('/projects/', '')}`;
    const document = await fetch(address, { headers: { accept: 'application/json' } });
    partners = Object.keys(((await document.json()) as { partners: object }).partners);
  });
  after(() => portal.close());

  const title = 'Canteen menus that young people cook themselves';

  async function openPlan(page: Page): Promise<Locator> {
    const plans = page.locator('#plans');
    await plans.getByRole('button', { name: title, exact: true }).first().click();
    await plans.getByRole('heading', { name: /Which need does the result meet/ }).waitFor();
    return plans;
  }

  /** Opens a place of the plan that is shown. */
  async function goTo(plans: Locator, name: string): Promise<void> {
    await plans.getByRole('navigation').getByRole('button', { name }).click();
    await plans.getByRole('navigation').getByRole('button', { name }).and(plans.locator('[aria-current]')).waitFor();
  }

  async function fillAll(fields: Locator, ...all: readonly string[]): Promise<void> {
    for (const [index, text] of all.entries()) {
      await fields.nth(index).fill(text);
      await fields.nth(index).press('Tab');
    }
  }

  /** What the two owners are to get of the value. */
  const shares = (plans: Locator, ...all: readonly string[]): Promise<void> =>
    fillAll(plans.getByRole('textbox', { name: /^Negotiated shares/ }), ...all);

  /** What of the result the two owners have: the matrix' own fields. */
  const ownedShares = (plans: Locator, ...all: readonly string[]): Promise<void> =>
    fillAll(plans.getByRole('textbox', { name: /^Share\b/ }), ...all);

  async function addResult(page: Page): Promise<void> {
    const plans = page.locator('#plans');
    await plans.getByRole('button', { name: 'Add the first result' }).click();
    await plans.getByLabel('Title').fill(title);
    await page.keyboard.press('Tab');
    await saved(page);
  }

  /** In the matrix: two partners own it, half each. */
  async function ownJointly(page: Page): Promise<void> {
    await page.getByRole('navigation', { name: 'Pages of this project' }).getByText('Ownership and access').click();
    await documentRead(page);
    const row = page.getByRole('rowheader', { name: new RegExp(title) });
    await row.focus();
    const owners = page.getByRole('gridcell', { name: /^Joint owner/ });
    for (let owner = 0; owner < 2; owner += 1) {
      await page.keyboard.press('ArrowRight');
      await page.keyboard.type('j');
      await page.keyboard.press('Enter');
      await owners.nth(owner).waitFor();
    }
    await saved(page);
  }

  test('a result is added, owned jointly in the matrix, planned, and agreed to by two partners', async () => {
    const { page, foreign, troubles } = await portal.open(paths.project);
    await page.getByRole('navigation', { name: 'Pages of this project' }).getByText('Valorisation plans').click();
    await documentRead(page);
    assert.ok(page.url().endsWith(paths.plans));
    await addResult(page);
    await ownJointly(page);

    await page.getByRole('navigation', { name: 'Pages of this project' }).getByText('Valorisation plans').click();
    await documentRead(page);
    const plans = await openPlan(page);
    await plans.getByLabel('Problem or need').fill('Pupils throw away a third of what canteens serve.');
    await goTo(plans, 'Users and market');
    await plans.getByLabel('Users, and those who benefit').fill('Kitchens of schools.');
    await goTo(plans, 'Role of each party');
    await plans
      .getByRole('radio', { name: /^Accountable/ })
      .first()
      .check();
    await goTo(plans, 'Steps to impact');
    await plans.getByRole('button', { name: 'Add a step' }).click();
    await plans.getByRole('textbox', { name: /^Step/ }).fill('Cook with ten schools');
    await goTo(plans, 'Joint exploitation');
    await plans.getByRole('radio', { name: 'Yes, it is relevant' }).check();
    await plans.getByRole('radio', { name: 'Joint service' }).check();
    await goTo(plans, 'Sharing of value');
    await plans.getByRole('radio', { name: 'Negotiated' }).check();
    await shares(plans, '1/2', '1/2');
    await saved(page);

    for (const partner of partners.slice(0, 2)) {
      await page.getByLabel('I act for').selectOption(partner);
      await plans.getByRole('button', { name: 'Agree to version 1' }).click();
      await plans.getByRole('button', { name: /^Withdraw agreement/ }).waitFor();
    }
    await saved(page);
    assert.deepEqual([...foreign, ...troubles], []);
    await page.context().close();
  });

  test('who has agreed to it has agreed to an earlier version once a share is another', async () => {
    const [ana, ben] = await Promise.all([portal.open(paths.plans), portal.open(paths.plans)]);
    const [ours, theirs] = [await openPlan(ana.page), await openPlan(ben.page)];
    await theirs.getByText('Agreed', { exact: true }).waitFor();
    await goTo(ours, 'Ownership and protection');
    await ours.getByRole('button', { name: 'Edit: Ownership', exact: true }).click();
    await ownedShares(ours, '2/3', '1/3');
    for (const plans of [ours, theirs]) {
      await plans.getByText('Agreed to version 1').nth(1).waitFor();
      assert.equal(await plans.getByText('Agreed', { exact: true }).count(), 0);
    }
    await saved(ana.page);
    assert.deepEqual([...ana.troubles, ...ben.troubles], []);
    await Promise.all([ana.page.context().close(), ben.page.context().close()]);
  });

  test('is shown at every place, as a canvas and as a document under the strict policy', async () => {
    const { page, foreign, troubles } = await portal.open(paths.plans);
    const plans = await openPlan(page);
    const places = plans.getByRole('navigation').getByRole('button').and(plans.locator('[data-place]'));
    for (const place of await places.all()) {
      await place.click();
      await plans.locator('#builder-step :not(.skeleton, .skeleton *)').first().waitFor();
    }
    for (const view of ['Canvas', 'Document']) {
      await plans.getByRole('button', { name: view, exact: true }).click();
      await plans.getByText('Pupils throw away a third of what canteens serve.').first().waitFor();
    }
    assert.deepEqual([...foreign, ...troubles], []);
    await page.context().close();
  });

  test('leaves the page as a document that says what was planned', async () => {
    const { page, troubles } = await portal.open(paths.plans);
    const plans = await openPlan(page);
    await plans.getByRole('button', { name: 'Files' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      plans.getByRole('menuitem', { name: /^Exploitation plan of R1/ }).click(),
    ]);
    assert.match(download.suggestedFilename(), /\.docx$/);
    const text = textInZip(readFileSync(await download.path()), 'word/document.xml') ?? '';
    assert.ok(text.includes(title));
    assert.ok(text.includes('Pupils throw away a third of what canteens serve.'));
    assert.deepEqual(troubles, []);
    await page.context().close();
  });

  test('is read without JavaScript too', async () => {
    const { page } = await portal.open(`${paths.plans}?lang=de`, { javaScriptEnabled: false });
    await page.getByRole('listitem').getByText(`${title}, mit Plan`).waitFor();
    await page.getByText('brauchen JavaScript').waitFor();
    await page.context().close();
  });
});
