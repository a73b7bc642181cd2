/** What tests do in the side panel of an element, as somebody at the keyboard does it. */
import { toPointer, valueAt } from '@kvasir/model';
import { sendKeys } from '@web/test-runner-commands';
import { domId } from '../controls/dom-id.ts';
import { buttonsNamed, spacedText } from './in-shadow.ts';
import { settled } from './stories.ts';

export interface PanelTestOptions<D extends HTMLElement> {
  rootOf: (demo: D) => ShadowRoot;
  /** The keys that lead to the entry whose fields are tried. */
  entry: (demo: D) => readonly string[];
  valueOf: (demo: D) => unknown;
  /** Where buttons are looked for. */
  buttons?: string;
}

export interface PanelTest<D extends HTMLElement, S extends string> {
  one<E extends Element = HTMLElement>(demo: D, selector: string): E;
  /** The control of a field of the entry. */
  control<E extends Element = HTMLInputElement>(demo: D, ...keys: readonly string[]): E;
  /** What the document holds at a place of the entry. */
  held(demo: D, ...keys: readonly string[]): unknown;
  /** All that can be read of a part. */
  partText(demo: D, name: S): string;
  /** A button by its accessible name. */
  named(demo: D, name: string): HTMLButtonElement;
  drawn(demo: D): Promise<void>;
  /** Presses a button as somebody at the keyboard does. */
  presses(demo: D, button: HTMLElement): Promise<void>;
  /** Writes into a control in the place of what stands there, and goes on. */
  writes(demo: D, input: HTMLInputElement | HTMLTextAreaElement, text: string): Promise<void>;
  /** Chooses in a select, or what browsers have a picker for, as a user does. */
  chooses(demo: D, control: HTMLInputElement | HTMLSelectElement, value: string): Promise<void>;
  /** Adds what is typed to a list, or chooses it. */
  adds(demo: D, input: HTMLInputElement, text: string): Promise<void>;
  /** Ticks or unticks a box, or chooses a radio button. */
  clicks(demo: D, target: HTMLElement): Promise<void>;
  focused(demo: D): Element | null;
}

export function panelTest<D extends HTMLElement, S extends string = string>({
  rootOf,
  entry,
  valueOf,
  buttons = 'button',
}: PanelTestOptions<D>): PanelTest<D, S> {
  const one = <E extends Element = HTMLElement>(demo: D, selector: string): E => {
    const found = rootOf(demo).querySelector<E>(selector);
    if (!found) throw new Error(`There is no ${selector}.`);
    return found;
  };
  // All in the page of the test, the element with its panel among them.
  const drawn = (demo: D): Promise<void> => settled(demo.parentElement ?? document.body);
  return {
    one,
    control: <E extends Element = HTMLInputElement>(demo: D, ...keys: readonly string[]): E =>
      one<E>(demo, `#${CSS.escape(domId('panel', toPointer([...entry(demo), ...keys])))}`),
    held: (demo, ...keys) => valueAt(valueOf(demo), [...entry(demo), ...keys]),
    partText: (demo, name) => spacedText(rootOf(demo).querySelector(`#panel-section-${name}`)),
    named: (demo, name) => {
      const [found] = buttonsNamed(rootOf(demo).querySelectorAll<HTMLButtonElement>(buttons), name);
      if (!found) throw new Error(`There is no button "${name}".`);
      return found;
    },
    drawn,
    presses: async (demo, button) => {
      button.focus();
      await sendKeys({ press: 'Enter' });
      await drawn(demo);
    },
    writes: async (demo, input, text) => {
      input.focus();
      input.select();
      await sendKeys({ press: 'Delete' });
      if (text !== '') await sendKeys({ type: text });
      input.blur();
      await drawn(demo);
    },
    chooses: async (demo, control, value) => {
      control.focus();
      control.value = value;
      for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
      await drawn(demo);
    },
    adds: async (demo, input, text) => {
      input.focus();
      await sendKeys({ type: text });
      await sendKeys({ press: 'Enter' });
      await drawn(demo);
    },
    clicks: async (demo, target) => {
      target.focus();
      target.click();
      await drawn(demo);
    },
    focused: (demo) => rootOf(demo).activeElement,
  };
}
