import { expect } from '@open-wc/testing';
import { waitUntil } from '../testing/wait-until.ts';
import { html } from 'lit';
import type { ControlsDemo } from './testing/demo-host.ts';
import { all, focused, hostOf, one, press, still } from './testing/host.ts';

const polite = (host: ControlsDemo) => all(host, '[role=status] > p');
const toasts = (host: ControlsDemo) => all(host, '.toast-text').map((node) => node.textContent);
const isShown = (host: ControlsDemo) => one(host, '.toasts').matches(':popover-open');

describe('a live region', () => {
  it('is there before its words are', async () => {
    const host = await hostOf(() => html``);
    const region = one(host, '[role=status]');
    host.live.announce('Saved');
    await host.updateComplete;
    expect(one(host, '[role=status]')).to.equal(region);
    expect(region.textContent?.trim()).to.equal('Saved');
  });

  it('says the same words again as a node of their own', async () => {
    const host = await hostOf(() => html``);
    host.live.announce('Saved');
    await host.updateComplete;
    const [first] = polite(host);
    host.live.announce('Saved');
    await host.updateComplete;
    expect(polite(host)).to.have.length(2);
    expect(polite(host)[0]).to.equal(first);
  });

  it('says two things at once both, and what cannot wait apart', async () => {
    const host = await hostOf(() => html``);
    host.live.announce('One');
    host.live.announce('Two');
    host.live.announce('Fire', 'assertive');
    await host.updateComplete;
    expect(polite(host).map((node) => node.textContent)).to.deep.equal(['One', 'Two']);
    expect(one(host, '[role=alert]').textContent?.trim()).to.equal('Fire');
    await still(host);
    await expect(host).to.be.accessible();
  });
});

/** Runs a test on a clock that it moves itself. */
async function withClock(test: (pass: (milliseconds: number) => void) => Promise<void>): Promise<void> {
  const { setTimeout: realSet, clearTimeout: realClear } = window;
  let now = 0;
  let next = 1;
  const due = new Map<number, { at: number; run: () => void }>();
  const fakeSet = (run: () => void, delay = 0) => {
    due.set(next, { at: now + delay, run });
    return (next += 1) - 1;
  };
  Object.assign(window, { setTimeout: fakeSet, clearTimeout: (id: number) => due.delete(id) });
  try {
    await test((milliseconds) => {
      now += milliseconds;
      for (const [id, timer] of [...due]) {
        if (timer.at > now || !due.delete(id)) continue;
        timer.run();
      }
    });
  } finally {
    Object.assign(window, { setTimeout: realSet, clearTimeout: realClear });
  }
}

describe('a toast', () => {
  it('is announced, with the key that leads to what it offers', async () => {
    const host = await hostOf(() => html``);
    host.toasts.show({ text: 'R5 removed', action: { label: 'Undo', run: () => undefined } });
    await waitUntil(() => isShown(host));
    expect(polite(host).map((node) => node.textContent)).to.deep.equal(['R5 removed. Undo: Press F8 to reach it.']);
    await still(host);
    await expect(host).to.be.accessible();
  });

  it('is reached by keyboard, does what it offers, and gives the focus back', async () => {
    let undone = 0;
    const host = await hostOf(() => html`<button id="work">Work</button>`);
    one(host, '#work').focus();
    host.toasts.show({ text: 'R5 removed', action: { label: 'Undo', run: () => (undone += 1) } });
    await waitUntil(() => isShown(host));
    await press('F8');
    expect(focused(host)?.textContent?.trim()).to.equal('Undo');
    await press('Enter');
    expect(undone).to.equal(1);
    expect(focused(host)).to.equal(one(host, '#work'));
    await waitUntil(() => !isShown(host));
  });

  it('goes when what it says holds no more, and gives the focus back only from itself', async () => {
    let isOver = false;
    const host = await hostOf(() => html`<button id="work">Work</button>`);
    const undo = { label: 'Undo', run: () => undefined };
    const end = async (): Promise<void> => {
      isOver = true;
      host.requestUpdate();
      await host.updateComplete;
      isOver = false;
      expect(toasts(host)).to.deep.equal(['Saved']);
    };
    host.toasts.show({ text: 'Saved' });
    host.toasts.show({ text: 'R5 removed', action: undo, isOver: () => isOver });
    await host.updateComplete;
    expect(toasts(host)).to.deep.equal(['Saved', 'R5 removed']);
    await end();
    host.toasts.show({ text: 'R5 removed', action: undo, isOver: () => isOver });
    await waitUntil(() => isShown(host));
    one(host, '#work').focus();
    await press('F8');
    await end();
    expect(focused(host)).to.equal(one(host, '#work'));
  });

  it('closes with Escape, and by its button', async () => {
    const host = await hostOf(() => html`<button id="work">Work</button>`);
    one(host, '#work').focus();
    host.toasts.show({ text: 'One' });
    host.toasts.show({ text: 'Two' });
    await host.updateComplete;
    await press('F8', 'Escape');
    await host.updateComplete;
    expect(toasts(host)).to.deep.equal(['One']);
    expect(focused(host)).to.equal(one(host, '#work'));
    one(host, '.toast-close').click();
    await host.updateComplete;
    expect(toasts(host)).to.deep.equal([]);
  });

  it('goes after eight seconds, or after twenty with something to do', async () => {
    const host = await hostOf(() => html``);
    await withClock(async (pass) => {
      host.toasts.show({ text: 'Link copied' });
      pass(7_999);
      await host.updateComplete;
      expect(toasts(host)).to.deep.equal(['Link copied']);
      pass(1);
      await host.updateComplete;
      expect(toasts(host)).to.deep.equal([]);
      host.toasts.show({ text: 'R5 removed', action: { label: 'Undo', run: () => undefined } });
      pass(19_999);
      await host.updateComplete;
      expect(toasts(host)).to.deep.equal(['R5 removed']);
      pass(1);
      await host.updateComplete;
      expect(toasts(host)).to.deep.equal([]);
    });
  });

  it('stays while the focus or the pointer is on it', async () => {
    const host = await hostOf(() => html`<button id="work">Work</button>`);
    await withClock(async (pass) => {
      host.toasts.show({ text: 'Link copied' });
      await host.updateComplete;
      await Promise.resolve();
      one(host, '#work').focus();
      await press('F8');
      pass(60_000);
      await host.updateComplete;
      expect(toasts(host)).to.deep.equal(['Link copied']);
      one(host, '#work').focus();
      one(host, '.toasts').dispatchEvent(new PointerEvent('pointerenter'));
      pass(60_000);
      await host.updateComplete;
      expect(toasts(host)).to.deep.equal(['Link copied']);
      one(host, '.toasts').dispatchEvent(new PointerEvent('pointerleave'));
      pass(8_000);
      await host.updateComplete;
      expect(toasts(host)).to.deep.equal([]);
    });
  });

  it('listens to nothing once its host has left the page', async () => {
    const host = await hostOf(() => html``);
    const heard = new Set<string>();
    const removed = new Set<string>();
    const { addEventListener: add, removeEventListener: remove } = document;
    document.addEventListener = (type: string, ...others: unknown[]) => {
      heard.add(type);
      Reflect.apply(add, document, [type, ...others]);
    };
    document.removeEventListener = (type: string, ...others: unknown[]) => {
      removed.add(type);
      Reflect.apply(remove, document, [type, ...others]);
    };
    try {
      const frame = host.parentElement as HTMLElement;
      host.remove();
      frame.append(host);
      host.toasts.show({ text: 'One' });
      await host.updateComplete;
      removed.clear();
      host.remove();
      expect([...heard].filter((type) => !removed.has(type))).to.deep.equal([]);
      frame.append(host);
      await host.updateComplete;
      expect(toasts(host)).to.deep.equal([]);
    } finally {
      Object.assign(document, { addEventListener: add, removeEventListener: remove });
    }
  });
});
