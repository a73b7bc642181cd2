import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import type { LitElement } from 'lit';
import { overrideMessages } from '../localization/catalogue.ts';
import { pseudoLanguage, registerPseudoLanguage } from '../localization/pseudo-language.ts';
import { settled } from './stories.ts';

export interface LocalizationOptions<E extends LitElement> {
  /** Makes the element, with data that shows as many of its texts as possible. */
  create: () => E;
  /** A message that `create` shows, by its key, with its words. */
  shown: { key: string; english: string; german: string };
  /** Texts that are the same in every language: names of identifiers and other people's words in the data. */
  untranslated: readonly string[];
}

/** All text and accessible names that a reader meets in the element. */
export function wordsOf(element: Element): string[] {
  const words: string[] = [];
  const root = element.shadowRoot ?? element;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) words.push(node.data);
    else if (node instanceof Element) {
      for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-valuetext', 'aria-description']) {
        words.push(node.getAttribute(name) ?? '');
      }
    }
  }
  return words.map((word) => word.trim()).filter((word) => /\p{L}{2}/u.test(word));
}

export function localizationSuite<E extends LitElement>({ create, shown, untranslated }: LocalizationOptions<E>): void {
  describe('speaks the language of its reader', () => {
    async function inside(language: string): Promise<{ frame: HTMLElement; element: E }> {
      const element = create();
      const frame = await fixture<HTMLElement>(html`<div lang=${language}>${element}</div>`);
      await settled(frame);
      return { frame, element };
    }

    const text = (element: E) => wordsOf(element).join(' ');

    it('takes the language of the nearest ancestor', async () => {
      const { element } = await inside('de-AT');
      expect(text(element)).to.contain(shown.german);
    });

    it('follows a change of the language at once', async () => {
      const { frame, element } = await inside('en');
      expect(text(element)).to.contain(shown.english);
      frame.lang = 'de';
      await settled(frame);
      expect(text(element)).to.contain(shown.german);
    });

    it('finds the language outside the shadow root that it stands in', async () => {
      const frame = await fixture<HTMLElement>(html`<div lang="en"><div></div></div>`);
      const element = create();
      frame.firstElementChild?.attachShadow({ mode: 'open' }).append(element);
      frame.lang = 'de';
      await element.updateComplete;
      await settled(frame.firstElementChild?.shadowRoot ?? frame);
      expect(text(element)).to.contain(shown.german);
    });

    it('falls back to English where it does not speak the language', async () => {
      const { element } = await inside('eo');
      expect(text(element)).to.contain(shown.english);
    });

    it('lets the host replace a message for one element', async () => {
      const { frame, element } = await inside('en');
      Object.assign(element, { messages: { [shown.key]: 'the words of the host' } });
      await settled(frame);
      expect(text(element)).to.contain('the words of the host');
    });

    it('lets the host replace a message for the whole page, for elements that are there already', async () => {
      const { frame, element } = await inside('en-GB');
      overrideMessages(element.localName, 'en-GB', { [shown.key]: 'the words of the page' });
      await settled(frame);
      expect(text(element)).to.contain('the words of the page');
    });

    it('has room for words half as long again, from right to left, at 320 px', async () => {
      registerPseudoLanguage();
      const { frame, element } = await inside(pseudoLanguage);
      frame.dir = 'rtl';
      frame.style.setProperty('inline-size', '320px');
      await settled(frame);
      expect(element.scrollWidth).to.be.at.most(320);
    });

    it('takes every text from the catalogue, those for screen readers too', async () => {
      registerPseudoLanguage();
      const { element } = await inside(pseudoLanguage);
      const strays = wordsOf(element).filter(
        (word) => !word.includes('⟦') && !untranslated.some((known) => known.includes(word)),
      );
      expect(strays).to.deep.equal([]);
    });
  });
}
