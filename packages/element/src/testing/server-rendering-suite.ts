import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import { settled } from './stories.ts';

export interface ServerRenderingOptions {
  tag: string;
  /** The built module that defines the tag, from the root of the repository. */
  module: string;
  value: object;
  attributes?: Readonly<Record<string, string>>;
  /** Words that the server's picture must hold. */
  expected: string;
}

/**
 * Renders the element in a process without a DOM, then takes the picture over in the browser. The test file imports
 * `@lit-labs/ssr-client/lit-element-hydrate-support.js` first of all.
 */
export function serverRenderingSuite(options: ServerRenderingOptions): void {
  const { tag, module, value, attributes = {}, expected } = options;

  describe('renders on a server', () => {
    async function picture(): Promise<string> {
      const request = { module, tag, attributes, properties: JSON.stringify({ value }) };
      const { html } = await executeServerCommand<{ html: string }, typeof request>('kv-render-on-server', request);
      return html;
    }

    it('as HTML with a declarative shadow root', async () => {
      const html = await picture();
      expect(html).to.contain('shadowrootmode="open"');
      expect(html.replace(/<!--.*?-->/g, '')).to.contain(expected);
    });

    it('and hydrates in the browser, keeping the nodes that the server drew', async () => {
      const html = await picture();
      const json = JSON.stringify(value).replaceAll('<', '\\u003c');
      const frame = document.createElement('div');
      // What a browser's parser does with the page of a host.
      frame.setHTMLUnsafe(html.replace(`</${tag}>`, () => `<script type="application/json">${json}</script></${tag}>`));
      const element = frame.querySelector<LitElement>(tag);
      const drawn = [...(element?.shadowRoot?.querySelectorAll('*') ?? [])];
      expect(drawn.length).to.be.greaterThan(0);
      const mismatches: unknown[] = [];
      const hear = (event: PromiseRejectionEvent): void => void mismatches.push(event.reason);
      window.addEventListener('unhandledrejection', hear);
      document.body.append(frame);
      await settled(frame);
      expect([...(element?.shadowRoot?.querySelectorAll('*') ?? [])]).to.deep.equal(drawn);
      expect(element?.shadowRoot?.textContent).to.contain(expected);
      window.removeEventListener('unhandledrejection', hear);
      expect(mismatches).to.deep.equal([]);
      frame.remove();
    });
  });
}
