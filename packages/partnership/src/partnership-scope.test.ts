import { settled, waitUntil } from '@kvasir/element/testing.js';
import type { BoundSlice, SliceBinding, SlicePlace } from '@kvasir/element';
import type { Partnership } from '@kvasir/model';
import { FakePartnershipServer } from '@kvasir/store/testing.js';
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import './define.ts';
import type { KvPartnership } from './partnership.ts';
import { bladeloop } from './samples/bladeloop.ts';
import './testing/demo-partner.ts';
import { create, edit, one, placed, scopeOf, shown } from './testing/in-page.ts';
import { join, when } from './testing/stages.ts';

interface Held<V> {
  slices: BoundSlice<V>[];
  binding: SliceBinding<V>;
}

function hold<V>(element: KvPartnership, place: SlicePlace): Held<V> {
  const slices: BoundSlice<V>[] = [];
  const binding = scopeOf(element).bind<V>(place, (slice) => slices.push(slice));
  return { slices, binding };
}

function last<V>({ slices }: Held<V>): V | undefined {
  const slice = slices.at(-1);
  return slice?.kind === 'ready' ? slice.value : undefined;
}

describe('the document, as the elements inside see it,', () => {
  it('is a slice at a path, the same object until something in it changes', async () => {
    const element = await shown({ value: bladeloop });
    const brenner = hold<object>(element, { path: ['partners', 'brenner'] });
    expect(brenner.slices).to.have.length(1);
    edit(element, ['partners', 'northlake', 'summary'], 'Another');
    expect(brenner.slices).to.have.length(1);
    edit(element, ['partners', 'brenner', 'summary'], 'This one');
    expect(brenner.slices).to.have.length(2);
    expect(last(brenner)).to.include({ summary: 'This one' });
  });

  it('is some of its fields, the same object until one of them changes', async () => {
    const element = await shown({ value: bladeloop });
    const held = hold<Partnership>(element, { fields: ['partners', 'results'] });
    expect(Object.keys(last(held) ?? {})).to.deep.equal(['partners', 'results']);
    edit(element, ['acronym'], 'Another');
    expect(held.slices).to.have.length(1);
    edit(element, ['results', 'insert', 'title'], 'Insert');
    expect(held.slices).to.have.length(2);
    expect(last(held)?.partners).to.equal(element.value?.partners);
  });

  it('takes what was begun before it was there into what it has, and takes nothing away', async () => {
    const element = await shown({ value: bladeloop });
    const held = hold<Partnership>(element, { fields: ['results'] });
    const before = Object.keys(last(held)?.results ?? {});
    held.binding.bringAlong(undefined, { results: { early: { title: 'Begun early' } } });
    expect(Object.keys(element.value?.results ?? {}).sort()).to.deep.equal([...before, 'early'].sort());
    element.undo();
    expect(Object.keys(element.value?.results ?? {})).to.deep.equal(before);
  });

  it('is ready without a value where there is nothing', async () => {
    const element = await shown({ value: {} });
    expect(hold(element, { path: ['partners', 'nobody'] }).slices).to.deep.equal([
      { kind: 'ready', value: undefined, readOnly: false },
    ]);
    expect(hold(element, { fields: ['glossary'] }).slices.at(-1)).to.deep.equal({
      kind: 'ready',
      value: undefined,
      readOnly: false,
    });
  });

  it('loads, fails, and is there', async () => {
    const stage = join(new FakePartnershipServer(bladeloop));
    stage.server.service.misbehave('GET', () => ({ status: 403, headers: {}, body: '' }));
    const element = await shown({ store: stage.store });
    const held = hold(element, { path: ['acronym'] });
    await when(stage, 'error');
    stage.store.retry();
    await when(stage, 'ready');
    const kinds = held.slices.map(({ kind }) => kind);
    expect(kinds.filter((kind, index) => kind !== kinds[index - 1])).to.deep.equal(['error', 'loading', 'ready']);
    expect(last(held)).to.equal('BladeLoop');
  });

  it('says when it becomes read-only', async () => {
    const element = await shown({ value: bladeloop });
    const held = hold(element, { path: ['acronym'] });
    element.readOnly = true;
    await element.updateComplete;
    expect(held.slices.at(-1)).to.include({ readOnly: true });
  });

  it('takes what changed in a slice, and keeps what it does not know', async () => {
    const element = await shown({ value: { partners: { x: { name: 'X', unknown: [1] } } } as unknown as Partnership });
    const held = hold<object>(element, { path: ['partners', 'x'] });
    held.binding.write({ name: 'Y', unknown: [1] }, 'finished');
    expect(element.value?.partners).to.deep.equal({ x: { name: 'Y', unknown: [1] } });
    held.binding.write({ unknown: [1] }, 'finished');
    expect(element.value?.partners).to.deep.equal({ x: { unknown: [1] } });
  });

  it('takes a slice that was not there, a leaf, and one that goes', async () => {
    const element = await shown({ value: {} });
    hold(element, { path: ['partners', 'x'] }).binding.write({ name: 'X' }, 'finished');
    hold(element, { path: ['acronym'] }).binding.write('BL', 'finished');
    expect(element.value).to.include({ acronym: 'BL' });
    expect(element.value?.partners).to.deep.equal({ x: { name: 'X' } });
    hold(element, { path: ['partners', 'x'] }).binding.write(undefined, 'finished');
    hold(element, { path: ['acronym'] }).binding.write(undefined, 'finished');
    expect(element.value?.partners).to.deep.equal({});
    expect(element.value).to.not.have.property('acronym');
  });

  it('takes fields, and leaves those alone that the slice is not about', async () => {
    const element = await shown({ value: bladeloop });
    const held = hold<Partnership>(element, { fields: ['acronym', 'title'] });
    held.binding.write({ acronym: 'New', partners: {} }, 'finished');
    expect(element.value?.acronym).to.equal('New');
    expect(element.value).to.not.have.property('title');
    expect(element.value?.partners).to.deep.equal(bladeloop.partners);
  });

  it('sends no more than what changed', async () => {
    const stage = join(new FakePartnershipServer(bladeloop));
    const element = await shown({ store: stage.store });
    await when(stage, 'ready');
    const held = hold<object>(element, { path: ['partners', 'brenner'] });
    held.binding.write({ ...last(held), summary: 'Short' }, 'finished');
    await waitUntil(() => stage.server.service.count('PATCH') > 0);
    const { body } = stage.server.service.requests.find(({ method }) => method === 'PATCH') ?? { body: '' };
    expect(JSON.parse(body)).to.deep.equal({ partners: { brenner: { summary: 'Short' } } });
  });

  it('refuses what no document can hold, without a word to the page but a warning', async () => {
    const warnings: unknown[] = [];
    const { warn } = console;
    console.warn = (...words) => warnings.push(words.join(' '));
    try {
      const element = await shown({ value: bladeloop });
      const held = hold<object>(element, { path: ['partners', 'brenner'] });
      held.binding.write(JSON.parse('{"name":"B","__proto__":{"polluted":true}}') as object, 'finished');
      expect(element.value).to.equal(bladeloop);
      expect(held.slices.at(-1)).to.deep.equal(held.slices[0]);
      expect('polluted' in {}).to.equal(false);
    } finally {
      console.warn = warn;
    }
    expect(warnings.join(' ')).to.contain('unsafe-key');
  });

  it('says nothing to who has let go', async () => {
    const element = await shown({ value: bladeloop });
    const held = hold(element, { path: ['acronym'] });
    held.binding.release();
    edit(element, ['acronym'], 'Another');
    expect(held.slices).to.have.length(1);
  });

  it('is of the nearest partnership, and found across shadow roots', async () => {
    const outer = create({ value: { partners: { x: { name: 'Outer' } } } });
    const inner = create({ value: { partners: { x: { name: 'Inner' } } } });
    const host = document.createElement('div');
    const inside = Object.assign(document.createElement('kv-demo-partner'), { partner: 'x' });
    host.attachShadow({ mode: 'open' }).append(inside);
    inner.append(host);
    outer.append(inner);
    await placed(html`${outer}`);
    await waitUntil(() => inside.value?.name === 'Inner');
    outer.append(host);
    await waitUntil(() => inside.value?.name === 'Outer');
  });

  it('is found by elements that were there before it was defined', async () => {
    const frame = await fixture<HTMLElement>(html`<div></div>`);
    // As long as its tag is unknown it is any element; then it is upgraded around what it holds.
    const parsed = document.implementation.createHTMLDocument().createElement('kv-partnership');
    parsed.append(
      Object.assign(document.createElement('script'), {
        type: 'application/json',
        textContent: JSON.stringify(bladeloop),
      }),
    );
    const inside = Object.assign(document.createElement('kv-demo-partner'), { partner: 'brenner' });
    frame.append(inside);
    await settled(frame);
    parsed.append(inside);
    frame.append(parsed);
    await waitUntil(() => inside.value?.name === 'Brenner Composites GmbH');
  });

  it('of two elements on one slice is always the same', async () => {
    const element = await shown({ value: bladeloop }, 'northlake', 'northlake');
    const [first, second] = [...element.querySelectorAll('kv-demo-partner')];
    const summary = first?.shadowRoot?.querySelector('textarea');
    if (summary) summary.value = 'Typed';
    summary?.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await second?.updateComplete;
    expect(second?.shadowRoot?.querySelector('textarea')?.value).to.equal('Typed');
    await element.updateComplete;
    expect(one(element, '#undo').getAttribute('aria-disabled')).to.equal(null);
  });
});
