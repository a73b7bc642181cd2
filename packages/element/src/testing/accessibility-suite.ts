import { nextFrame } from '@open-wc/testing';
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import type { run as runAxe, RunOptions } from 'axe-core';
// Published as a script that sets a global: it has no module to import from.
import 'axe-core/axe.min.js';
import { keepStory, storiesOf, type StoryModule } from './stories.ts';

/** What WCAG 2.2 AA asks and axe can see. Rules of good practice for whole pages do not apply to a part of one. */
const allRules: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  resultTypes: ['violations'],
};

/** Those that look at colours. No other rule finds more in another scheme: the elements and their sizes are the same. */
const colourRules: RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
  resultTypes: ['violations'],
};

/** A story stands there when the scheme changes: without motion no colour is on its way to another. */
const still = { name: 'prefers-reduced-motion', value: 'reduce' };

const schemes = {
  light: { features: [{ name: 'prefers-color-scheme', value: 'light' }], rules: allRules },
  dark: { features: [{ name: 'prefers-color-scheme', value: 'dark' }, still], rules: colourRules },
  'forced colours': { features: [{ name: 'forced-colors', value: 'active' }, still], rules: colourRules },
} as const;
const widths = [320, 1440] as const;

interface MediaFeature {
  name: string;
  value: string;
}

async function violationsIn(root: HTMLElement, rules: RunOptions): Promise<string[]> {
  const { violations } = await (globalThis as unknown as { axe: { run: typeof runAxe } }).axe.run(root, rules);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id} (${help}): ${node.target.flat().join(' ')} ${node.html.slice(0, 160)}`),
  );
}

/**
 * Runs axe over every story: in light, dark and forced colours, at 320 and 1440 px. Where the browser cannot emulate a
 * scheme (only Chromium can), its own stands.
 *
 * A story is rendered once for each width and stays for all schemes, as it does for a person who changes the scheme;
 * the window is sized once for all stories. To do both for every test took a third of the time of this suite, which is
 * the longest of all: WebKit's window takes half a second to follow.
 */
export function accessibilitySuite(module: StoryModule): void {
  describe('has no accessibility violation', () => {
    before(() => {
      document.documentElement.style.setProperty('color-scheme', 'light dark');
      document.documentElement.style.setProperty('background', 'Canvas');
    });
    after(async () => {
      document.documentElement.style.removeProperty('color-scheme');
      document.documentElement.style.removeProperty('background');
      await executeServerCommand('kv-media-features', []);
      await setViewport({ width: 800, height: 600 });
    });

    for (const width of widths) {
      describe(`at ${width} px`, () => {
        before(() => setViewport({ width, height: 900 }));

        for (const [name, story] of storiesOf(module)) {
          describe(`in ${name},`, () => {
            let shown: Promise<HTMLElement> | undefined;
            after(async () => {
              await shown?.then(
                (ground) => ground.remove(),
                () => undefined,
              );
              // Mocha keeps this function to the end, and a story must not stay that long.
              shown = undefined;
            });

            for (const [scheme, { features, rules }] of Object.entries(schemes)) {
              it(scheme, async function (this: Mocha.Context) {
                this.timeout(60_000);
                const { applied } = await executeServerCommand<{ applied: boolean }, MediaFeature[]>(
                  'kv-media-features',
                  [...features],
                );
                if (!applied && scheme !== 'light') this.skip();
                // Not in a hook: what cannot be rendered shall fail each of these tests.
                shown ??= keepStory(module, story);
                const ground = await shown;
                // What listens for the scheme is told in the next frame.
                await nextFrame();
                const violations = await violationsIn(ground, rules);
                if (violations.length > 0) throw new Error(violations.join('\n'));
              });
            }
          });
        }
      });
    }
  });
}
