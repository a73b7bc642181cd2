import { expect, fixture } from '@open-wc/testing';
import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { listener } from '../../controls/edits.ts';
import { define } from '../../define.ts';
import { waitUntil } from '../../testing/wait-until.ts';
import { UnsavedTyping } from './unsaved-typing.ts';

/** An element with a field that tells each key, and with what takes over only what is finished. */
class TypedElement extends LitElement {
  @property({ type: Boolean }) bound = false;
  @property({ type: Boolean }) editing = false;
  value = '';
  taken: string | undefined;

  constructor() {
    super();
    void this.updateComplete.then(
      () =>
        new UnsavedTyping({
          element: this,
          isBound: () => this.bound,
          finishEdit: () => this.finish(),
        }),
    );
  }

  finish(): void {
    this.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  }

  protected override render(): unknown {
    const drop = listener(() => undefined);
    return html`<input
        id="field"
        @input=${listener<HTMLInputElement>(({ value }) => this.#write(value))}
        @change=${listener(() => this.finish())}
      />
      <input id="search" class="search-input" @input=${drop} @change=${drop} />
      <input id="box" type="checkbox" @input=${drop} @change=${drop} />
      <input id="attempt" @input=${drop} @change=${drop} />
      <div data-draft><textarea id="comment" @input=${drop} @change=${drop}></textarea></div>
      <dialog><input id="reason" @input=${drop} @change=${listener(() => undefined)} /></dialog>
      ${
        this.editing
          ? html`<div
              popover
              part="cell-editor"
              @toggle=${({ newState }: ToggleEvent) => (newState === 'closed' ? this.#take() : undefined)}
            >
              <input id="cell" @input=${drop} @change=${drop} />
              <input id="choice" type="radio" @input=${drop} @change=${drop} />
            </div>`
          : nothing
      }
      <slot></slot>`;
  }

  #write(typed: string): void {
    this.value = typed;
    this.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }

  #take(): void {
    this.taken = this.control('cell').value;
    this.editing = false;
  }

  get root(): ShadowRoot {
    return this.renderRoot as ShadowRoot;
  }

  control(id: string): HTMLInputElement {
    const control = this.root.querySelector<HTMLInputElement>(`#${id}`);
    if (!control) throw new Error(`There is no ${id}.`);
    return control;
  }
}
define('kv-typed-element', TypedElement);

async function typedElement(options: { bound?: boolean } = {}): Promise<TypedElement> {
  const element = await fixture<TypedElement>(
    html`<kv-typed-element ?bound=${options.bound ?? false}><input id="of-the-page" /></kv-typed-element>`,
  );
  await element.updateComplete;
  return element;
}

/** What a key does to a control. */
function type(control: HTMLInputElement, text: string): void {
  control.value = text;
  control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** What follows when a control is left. */
function leave(control: HTMLInputElement): void {
  control.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Whether the browser would ask before the page goes. */
function asks(): boolean {
  return !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
}

async function openCell(element: TypedElement): Promise<HTMLInputElement> {
  element.editing = true;
  await element.updateComplete;
  element.root.querySelector<HTMLElement>('[part="cell-editor"]')?.showPopover();
  return element.control('cell');
}

/** Does something with the page as if it were hidden, on a device with or without a pointer that hovers. */
function whileHidden(device: 'touch' | 'mouse', act: () => void): void {
  const { matchMedia } = window;
  window.matchMedia = () => ({ matches: device === 'touch' }) as MediaQueryList;
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => 'hidden' });
  try {
    act();
  } finally {
    window.matchMedia = matchMedia;
    Reflect.deleteProperty(document, 'visibilityState');
  }
}

describe('UnsavedTyping', () => {
  it('asks before the page goes while a field is typed in, and not before or after', async () => {
    const element = await typedElement();
    expect(asks()).to.equal(false);
    type(element.control('field'), 'Blade');
    expect(asks()).to.equal(true);
    leave(element.control('field'));
    expect(asks()).to.equal(false);
  });

  it('finishes the edit of a field when the page is hidden, so that the page around it saves', async () => {
    const element = await typedElement();
    let changes = 0;
    element.addEventListener('change', () => (changes += 1));
    type(element.control('field'), 'Blade');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(changes).to.equal(0);
    whileHidden('mouse', () => document.dispatchEvent(new Event('visibilitychange')));
    expect(changes).to.equal(1);
    expect(asks()).to.equal(false);
    type(element.control('field'), 'Blades');
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(changes).to.equal(2);
  });

  it('leaves what is typed in a field to the partnership that keeps it', async () => {
    const element = await typedElement({ bound: true });
    type(element.control('field'), 'Blade');
    expect(asks()).to.equal(false);
  });

  it('asks while the editor of a cell is open, though a control in it was left', async () => {
    for (const bound of [false, true]) {
      const element = await typedElement({ bound });
      const cell = await openCell(element);
      expect(asks()).to.equal(false);
      type(cell, 'Blade');
      leave(cell);
      expect(asks()).to.equal(true);
      element.editing = false;
      await element.updateComplete;
      expect(asks()).to.equal(false);
    }
  });

  it('asks for what was chosen in the editor of a cell, and for no choice elsewhere', async () => {
    const element = await typedElement();
    await openCell(element);
    type(element.control('box'), 'on');
    expect(asks()).to.equal(false);
    type(element.control('choice'), 'on');
    expect(asks()).to.equal(true);
  });

  it('takes over what is in the editor of a cell when the page is hidden, where only fingers point', async () => {
    const element = await typedElement();
    type(await openCell(element), 'Blade');
    whileHidden('mouse', () => document.dispatchEvent(new Event('visibilitychange')));
    expect(element.root.querySelector('[popover]:popover-open')).to.not.equal(null);
    whileHidden('touch', () => document.dispatchEvent(new Event('visibilitychange')));
    await waitUntil(() => element.taken !== undefined);
    expect(element.taken).to.equal('Blade');
    await element.updateComplete;
    expect(asks()).to.equal(false);
  });

  it('asks while a comment is written, until it was added or taken away', async () => {
    const element = await typedElement();
    const comment = element.control('comment');
    type(comment, 'Who owns this?');
    leave(comment);
    expect(asks()).to.equal(true);
    comment.value = '';
    expect(asks()).to.equal(false);
    type(comment, '');
    expect(asks()).to.equal(false);
  });

  it('asks for what was typed in a dialog as long as that is open', async () => {
    const element = await typedElement();
    const dialog = element.root.querySelector('dialog');
    dialog?.showModal();
    type(element.control('reason'), 'Because');
    leave(element.control('reason'));
    expect(asks()).to.equal(true);
    dialog?.close();
    expect(asks()).to.equal(false);
  });

  it('does not ask for what the element did not take, once it was left, nor for what is looked for', async () => {
    const element = await typedElement();
    type(element.control('attempt'), '99');
    expect(asks()).to.equal(true);
    leave(element.control('attempt'));
    expect(asks()).to.equal(false);
    type(element.control('search'), 'Blade');
    expect(asks()).to.equal(false);
  });

  it('does not ask for what is typed into the page, in its own slots too', async () => {
    const element = await typedElement();
    const own = element.querySelector('input');
    if (own) type(own, 'Blade');
    expect(asks()).to.equal(false);
  });

  it('does not ask when the element has gone', async () => {
    const element = await typedElement();
    type(element.control('field'), 'Blade');
    type(element.control('comment'), 'Who owns this?');
    element.remove();
    expect(asks()).to.equal(false);
  });

  it('listens to the page only while something is typed: with such a listener, no page is kept for going back', async () => {
    const element = await typedElement();
    const heard: string[] = [];
    const { addEventListener, removeEventListener } = window;
    window.addEventListener = (type: string) => heard.push(`+${type}`);
    window.removeEventListener = (type: string) => heard.push(`-${type}`);
    try {
      type(element.control('field'), 'B');
      type(element.control('field'), 'Bl');
      expect(heard).to.deep.equal(['+beforeunload', '+pagehide']);
      leave(element.control('field'));
      expect(heard.slice(2)).to.deep.equal(['-beforeunload', '-pagehide']);
    } finally {
      Object.assign(window, { addEventListener, removeEventListener });
    }
  });
});
