import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { tabs } from '../controls.ts';
import type { ControlsDemo } from './testing/demo-host.ts';
import { all, focused, hostOf, one, press } from './testing/host.ts';

async function tabsHost(activation?: 'automatic' | 'manual'): Promise<ControlsDemo> {
  return hostOf((it) => {
    const { value, onInput } = it.bind('tab', 'offers');
    return html`<button id="before">Before</button>${tabs({
        id: 'tabs',
        label: 'Brenner',
        activation,
        selected: value,
        onSelect: onInput,
        tabs: ['offers', 'needs', 'record'].map((key) => ({ key, label: key, panel: () => html`<p>All ${key}</p>` })),
      })}`;
  });
}
const at = (host: ControlsDemo) => focused(host)?.textContent?.trim();
const shown = (host: ControlsDemo) =>
  all(host, '[role=tabpanel]:not([hidden])').map((panel) => panel.textContent?.trim());

describe('tabs', () => {
  it('tie each tab to its panel, and show one', async () => {
    const host = await tabsHost();
    for (const tab of all(host, '[role=tab]')) {
      const panel = host.shadowRoot?.getElementById(tab.getAttribute('aria-controls') ?? '');
      expect(panel?.getAttribute('aria-labelledby')).to.equal(tab.id);
    }
    expect(shown(host)).to.deep.equal(['All offers']);
    await expect(host).to.be.accessible();
  });

  it('are one stop for Tab, and the panel is the next', async () => {
    const host = await tabsHost();
    one(host, '#before').focus();
    await press('Tab');
    expect(at(host)).to.equal('offers');
    await press('Tab');
    expect(focused(host)?.role).to.equal('tabpanel');
  });

  it('select with the arrows, Home and End, and go round', async () => {
    const host = await tabsHost();
    one(host, '[aria-selected=true]').focus();
    await press('ArrowLeft');
    expect(at(host)).to.equal('record');
    expect(shown(host)).to.deep.equal(['All record']);
    await press('ArrowRight');
    expect(shown(host)).to.deep.equal(['All offers']);
    await press('End');
    expect(shown(host)).to.deep.equal(['All record']);
    await press('Home');
    expect(shown(host)).to.deep.equal(['All offers']);
  });

  it('turn the arrows round right to left', async () => {
    const host = await tabsHost();
    host.dir = 'rtl';
    one(host, '[aria-selected=true]').focus();
    await press('ArrowLeft');
    expect(shown(host)).to.deep.equal(['All needs']);
    await expect(host).to.be.accessible();
  });

  it('wait for Enter or the space bar where panels are slow to come', async () => {
    const host = await tabsHost('manual');
    one(host, '[aria-selected=true]').focus();
    await press('ArrowRight');
    expect(at(host)).to.equal('needs');
    expect(shown(host)).to.deep.equal(['All offers']);
    await press(' ');
    expect(shown(host)).to.deep.equal(['All needs']);
  });
});
