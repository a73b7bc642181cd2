import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { paths, startPortal, type PortalUnderTest } from './portal-under-test.ts';

describe('the main job', () => {
  let portal: PortalUnderTest;
  before(async () => {
    portal = await startPortal();
  });
  after(() => portal.close());

  const summary = 'Studies how young people in cities eat and move.';

  /** Puts a summary on the profile with the keyboard alone, from the Edit button on. */
  async function editSummary(page: Page, text: string): Promise<void> {
    await page.locator('#edit').focus();
    await page.keyboard.press('Enter');
    const field = page.locator('#profile').getByLabel('Summary', { exact: true });
    await field.waitFor();
    for (let presses = 0; presses < 80; presses += 1) {
      if (await field.evaluate((element) => element.matches(':focus'))) break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.type(text);
  }

  test('a reader finds a project, opens a partner, edits it by keyboard, finds the edit wherever the partner is shown, and takes it back', async () => {
    const { page, foreign } = await portal.open(paths.projects);
    await page.getByLabel('Search', { exact: true }).pressSequentially('unhealthy diets');
    await page.getByText('1 of 100 projects').waitFor();
    assert.match(page.url(), /\?q=unhealthy\+diets$/);
    await page.getByRole('link', { name: 'Generation-H' }).click();

    const cards = page.locator('#partners kv-partner-profile');
    assert.equal(await cards.count(), 7);
    await page.getByRole('heading', { name: 'Institute of Research for Development' }).getByRole('link').click();
    await page.getByRole('heading', { level: 2, name: 'Institute of Research for Development' }).waitFor();
    assert.ok(page.url().endsWith(paths.profile));

    await editSummary(page, summary);
    const bar = page.getByRole('group', { name: 'Document' });
    await bar.getByText(/^Saved \d+:\d\d$/).waitFor();
    await page.getByRole('button', { name: 'Done' }).press('Enter');
    await page.locator('#profile').getByText(summary).waitFor();

    await page.reload();
    await page.locator('#profile').getByText(summary).waitFor();
    await page.goto(paths.project);
    await page.locator('#partners').getByText(summary).waitFor();

    await page.goto(paths.profile);
    await page.locator('#edit').click();
    await page.locator('#profile').getByLabel('Summary', { exact: true }).fill('Nothing.');
    await bar.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: 'Done' }).click();
    await page.locator('#profile').getByText(summary).waitFor();
    assert.deepEqual(foreign, []);
    await page.context().close();
  });

  test('downloads hold what the page shows, and a vCard without a contact is not offered', async () => {
    const { page } = await portal.open(paths.profile);
    const download = async (label: RegExp): Promise<{ name: string; text: string }> => {
      await page.locator('.downloads summary').click();
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: label }).click(),
      ]);
      return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
    };
    const json = await download(/^JSON, /);
    assert.equal(json.name, 'institut-de-recherche-pour-le-developpement.json');
    assert.equal((JSON.parse(json.text) as { identifiers: { pic: string } }).identifiers.pic, '999513803');
    const jsonLd = await download(/^JSON-LD/);
    assert.equal((JSON.parse(jsonLd.text) as { '@context': string })['@context'], 'https://schema.org');

    await page.locator('.downloads summary').click();
    await page.getByText('There is no public contact to put on a vCard.').waitFor();
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('.downloads[open]').count(), 0);
    await page.context().close();
  });

  test('cards become a list and back without another page', async () => {
    const { page } = await portal.open(paths.project);
    await page.getByRole('link', { name: 'List' }).click();
    await page.locator('kv-partner-profile[layout="row"]').first().waitFor();
    assert.match(page.url(), /\?view=list$/);
    await page.reload();
    assert.equal(await page.locator('kv-partner-profile[layout="row"]').count(), 7);
    await page.getByRole('link', { name: 'Cards' }).click();
    assert.equal(await page.locator('kv-partner-profile[layout="card"]').count(), 7);
    await page.context().close();
  });

  test('the colour scheme follows the system until the button is pressed, and is remembered', async () => {
    const { page } = await portal.open(paths.projects, { colorScheme: 'dark' });
    const scheme = () => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const dark = await ground();
    await page.getByRole('button', { name: 'Light' }).click();
    assert.notEqual(await ground(), dark);
    await page.reload();
    assert.equal(await scheme(), 'light');
    await page.getByRole('button', { name: 'Dark' }).click();
    assert.equal(await ground(), dark);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.getByRole('button', { name: 'Dark' }).waitFor();
    assert.notEqual(await ground(), dark);
    await page.context().close();
  });

  // Last of all: what it fills in is kept, and the tests above read the same document.
  test('the name is looked up at the portal itself, and fills the form from ROR', async () => {
    const { page, foreign } = await portal.open(paths.profile);
    await page.locator('#edit').click();
    const name = page.locator('#profile').getByRole('combobox', { name: /^Name/ });
    await name.fill('Alliade');
    await page
      .locator('#profile')
      .getByRole('option', { name: /Alliade/ })
      .first()
      .click();
    await page.locator('#profile').getByText('Filled in from the registry').first().waitFor();
    const ror = page.locator('#profile').getByLabel('ROR', { exact: true });
    assert.match(await ror.inputValue(), /0001w1758/);
    assert.deepEqual(foreign, []);
    await page.context().close();
  });
});

describe('without JavaScript', () => {
  let portal: PortalUnderTest;
  before(async () => {
    portal = await startPortal();
  });
  after(() => portal.close());

  test('the list is searched by its form, and a project names its partners', async () => {
    const { page } = await portal.open(paths.projects, { javaScriptEnabled: false });
    await page.getByLabel('Country of a partner').selectOption('Ghana');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('link', { name: 'Generation-H' }).click();
    await page.getByRole('link', { name: 'UNIVERSITY OF GHANA' }).click();
    await page.getByRole('heading', { level: 2, name: 'UNIVERSITY OF GHANA' }).waitFor();
    await page.getByText('The full profile, editing and downloads need JavaScript.').waitFor();
    await page.context().close();
  });
});
