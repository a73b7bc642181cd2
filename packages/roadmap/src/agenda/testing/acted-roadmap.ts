import { waitUntil } from '@kvasir/element/testing.js';
import { create } from '../../testing/small-roadmap.ts';
import type { KvRoadmap } from '../../roadmap.ts';

/** A roadmap on which something is pressed once it stands there: for pictures of what opens. */
export class ActedRoadmap extends HTMLElement {
  /** Resolves when all has been pressed: whoever waits for the page to settle waits for that. */
  updateComplete: Promise<void> | undefined;

  show(properties: Partial<KvRoadmap>, presses: readonly string[], shows: string): void {
    const roadmap = create(properties);
    roadmap.setAttribute('view', roadmap.view);
    this.replaceChildren(roadmap);
    this.updateComplete = this.#press(roadmap, presses, shows);
  }

  async #press(roadmap: KvRoadmap, presses: readonly string[], shows: string): Promise<void> {
    // It has no shadow root before it stands in the page.
    const find = (selector: string) => roadmap.shadowRoot?.querySelector<HTMLElement>(selector);
    for (const selector of presses) {
      await waitUntil(() => find(selector), `There is no ${selector}.`);
      find(selector)?.click();
      await roadmap.updateComplete;
    }
    await waitUntil(() => find(shows), `There is no ${shows}.`);
    // What fades in is pale on its way.
    await Promise.allSettled((roadmap.shadowRoot?.getAnimations() ?? []).map(({ finished }) => finished));
  }
}

customElements.define('kv-acted-roadmap', ActedRoadmap);
