/**
 * Sentences about the states of an element that edits a part of the document. Each is one test, for those elements that
 * it is true of, with what differs between them: their values, their words, and how a user edits.
 */
import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { button, hasButton, inPage, rootOf, textOf } from './in-shadow.ts';
import { press } from './press.ts';
import { waitUntil } from './wait-until.ts';

type Editor = LitElement & { value: unknown; undo(): void };

/** An edit that a user makes. */
export interface EditOptions<E extends Editor, V> {
  /** Shows the element, once it has drawn all it has. */
  shown: (properties: { value: V }) => Promise<E>;
  value: V;
  userEdits: (element: E) => Promise<void>;
}

export interface TakenBackOptions<E extends Editor, V> extends EditOptions<E, V> {
  /** What is read of the element before the edit and after it. */
  reads: (element: E) => string | number | undefined;
  before: string | number | undefined;
  after: string | number;
}

export function itTakesEditsBack<E extends Editor, V>({
  undo,
  redo,
  ...options
}: TakenBackOptions<E, V> & { undo: (element: E) => void; redo: (element: E) => void }): void {
  it('takes a user’s edit back, and does it again', async () => {
    const { shown, value, userEdits, reads, after } = options;
    const element = await shown({ value });
    await userEdits(element);
    expect(reads(element)).to.equal(after);
    undo(element);
    expect(element.value).to.deep.equal(value);
    await element.updateComplete;
    redo(element);
    expect(reads(element)).to.equal(after);
  });
}

export function itTakesEditsBackByKeys<E extends Editor, V>({
  focusOn,
  ...options
}: TakenBackOptions<E, V> & {
  /** The button that the keys are pressed on. */
  focusOn: string;
}): void {
  it('takes back by Ctrl+Z, and does again by Ctrl+Shift+Z', async () => {
    const { shown, value, userEdits, reads, before, after } = options;
    const element = await shown({ value });
    await userEdits(element);
    button(element, focusOn).focus();
    await press('Control+z');
    await waitUntil(() => reads(element) === before, 'It is not taken back.');
    expect(element.value).to.deep.equal(value);
    await press('Control+Shift+z');
    await waitUntil(() => reads(element) === after, 'It is not done again.');
  });
}

export function itForgetsEditsOfAnotherValue<E extends Editor, V>({
  shown,
  value,
  otherValue,
  userEdits,
}: EditOptions<E, V> & { otherValue: V }): void {
  it('forgets what could be taken back when the host gives another value', async () => {
    const element = await shown({ value });
    await userEdits(element);
    element.value = otherValue;
    await element.updateComplete;
    element.undo();
    expect(element.value).to.equal(otherValue);
  });
}

export function itKeepsTheUnknown<E extends Editor, V>({
  shown,
  value,
  after,
  userEdits,
}: EditOptions<E, V> & { after: object }): void {
  it('keeps what it does not know through an edit', async () => {
    const element = await shown({ value });
    await userEdits(element);
    expect(element.value).to.deep.equal(after);
  });
}

export function itOffersReadersNothingToAdd<E extends Editor, V>({
  shown,
  value,
  says,
  buttons,
}: {
  shown: (properties: { value: V; readOnly: true }) => Promise<E>;
  /** A value in which there is nothing, and what is said of it. */
  value: V;
  says: string;
  /** What those who may edit are offered. */
  buttons: readonly string[];
}): void {
  it('offers nobody to add who cannot edit', async () => {
    const element = await shown({ value, readOnly: true });
    expect(textOf(element)).to.contain(says);
    for (const label of buttons) expect(hasButton(element, label), label).to.equal(false);
  });
}

export function itInvitesTheFirstStep<E extends Editor, V>(
  sentence: string,
  options: {
    shown: (properties: { value: V }) => Promise<E>;
    /** A value in which there is nothing, and what is said of it. */
    value: V;
    says: string;
    /** The button of the first step. */
    button: string;
  },
): void {
  it(sentence, async () => {
    const element = await options.shown({ value: options.value });
    expect(textOf(element)).to.contain(options.says);
    expect(hasButton(element, options.button)).to.equal(true);
  });
}

export function itIsInvalidWithout<
  E extends Editor & { readonly validity: ValidityState; reportValidity(): boolean },
  V,
>(
  sentence: string,
  options: {
    shown: (properties: { value: V; required: true }) => Promise<E>;
    /** A value that lacks what is required, and one that has it. */
    lacking: V;
    having: V;
    /** The button that whoever is told of it is led to, where there is one. */
    leadsTo?: string;
  },
): void {
  it(sentence, async () => {
    const { shown, lacking, having, leadsTo } = options;
    const element = await shown({ required: true, value: lacking });
    expect(element.validity.valueMissing).to.equal(true);
    if (leadsTo !== undefined) {
      expect(element.reportValidity()).to.equal(false);
      await waitUntil(() => rootOf(element).activeElement?.textContent?.trim() === leadsTo);
    }
    element.value = having;
    expect(element.validity.valid).to.equal(true);
  });
}

export function itSaysWhatWentWrong<E extends Editor>(
  create: (properties: { src: string }) => E,
  { errorHeading, retry }: { errorHeading: string; retry: string },
): void {
  it('says what went wrong when data does not come, and offers to try again', async () => {
    const element = create({ src: '/there-is-no-such-data.json' });
    const failed = new Promise((resolve) => element.addEventListener('kv-load-error', resolve, { once: true }));
    await inPage(element);
    await failed;
    await element.updateComplete;
    expect(textOf(element)).to.contain(errorHeading);
    expect(hasButton(element, retry)).to.equal(true);
  });
}

export function itHasViewsChosenByKeyboard<E extends Editor & { view: unknown }, N extends string>(
  shown: () => Promise<E>,
  views: readonly N[],
  names: Readonly<Record<N, string>>,
): void {
  it('has its views chosen by the keyboard, and the focus stays where it is', async () => {
    const element = await shown();
    for (const view of views) {
      button(element, names[view]).focus();
      await press('Enter');
      await waitUntil(() => element.view === view);
      await element.updateComplete;
      expect(rootOf(element).activeElement?.textContent?.trim()).to.equal(names[view]);
    }
  });
}

export function itStaysUsableInEveryView<E extends Editor & { view: V }, V, Given>({
  shown,
  value,
  views,
  failures,
}: {
  shown: (properties: { value: Given }) => Promise<E>;
  /** Bad input. */
  value: Given;
  views: readonly V[];
  /** What is said when something cannot be shown. */
  failures: readonly string[];
}): void {
  it('keeps bad input as it came, and stays usable in every view', async () => {
    const element = await shown({ value });
    for (const view of views) {
      element.view = view;
      await element.updateComplete;
      await waitUntil(
        () => !rootOf(element).querySelector('.main .skeleton'),
        `The view ${String(view)} does not come.`,
      );
      expect(rootOf(element).querySelector('script')).to.equal(null);
      for (const failure of failures) expect(textOf(element), String(view)).to.not.contain(failure);
    }
    expect(element.value).to.equal(value);
  });
}
