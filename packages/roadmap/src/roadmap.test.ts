import {
  badInputSuite,
  eventContractSuite,
  formAssociationSuite,
  localizationSuite,
  pageSuite,
  press,
  waitUntil,
} from '@kvasir/element/testing.js';
import { expect, fixture, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import './define.ts';
import { german } from './roadmap.messages.de.ts';
import { english } from './roadmap.messages.ts';
import type { KvRoadmap } from './roadmap.ts';
import type { Roadmap } from './roadmap-value.ts';
import { bladeLoop, empty } from './samples/blade-loop.ts';
import { hostile } from './samples/hostile.ts';
import { button, create, hasButton, rootOf, shown, small, textOf } from './testing/small-roadmap.ts';

const partners = { northlake: { name: 'Northlake University' } };
const frame = { startDate: '2025-03-01', endDate: '2029-02-28' };
const blades: Roadmap = { ...frame, partners, milestones: { m1: { title: 'First blade turns', dueMonth: 38 } } };
const towers: Roadmap = { ...frame, partners, deliverables: { d1: { title: 'Tower of timber', dueMonth: 12 } } };

/** Adds a milestone, as a user does with the keyboard. */
async function userAdds(element: KvRoadmap): Promise<void> {
  button(element, english.add).focus();
  await sendKeys({ press: 'Enter' });
  await element.updateComplete;
  await waitUntil(() => Object.keys(element.value?.milestones ?? {}).length > 0, 'Nothing is added.');
}

const count = (map: object | undefined): number => Object.keys(map ?? {}).length;

describe('<kv-roadmap>', () => {
  formAssociationSuite({ create: () => create(), value: blades, otherValue: towers });

  eventContractSuite({ create: () => create(), value: blades, otherValue: towers, userEdits: userAdds });

  localizationSuite({
    create: () => create(),
    shown: { key: 'emptyHeading', english: english.emptyHeading, german: german.emptyHeading },
    untranslated: [],
  });

  badInputSuite({
    create: () => create(),
    valueOf: (text) => ({
      acronym: text,
      startDate: text,
      partners: { a: { name: text } },
      workPackages: { w: { title: text, number: text, lead: text } },
      milestones: { m: { title: text, number: text, lead: 'a', dueMonth: 3, workPackages: { w: true }, status: text } },
      deliverables: { [text]: { title: text, evidence: text, dependsOn: { m: { type: text, lag: text } } } },
      reviews: { r: { title: text, date: text } },
    }),
  });

  pageSuite({
    create: () => create({ value: blades }),
    moduleUrl: new URL('./define.ts', import.meta.url).href,
    tag: 'kv-roadmap',
    value: blades,
  });

  it('says under its title how long it is, from when, and in which month today is', async () => {
    const element = await shown({ value: bladeLoop });
    expect(textOf(element)).to.match(/BladeLoop · 48 months from 1 Mar(ch)? 2025 · today is in M21 of 48/);
  });

  it('says nothing of today before the project and after it', async () => {
    const element = await shown({ value: bladeLoop, today: '2030-01-01' });
    expect(textOf(element)).to.not.contain('today is in');
    element.today = '2025-02-28';
    await element.updateComplete;
    expect(textOf(element)).to.not.contain('today is in');
    element.today = '2025-03-01';
    await element.updateComplete;
    expect(textOf(element)).to.contain('today is in M1 of 48');
  });

  it('asks for the frame where there is nothing', async () => {
    const element = await shown({ value: empty });
    expect(textOf(element)).to.contain(english.emptyHeading);
    expect(hasButton(element, english.addFirst)).to.equal(true);
  });

  it('offers nobody to add who cannot edit', async () => {
    const element = await shown({ value: empty, readOnly: true });
    expect(hasButton(element, english.add)).to.equal(false);
    expect(hasButton(element, english.addFirst)).to.equal(false);
    expect(hasButton(element, english.undo)).to.equal(false);
  });

  it('says what went wrong when data does not come, and offers to try again', async () => {
    const element = create({ src: '/there-is-no-such-data.json' });
    const failed = new Promise((resolve) => element.addEventListener('kv-load-error', resolve, { once: true }));
    await fixture(html`<div lang="en">${element}</div>`);
    await failed;
    await element.updateComplete;
    expect(textOf(element)).to.contain(english.errorHeading);
    expect(hasButton(element, english.retry)).to.equal(true);
  });

  it('is invalid without a milestone or deliverable where one is required', async () => {
    const element = await shown({ required: true, value: { ...frame, partners } });
    expect(element.validity.valueMissing).to.equal(true);
    element.value = towers;
    expect(element.validity.valid).to.equal(true);
  });

  it('takes a user’s edit back, and does it again', async () => {
    const element = await shown({ value: towers });
    await userAdds(element);
    expect(count(element.value?.milestones)).to.equal(1);
    button(element, english.undo).click();
    expect(element.value).to.deep.equal(towers);
    await element.updateComplete;
    button(element, english.redo).click();
    expect(count(element.value?.milestones)).to.equal(1);
  });

  it('takes back by Ctrl+Z, and does again by Ctrl+Shift+Z', async () => {
    const element = await shown({ value: towers });
    await userAdds(element);
    // The panel of what was added takes the focus, to be written in.
    await waitUntil(() => element.shadowRoot?.activeElement?.closest('.side'));
    button(element, english.files).focus();
    await press('Control+z');
    expect(element.value).to.deep.equal(towers);
    await press('Control+Shift+z');
    expect(count(element.value?.milestones)).to.equal(1);
  });

  it('forgets what could be taken back when the host gives another value', async () => {
    const element = await shown({ value: towers });
    await userAdds(element);
    element.value = blades;
    await element.updateComplete;
    element.undo();
    expect(element.value).to.equal(blades);
  });

  it('keeps what it does not know through an edit', async () => {
    const value = { ...towers, plans: [1], deliverables: { d1: { title: 'A', ours: { deep: true } } } } as Roadmap;
    const element = await shown({ value });
    await userAdds(element);
    expect(element.value).to.deep.include({ plans: [1], deliverables: value.deliverables });
  });

  it('counts what is delayed and at risk, and shows only that when it is asked to', async () => {
    const element = await shown({ value: small });
    button(element, '1 delayed').click();
    await waitUntil(() => !textOf(element).includes('Infusion process description'), 'More is shown.');
    expect(textOf(element)).to.contain('60 m shell infused');
    button(element, '1 delayed').click();
    await waitUntil(() => textOf(element).includes('Infusion process description'), 'Nothing comes back.');
  });

  it('finds items by words, says how many, and tells the page nothing of it', async () => {
    const element = await shown({ value: bladeLoop });
    let told = 0;
    for (const type of ['input', 'change']) element.addEventListener(type, () => (told += 1));
    rootOf(element).querySelector<HTMLInputElement>('.search-input')?.focus();
    await sendKeys({ type: 'heated mould' });
    await element.updateComplete;
    expect(textOf(element)).to.contain('Heated mould, segment 2');
    expect(textOf(element)).to.not.contain('60 m shell infused');
    await waitUntil(() => textOf(element).includes(english.found(2)), 'Nobody says how many.');
    expect(told).to.equal(0);
  });

  it('says that nothing is like that, and shows everything again', async () => {
    const element = await shown({ value: small });
    rootOf(element).querySelector<HTMLInputElement>('.search-input')?.focus();
    await sendKeys({ type: 'zeppelin' });
    await waitUntil(() => textOf(element).includes(english.nothingFound));
    button(element, english.clearSearch).click();
    await waitUntil(() => textOf(element).includes('60 m shell infused'));
  });

  it('shows what one partner leads or has a role in, and everything again', async () => {
    const element = await shown({ value: small, partner: 'nlu' });
    expect(textOf(element)).to.contain('Data management plan');
    expect(textOf(element)).to.contain('Infusion process description');
    expect(textOf(element)).to.not.contain('60 m shell infused');
    element.partner = undefined;
    await element.updateComplete;
    expect(textOf(element)).to.contain('60 m shell infused');
  });

  it('is an agenda where there is no room for a timeline', async () => {
    const element = await shown({ value: small }, { width: '320px' });
    await waitUntil(() => !rootOf(element).querySelector('.timeline'), 'The timeline stays.');
    await waitUntil(() => textOf(element).includes('60 m shell infused'), 'No agenda comes.');
    await nextFrame();
    expect(rootOf(element).querySelector('.frame')?.scrollWidth).to.be.at.most(320);
  });

  it('keeps bad input as it came, and stays usable in every view', async () => {
    const element = await shown({ value: hostile });
    for (const view of ['timeline', 'table', 'agenda', 'reviews'] as const) {
      element.view = view;
      await element.updateComplete;
      await waitUntil(() => !rootOf(element).querySelector('.main .skeleton'), `The ${view} does not come.`);
      expect(rootOf(element).querySelector('script')).to.equal(null);
      expect(textOf(element)).to.not.contain(english.errorHeading);
    }
    expect(element.value).to.equal(hostile);
  });
});
