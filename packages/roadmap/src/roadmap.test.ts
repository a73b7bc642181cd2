import {
  badInputSuite,
  button,
  eventContractSuite,
  formAssociationSuite,
  found,
  itForgetsEditsOfAnotherValue,
  itInvitesTheFirstStep,
  itIsInvalidWithout,
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
import { expect, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import './define.ts';
import { german } from './roadmap.messages.de.ts';
import { english } from './roadmap.messages.ts';
import type { KvRoadmap } from './roadmap.ts';
import type { Roadmap } from './roadmap-value.ts';
import { bladeLoop, empty } from './samples/blade-loop.ts';
import { hostile } from './samples/hostile.ts';
import { create, shown, small } from './testing/small-roadmap.ts';

const partners = { northlake: { name: 'Northlake University' } };
const frame = { startDate: '2025-03-01', endDate: '2029-02-28' };
const blades: Roadmap = { ...frame, partners, milestones: { m1: { title: 'First blade turns', dueMonth: 38 } } };
const towers: Roadmap = { ...frame, partners, deliverables: { d1: { title: 'Tower of timber', dueMonth: 12 } } };

/** The kind on which the focus is in the menu of what can be added. */
const chosenKind = (element: KvRoadmap): string | undefined =>
  rootOf(element).activeElement?.closest('.menu-item')?.textContent?.trim();

/** Adds a milestone, as a user does with the keyboard. */
async function userAdds(element: KvRoadmap): Promise<void> {
  button(element, english.add).focus();
  await sendKeys({ press: 'Enter' });
  await waitUntil(() => chosenKind(element) === english.kinds['work-package'], 'No menu opens.');
  await sendKeys({ press: 'ArrowDown' });
  await sendKeys({ press: 'Enter' });
  await element.updateComplete;
  await waitUntil(() => Object.keys(element.value?.milestones ?? {}).length > 0, 'Nothing is added.');
}

const added = {
  shown,
  value: towers,
  userEdits: async (element: KvRoadmap): Promise<void> => {
    await userAdds(element);
    // The panel of what was added takes the focus, to be written in.
    await waitUntil(() => element.shadowRoot?.activeElement?.closest('.side'));
  },
  reads: ({ value }: KvRoadmap): number => Object.keys(value?.milestones ?? {}).length,
  before: 0,
  after: 1,
};

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
    const fact = /BladeLoop · 48 months from 1 Mar(ch)? 2025 · today is in M21 of 48/;
    // The day comes after the first picture.
    await waitUntil(() => fact.test(textOf(element)), 'the fact');
    expect(textOf(element)).to.match(fact);
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

  itInvitesTheFirstStep('asks for the frame where there is nothing', {
    shown,
    value: empty,
    says: english.emptyHeading,
    button: english.addFirst,
  });

  itOffersReadersNothingToAdd({
    shown,
    value: empty,
    says: english.nothingPlanned,
    buttons: [english.add, english.addFirst, english.undo],
  });

  itSaysWhatWentWrong(create, english);

  itIsInvalidWithout('is invalid without a milestone or deliverable where one is required', {
    shown,
    lacking: { ...frame, partners },
    having: towers,
  });

  itTakesEditsBack({
    ...added,
    undo: (element) => button(element, english.undo).click(),
    redo: (element) => button(element, english.redo).click(),
  });

  itTakesEditsBackByKeys({ ...added, focusOn: english.files });

  itForgetsEditsOfAnotherValue({ ...added, otherValue: blades });

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

  for (const [steps, collection] of [
    [0, 'workPackages'],
    [1, 'milestones'],
    [2, 'deliverables'],
  ] as const) {
    it(`adds to the ${collection} by a menu, with the keyboard alone, and opens what is new at its title`, async () => {
      const element = await shown({ value: frame });
      element.value = { ...frame, milestones: { m1: { title: 'First blade turns', dueMonth: 38 } } };
      await element.updateComplete;
      button(element, english.add).focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => chosenKind(element) === english.kinds['work-package'], 'No menu opens.');
      for (let step = 0; step < steps; step++) await sendKeys({ press: 'ArrowDown' });
      const before = Object.keys(element.value[collection] ?? {}).length;
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => Object.keys(element.value?.[collection] ?? {}).length === before + 1, 'Nothing is added.');
      await waitUntil(() => rootOf(element).activeElement?.closest('.side'), 'The panel does not open.');
    });
  }

  it('adds nothing when the menu is left with Escape, and the focus is on its button again', async () => {
    const element = await shown({ value: blades });
    button(element, english.add).focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => chosenKind(element) === english.kinds['work-package'], 'No menu opens.');
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => rootOf(element).activeElement?.id === 'add', 'The focus is lost.');
    expect(element.value).to.equal(blades);
    expect(button(element, english.files).id).to.equal('files');
  });

  it('asks readers of an empty roadmap for nothing that they cannot do', async () => {
    for (const value of [empty, { ...empty, ...frame }]) {
      const element = await shown({ value, readOnly: true });
      expect(textOf(element, '.empty')).to.equal(english.nothingPlanned);
    }
  });

  it('says that a start is missing, and leads to where it is set', async () => {
    const { startDate: _start, ...startless } = small;
    const element = await shown({ value: startless });
    expect(textOf(element, '.first-steps')).to.contain(english.noStart);
    button(element, english.setFrame).click();
    await waitUntil(
      () => rootOf(element).activeElement?.id === 'frame-dialog-first',
      'The focus is not in the dialog.',
    );
    expect(textOf(element, '#frame-dialog')).to.contain(english.setFrame).and.not.to.contain('Change the frame');
    for (const [id, entered] of [
      ['frame-dialog-first', '2025-03-01'],
      ['frame-dialog-months', '48'],
    ] as const) {
      const control = (await found(element, `#${id}`)) as HTMLInputElement;
      control.value = entered;
      control.dispatchEvent(new Event('input', { bubbles: true }));
      await element.updateComplete;
    }
    (await found(element, '#frame-dialog .button-primary')).click();
    await waitUntil(() => element.value?.startDate === '2025-03-01', 'The start is not set.');
    await waitUntil(() => !textOf(element).includes(english.noStart), 'The notice stays.');
    await waitUntil(() => rootOf(element).activeElement?.id === 'files', 'The focus is lost.');
  });

  it('tells readers that a start is missing, and offers them nothing', async () => {
    const { startDate: _start, ...startless } = small;
    const element = await shown({ value: startless, readOnly: true });
    expect(textOf(element, '.first-steps')).to.equal(english.noStart);
    expect(textOf(await shown({ value: small }))).to.not.contain(english.noStart);
  });

  it('keeps the numbers in its counts where they belong, in whatever direction one reads', async () => {
    const element = await shown({ value: small }, { lang: 'ar', dir: 'rtl' });
    expect(rootOf(element).querySelector('.count.delayed bdi')?.textContent).to.equal(english.counted.delayed(1));
  });

  it('is an agenda where there is no room for a timeline', async () => {
    const element = await shown({ value: small }, { width: '320px' });
    await waitUntil(() => !rootOf(element).querySelector('.timeline'), 'The timeline stays.');
    await waitUntil(() => textOf(element).includes('60 m shell infused'), 'No agenda comes.');
    await nextFrame();
    expect(rootOf(element).querySelector('.frame')?.scrollWidth).to.be.at.most(320);
    const pressed = rootOf(element).querySelector('[data-do=view][aria-pressed=true]');
    expect(pressed?.textContent?.trim()).to.equal(english.views.agenda);
    expect(textOf(element, '.tools [role=status]')).to.equal(english.needsWidth);
    button(element, english.views.agenda).click();
    await waitUntil(() => !textOf(element).includes(english.needsWidth), 'It is said of what nobody asked for.');
    localStorage.removeItem('kvasir.roadmap.view');
  });

  itStaysUsableInEveryView({
    shown,
    value: hostile,
    views: ['timeline', 'table', 'agenda', 'reviews'] as const,
    failures: [english.errorHeading],
  });
});
