import { accessibilitySuite, type StoryModule } from '@kvasir/element/testing.js';
import { html } from 'lit';
import '../define.ts';
import { smallPlan } from './testing/small-plan.ts';

const stories = {
  default: {
    render: ({ value = smallPlan, isReadonly = false }: { value?: unknown; isReadonly?: boolean }) =>
      html`<kv-roadmap view="table" today="2026-11-18" ?readonly=${isReadonly} .value=${value}></kv-roadmap>`,
  },
  Editable: { args: {} },
  ReadOnly: { args: { isReadonly: true } },
  Bad: { args: { value: { ...smallPlan, milestones: { b: { title: 'Bad', dueMonth: 'soon', lead: 'nobody' } } } } },
} satisfies StoryModule;

describe('the tables of the roadmap, for everybody,', () => {
  accessibilitySuite(stories);
});
