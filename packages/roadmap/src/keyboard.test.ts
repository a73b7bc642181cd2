import { button, found, press, rootOf, textOf, waitUntil } from '@kvasir/element/testing.js';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { english } from './roadmap.messages.ts';
import type { KvRoadmap } from './roadmap.ts';
import { shown, small } from './testing/small-roadmap.ts';

const rows = (element: KvRoadmap): HTMLElement[] => [
  ...rootOf(element).querySelectorAll<HTMLElement>('[role=treegrid] [role=row][aria-level]'),
];

/** The row in which the focus is, or of which it is a part. */
const focusedRow = (element: KvRoadmap): string =>
  (rootOf(element).activeElement?.closest('[role=row]')?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Enters the grid where Tab would, and goes down until a row is reached. */
async function goTo(element: KvRoadmap, title: string): Promise<void> {
  (await found(element, '[role=treegrid] [tabindex="0"]')).focus();
  await press('Control+Home');
  for (let step = 0; step < 20 && !focusedRow(element).includes(title); step++) {
    const before = focusedRow(element);
    await press('ArrowDown');
    await waitUntil(() => focusedRow(element) !== before, `Nothing follows on ${before}.`);
  }
  expect(focusedRow(element)).to.contain(title);
}

describe('By the keyboard alone', () => {
  describe('the timeline', () => {
    it('is one stop for Tab, and each row is reached from there', async () => {
      const element = await shown({ value: small });
      await found(element, '[role=treegrid]');
      expect(rootOf(element).querySelectorAll('[role=treegrid] [tabindex="0"]')).to.have.length(1);
      await goTo(element, 'Data management plan');
      expect(rootOf(element).querySelectorAll('[role=treegrid] [tabindex="0"]')).to.have.length(1);
    });

    it('folds and unfolds a lane', async () => {
      const element = await shown({ value: small });
      await goTo(element, 'Blade manufacture');
      const before = rows(element).length;
      await press('ArrowLeft');
      await waitUntil(() => rows(element).length === before - 2, 'It does not fold.');
      expect(focusedRow(element)).to.contain('Blade manufacture');
      await press('ArrowRight');
      await waitUntil(() => rows(element).length === before, 'It does not unfold.');
    });

    it('opens an item, and has the focus back when that is closed', async () => {
      const element = await shown({ value: small });
      await goTo(element, '60 m shell infused');
      await press('Enter');
      await waitUntil(() => rootOf(element).activeElement?.closest('.side'), 'The focus does not go to the panel.');
      await press('Escape');
      await waitUntil(() => !rootOf(element).querySelector('.side'), 'The panel stays.');
      await waitUntil(() => focusedRow(element).includes('60 m shell infused'), 'The focus is lost.');
    });

    it('moves an item by a month, says what that does to others, and takes it back', async () => {
      const element = await shown({ value: small });
      let changes = 0;
      element.addEventListener('change', () => (changes += 1));
      await goTo(element, '60 m shell infused');
      await press('Alt+ArrowRight');
      await waitUntil(() => element.value?.milestones?.['ms4']?.forecastMonth === 25, 'It does not move.');
      expect(element.value?.milestones?.['ms4']).to.include({ dueMonth: 21, baselineMonth: 21 });
      await waitUntil(() => /MS4.*M25, 1 dependant now late/.test(textOf(element)), 'Nobody says it.');
      expect(changes).to.equal(1);
      await press('Control+z');
      expect(element.value).to.deep.equal(small);
    });

    it('leaves what was achieved where it is, and says so', async () => {
      const element = await shown({ value: small });
      await goTo(element, 'Data management plan');
      await press('Alt+ArrowRight');
      await waitUntil(() => textOf(element).includes(english.notMoved('D1.1')), 'Nobody says it.');
      expect(element.value).to.equal(small);
    });

    it('moves nothing for who may only read', async () => {
      const element = await shown({ value: small, readOnly: true });
      await goTo(element, '60 m shell infused');
      await press('Alt+ArrowRight');
      await element.updateComplete;
      expect(element.value).to.equal(small);
    });

    it('moves as time runs: to the left, where one reads from right to left', async () => {
      const element = await shown({ value: small }, { lang: 'ar', dir: 'rtl' });
      await goTo(element, '60 m shell infused');
      await press('Alt+ArrowLeft');
      await waitUntil(() => element.value?.milestones?.['ms4']?.forecastMonth === 25, 'It does not move.');
    });
  });

  describe('the table', () => {
    it('is edited in place: a month is typed, and its date follows', async () => {
      const element = await shown({ value: small, view: 'table' });
      await goTo(element, '60 m shell infused');
      const row = rootOf(element).activeElement?.closest('[role=row]');
      const due = [...(row?.querySelectorAll<HTMLElement>('[role=gridcell]') ?? [])].find((cell) =>
        /24/.test(cell.textContent ?? ''),
      );
      due?.focus();
      await press('Enter');
      await waitUntil(() => rootOf(element).activeElement?.matches('input'), 'No editor comes.');
      (rootOf(element).activeElement as HTMLInputElement).select();
      await sendKeys({ type: '27' });
      await press('Enter');
      await waitUntil(
        () =>
          [element.value?.milestones?.['ms4']?.forecastMonth, element.value?.milestones?.['ms4']?.dueMonth].includes(
            27,
          ),
        'It is not taken.',
      );
      await press('Control+z');
      await waitUntil(() => element.value?.milestones?.['ms4']?.forecastMonth === 24);
    });
  });

  describe('the agenda', () => {
    it('opens an entry, and has the focus back when that is closed', async () => {
      const element = await shown({ value: small, view: 'agenda' });
      const entry = await found(element, '[part=agenda] [data-do=item]');
      entry.focus();
      const name = entry.textContent;
      await press('Enter');
      await waitUntil(() => rootOf(element).activeElement?.closest('.side'), 'The focus does not go to the panel.');
      await press('Escape');
      await waitUntil(() => !rootOf(element).querySelector('.side'), 'The panel stays.');
      await waitUntil(() => rootOf(element).activeElement?.textContent === name, 'The focus is lost.');
    });
  });

  it('views are chosen, and the focus stays where it is', async () => {
    const element = await shown({ value: small });
    for (const view of ['table', 'agenda', 'reviews', 'timeline'] as const) {
      button(element, english.views[view]).focus();
      await press('Enter');
      await waitUntil(() => element.view === view);
      await element.updateComplete;
      expect(rootOf(element).activeElement?.textContent?.trim()).to.equal(english.views[view]);
    }
    localStorage.removeItem('kvasir.roadmap.view');
  });
});
