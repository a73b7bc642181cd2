import { waitUntil } from '@kvasir/element/testing.js';
import { FakePartnershipServer, type FakeConnection } from '@kvasir/store/testing.js';
import { expect } from '@open-wc/testing';
import './define.ts';
import { english } from './partnership.messages.ts';
import { bladeloop } from './samples/bladeloop.ts';
import './testing/demo-partner.ts';
import { edit, one, says, shown } from './testing/in-page.ts';
import { join, offlineStore, offlineUnkeptStore, when } from './testing/stages.ts';

/** Lets requests to an address go over a line that can be cut, for as long as the tests run. */
function over(line: FakeConnection): string {
  const address = `/__unsaved-${Math.random().toString(36).slice(2)}`;
  const real = window.fetch;
  window.fetch = (input, init) => (String(input).endsWith(address) ? line.fetch(input, init) : real(input, init));
  restore.push(() => (window.fetch = real));
  return address;
}
const restore: (() => void)[] = [];

describe('unsaved edits', () => {
  afterEach(() => restore.splice(0).forEach((put) => put()));

  it('are kept by the browser while the server is away, and sent by the next element that looks', async () => {
    const server = new FakePartnershipServer(bladeloop);
    const line = server.connection();
    const src = over(line);
    const first = await shown({ src, person: 'Ana' });
    await waitUntil(() => first.value);
    line.cut();
    edit(first, ['acronym'], 'Typed offline');
    await says(first, 'Offline, 1 change kept here');
    first.remove();
    const second = await shown({ src, person: 'Ana' });
    await says(second, english.offline);
    line.mend();
    await waitUntil(() => server.document.acronym === 'Typed offline');
    await waitUntil(() => second.value?.acronym === 'Typed offline');
  });

  describe('when the page is about to go', () => {
    const isAsked = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

    it('are asked about where only the page has them, until they are saved', async () => {
      const stage = join(new FakePartnershipServer(bladeloop), {}, false);
      const element = await shown({ store: stage.store });
      await when(stage, 'ready');
      expect(isAsked()).to.equal(false);
      stage.line.cut();
      edit(element, ['acronym'], 'Only here');
      await when(stage, 'offline');
      expect(isAsked()).to.equal(true);
      stage.line.mend();
      await when(stage, 'ready');
      expect(isAsked()).to.equal(false);
    });

    it('are not asked about where the browser keeps them', async () => {
      const element = await shown({ store: offlineStore() });
      await says(element, 'Offline, 3 changes kept here');
      expect(isAsked()).to.equal(false);
    });

    it('are not asked about once the element is gone', async () => {
      const element = await shown({ store: offlineUnkeptStore() });
      await says(element, 'Offline, 3 changes only in this page');
      element.remove();
      expect(isAsked()).to.equal(false);
    });
  });

  it('that meet those of somebody else are a conflict after a reload too', async () => {
    const server = new FakePartnershipServer(bladeloop);
    const line = server.connection();
    const src = over(line);
    const first = await shown({ src, person: 'Ana' });
    await waitUntil(() => first.value);
    line.cut();
    edit(first, ['acronym'], 'Ana’s');
    await says(first, 'Offline, 1 change kept here');
    first.remove();
    server.service.served.edit({ acronym: 'Bo’s' }, 'Bo');
    line.mend();
    const second = await shown({ src, person: 'Ana' });
    await says(second, 'Two people changed the same field');
    expect(second.value?.acronym).to.equal('Bo’s');
    one(second, '#decide').click();
    await waitUntil(() => second.shadowRoot?.querySelector('.conflict')?.textContent?.includes('Ana’s'));
  });
});
