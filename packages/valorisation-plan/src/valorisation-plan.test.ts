import {
  badInputSuite,
  eventContractSuite,
  formAssociationSuite,
  found,
  hasButton,
  itHasViewsChosenByKeyboard,
  itInvitesTheFirstStep,
  itIsInvalidWithout,
  itKeepsTheUnknown,
  itOffersReadersNothingToAdd,
  itSaysWhatWentWrong,
  itTakesEditsBack,
  itTakesEditsBackByKeys,
  localizationSuite,
  pageSuite,
  rootOf,
  textOf,
  waitUntil,
} from '@kvasir/element/testing.js';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import './define.ts';
import type { PlanSlice } from './plan-value.ts';
import { bladeLoop, empty } from './samples/blade-loop.ts';
import { hostile } from './samples/hostile.ts';
import { builderPlaces, planViews } from './settings.ts';
import { create, shown, small } from './testing/small-plans.ts';
import { german } from './valorisation-plan.messages.de.ts';
import { english } from './valorisation-plan.messages.ts';
import type { KvValorisationPlan } from './valorisation-plan.ts';

const partners = { nlu: { name: 'Northlake University' } };
const blades: PlanSlice = { partners, results: { kept: { number: 'R1', title: 'Blades kept' } } };
const towers: PlanSlice = { partners, results: { built: { number: 'R1', title: 'Towers of timber' } } };

const titles = (element: KvValorisationPlan): string =>
  Object.values(element.value?.results ?? {})
    .map(({ title }) => title)
    .join();

function titleField(element: KvValorisationPlan): HTMLInputElement | undefined {
  const [title] = Object.values(element.value?.results ?? {}).map((result) => result.title);
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

const renamed = {
  shown,
  value: towers,
  userEdits: userRenames,
  reads: titles,
  before: 'Towers of timber',
  after: 'Towers of timber II',
};

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

  itInvitesTheFirstStep('asks for the first result where there is nothing', {
    shown,
    value: empty,
    says: english.emptyHeading,
    button: english.addFirst,
  });

  itOffersReadersNothingToAdd({
    shown,
    value: empty,
    says: english.emptyHeading,
    buttons: [english.addResult, english.addFirst, english.undo],
  });

  itSaysWhatWentWrong(create, english);

  itIsInvalidWithout('is invalid without a plan where one is required, and leads to where the first begins', {
    shown,
    lacking: { partners },
    having: small,
    leadsTo: english.addFirst,
  });

  itTakesEditsBack({ ...renamed, undo: (element) => element.undo(), redo: (element) => element.redo() });

  itTakesEditsBackByKeys({ ...renamed, focusOn: english.files });

  itKeepsTheUnknown({
    shown,
    value: { results: { built: { title: 'Towers', ours: { deep: true } } }, plans: [1] } as PlanSlice,
    userEdits: userRenames,
    after: { results: { built: { title: 'Towers II', ours: { deep: true } } }, plans: [1] },
  });

  itHasViewsChosenByKeyboard(
    () => shown({ value: small }),
    [...planViews.slice(1), 'portfolio'] as const,
    english.views,
  );

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
