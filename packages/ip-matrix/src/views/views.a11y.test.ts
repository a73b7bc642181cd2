import { accessibilitySuite, type StoryModule } from '@kvasir/element/testing.js';
import { html } from 'lit';
import { bladeLoop } from '../samples/blade-loop.ts';
import { hostile } from '../samples/hostile.ts';
import { AccessView } from './access-view.ts';
import { BackgroundView } from './background-view.ts';
import { guideQuestions } from './guide-reading.ts';
import { GuideView } from './guide-view.ts';
import { StrategyView } from './strategy-view.ts';
import type { ViewClass, ViewDemo } from './testing/view-demo.ts';
import './testing/view-demo.ts';

interface Args extends Partial<Pick<ViewDemo, 'act' | 'value' | 'canEdit'>> {
  view: ViewClass;
}

const click =
  (...selectors: string[]) =>
  (root: ParentNode) => {
    for (const selector of selectors) {
      const node = root.querySelector<HTMLElement>(selector);
      if (!node) throw new Error(`There is no ${selector}.`);
      node.click();
    }
  };

const answered = {
  ...bladeLoop,
  agreementGuide: {
    answers: Object.fromEntries(guideQuestions.map((question) => [question, 'yes' as const])),
    by: 'Lucie Moreau',
    date: '2026-11-18',
    remark: 'We ask our transfer office.',
  },
};
const contradicting = { ...bladeLoop, noBackground: { brenner: true as const } };

const stories = {
  default: {
    render: ({ view, value = bladeLoop, canEdit = true, act }: Args) =>
      html`<kv-view-demo .view=${view} .value=${value} .canEdit=${canEdit} .act=${act}></kv-view-demo>`,
  },
  Access: { args: { view: AccessView } },
  AccessReadOnly: { args: { view: AccessView, canEdit: false } },
  AccessEditing: { args: { view: AccessView, act: click('tbody .access-actions button') } },
  AccessAdding: { args: { view: AccessView, act: click('#access-add') } },
  AccessEmpty: { args: { view: AccessView, value: {} } },
  AccessHostile: { args: { view: AccessView, value: hostile } },
  Background: { args: { view: BackgroundView, value: contradicting } },
  BackgroundReadOnly: { args: { view: BackgroundView, value: contradicting, canEdit: false } },
  BackgroundEditing: { args: { view: BackgroundView, act: click('tbody .background-actions button') } },
  BackgroundAdding: { args: { view: BackgroundView, act: click('.background-section > .views-more > button') } },
  BackgroundEmpty: { args: { view: BackgroundView, value: {} } },
  BackgroundHostile: { args: { view: BackgroundView, value: hostile } },
  Strategy: { args: { view: StrategyView } },
  StrategyReadOnly: { args: { view: StrategyView, canEdit: false } },
  StrategyEditing: { args: { view: StrategyView, act: click('.strategy-title button') } },
  StrategyHostile: { args: { view: StrategyView, value: hostile } },
  GuideStart: { args: { view: GuideView } },
  GuideQuestion: { args: { view: GuideView, act: click('#guide-start') } },
  GuideReading: { args: { view: GuideView, value: answered } },
  GuideReadOnly: { args: { view: GuideView, value: answered, canEdit: false } },
  GuideHostile: { args: { view: GuideView, value: hostile } },
} satisfies StoryModule;

describe('the views beside the matrix, for everybody,', () => {
  accessibilitySuite(stories);
});
