import { waitUntil } from '@kvasir/element/testing.js';
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../define.ts';
import type { KvIpMatrix } from '../ip-matrix.ts';
import { bladeLoop } from '../samples/blade-loop.ts';
import { AccessView } from './access-view.ts';
import { BackgroundView } from './background-view.ts';
import { guideQuestions } from './guide-reading.ts';
import { GuideView } from './guide-view.ts';
import { StrategyView } from './strategy-view.ts';
import { all, drawn, shown } from './testing/in-view.ts';
import type { ViewDemo } from './testing/view-demo.ts';

const answers = Object.fromEntries(guideQuestions.map((question) => [question, 'yes' as const]));
const value = { ...bladeLoop, agreementGuide: { answers } };

async function levelsAt(demo: ViewDemo, level: ViewDemo['level']): Promise<string[]> {
  demo.level = level;
  await drawn(demo);
  return [...new Set(all(demo, 'h1, h2, h3, h4, h5, h6').map(({ localName }) => localName))];
}

describe('The headings of a view', () => {
  it('stand below the title of the element', async () => {
    const element = await fixture<KvIpMatrix>(
      html`<kv-ip-matrix heading-level="1" view="strategy" .value=${bladeLoop}></kv-ip-matrix>`,
    );
    await waitUntil(() => element.renderRoot.querySelector('.views-subheading'), 'The view does not come.');
    const levels = [...element.renderRoot.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ localName }) => localName);
    expect([...new Set(levels)]).to.deep.equal(['h1', 'h2', 'h3']);
  });

  for (const view of [AccessView, BackgroundView, StrategyView, GuideView]) {
    it(`follow the level of the element's title, and never go below 6: ${view.name}`, async () => {
      const demo = await shown(view, value);
      expect(await levelsAt(demo, 1)).to.deep.equal(['h2', 'h3']);
      expect(await levelsAt(demo, 3)).to.deep.equal(['h4', 'h5']);
      expect(await levelsAt(demo, 6)).to.deep.equal(['h6']);
    });
  }
});
