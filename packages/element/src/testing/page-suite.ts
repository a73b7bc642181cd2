import { expect, fixture } from '@open-wc/testing';
import { html, type LitElement } from 'lit';
import { settled } from './stories.ts';
import { waitUntil } from './wait-until.ts';

export interface PageOptions<E extends LitElement> {
  /** Makes the element with data. */
  create: () => E;
  /** The module that defines the tag, as the page would load it. */
  moduleUrl: string;
  tag: string;
  value: object;
}

/** As much of Trusted Types as TypeScript's DOM library does not know yet. */
interface PolicyFactory {
  createPolicy(name: string, rules: object): { createScriptURL(url: string): unknown };
}

/** Asks the browser to collect garbage where it was started with the right to. */
const collectGarbage = (globalThis as { gc?: () => void }).gc;

export function pageSuite<E extends LitElement>({ create, moduleUrl, tag, value }: PageOptions<E>): void {
  describe('is a citizen of the page', () => {
    it('works under a strict content security policy with Trusted Types', async () => {
      const frame = document.createElement('iframe');
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
      // Served by the test runner, with the policy as a header: in a `srcdoc` Firefox takes `'self'` for nothing.
      frame.src = '/__kv-strict-page__';
      document.body.append(frame);
      await loaded;
      const page = frame.contentDocument;
      if (!page) throw new Error('The frame has no document.');
      const violations: string[] = [];
      page.addEventListener('securitypolicyviolation', (event) =>
        violations.push(`${event.violatedDirective}: ${event.sample}`),
      );
      const script = page.createElement('script');
      script.type = 'module';
      const ready = new Promise((resolve, reject) => {
        script.addEventListener('load', resolve);
        script.addEventListener('error', reject);
      });
      // A script's address is guarded by Trusted Types as well; the test page plays the host, who would write a tag.
      const trusted = (frame.contentWindow as unknown as { trustedTypes?: PolicyFactory }).trustedTypes;
      const address = trusted
        ?.createPolicy('host', { createScriptURL: (url: string) => url })
        .createScriptURL(moduleUrl);
      script.src = (address ?? moduleUrl) as string;
      page.head.append(script);
      await ready;
      const element = Object.assign(page.createElement(tag), { value }) as unknown as E;
      page.body.append(element);
      await settled(page.body);
      expect(violations).to.deep.equal([]);
      expect(element.shadowRoot?.textContent?.trim()).to.not.equal('');
      frame.remove();
    });

    it('writes no style attribute, which a strict policy blocks; styles that a script sets it allows', async () => {
      const { setAttribute } = Element.prototype;
      const written: string[] = [];
      Element.prototype.setAttribute = function (this: Element, name: string, text: string) {
        if (name.toLowerCase() === 'style') written.push(this.localName);
        setAttribute.call(this, name, text);
      };
      try {
        await settled(await fixture<HTMLElement>(html`<div>${create()}</div>`));
      } finally {
        Element.prototype.setAttribute = setAttribute;
      }
      expect(written).to.deep.equal([]);
    });

    it('takes no room outside itself', async () => {
      const element = create();
      await settled(await fixture<HTMLElement>(html`<div>${element}</div>`));
      expect(getComputedStyle(element).margin).to.equal('0px');
    });

    it('never scrolls the page sideways at 320 px', async () => {
      const element = create();
      const frame = await fixture<HTMLElement>(html`<div>${element}</div>`);
      frame.style.setProperty('inline-size', '320px');
      await settled(frame);
      expect(element.scrollWidth).to.be.at.most(320);
    });

    (collectGarbage ? it : it.skip)('is forgotten when it is removed', async () => {
      const references: WeakRef<E>[] = [];
      const place = await fixture<HTMLElement>(html`<div></div>`);
      for (let round = 0; round < 5; round += 1) {
        const element = create();
        place.append(element);
        await element.updateComplete;
        element.remove();
        references.push(new WeakRef(element));
      }
      await settled(place);
      // The last one may still be on a stack, and what was under way may hold one until it ends; five that stay are a leak.
      await waitUntil(() => {
        collectGarbage?.();
        return references.filter((reference) => reference.deref()).length < 3;
      }, 'Elements that were removed stayed in memory.');
    });
  });
}
