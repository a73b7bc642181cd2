import { rootOf, textOf, waitUntil } from '@kvasir/element/testing.js';
import { expect } from '@open-wc/testing';
import { english } from './roadmap.messages.ts';
import type { Roadmap } from './roadmap-value.ts';
import { crowd, cycleOf } from './samples/hostile.ts';
import { roadmapViews } from './settings.ts';
import { shown } from './testing/small-roadmap.ts';

const extremes: Readonly<Record<string, { value: () => Roadmap; says: RegExp }>> = {
  'two items that wait for each other': { value: () => cycleOf(2), says: /Step \d of a circle/ },
  'five hundred that go round in a circle': { value: () => cycleOf(500), says: /Step \d+ of a circle/ },
  'ten thousand in one month': { value: () => crowd(10_000), says: /One of many/ },
};

describe('A roadmap of', () => {
  for (const [name, { value, says }] of Object.entries(extremes)) {
    for (const view of roadmapViews.filter((one) => one !== 'reviews')) {
      it(`${name} is drawn as ${view}, and no more of it than is seen`, async function (this: Mocha.Context) {
        this.timeout(60_000);
        const given = value();
        const element = await shown({ value: given, view });
        if (view === 'table') {
          await waitUntil(() => rootOf(element).querySelector('[role=treegrid]'), 'No table comes.');
          const tables = [...rootOf(element).querySelectorAll<HTMLElement>('.main button[aria-pressed]')];
          tables.find((one) => one.textContent?.trim() === 'Deliverables')?.click();
        }
        await waitUntil(() => says.test(textOf(element)), 'It is not shown.');
        expect(rootOf(element).querySelectorAll('*').length).to.be.below(9_000);
        expect(textOf(element)).to.not.contain(english.partMissing);
        expect(element.value).to.equal(given);
      });
    }
  }
});
