import { fixture } from '@open-wc/testing';
import { html, render, type TemplateResult } from 'lit';

/** A story in Component Story Format, as far as tests need to know it. */
export interface Story {
  args?: object;
  globals?: Readonly<Record<string, string>>;
  render?: StoryRender;
}
/** Storybook hands a render function its arguments and a context; what comes back is drawn by Lit. */
type StoryRender = (...parameters: never[]) => unknown;

export interface StoryModule {
  default: { render?: StoryRender; args?: object };
  [name: string]: unknown;
}

function isStory(value: unknown): value is Story {
  return typeof value === 'object' && value !== null && ('args' in value || 'render' in value);
}

/** The stories of a module, by name, in the order in which they are exported. */
export function storiesOf(module: StoryModule): [name: string, story: Story][] {
  return Object.entries(module).filter(
    (entry): entry is [string, Story] => entry[0] !== 'default' && isStory(entry[1]),
  );
}

/** A story as Storybook draws it: by its own render function or the component's, in the language it asks for. */
function pictureOf(module: StoryModule, story: Story): TemplateResult {
  const draw = story.render ?? module.default.render;
  if (!draw) throw new Error('The story has no render function, nor has its module.');
  const args = { ...module.default.args, ...story.args };
  const language = story.globals?.['language'] ?? 'en';
  const direction = story.globals?.['direction'] ?? 'ltr';
  return html`<div lang=${language} dir=${direction}>${(draw as (args: object) => unknown)(args)}</div>`;
}

/** Renders a story for one test, with which it goes. */
export async function renderStory(module: StoryModule, story: Story): Promise<HTMLElement> {
  const frame = await fixture<HTMLElement>(pictureOf(module, story));
  await settled(frame);
  return frame;
}

/** Renders a story that stays in the page, for as many tests, until it is removed. */
export async function keepStory(module: StoryModule, story: Story): Promise<HTMLElement> {
  const picture = pictureOf(module, story);
  const ground = document.body.appendChild(document.createElement('div'));
  render(picture, ground);
  await settled(ground);
  return ground;
}

/** Resolves when every element below has drawn what it has, and what it loads on demand has come. */
export async function settled(root: ParentNode): Promise<void> {
  let before = -1;
  for (let rounds = 0; rounds < 50; rounds += 1) {
    const elements = [...root.querySelectorAll<HTMLElement & { updateComplete?: Promise<boolean> }>('*')];
    await Promise.all(elements.map((element) => element.updateComplete));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const size = elements.reduce((sum, element) => sum + (element.shadowRoot?.querySelectorAll('*').length ?? 0), 0);
    // What it draws with is on its way. A picture of waiting may be all that ever comes.
    const undrawn = elements.some(({ shadowRoot }) => shadowRoot && !shadowRoot.firstElementChild);
    const waiting = elements.some(({ shadowRoot }) => shadowRoot?.querySelector('[aria-busy="true"]'));
    if (size === before && !undrawn && (!waiting || rounds > 10)) return;
    before = size;
  }
}
