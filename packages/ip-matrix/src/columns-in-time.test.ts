import { settled } from '@kvasir/element/testing.js';
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import './define.ts';
import { bladeLoop } from './samples/blade-loop.ts';

// In a file of its own: the words of another language come only once in a page, and are waited for only there.
describe('<kv-ip-matrix> in a language that is still on its way', () => {
  it('shows the columns that the host names', async () => {
    const frame = await fixture<HTMLElement>(
      html`<div lang="de"><kv-ip-matrix columns="completeness" .value=${bladeLoop}></kv-ip-matrix></div>`,
    );
    await settled(frame);
    const headers = frame.firstElementChild?.shadowRoot?.querySelectorAll('[role=columnheader].fact');
    expect(headers?.length).to.equal(1);
  });
});
