import { expect } from '@open-wc/testing';
import { waitUntil } from '../testing/wait-until.ts';
import { sendMouse } from '@web/test-runner-commands';
import { html } from 'lit';
import { button, dialog, type DialogOptions } from '../controls.ts';
import type { ControlsDemo } from './testing/demo-host.ts';
import { focused, hostOf, one, press, referred, still } from './testing/host.ts';

async function dialogHost(more: Partial<DialogOptions> = {}): Promise<ControlsDemo> {
  return hostOf((it) => {
    const close = () => it.set('open', false);
    return html`<button id="other">Other</button>
      ${it.values['opener'] === 'gone' ? '' : html`<button id="opener" @click=${() => it.set('open', true)}>Remove R5…</button>`}
      ${dialog({
        id: 'ask',
        open: it.values['open'] === true,
        wording: it.wording,
        heading: 'Remove R5?',
        content: () => html`<p>R5 is used in 2 milestones.</p>`,
        actions: html`${button({ label: 'Remove R5', variant: 'danger', onClick: close })}${button({ label: 'Cancel', autofocus: true, onClick: close })}`,
        onClose: close,
        ...more,
      })}`;
  });
}
const box = (host: ControlsDemo) => one<HTMLDialogElement>(host, 'dialog');
async function open(host: ControlsDemo): Promise<void> {
  one(host, '#opener').focus();
  await press('Enter');
  await waitUntil(() => box(host).open);
}

describe('a dialog', () => {
  it('is modal, named by its heading, and puts the focus where it was told to', async () => {
    const host = await dialogHost();
    await open(host);
    expect(box(host).matches(':modal')).to.equal(true);
    expect(referred(host, box(host), 'aria-labelledby')).to.equal('Remove R5?');
    expect(focused(host)?.textContent?.trim()).to.equal('Cancel');
    await still(host);
    await expect(host).to.be.accessible();
  });

  it('closes with Escape, tells the host, and gives the focus back', async () => {
    const host = await dialogHost();
    await open(host);
    await press('Escape');
    await waitUntil(() => !box(host).open && host.values['open'] === false);
    expect(focused(host)).to.equal(one(host, '#opener'));
    await open(host);
  });

  it('closes by its button, and by the host', async () => {
    const host = await dialogHost();
    await open(host);
    one(host, '[aria-label=Close]').click();
    await waitUntil(() => host.values['open'] === false);
    await open(host);
    host.set('open', false);
    await waitUntil(() => !box(host).open);
  });

  it('stays open when it is opened again before the browser tells that the host has closed it', async () => {
    const host = await dialogHost();
    await open(host);
    const told = new Promise((done) => box(host).addEventListener('close', done, { once: true }));
    host.set('open', false);
    await host.updateComplete;
    expect(box(host).open).to.equal(false);
    host.set('open', true);
    await told;
    await host.updateComplete;
    expect([box(host).open, host.values['open']]).to.deep.equal([true, true]);
    await press('Escape');
    await waitUntil(() => !box(host).open && host.values['open'] === false);
  });

  it('gives the focus elsewhere when what had it is gone', async () => {
    const host = await dialogHost({ focusAfter: () => one(host, '#other') });
    await open(host);
    host.set('opener', 'gone');
    await press('Escape');
    await waitUntil(() => !box(host).open);
    await waitUntil(() => focused(host) === one(host, '#other'));
  });

  it('closes by a press beside it only where it may', async () => {
    const careful = await dialogHost();
    await open(careful);
    await sendMouse({ type: 'click', position: [5, 5] });
    expect(box(careful).open).to.equal(true);
    careful.remove();
    const light = await dialogHost({ closesOutside: true });
    await open(light);
    await sendMouse({ type: 'click', position: [5, 5] });
    await waitUntil(() => !box(light).open);
  });

  it('reads its text at once where it must be answered', async () => {
    const host = await dialogHost({ kind: 'alertdialog' });
    await open(host);
    expect(box(host).getAttribute('role')).to.equal('alertdialog');
    expect(referred(host, box(host), 'aria-describedby')).to.equal('R5 is used in 2 milestones.');
    expect(host.renderRoot.querySelector('[aria-label=Close]')).to.equal(null);
    await still(host);
    await expect(host).to.be.accessible();
  });
});
