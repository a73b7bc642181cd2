import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { pseudoLanguage, registerPseudoLanguage } from '../pseudo-language.ts';
import { settled, waitUntil, wordsOf } from '../testing.ts';
import type { AgreementView } from '../data/partnership-context.ts';
import {
  agreedDocument,
  demo,
  everybody,
  inDiscussion,
  nobodyYet,
  viewOf,
  type AgreementDemo,
} from './testing/agreement-demo.ts';

async function shown(view: AgreementView | undefined, language = 'en'): Promise<AgreementDemo> {
  const frame = await fixture<HTMLElement>(html`<div lang=${language}>${demo(view)}</div>`);
  await settled(frame);
  return frame.firstElementChild as AgreementDemo;
}

async function shows(bar: AgreementDemo, view: AgreementView): Promise<void> {
  bar.view = view;
  await bar.updateComplete;
}

/** The text of the first node that matches, white space folded. */
function textOf(bar: AgreementDemo, selector: string): string {
  return (bar.renderRoot.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function acts(bar: AgreementDemo): string[] {
  return [...bar.renderRoot.querySelectorAll('.agreement-acts button')].map(
    (button) => button.textContent?.trim() ?? '',
  );
}

function box(bar: AgreementDemo): HTMLDialogElement {
  return bar.renderRoot.querySelector('dialog')!;
}

async function press(bar: AgreementDemo, selector: string): Promise<void> {
  bar.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  await sendKeys({ press: 'Enter' });
  await bar.updateComplete;
}

async function opens(bar: AgreementDemo, selector: string): Promise<HTMLDialogElement> {
  await press(bar, selector);
  await waitUntil(() => box(bar).open);
  return box(bar);
}

describe('an agreement bar', () => {
  it('says which version this is, and since when it is decided on', async () => {
    const bar = await shown(viewOf(inDiscussion));
    expect(textOf(bar, '.agreement-version')).to.equal('Version 14 first decided on 18 Nov 2026');
  });

  it('says of which version a new one is a change', async () => {
    const bar = await shown(
      viewOf({ ...nobodyYet, version: 13, partners: { hergebruik: inDiscussion.partners['hergebruik']! } }),
    );
    expect(textOf(bar, '.agreement-version')).to.equal('Version 13 changed since version 12');
  });

  it('puts those who agreed together, with who acted for them', async () => {
    const bar = await shown(viewOf(inDiscussion));
    const marks = [...bar.renderRoot.querySelectorAll('.agreement-agreed [role=img]')];
    expect(marks.map((mark) => mark.textContent)).to.deep.equal(['AAL', 'BRC', 'IVM', 'NLU']);
    expect(marks[3]?.getAttribute('aria-label')).to.equal('Northlake University: Aoife Lennon, 18 Nov 2026');
  });

  it('gives every other partner a sentence', async () => {
    const bar = await shown(viewOf(inDiscussion));
    expect(textOf(bar, '.agreement-objected')).to.contain('VNT Objects: Three fifths of the insert');
    expect(textOf(bar, '.agreement-outdated')).to.equal('SHN Agreed to version 12, 2 changes since');
    expect(textOf(bar, '.agreement-parties li:last-child > span')).to.equal('Not yet');
    expect(textOf(bar, '.agreement-parties li:last-child [role=img]')).to.equal('IBT');
  });

  it('tells an objection to an earlier version from one to this', async () => {
    const vantera = {
      ...inDiscussion.partners['vantera'],
      version: 12,
      since: {},
    } as (typeof inDiscussion.partners)['x'];
    const bar = await shown(viewOf({ ...inDiscussion, partners: { vantera } }));
    expect(textOf(bar, '.agreement-objected')).to.contain('Objected to version 12: Three fifths');
  });

  it('shows what has changed since, before beside now, with the names of things', async () => {
    const bar = await shown(viewOf(inDiscussion));
    const dialog = await opens(bar, '.agreement-outdated button');
    expect(dialog.querySelector('h2')?.textContent).to.contain('Changes since version 12');
    const rows = [...dialog.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent?.replace(/\s+/g, ' ').trim()),
    );
    expect(rows).to.deep.equal([
      ['Root-joint insert Ownership › Owners › Brenner Composites GmbH › Share', '1/2', '3/5'],
      ['Root-joint insert Ownership › Owners › Vantera Wind A/S › Share', '1/2', '2/5'],
    ]);
  });

  it('says nothing of changes where what was agreed to is not kept', async () => {
    const bar = await shown({ ...viewOf(inDiscussion), document: { ...agreedDocument, agreements: {} } });
    expect(textOf(bar, '.agreement-outdated')).to.equal('SHN Agreed to version 12');
  });

  it('shows a reason whole', async () => {
    const bar = await shown(viewOf(inDiscussion));
    const dialog = await opens(bar, '.agreement-objected button');
    expect(dialog.textContent).to.contain('the joint was ours.');
    expect(dialog.textContent).to.contain('Vantera Wind A/S: Mette Holm, 19 Nov 2026');
  });

  it('offers nothing without a partner to act for, and says why', async () => {
    const bar = await shown(viewOf(inDiscussion, { actingFor: undefined, canAct: false }));
    expect(acts(bar)).to.deep.equal([]);
    expect(textOf(bar, '.agreement-acts')).to.contain('you have to act for one of the partners');
    await shows(bar, viewOf(inDiscussion, { actingFor: 'somebody', canAct: false }));
    expect(textOf(bar, '.agreement-acts')).to.contain('“somebody” is not a partner here');
  });

  it('agrees', async () => {
    const bar = await shown(viewOf(inDiscussion));
    expect(acts(bar)).to.deep.equal(['Object…', 'Agree to version 14']);
    await press(bar, '.button-primary');
    expect(bar.actions.heard).to.deep.equal(['agree']);
  });

  it('keeps the focus and says what came of it, once the others can see it', async () => {
    const bar = await shown(viewOf(inDiscussion));
    await press(bar, '.button-primary');
    await shows(bar, viewOf(inDiscussion, { busy: true }));
    expect(textOf(bar, '[role=status]')).to.equal('');
    await shows(bar, viewOf(everybody));
    expect(textOf(bar, '[role=status]')).to.equal('Ibarra Technology Park has agreed to version 14.');
    expect(bar.shadowRoot?.activeElement?.textContent?.trim()).to.equal('Withdraw agreement…');
  });

  it('takes no second click while the first is under way', async () => {
    const bar = await shown(viewOf(inDiscussion, { busy: true }));
    await press(bar, '.button-primary');
    expect(bar.actions.heard).to.deep.equal([]);
  });

  it('asks for the reason of an objection, and insists on one', async () => {
    const bar = await shown(viewOf(inDiscussion));
    const dialog = await opens(bar, '.agreement-acts button');
    await waitUntil(() => bar.shadowRoot?.activeElement?.localName === 'textarea');
    await press(bar, 'dialog .button-primary');
    expect(bar.actions.heard).to.deep.equal([]);
    expect(dialog.textContent).to.contain('Say what would have to change.');
    await waitUntil(() => bar.shadowRoot?.activeElement?.localName === 'textarea');
    await sendKeys({ type: 'Too late' });
    await press(bar, 'dialog .button-primary');
    expect(bar.actions.heard).to.deep.equal(['object: Too late']);
    await waitUntil(() => !dialog.open);
    expect(bar.shadowRoot?.activeElement?.textContent?.trim()).to.equal('Object…');
  });

  it('asks before it withdraws an agreement', async () => {
    const bar = await shown(viewOf(inDiscussion, { actingFor: 'northlake' }));
    expect(acts(bar)).to.deep.equal(['Object…', 'Withdraw agreement…']);
    const dialog = await opens(bar, '.agreement-acts button:last-of-type');
    expect(dialog.getAttribute('role')).to.equal('alertdialog');
    expect(bar.shadowRoot?.activeElement?.textContent?.trim()).to.equal('Cancel');
    await press(bar, 'dialog .button-danger');
    expect(bar.actions.heard).to.deep.equal(['withdraw']);
  });

  it('withdraws an objection', async () => {
    const bar = await shown(viewOf(inDiscussion, { actingFor: 'vantera' }));
    expect(acts(bar)).to.deep.equal(['Withdraw objection…', 'Agree to version 14']);
    await opens(bar, '.agreement-acts button');
    await press(bar, 'dialog .button-danger');
    expect(bar.actions.heard).to.deep.equal(['withdraw']);
  });

  it('has one line each in a narrow box, and never scrolls sideways', async () => {
    const bar = await shown(viewOf(inDiscussion));
    bar.parentElement?.style.setProperty('inline-size', '320px');
    await settled(bar.parentElement!);
    expect(bar.scrollWidth).to.be.at.most(320);
    const lines = [...bar.renderRoot.querySelectorAll('.agreement-parties li')].map((line) =>
      line.getBoundingClientRect(),
    );
    expect(lines.every((line, index) => index === 0 || line.top >= (lines[index - 1]?.bottom ?? 0))).to.equal(true);
  });

  it('takes every word from its catalogues', async () => {
    registerPseudoLanguage();
    const bar = await shown(viewOf(inDiscussion), pseudoLanguage);
    await opens(bar, '.agreement-outdated button');
    const names = ['IBT', 'VNT', 'SHN', 'BRC', 'AAL', 'IVM', 'NLU', 'Ibarra Technology Park', 'Root-joint insert'];
    const strays = wordsOf(bar).filter((word) => !word.includes('⟦') && !names.includes(word));
    expect(strays).to.deep.equal([]);
  });

  it('shows that it loads, in the room that it will take', async () => {
    const bar = await shown(undefined);
    // Room for all in one line, however wide the letters of this machine are.
    bar.style.inlineSize = '1200px';
    const before = bar.getBoundingClientRect().height;
    expect(bar.renderRoot.querySelector('[aria-busy=true]')).to.not.equal(null);
    await shows(bar, viewOf(everybody));
    expect(bar.getBoundingClientRect().height).to.equal(before);
  });
});
