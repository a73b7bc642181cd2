import {
  badInputSuite,
  button,
  eventContractSuite,
  formAssociationSuite,
  found,
  itForgetsEditsOfAnotherValue,
  itHasViewsChosenByKeyboard,
  itInvitesTheFirstStep,
  itIsInvalidWithout,
  itKeepsTheUnknown,
  itOffersReadersNothingToAdd,
  itSaysWhatWentWrong,
  itStaysUsableInEveryView,
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
import { german } from './impact-form.messages.de.ts';
import { english } from './impact-form.messages.ts';
import type { KvImpactForm } from './impact-form.ts';
import type { ImpactSlice } from './impact-value.ts';
import { bladeLoop, empty } from './samples/blade-loop.ts';
import { hostile } from './samples/hostile.ts';
import { impactViews } from './settings.ts';
import { create, shown, small } from './testing/small-impact.ts';

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

const titles = (element: KvImpactForm): string =>
  Object.values(element.value?.indicators ?? {})
    .map(({ title }) => title)
    .join();

const renamed = {
  shown,
  value: towers,
  userEdits: userRenames,
  reads: titles,
  before: 'Towers of timber',
  after: 'Towers of timber II',
};

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

  itInvitesTheFirstStep('asks for the first indicators where there is nothing', {
    shown,
    value: empty,
    says: english.emptyHeading,
    button: english.addFirst,
  });

  itOffersReadersNothingToAdd({
    shown,
    value: empty,
    says: english.emptyHeading,
    buttons: [english.add, english.addFirst, english.undo],
  });

  itSaysWhatWentWrong(create, english);

  itIsInvalidWithout('is invalid without an indicator where one is required, and leads to where one is added', {
    shown,
    lacking: { partners },
    having: towers,
    leadsTo: english.addFirst,
  });

  itTakesEditsBack({ ...renamed, undo: (element) => element.undo(), redo: (element) => element.redo() });

  itTakesEditsBackByKeys({ ...renamed, focusOn: english.files });

  itForgetsEditsOfAnotherValue({ ...renamed, otherValue: blades });

  itKeepsTheUnknown({
    shown,
    value: { indicators: { built: { title: 'Towers', ours: { deep: true } } }, plans: [1] } as ImpactSlice,
    userEdits: userRenames,
    after: { indicators: { built: { title: 'Towers II', ours: { deep: true } } }, plans: [1] },
  });

  itHasViewsChosenByKeyboard(
    () => shown({ value: small }),
    [...impactViews.slice(1), 'indicators'] as const,
    english.views,
  );

  it('closes the panel of an indicator that is gone, and keeps the focus', async () => {
    const element = await shown({ value: small });
    button(element, 'Cost of reclaimed acrylate').click();
    await waitUntil(() => rootOf(element).activeElement?.closest('.side'), 'The panel does not come.');
    element.value = towers;
    await waitUntil(() => !rootOf(element).querySelector('.side'), 'The panel stays.');
    await waitUntil(() => rootOf(element).activeElement?.matches('[data-do="add"]'), 'The focus is lost.');
  });

  itStaysUsableInEveryView({
    shown,
    value: hostile,
    views: impactViews,
    failures: [english.partMissing, english.errorHeading],
  });
});
