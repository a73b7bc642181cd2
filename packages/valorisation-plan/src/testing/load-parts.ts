import { renderStory, storiesOf, waitUntil, type StoryModule } from '@kvasir/element/testing.js';
import { fixtureCleanup } from '@open-wc/testing';

/** Shows each story until what it loads is there, so that whoever looks at it next finds it drawn and not waiting. */
export async function loadParts(module: StoryModule, except: readonly string[] = []): Promise<void> {
  for (const [name, story] of storiesOf(module)) {
    if (except.includes(name)) continue;
    const root = (await renderStory(module, story)).querySelector('kv-valorisation-plan')?.shadowRoot;
    await waitUntil(() => root?.querySelector('.frame') && !root.querySelector('.skeleton'), `${name} is never drawn.`);
    fixtureCleanup();
  }
}
