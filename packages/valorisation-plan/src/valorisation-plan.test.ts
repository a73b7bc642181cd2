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
import type { PlanSlice } from './plan-value.ts';
import { bladeLoop, empty } from './samples/blade-loop.ts';
import { hostile } from './samples/hostile.ts';
import { builderPlaces, planViews } from './settings.ts';
import { button, create, found, hasButton, rootOf, shown, small, textOf } from './testing/small-plans.ts';
import { german } from './valorisation-plan.messages.de.ts';
import { english } from './valorisation-plan.messages.ts';
import type { KvValorisationPlan } from './valorisation-plan.ts';

const partners = { nlu: { name: 'Northlake University' } };
const blades: PlanSlice = { partners, results: { kept: { number: 'R1', title: 'Blades kept' } } };
const towers: PlanSlice = { partners, results: { built: { number: 'R1', title: 'Towers of timber' } } };

const titles = (element: KvValorisationPlan): unknown[] =>
  Object.values(element.value?.results ?? {}).map(({ title }) => title);

function titleField(element: KvValorisationPlan): HTMLInputElement | undefined {
  const [title] = titles(element);
  return [...rootOf(element).querySelectorAll<HTMLInputElement>('.builder input')].find(({ value }) => value === title);
}

/** Opens the plan of the first result and calls the result otherwise, as a user does with the keyboard. */
async function userRenames(element: KvValorisationPlan): Promise<void> {
  (await found(element, '.title-button')).focus();
  await sendKeys({ press: 'Enter' });
  await waitUntil(() => titleField(element), 'No field comes.');
  titleField(element)?.focus();
  await sendKeys({ press: 'End' });
  await sendKeys({ type: ' II' });
  titleField(element)?.blur();
  await element.updateComplete;
}

describe('<kv-valorisation-plan>', () => {
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
      results: {
        [text]: { number: text, title: text, ownership: { owners: { a: { share: text } } } },
        placed: {
          title: text,
          trl: { now: 3, target: 7 },
          exploitability: { innovation: text, ratings: { innovation: 3, exploitability: 3, impact: 3 } },
        },
      },
      valorisationPlans: {
        [text]: { need: text },
        placed: {
          priority: text,
          routes: { [text]: true, licensing: true },
          roles: { a: { role: text, raci: { accountable: true } } },
          steps: { s: { title: text, responsible: 'a', startMonth: 22, endMonth: 30 } },
        },
      },
    }),
  });

  pageSuite({
    create: () => create({ value: small }),
    moduleUrl: new URL('./define.ts', import.meta.url).href,
    tag: 'kv-valorisation-plan',
    value: small,
  });

  it('says under its title whose plans they are, and how many results have one', async () => {
    const element = await shown({ value: bladeLoop });
    expect(textOf(element, '.sub')).to.equal(
      `BladeLoop · ${english.results(16)} · ${english.planned(14)} · ${english.keyExploitable(6)}`,
    );
  });

  it('asks for the first result where there is nothing', async () => {
    const element = await shown({ value: empty });
    expect(textOf(element)).to.contain(english.emptyHeading);
    expect(hasButton(element, english.addFirst)).to.equal(true);
  });

  it('offers nobody to add who cannot edit', async () => {
    const element = await shown({ value: empty, readOnly: true });
    expect(textOf(element)).to.contain(english.emptyHeading);
    for (const label of [english.addResult, english.addFirst, english.undo]) {
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

  it('is invalid without a plan where one is required, and leads to where the first begins', async () => {
    const element = await shown({ required: true, value: { partners } });
    expect(element.validity.valueMissing).to.equal(true);
    expect(element.reportValidity()).to.equal(false);
    await waitUntil(() => rootOf(element).activeElement?.textContent?.trim() === english.addFirst);
    element.value = small;
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

  it('keeps what it does not know through an edit', async () => {
    const value = { results: { built: { title: 'Towers', ours: { deep: true } } }, plans: [1] };
    const element = await shown({ value: value });
    await userRenames(element);
    expect(element.value).to.deep.equal({
      results: { built: { title: 'Towers II', ours: { deep: true } } },
      plans: [1],
    });
  });

  it('has its views chosen by the keyboard, and the focus stays where it is', async () => {
    const element = await shown({ value: small });
    for (const view of [...planViews.slice(1), 'portfolio'] as const) {
      button(element, english.views[view]).focus();
      await press('Enter');
      await waitUntil(() => element.view === view);
      await element.updateComplete;
      expect(rootOf(element).activeElement?.textContent?.trim()).to.equal(english.views[view]);
    }
  });

  it('shows one plan only, and no portfolio, where the host names the result', async () => {
    const element = await shown({ value: small, result: 'r3' });
    await found(element, '.builder');
    expect(hasButton(element, english.views.portfolio)).to.equal(false);
    expect(textOf(element)).to.contain('Infusion process').and.not.to.contain('Blade loads');
  });

  it('leads to every place of a plan', async () => {
    const element = await shown({ value: small, result: 'r3' });
    for (const place of builderPlaces) {
      (await found(element, `.builder-steps [data-place="${place}"]`)).click();
      await found(element, `.builder-steps [data-place="${place}"][aria-current="step"]`);
      await waitUntil(() => !rootOf(element).querySelector('#builder-step .skeleton'), `${place} does not come.`);
      expect(textOf(element, '#builder-step'), place).to.not.equal('');
    }
  });

  it('goes on without losing its place when the result it shows is deleted elsewhere', async () => {
    const element = await shown({ value: small, view: 'builder' });
    (await found(element, '.builder-steps [data-place="roles"]')).click();
    const { r3: _gone, ...results } = small.results ?? {};
    element.value = { ...small, results };
    await waitUntil(() => rootOf(element).querySelector('.builder'), 'The builder is gone.');
    expect(element.value.valorisationPlans?.['r3']?.need).to.equal('Tools for epoxy cannot run above 60 °C.');
  });

  it('keeps bad input as it came, and stays usable in every view and at every place', async () => {
    const element = await shown({ value: hostile });
    const check = (where: string): void => {
      expect(rootOf(element).querySelector('script'), where).to.equal(null);
      expect(textOf(element), where).to.not.contain(english.partMissing);
      expect(textOf(element), where).to.not.contain(english.errorHeading);
    };
    for (const view of planViews) {
      element.view = view;
      await element.updateComplete;
      await waitUntil(() => !rootOf(element).querySelector('.frame .skeleton'), `The view ${view} does not come.`);
      check(view);
    }
    for (const result of ['markup', 'money', 'kinds', 'orphan', 'or/ph~an']) {
      element.view = 'builder';
      element.result = result;
      for (const place of builderPlaces) {
        (await found(element, `.builder-steps [data-place="${place}"]`)).click();
        await found(element, `.builder-steps [data-place="${place}"][aria-current="step"]`);
        await waitUntil(() => !rootOf(element).querySelector('#builder-step .skeleton'), `${place} does not come.`);
        check(`${result}: ${place}`);
      }
    }
    expect(element.value).to.equal(hostile);
  }).timeout(60_000);
});
