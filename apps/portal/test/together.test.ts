import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { paths, startPortal, type PortalUnderTest } from './portal-under-test.ts';

describe('two people at two browsers', () => {
  let portal: PortalUnderTest;
  before(async () => {
    portal = await startPortal();
  });
  after(() => portal.close());

  /** One of them, at a page of the portal. */
  interface Person {
    page: Page;
    bar: Locator;
    profile: Locator;
    edit: () => Promise<void>;
    field: (label: string) => Locator;
    goesOffline: () => Promise<void>;
    isBackOnline: () => Promise<void>;
    leaves: () => Promise<void>;
  }

  async function person(path: string): Promise<Person> {
    const { page, troubles } = await portal.open(path);
    const profile = page.locator('#profile');
    return {
      page,
      profile,
      bar: page.getByRole('group', { name: 'Document' }),
      edit: () => page.getByRole('button', { name: 'Edit' }).click(),
      field: (label) => profile.getByLabel(label, { exact: true }),
      goesOffline: async () => {
        await page.context().setOffline(true);
        // What was open when the network went is still open to the browser's own switch.
        portal.breakConnections();
      },
      isBackOnline: () => page.context().setOffline(false),
      leaves: async () => {
        // The network is allowed to fail here, the policy is not.
        assert.deepEqual(
          troubles.filter((trouble) => /polic|trusted/i.test(trouble)),
          [],
        );
        await page.context().close();
      },
    };
  }

  const both = (path: string) => Promise.all([person(path), person(path)]);

  async function hasValue(field: Locator, value: string): Promise<void> {
    await field.waitFor();
    await field
      .page()
      .waitForFunction(([element, wanted]) => (element as HTMLInputElement).value === wanted, [
        await field.elementHandle(),
        value,
      ] as const);
  }

  test('see each other’s edits as they are made', async () => {
    const [ana, ben] = await both(paths.profile);
    const cards = await person(paths.project);
    await ana.edit();
    await ana.field('Summary').fill('Ana writes.');
    await ben.profile.getByText('Ana writes.').waitFor();
    await cards.page.locator('#partners').getByText('Ana writes.').waitFor();
    await ben.bar.getByText(/^Saved/).waitFor();
    await ben.edit();
    await hasValue(ben.field('Summary'), 'Ana writes.');
    await ben.field('Website').fill('https://ben.example/');
    await hasValue(ana.field('Website'), 'https://ben.example/');
    await Promise.all([ana.leaves(), ben.leaves(), cards.leaves()]);
  });

  test('lose nothing of what they write into different fields while both are offline', async () => {
    const [ana, ben] = await both('/projects/101138807/partners/' + (await firstPartnerOf('101138807')));
    for (const one of [ana, ben]) {
      await one.edit();
      await one.field('Summary').waitFor();
      await one.goesOffline();
    }
    await ana.field('Summary').fill('Ana was offline.');
    await ben.field('Website').fill('https://ben.example/');
    await ana.bar.getByText(/^Offline, .* kept here$/).waitFor();
    await ben.bar.getByText(/^Offline, .* kept here$/).waitFor();
    await ana.isBackOnline();
    await ana.bar.getByText(/^Saved/).waitFor();
    await ben.isBackOnline();
    for (const one of [ana, ben]) {
      await hasValue(one.field('Summary'), 'Ana was offline.');
      await hasValue(one.field('Website'), 'https://ben.example/');
      await one.bar.getByText(/^Saved/).waitFor();
    }
    await Promise.all([ana.leaves(), ben.leaves()]);
  });

  test('are asked, where both have changed the same field, and the choice is everybody’s', async () => {
    const [ana, ben] = await both('/projects/101135082/partners/' + (await firstPartnerOf('101135082')));
    await Promise.all([ana.edit(), ben.edit()]);
    await ben.field('Summary').waitFor();
    await ben.goesOffline();
    await ana.field('Summary').fill('Ana’s words.');
    await ana.bar.getByText(/^Saved \d/).waitFor();
    await ben.field('Summary').fill('Ben’s words.');
    await ben.bar.getByText(/^Offline, .* kept here$/).waitFor();
    await ben.isBackOnline();

    await ben.bar.getByText('Two people changed the same field').waitFor();
    await ben.bar.getByRole('button', { name: 'Decide' }).click();
    const dialog = ben.page.getByRole('dialog', { name: /^Two people changed/ });
    await dialog.getByText('Ana’s words.').waitFor();
    await dialog.getByText('Ben’s words.').waitFor();
    await dialog.getByRole('radio', { name: 'Keep mine', exact: true }).check();
    await dialog.getByRole('button', { name: 'Use these choices' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await ben.bar.getByText(/^Saved/).waitFor();
    for (const one of [ana, ben]) await hasValue(one.field('Summary'), 'Ben’s words.');
    await Promise.all([ana.leaves(), ben.leaves()]);
  });

  test('keep what is not saved yet over a reload', async () => {
    const [ana, ben] = await both('/projects/101136935/partners/' + (await firstPartnerOf('101136935')));
    const isPatch = (url: URL): boolean => url.pathname.startsWith('/api/partnerships/');
    await ana.edit();
    await ana.field('Summary').waitFor();
    await ana.page.route(isPatch, (route) => (route.request().method() === 'PATCH' ? route.abort() : route.continue()));
    await ana.field('Summary').fill('Typed just before the crash.');
    await ana.bar.getByText(/kept here$/).waitFor();
    await ana.page.reload();
    await ana.profile.getByText('Typed just before the crash.').waitFor();
    assert.equal(await ben.profile.getByText('Typed just before the crash.').count(), 0);
    await ana.page.unroute(isPatch);
    await ben.profile.getByText('Typed just before the crash.').waitFor();
    await ana.bar.getByText(/^Saved/).waitFor();
    await Promise.all([ana.leaves(), ben.leaves()]);
  });

  test('take back what they did themselves, and nothing of the other', async () => {
    const [ana, ben] = await both('/projects/101134977/partners/' + (await firstPartnerOf('101134977')));
    await Promise.all([ana.edit(), ben.edit()]);
    await ana.field('Summary').fill('Ana’s words.');
    await hasValue(ben.field('Summary'), 'Ana’s words.');
    await ben.field('Website').fill('https://ben.example/');
    await hasValue(ana.field('Website'), 'https://ben.example/');
    await ana.bar.getByRole('button', { name: 'Undo' }).click();
    await hasValue(ben.field('Summary'), '');
    await hasValue(ana.field('Website'), 'https://ben.example/');
    await Promise.all([ana.leaves(), ben.leaves()]);
  });

  /** The partner whose profile a test has for itself. */
  async function firstPartnerOf(project: string): Promise<string> {
    const document = (await (await fetch(`${portal.baseURL}/api/partnerships/${project}`)).json()) as {
      partners: Record<string, unknown>;
    };
    return Object.keys(document.partners)[0] ?? '';
  }
});
