import { expect, fixture } from '@open-wc/testing';
import {
  badInputSuite,
  eventContractSuite,
  formAssociationSuite,
  localizationSuite,
  pageSuite,
  settled,
} from '@kvasir/element/testing.js';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import './define.ts';
import { english } from './roadmap.messages.ts';
import { german } from './roadmap.messages.de.ts';
import type { KvRoadmap } from './roadmap.ts';

const blades = { title: 'Blade recycling at scale' };
const towers = { title: 'Towers of timber' };

function create(properties: Partial<KvRoadmap> = {}): KvRoadmap {
  return Object.assign(document.createElement('kv-roadmap'), properties);
}

async function shown(properties: Partial<KvRoadmap>): Promise<KvRoadmap> {
  const element = create(properties);
  await settled(await fixture<HTMLElement>(html`<div lang="en">${element}</div>`));
  return element;
}

function input(element: KvRoadmap): HTMLInputElement {
  const found = element.shadowRoot?.querySelector('input');
  if (!found) throw new Error('There is no input.');
  return found;
}

async function userTypes(element: KvRoadmap, text: string): Promise<void> {
  input(element).focus();
  await sendKeys({ press: 'End' });
  await sendKeys({ type: text });
  // Enter ends an edit in every browser. Tab would take the focus out of the page in Firefox, and nowhere in WebKit.
  await sendKeys({ press: 'Enter' });
  await element.updateComplete;
}

describe('<kv-roadmap>', () => {
  formAssociationSuite({ create: () => create({ editable: true }), value: blades, otherValue: towers });

  eventContractSuite({
    create: () => create({ editable: true }),
    value: blades,
    otherValue: towers,
    userEdits: (element) => userTypes(element, ' and beyond'),
  });

  localizationSuite({
    create: () => create(),
    shown: { key: 'emptyHeading', english: english.emptyHeading, german: german.emptyHeading },
    untranslated: [],
  });

  badInputSuite({ create: () => create(), valueOf: (text) => ({ title: text }) });

  pageSuite({
    create: () => create({ value: blades }),
    moduleUrl: new URL('./define.ts', import.meta.url).href,
    tag: 'kv-roadmap',
    value: blades,
  });

  it('shows the title', async () => {
    const element = await shown({ value: blades });
    expect(element.shadowRoot?.textContent).to.contain('Blade recycling at scale');
  });

  it('invites the first step where there is nothing', async () => {
    const element = await shown({});
    expect(element.shadowRoot?.textContent).to.contain(english.emptyHeading);
  });

  it('says what went wrong when data does not come, and offers to try again', async () => {
    const element = create({ src: '/there-is-no-such-data.json' });
    const failed = new Promise((resolve) => element.addEventListener('kv-load-error', resolve, { once: true }));
    await fixture(html`<div lang="en">${element}</div>`);
    await failed;
    await element.updateComplete;
    expect(element.shadowRoot?.textContent).to.contain(english.errorHeading);
    expect(element.shadowRoot?.querySelector('button')?.textContent?.trim()).to.equal(english.retry);
  });

  it('takes what a user types, and keeps the fields that it does not know', async () => {
    const element = await shown({ editable: true, value: { ...blades, unknown: true } as typeof blades });
    await userTypes(element, ' and beyond');
    expect(element.value).to.deep.equal({ title: 'Blade recycling at scale and beyond', unknown: true });
  });

  it('is invalid without a title where one is required, says so, and takes the focus', async () => {
    const element = await shown({ editable: true, required: true });
    expect(element.validity.valueMissing).to.equal(true);
    expect(element.reportValidity()).to.equal(false);
    await element.updateComplete;
    expect(element.shadowRoot?.activeElement).to.equal(input(element));
    expect(element.shadowRoot?.textContent).to.contain(english.titleMissing);
  });
});
