import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { strictPolicy } from '../app.ts';
import { startHosts, type HostsUnderTest } from './hosts-under-test.ts';

/** How one node inside the element is drawn: where, how large, and in which manner. */
interface Drawing {
  node: string;
  box: number[];
  style: Record<string, string>;
}

/** All nodes inside the first element of the page, in document order, relative to the element's corner. */
function drawings(page: Page): Promise<Drawing[]> {
  return page.evaluate(() => {
    const host = document.querySelector('kv-partner-profile');
    if (!host?.shadowRoot) return [];
    const corner = host.getBoundingClientRect();
    const properties = [
      'box-sizing',
      'line-height',
      'display',
      'float',
      'margin',
      'padding',
      'border',
      'font',
      'color',
      'background-color',
      'text-align',
      'text-indent',
      'text-transform',
      'text-decoration',
      'white-space',
      'visibility',
    ];
    return [...host.shadowRoot.querySelectorAll('*')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const computed = getComputedStyle(element);
      return {
        node: `${element.localName}.${element.getAttribute('class') ?? ''}`,
        // A slot has no box of its own, and stands nowhere.
        box: width + height === 0 ? [] : [x - corner.x, y - corner.y, width, height].map(Math.round),
        style: Object.fromEntries(properties.map((property) => [property, computed.getPropertyValue(property)])),
      };
    });
  });
}

describe('a page with one script and one tag', () => {
  let hosts: HostsUnderTest;
  before(async () => {
    hosts = await startHosts();
  });
  after(() => hosts.close());

  for (const path of ['/', '/hostile.html', '/strict.html', '/many.html']) {
    test(`${path} shows the partner, logs nothing, and asks no other origin`, async () => {
      const { page, troubles, foreign } = await hosts.open(path);
      await page.locator('kv-partner-profile').first().getByText('Brenner Composites GmbH').waitFor();
      assert.deepEqual(troubles, []);
      assert.deepEqual(foreign, []);
      await page.context().close();
    });
  }

  test('is drawn under a hostile style sheet as it is without one', async () => {
    const plain = await hosts.open('/');
    const hostile = await hosts.open('/hostile.html');
    const expected = await drawings(plain.page);
    assert.ok(expected.length > 20);
    assert.deepEqual(await drawings(hostile.page), expected);
    await plain.page.context().close();
    await hostile.page.context().close();
  });

  test('works under the strict policy, and that policy is in force', async () => {
    const { page, troubles } = await hosts.open('/strict.html');
    const answer = await page.request.get('/strict.html');
    assert.equal(answer.headers()['content-security-policy'], strictPolicy);
    await page.evaluate(() => {
      const profile = document.querySelector('kv-partner-profile');
      if (profile) profile.editable = true;
    });
    await page.locator('kv-partner-profile').getByLabel('Summary', { exact: true }).fill('Edited');
    assert.deepEqual(troubles, []);

    await page.evaluate(() => {
      try {
        document.body.setAttribute('onclick', 'void 0');
      } catch {
        // The violation is what counts; whether it also throws is the browser's affair.
      }
    });
    assert.notDeepEqual(troubles, []);
    await page.context().close();
  });
});

describe('a page with many tags', () => {
  let hosts: HostsUnderTest;
  before(async () => {
    hosts = await startHosts();
  });
  after(() => hosts.close());

  test('keeps each element inside a sidebar of 320 pixels', async () => {
    const { page } = await hosts.open('/many.html');
    const widths = await page.evaluate(() =>
      [...document.querySelectorAll('#sidebar kv-partner-profile')].map((profile) => [
        profile.getBoundingClientRect().width,
        profile.scrollWidth,
      ]),
    );
    assert.deepEqual(widths, [
      [320, 320],
      [320, 320],
    ]);
    await page.context().close();
  });

  test('speaks the language and goes in the direction of the place around each element', async () => {
    const { page } = await hosts.open('/many.html');
    await page.locator('#german').getByText('Bietet').waitFor();
    const sides = await page.evaluate(() => {
      const profile = document.querySelector('#rtl');
      const mark = profile?.shadowRoot?.querySelector('[part~="mark"]')?.getBoundingClientRect();
      const card = profile?.getBoundingClientRect();
      return mark && card && { fromRight: card.right - mark.right, fromLeft: mark.left - card.left };
    });
    assert.ok(sides && sides.fromRight < sides.fromLeft);
    await page.context().close();
  });

  test('is dark where the place around it is', async () => {
    const { page } = await hosts.open('/many.html');
    const ground = await page.evaluate(() => {
      const card = document.querySelector('#dark')?.shadowRoot?.querySelector('[part~="card"]');
      return card ? getComputedStyle(card).backgroundColor : '';
    });
    assert.equal(ground, 'rgb(16, 28, 33)');
    await page.context().close();
  });

  test('submits what was edited with its form', async () => {
    const { page } = await hosts.open('/many.html');
    await page.locator('#form-profile').getByLabel('Summary', { exact: true }).fill('Edited in a form.');
    await page.getByRole('button', { name: 'Send the profile' }).click();
    await page.waitForURL('**/received');
    const received = JSON.parse((await page.locator('body').textContent()) ?? '') as { partner: string };
    const partner = JSON.parse(received.partner) as { name: string; summary: string };
    assert.equal(partner.name, 'Institut Val-Marne');
    assert.equal(partner.summary, 'Edited in a form.');
    await page.context().close();
  });
});
