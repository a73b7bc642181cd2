import {
  badInputSuite,
  eventContractSuite,
  formAssociationSuite,
  localizationSuite,
  pageSuite,
  press,
  waitUntil,
} from '@kvasir/element/testing.js';
import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import './define.ts';
import { german } from './impact-form.messages.de.ts';
import { english } from './impact-form.messages.ts';
import type { KvImpactForm } from './impact-form.ts';
import type { ImpactSlice } from './impact-value.ts';
import { bladeLoop, empty } from './samples/blade-loop.ts';
import { hostile } from './samples/hostile.ts';
import { impactViews } from './settings.ts';
import { button, create, found, hasButton, rootOf, shown, small, textOf } from './testing/small-impact.ts';

const partners = { northlake: { name: 'Northlake University' } };
const blades: ImpactSlice = { partners, indicators: { kept: { number: 'I1', title: 'Blades kept' } } };
const towers: ImpactSlice = { partners, indicators: { built: { number: 'I1', title: 'Towers of timber' } } };

/** Calls the first indicator otherwise, as a user does with the keyboard. */
async function userRenames(element: KvImpactForm): Promise<void> {
  (await found(element, '.title-button')).focus();
  await sendKeys({ press: 'Enter' });
  (await found(element, '#panel-section-meaning-edit')).focus();
  await sendKeys({ press: 'Enter' });
  const [id = ''] = Object.keys(element.value?.indicators ?? {});
  await waitUntil(() => titleField(element), `No field comes for ${id}.`);
  titleField(element)?.focus();
  await sendKeys({ press: 'End' });
  await sendKeys({ type: ' II' });
  titleField(element)?.blur();
  await element.updateComplete;
}

function titleField(element: KvImpactForm): HTMLInputElement | undefined {
  return [...rootOf(element).querySelectorAll<HTMLInputElement>('.side input')].find(
    ({ value }) => value === Object.values(element.value?.indicators ?? {})[0]?.title,
  );
}

const titles = (element: KvImpactForm): unknown[] =>
  Object.values(element.value?.indicators ?? {}).map(({ title }) => title);

describe('<kv-impact-form>', () => {
  formAssociationSuite({ create: () => create(), value: blades, otherValue: towers });

  eventContractSuite({ create: () => create(), value: blades, otherValue: towers, userEdits: userRenames });

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
      results: { r: { title: text } },
      indicators: {
        [text]: {
          number: text,
          title: text,
          unit: text,
          orientation: text,
          kind: text,
          responsible: 'a',
          results: { r: true },
          negativeImpacts: { n: { description: text } },
          observations: { o: { period: text, value: text, missing: text } },
        },
        placed: { title: text, orientation: 'social', dimension: 'health', baseline: { value: text, date: text } },
      },
      impact: { negativeImpacts: { n: { description: text } } },
    }),
  });

  pageSuite({
    create: () => create({ value: small }),
    moduleUrl: new URL('./define.ts', import.meta.url).href,
    tag: 'kv-impact-form',
    value: small,
  });

  it('says under its title whose impact it is, and how much is looked at', async () => {
    const element = await shown({ value: bladeLoop });
    expect(textOf(element, '.sub')).to.equal('BladeLoop · 18 indicators · 2 negative impacts');
  });

  it('asks for the first indicators where there is nothing', async () => {
    const element = await shown({ value: empty });
    expect(textOf(element)).to.contain(english.emptyHeading);
    expect(hasButton(element, english.addFirst)).to.equal(true);
  });

  it('offers nobody to add who cannot edit', async () => {
    const element = await shown({ value: empty, readOnly: true });
    expect(textOf(element)).to.contain(english.emptyHeading);
    for (const label of [english.add, english.addFirst, english.undo]) {
      expect(hasButton(element, label), label).to.equal(false);
    }
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

  it('is invalid without an indicator where one is required, and leads to where one is added', async () => {
    const element = await shown({ required: true, value: { partners } });
    expect(element.validity.valueMissing).to.equal(true);
    expect(element.reportValidity()).to.equal(false);
    await waitUntil(() => rootOf(element).activeElement?.textContent?.trim() === english.addFirst);
    element.value = towers;
    expect(element.validity.valid).to.equal(true);
  });

  it('takes a user’s edit back, and does it again', async () => {
    const element = await shown({ value: towers });
    await userRenames(element);
    expect(titles(element)).to.deep.equal(['Towers of timber II']);
    element.undo();
    expect(element.value).to.deep.equal(towers);
    element.redo();
    expect(titles(element)).to.deep.equal(['Towers of timber II']);
  });

  it('takes back by Ctrl+Z, and does again by Ctrl+Shift+Z', async () => {
    const element = await shown({ value: towers });
    await userRenames(element);
    button(element, english.files).focus();
    await press('Control+z');
    await waitUntil(() => titles(element)[0] === 'Towers of timber', 'It is not taken back.');
    await press('Control+Shift+z');
    await waitUntil(() => titles(element)[0] === 'Towers of timber II', 'It is not done again.');
  });

  it('forgets what could be taken back when the host gives another value', async () => {
    const element = await shown({ value: towers });
    await userRenames(element);
    element.value = blades;
    await element.updateComplete;
    element.undo();
    expect(element.value).to.equal(blades);
  });

  it('keeps what it does not know through an edit', async () => {
    const value = { indicators: { built: { title: 'Towers', ours: { deep: true } } }, plans: [1] };
    const element = await shown({ value: value });
    await userRenames(element);
    expect(element.value).to.deep.equal({
      indicators: { built: { title: 'Towers II', ours: { deep: true } } },
      plans: [1],
    });
  });

  it('has its views chosen by the keyboard, and the focus stays where it is', async () => {
    const element = await shown({ value: small });
    for (const view of [...impactViews.slice(1), 'indicators'] as const) {
      button(element, english.views[view]).focus();
      await press('Enter');
      await waitUntil(() => element.view === view);
      await element.updateComplete;
      expect(rootOf(element).activeElement?.textContent?.trim()).to.equal(english.views[view]);
    }
  });

  it('closes the panel of an indicator that is gone, and keeps the focus', async () => {
    const element = await shown({ value: small });
    button(element, 'Cost of reclaimed acrylate').click();
    await waitUntil(() => rootOf(element).activeElement?.closest('.side'), 'The panel does not come.');
    element.value = towers;
    await waitUntil(() => !rootOf(element).querySelector('.side'), 'The panel stays.');
    await waitUntil(() => rootOf(element).activeElement?.matches('[data-do="add"]'), 'The focus is lost.');
  });

  it('keeps bad input as it came, and stays usable in every view', async () => {
    const element = await shown({ value: hostile });
    for (const view of impactViews) {
      element.view = view;
      await element.updateComplete;
      await waitUntil(() => !rootOf(element).querySelector('.main .skeleton'), `The view ${view} does not come.`);
      expect(rootOf(element).querySelector('script')).to.equal(null);
      expect(textOf(element), view).to.not.contain(english.partMissing);
      expect(textOf(element), view).to.not.contain(english.errorHeading);
    }
    expect(element.value).to.equal(hostile);
  });
});
