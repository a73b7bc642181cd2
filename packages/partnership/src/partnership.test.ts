import {
  badInputSuite,
  eventContractSuite,
  localizationSuite,
  pageSuite,
  settled,
  waitUntil,
} from '@kvasir/element/testing.js';
import type { Partnership } from '@kvasir/model';
import { FakePartnershipServer } from '@kvasir/store/testing.js';
import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import './define.ts';
import type { KvSaveEvent } from './events.ts';
import { german } from './partnership.messages.de.ts';
import { english } from './partnership.messages.ts';
import type { KvPartnership } from './partnership.ts';
import { bladeloop, longWords } from './samples/bladeloop.ts';
import './testing/demo-partner.ts';
import { create, edit, field, one, placed, said, says, scopeOf, shown, textOf, types } from './testing/in-page.ts';
import {
  busyStore,
  fullStore,
  join,
  offlineStore,
  offlineUnkeptStore,
  refusedStore,
  savedStore,
  savingStore,
  silentStore,
  when,
} from './testing/stages.ts';

const other: Partnership = { schema: 'urn:kvasir:partnership:1', acronym: 'TowerLoop' };

function heard(element: EventTarget, ...events: string[]): string[] {
  const all: string[] = [];
  for (const type of events) element.addEventListener(type, (event) => all.push(event.type));
  return all;
}

/** Answers requests to an address from a server in the page, for as long as a test runs. */
function serve(server: FakePartnershipServer): string {
  const real = window.fetch;
  const address = `/__partnership-${Math.random().toString(36).slice(2)}`;
  window.fetch = (input, init) => (String(input).endsWith(address) ? server.fetch(input, init) : real(input, init));
  served.push(() => (window.fetch = real));
  return address;
}
const served: (() => void)[] = [];

async function withScript(json: string): Promise<KvPartnership> {
  const element = create();
  const script = Object.assign(document.createElement('script'), { type: 'application/json', textContent: json });
  element.append(script);
  await placed(html`${element}`);
  return element;
}

describe('<kv-partnership>', () => {
  afterEach(() => served.splice(0).forEach((stop) => stop()));

  eventContractSuite({
    create: () => create(),
    value: bladeloop,
    otherValue: other,
    async userEdits(element) {
      edit(element, ['acronym'], 'one');
      edit(element, ['acronym'], 'two');
      await element.updateComplete;
      one(element, '#undo').click();
      await element.updateComplete;
    },
  });

  localizationSuite({
    create: () => create({ value: bladeloop }),
    shown: { key: 'inPage', english: english.inPage, german: german.inPage },
    untranslated: [],
  });

  badInputSuite({
    create: () => create(),
    valueOf: (text) => ({
      acronym: text,
      schema: text,
      partners: { [text]: { name: text } },
      results: { r: { title: text } },
    }),
  });

  pageSuite({
    create: () => create({ value: longWords }),
    moduleUrl: new URL('./define.ts', import.meta.url).href,
    tag: 'kv-partnership',
    value: bladeloop,
  });

  describe('takes its document', () => {
    it('from the value, which is current at once and stays the same object until it is edited', async () => {
      const given: Partnership = { acronym: 'BladeLoop' };
      const element = await shown({ value: given });
      expect(element.value).to.equal(given);
      expect(textOf(element, 'save-state')).to.equal(english.inPage);
      edit(element, ['acronym'], 'Edited');
      expect(element.value?.acronym).to.equal('Edited');
      expect(given.acronym).to.equal('BladeLoop');
    });

    it('from a child script', async () => {
      const element = await withScript(JSON.stringify(bladeloop));
      expect(element.value?.acronym).to.equal('BladeLoop');
    });

    it('from a child script that comes later than it', async () => {
      const element = await shown({});
      const events = heard(element, 'kv-load');
      const script = Object.assign(document.createElement('script'), { type: 'application/json' });
      script.textContent = JSON.stringify(bladeloop);
      element.append(script);
      await waitUntil(() => element.value?.acronym === 'BladeLoop');
      await waitUntil(() => events.length > 0);
      expect(events).to.deep.equal(['kv-load']);
    });

    it('from nowhere: what is typed makes it', async () => {
      const element = await shown({}, 'northlake');
      expect(element.value).to.equal(undefined);
      await types(field(element, 'northlake', 'name'), 'Northlake');
      expect(element.value?.partners?.['northlake']?.name).to.equal('Northlake');
    });

    it('from an address, and says when it has come', async () => {
      const server = new FakePartnershipServer(bladeloop);
      const element = create({ src: serve(server) });
      const events = heard(element, 'kv-load');
      await placed(html`${element}`);
      await waitUntil(() => events.length > 0);
      expect(element.value?.acronym).to.equal('BladeLoop');
      expect(textOf(element, 'save-state')).to.equal(english.saved);
    });

    it('from the browser, where what was typed is found again', async () => {
      const key = `test ${Math.random()}`;
      const first = await shown({ storage: 'local', key });
      await says(first, english.notSavedYet);
      const saves = heard(first, 'kv-save');
      edit(first, ['acronym'], 'Kept');
      await waitUntil(() => saves.length > 0);
      first.remove();
      const second = await shown({ storage: 'local', key });
      await waitUntil(() => second.value?.acronym === 'Kept');
      await says(second, 'Saved in this browser');
    });

    it('with the explicit first: a store, then the value, then the address, then the script', async () => {
      const { store } = join(new FakePartnershipServer({ acronym: 'of the store' }));
      const element = await withScript(JSON.stringify({ acronym: 'of the script' }));
      element.src = serve(new FakePartnershipServer({ acronym: 'of the address' }));
      await waitUntil(() => element.value?.acronym === 'of the address');
      element.value = { acronym: 'of the value' };
      await element.updateComplete;
      expect(element.value.acronym).to.equal('of the value');
      element.store = store;
      await waitUntil(() => element.value?.acronym === 'of the store');
      Object.assign(element, { store: undefined, value: undefined, src: undefined });
      await element.updateComplete;
      expect(element.value?.acronym).to.equal('of the script');
    });

    it('anew from another address', async () => {
      const element = await shown({ src: serve(new FakePartnershipServer({ acronym: 'one' })) }, 'northlake');
      await waitUntil(() => element.value?.acronym === 'one');
      element.src = serve(new FakePartnershipServer({ acronym: 'two', partners: { northlake: { name: 'Second' } } }));
      await waitUntil(() => element.value?.acronym === 'two');
      await waitUntil(() => field(element, 'northlake', 'name').value === 'Second');
    });

    it('and sends the headers and the author that the host has given', async () => {
      const server = new FakePartnershipServer(bladeloop);
      const element = await shown({
        src: serve(server),
        getHeaders: () => ({ Authorization: 'Bearer token' }),
        person: 'Aoife Lennon',
        partner: 'northlake',
      });
      await waitUntil(() => element.value);
      const saved = new Promise<KvSaveEvent>((resolve) => element.addEventListener('kv-save', resolve, { once: true }));
      edit(element, ['acronym'], 'Sent');
      expect((await saved).change?.by).to.equal('Aoife Lennon');
      expect(server.document.acronym).to.equal('Sent');
      expect(server.service.requests.every(({ headers }) => headers['authorization'] === 'Bearer token')).to.equal(
        true,
      );
    });

    it('anew when the host gives once more what it gave', async () => {
      const element = await shown({ value: bladeloop });
      edit(element, ['acronym'], 'Edited');
      element.value = bladeloop;
      await element.updateComplete;
      expect(element.value).to.equal(bladeloop);
      expect(one(element, '#undo').getAttribute('aria-disabled')).to.equal('true');
    });

    it('not twice when a framework sets again what it was told', async () => {
      const element = await shown({ value: bladeloop });
      edit(element, ['acronym'], 'Edited');
      const told = element.value;
      element.value = told;
      await element.updateComplete;
      expect(one(element, '#undo').getAttribute('aria-disabled')).to.equal(null);
    });
  });

  describe('says where the document is', () => {
    for (const [state, store, words] of [
      ['saved', savedStore, /^Saved \d/],
      ['saving', savingStore, /^Saving…$/],
      ['offline', offlineStore, /^Offline, 3 changes kept here$/],
      ['offline where nothing can be kept', offlineUnkeptStore, /^Offline, 3 changes only in this page$/],
      ['without an answer', busyStore, /^No answer from the server, 3 changes kept here$/],
      ['refused', refusedStore, /^Not saved$/],
      ['full', fullStore, /^Not saved$/],
    ] as const) {
      it(`in words: ${state}`, async () => {
        const element = await shown({ store: store() });
        await waitUntil(() => words.test(textOf(element, 'save-state')), textOf(element, 'save-state'));
      });
    }

    it('as states for the style sheets of the page', async () => {
      const element = await shown({ store: silentStore() });
      expect(element.matches(':state(loading)')).to.equal(true);
      element.store = offlineStore();
      await says(element, english.offline);
      expect(element.matches(':state(offline)')).to.equal(true);
      expect(element.matches(':state(loading)')).to.equal(false);
      element.readOnly = true;
      await element.updateComplete;
      expect(element.matches(':state(readonly)')).to.equal(true);
    });

    it('in a bar that keeps its height whatever it says', async () => {
      const element = await shown({ store: silentStore() });
      const height = () => one(element, '.bar').getBoundingClientRect().height;
      const before = height();
      for (const store of [savedStore(), savingStore(), offlineStore(), refusedStore()]) {
        element.store = store;
        await when({ store }, 'ready', 'saving', 'offline', 'error');
        await settled(element.parentElement!);
        expect(height()).to.equal(before);
      }
    });

    it('and to screen readers: offline, and back again', async () => {
      const stage = join(new FakePartnershipServer(bladeloop));
      const element = await shown({ store: stage.store });
      await when(stage, 'ready');
      stage.line.cut();
      edit(element, ['acronym'], 'Offline');
      await waitUntil(() => said(element).includes(english.offlineTitle));
      stage.line.mend();
      await waitUntil(() => said(element).includes(english.saidBack));
      expect(stage.server.document.acronym).to.equal('Offline');
    });

    it('and what to do when it is not saved', async () => {
      const element = await shown({ store: refusedStore() });
      await says(element, 'Due month before the start', 'banners');
      const banner = textOf(element, 'banners');
      expect(banner).to.contain('Not saved. The server answered “422: Due month before the start”.');
      expect(banner).to.contain('MS4: month 0 must be 1 or later. Your entries are kept.');
      expect(banner).to.contain('Try again');
      expect(said(element)).to.contain(english.notSavedTitle);
    });

    it('and that the page must stay open where the browser keeps nothing', async () => {
      const element = await shown({ store: offlineUnkeptStore() });
      await says(element, 'Do not close this page: 3 changes are in it alone', 'banners');
      expect(textOf(element, 'banners')).to.contain(english.download);
      expect(said(element)).to.contain(english.holdsChanges);
    });

    it('and gives the reader a copy', async () => {
      const element = await shown({ store: refusedStore() });
      await says(element, 'Not saved.', 'banners');
      const links: HTMLAnchorElement[] = [];
      const real = HTMLAnchorElement.prototype.click;
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        links.push(this);
      };
      try {
        [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.banners button') ?? [])].at(-1)?.click();
      } finally {
        HTMLAnchorElement.prototype.click = real;
      }
      expect(links[0]?.download).to.equal('BladeLoop-II.json');
      const copy = (await (await fetch(links[0]?.href ?? '')).json()) as Partnership;
      expect(copy).to.deep.equal(element.value);
    });

    it('and tries again when it is asked to', async () => {
      const { server, store } = join(new FakePartnershipServer(bladeloop));
      const element = await shown({ store });
      await when({ store }, 'ready');
      server.service.misbehave('PATCH', () => ({ status: 403, headers: {}, body: '' }));
      edit(element, ['acronym'], 'Again');
      await says(element, english.notSaved);
      const saves = heard(element, 'kv-save');
      one(element, '.banners button').click();
      await waitUntil(() => saves.length > 0);
      expect(server.document.acronym).to.equal('Again');
    });

    it('and that it is of a newer version', async () => {
      const element = await shown({ value: { schema: 'urn:kvasir:partnership:2' } as unknown as Partnership });
      await says(element, english.newerTitle, 'banners');
    });

    it('when it did not come, with a way to try again', async () => {
      const server = new FakePartnershipServer(bladeloop);
      server.service.misbehave('GET', () => ({ status: 404, headers: {}, body: '' }));
      const element = create({ src: serve(server) });
      const errors: unknown[] = [];
      element.addEventListener('kv-load-error', ({ error }) => errors.push(error));
      await placed(html`${element}`);
      await says(element, 'The server answered 404.', 'banners');
      expect(errors).to.deep.equal([{ reason: 'refused', status: 404 }]);
      expect(textOf(element, 'save-state')).to.equal(english.notLoaded);
      expect(said(element)).to.contain(english.notLoadedTitle);
      one(element, '.banners button').click();
      await waitUntil(() => element.value?.acronym === 'BladeLoop');
    });

    it('when the page holds none', async () => {
      const errors: unknown[] = [];
      const frame = await fixture<HTMLElement>(html`<div lang="en"></div>`);
      frame.addEventListener('kv-load-error', ({ error }) => errors.push(error));
      const element = create();
      element.append(
        Object.assign(document.createElement('script'), { type: 'application/json', textContent: '{"a"' }),
      );
      frame.append(element);
      await settled(frame);
      expect(errors).to.deep.equal([{ reason: 'not-json' }]);
      expect(textOf(element, 'banners')).to.contain(english.noDocument);
    });
  });

  describe('takes edits back', () => {
    it('by its buttons, and tells the page', async () => {
      const element = await shown({ value: bladeloop }, 'northlake');
      const before = bladeloop.partners?.['northlake']?.summary;
      await types(field(element, 'northlake'), 'Edited');
      const events = heard(element, 'input', 'change');
      one(element, '#undo').click();
      await element.updateComplete;
      expect(field(element, 'northlake').value).to.equal(before);
      expect(events).to.deep.equal(['input', 'change']);
      expect(said(element)).to.contain(english.undone);
      one(element, '#redo').click();
      await element.updateComplete;
      expect(element.value?.partners?.['northlake']?.summary).to.equal('Edited');
      expect(said(element)).to.contain(english.redone);
    });

    it('one whole edit at a time, however many keys it took', async () => {
      const element = await shown({ value: bladeloop });
      const binding = scopeOf(element).bind<string>({ path: ['acronym'] }, () => undefined);
      for (const text of ['B', 'Bl', 'Bla']) binding.write(text, 'typing');
      binding.finish();
      binding.write('Blade', 'finished');
      await element.updateComplete;
      one(element, '#undo').click();
      expect(element.value?.acronym).to.equal('Bla');
      await element.updateComplete;
      one(element, '#undo').click();
      expect(element.value?.acronym).to.equal('BladeLoop');
    });

    it('and keeps the focus on a button that has nothing more to do', async () => {
      const element = await shown({ value: bladeloop });
      edit(element, ['acronym'], 'Edited');
      await element.updateComplete;
      one(element, '#undo').focus();
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      expect(one(element, '#undo').getAttribute('aria-disabled')).to.equal('true');
      expect(element.shadowRoot?.activeElement?.id).to.equal('undo');
    });

    /** Not by `sendKeys`: WebKit's driver holds no modifiers. */
    function presses(target: EventTarget, key: string, more: KeyboardEventInit = { ctrlKey: true }): boolean {
      return target.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more }),
      );
    }

    it('by keys, from anywhere inside', async () => {
      const element = await shown({ value: bladeloop }, 'northlake');
      edit(element, ['acronym'], 'Edited');
      presses(one(element, '#undo'), 'z');
      expect(element.value?.acronym).to.equal('BladeLoop');
      presses(one(element, '#undo'), 'y');
      expect(element.value?.acronym).to.equal('Edited');
      presses(element.querySelector('kv-demo-partner')!, 'z', { metaKey: true });
      expect(element.value?.acronym).to.equal('BladeLoop');
      presses(one(element, '#undo'), 'Z', { metaKey: true, shiftKey: true });
      expect(element.value?.acronym).to.equal('Edited');
    });

    it('and leaves the keys to fields in which the browser takes back what was typed', async () => {
      const element = await shown({ value: bladeloop }, 'northlake');
      edit(element, ['acronym'], 'Edited');
      expect(presses(field(element, 'northlake'), 'z')).to.equal(true);
      expect(element.value?.acronym).to.equal('Edited');
      field(element, 'northlake').readOnly = true;
      expect(presses(field(element, 'northlake'), 'z')).to.equal(false);
    });

    it('and says its keys', async () => {
      const element = await shown({ value: bladeloop });
      expect(one(element, '#undo').getAttribute('aria-keyshortcuts')).to.match(/^(Control|Meta)\+Z$/);
      expect(one(element, '#undo').title).to.match(/^Undo \((Ctrl\+Z|⌘Z)\)$/);
    });
  });

  describe('read-only', () => {
    it('offers nothing to edit with, and says so', async () => {
      const element = await shown({ value: bladeloop, readOnly: true }, 'northlake');
      expect(textOf(element, 'save-state')).to.equal(english.readOnly);
      expect(element.shadowRoot?.querySelector('#undo, #redo')).to.equal(null);
      expect(element.querySelector('kv-demo-partner')?.shadowRoot?.querySelector('textarea')).to.equal(null);
    });

    it('takes no edit, and lets one through when it is not any more', async () => {
      const element = await shown({ value: bladeloop, readOnly: true }, 'northlake');
      edit(element, ['acronym'], 'Edited');
      expect(element.value).to.equal(bladeloop);
      element.readOnly = false;
      await settled(element.parentElement!);
      await types(field(element, 'northlake'), 'Edited');
      expect(element.value?.partners?.['northlake']?.summary).to.equal('Edited');
    });
  });

  describe('out of the page', () => {
    it('asks for nothing, and goes on where it was when it is back', async () => {
      const server = new FakePartnershipServer(bladeloop);
      const element = await shown({ src: serve(server) });
      await waitUntil(() => server.service.streams > 0);
      const { parentElement: place } = element;
      element.remove();
      await waitUntil(() => server.service.streams === 0);
      edit(place!.appendChild(element), ['acronym'], 'Back');
      await waitUntil(() => server.document.acronym === 'Back');
    });

    it('leaves a store of the host’s open, and hears no more of it', async () => {
      const stage = join(new FakePartnershipServer(bladeloop));
      const element = await shown({ store: stage.store });
      await when(stage, 'ready');
      const events = heard(element, 'kv-save');
      element.remove();
      stage.store.update({ acronym: 'By the host' });
      await waitUntil(() => stage.server.document.acronym === 'By the host');
      expect(events).to.deep.equal([]);
    });
  });

  it('counts what is to be looked at, and lists it with its place and its paragraph', async () => {
    const milestones = { lost: { title: 'Lost milestone', lead: 'nobody' } };
    const element = await shown({ value: { ...bladeloop, startDate: '31 Feb 2025', milestones } });
    await waitUntil(() => element.shadowRoot?.querySelector('#findings-button'));
    const button = one(element, '#findings-button');
    expect(button.textContent).to.match(/\d+ findings?/);
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    button.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => element.shadowRoot?.querySelector('.finding'));
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    const list = textOf(element, 'findings');
    expect(list).to.contain('Lost milestone');
    expect(list).to.contain('Start date “31 Feb 2025” cannot be right here.');
    element.parentElement!.lang = 'de';
    await waitUntil(() => textOf(element, 'findings').includes('„nobody“ soll „Lost milestone“ leiten'));
  });
});
