import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { serverRenderingSuite, settled } from '@kvasir/element/testing.js';
import '@kvasir/ip-matrix/define.js';
import { expect, fixture } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { html } from 'lit';
import type { IpMatrix } from './matrix-value.ts';

const module = 'packages/ip-matrix/dist/define-server.js';
const tag = 'kv-ip-matrix';
// Of a result that has its owner, rules find nothing that would be drawn later.
const value: IpMatrix = {
  partners: { a: { name: 'Northlake University' } },
  results: { r: { title: 'Recyclable blade', ownership: { kind: 'single', owners: { a: {} } } } },
};

/** What a cell is to those who see it and to those who hear it, without what Lit leaves in it, and where the focus may go. */
function plain(node: Node): string {
  if (node instanceof Text) return node.data.trim();
  if (!(node instanceof Element)) return '';
  const attributes = [...node.attributes]
    .filter((attribute) => attribute.name !== 'tabindex')
    .map((attribute) => `${attribute.name}="${attribute.value}"`)
    .sort();
  return `<${[node.localName, ...attributes].join(' ')}>${[...node.childNodes].map(plain).join('')}`;
}

const cells = (root: ParentNode | null | undefined): string[] => [...(root?.querySelectorAll('.c') ?? [])].map(plain);

describe('<kv-ip-matrix>', () => {
  serverRenderingSuite({ tag, module, value, expected: 'Recyclable blade' });

  it('has the same cells where a server drew them as where the browser draws them by hand', async () => {
    const whole: IpMatrix = {
      ...value,
      partners: { a: { name: 'Northlake University', locations: { l: { country: 'NO' } } }, b: { name: 'Brenner' } },
      results: {
        ...value.results,
        s: {
          number: 'R2',
          title: 'Blade data',
          assetType: 'data',
          trl: { now: 3, target: 5 },
          accessRights: { b: { implementation: {} } },
        },
      },
    };
    const request = { module, tag, attributes: {}, properties: JSON.stringify({ value: whole }) };
    const sent = await executeServerCommand<{ html: string }, typeof request>('kv-render-on-server', request);
    const frame = document.createElement('div');
    frame.setHTMLUnsafe(sent.html);
    const server = cells(frame.firstElementChild?.shadowRoot);
    const element = Object.assign(document.createElement(tag), { value: whole });
    await settled(await fixture<HTMLElement>(html`<div lang="en">${element}</div>`));
    expect(server.length).to.be.greaterThan(10);
    expect(cells(element.shadowRoot)).to.deep.equal(server);
  });
});
