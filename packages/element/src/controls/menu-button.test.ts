import { expect, nextFrame } from '@open-wc/testing';
import { waitUntil } from '../testing/wait-until.ts';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { menuButton } from '../controls.ts';
import type { ControlsDemo } from './testing/demo-host.ts';
import { all, focused, hostOf, one, press } from './testing/host.ts';

const labels = ['Edit', 'Duplicate', 'Émigrer', 'Export', 'Remove…'];

async function longMenuHost(count: number): Promise<ControlsDemo> {
  const items = Array.from({ length: count }, (_, index) => ({
    key: String(index),
    label: `Export ${String(index)}`,
    onSelect: () => undefined,
  }));
  return hostOf(() => html`${menuButton({ id: 'more', label: 'More actions', items })}`);
}

async function menuHost(done: string[] = []): Promise<ControlsDemo> {
  return hostOf(
    () =>
      html`${menuButton({
          id: 'more',
          label: 'More actions',
          items: labels.map((label) => ({
            key: label,
            label,
            disabled: label === 'Duplicate',
            onSelect: () => done.push(label),
          })),
        })}<button id="after">After</button>`,
  );
}
const button = (host: ControlsDemo) => one(host, '#more');
const menu = (host: ControlsDemo) => one(host, '[role=menu]');
const isOpen = (host: ControlsDemo) => menu(host).matches(':popover-open');
const at = (host: ControlsDemo) => focused(host)?.textContent?.trim();
async function open(host: ControlsDemo, key = 'Enter'): Promise<void> {
  button(host).focus();
  await press(key);
  await waitUntil(() => isOpen(host) && focused(host)?.role === 'menuitem');
}

describe('a menu button', () => {
  it('says what it opens, and whether it is open', async () => {
    const host = await menuHost();
    expect(button(host).getAttribute('aria-haspopup')).to.equal('menu');
    expect(button(host).getAttribute('aria-expanded')).to.equal('false');
    await expect(host).to.be.accessible();
    await open(host);
    expect(button(host).getAttribute('aria-expanded')).to.equal('true');
    expect(menu(host).id).to.equal(button(host).getAttribute('aria-controls'));
    await expect(host).to.be.accessible();
  });

  for (const [key, item] of [
    ['Enter', 'Edit'],
    [' ', 'Edit'],
    ['ArrowDown', 'Edit'],
    ['ArrowUp', 'Remove…'],
  ] as const) {
    it(`opens with ${key} on ${item}`, async () => {
      const host = await menuHost();
      await open(host, key);
      expect(at(host)).to.equal(item);
    });
  }

  it('is walked through with arrows, Home and End, and goes round', async () => {
    const host = await menuHost();
    await open(host);
    await press('ArrowUp');
    expect(at(host)).to.equal('Remove…');
    await press('ArrowDown', 'ArrowDown');
    expect(at(host)).to.equal('Duplicate');
    await press('End');
    expect(at(host)).to.equal('Remove…');
    await press('Home');
    expect(at(host)).to.equal('Edit');
  });

  it('goes to what begins with the letters typed, with or without accents', async () => {
    const host = await menuHost();
    await open(host);
    await sendKeys({ press: 'r' });
    expect(at(host)).to.equal('Remove…');
    const other = await menuHost();
    await open(other);
    await sendKeys({ press: 'e' });
    expect(at(other)).to.equal('Émigrer');
    await sendKeys({ press: 'e' });
    expect(at(other)).to.equal('Export');
  });

  it('does what was chosen, closes, and gives the focus back', async () => {
    const done: string[] = [];
    const host = await menuHost(done);
    await open(host);
    await press('Enter');
    await waitUntil(() => !isOpen(host));
    expect(done).to.deep.equal(['Edit']);
    expect(focused(host)).to.equal(button(host));
  });

  it('does nothing for an item that is off, and stays open', async () => {
    const done: string[] = [];
    const host = await menuHost(done);
    await open(host);
    await press('ArrowDown', 'Enter');
    expect(done).to.deep.equal([]);
    expect(isOpen(host)).to.equal(true);
  });

  it('closes with Escape, and the focus is on the button again', async () => {
    const host = await menuHost();
    await open(host);
    await press('Escape');
    await waitUntil(() => !isOpen(host));
    expect(focused(host)).to.equal(button(host));
    await waitUntil(() => button(host).getAttribute('aria-expanded') === 'false');
  });

  it('closes with Tab, which goes on from the button', async () => {
    const host = await menuHost();
    await open(host);
    await press('Tab');
    await waitUntil(() => !isOpen(host));
    expect(focused(host)).to.equal(one(host, '#after'));
  });

  it('closes when its host leaves the page', async () => {
    const host = await menuHost();
    const frame = host.parentElement as HTMLElement;
    await open(host);
    host.remove();
    frame.append(host);
    await waitUntil(() => button(host).getAttribute('aria-expanded') === 'false');
    await open(host);
    expect(all(host, '[role=menuitem]')).to.have.length(5);
  });

  it('stands beside its button, also right to left', async () => {
    const host = await menuHost();
    host.dir = 'rtl';
    await open(host);
    await waitUntil(
      () => Math.abs(menu(host).getBoundingClientRect().right - button(host).getBoundingClientRect().right) < 2,
    );
    expect(menu(host).getBoundingClientRect().top).to.be.at.least(button(host).getBoundingClientRect().bottom);
  });

  it('shows all of a long list where the window has the room', async () => {
    const host = await longMenuHost(12);
    await open(host);
    await waitUntil(() => menu(host).style.top !== '');
    await nextFrame();
    expect(menu(host).scrollHeight).to.be.greaterThan(360);
    expect(menu(host).scrollHeight).to.equal(menu(host).clientHeight);
  });

  it('scrolls a list that is longer than the window, and stays inside it', async () => {
    const host = await longMenuHost(60);
    await open(host);
    await waitUntil(() => menu(host).style.top !== '' && menu(host).getBoundingClientRect().bottom <= innerHeight);
    expect(menu(host).scrollHeight).to.be.greaterThan(menu(host).clientHeight);
    await press('End');
    const last = all(host, '[role=menuitem]').at(-1)?.getBoundingClientRect();
    expect(last?.bottom).to.be.at.most(menu(host).getBoundingClientRect().bottom);
  });
});
