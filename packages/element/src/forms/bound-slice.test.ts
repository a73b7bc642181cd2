import { ContextProvider } from '@lit/context';
import { expect, fixture } from '@open-wc/testing';
import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import {
  partnershipContext,
  type BoundSlice,
  type PartnershipScope,
  type SlicePlace,
} from '../data/partnership-context.ts';
import { define } from '../define.ts';
import { Catalogue } from '../localization/catalogue.ts';
import { settled } from '../testing.ts';
import { KvFormElement } from './kv-form-element.ts';

interface Note {
  text?: string;
}

const catalogue = new Catalogue(
  'test-bound-note',
  {},
  { de: () => Promise.resolve({}), fr: () => Promise.resolve({}) },
);

class TestBoundNote extends KvFormElement<Note, object> {
  @property() note: string | undefined;

  constructor() {
    super(catalogue);
  }
  get state(): string {
    return this.data.kind;
  }
  get editable(): boolean {
    return this.canEdit;
  }
  type(text: string, phase: 'typing' | 'finished' = 'finished'): void {
    this.edit({ text }, phase);
  }
  protected override get slicePlace(): SlicePlace | undefined {
    return this.note ? { path: ['notes', this.note] } : undefined;
  }
  protected override findInvalidity(): undefined {
    return undefined;
  }
  protected override render() {
    return html`${this.value?.text ?? nothing}`;
  }
}
define('test-bound-note', TestBoundNote);

/** A partnership of one slice, with what was asked of it. */
class Partnership implements PartnershipScope {
  slice: BoundSlice<unknown> = { kind: 'ready', value: { text: 'shared' }, readOnly: false };
  readonly calls: unknown[] = [];
  readonly #receivers = new Set<(slice: BoundSlice<never>) => void>();

  get bound(): number {
    return this.#receivers.size;
  }
  bind<V>(place: SlicePlace, receive: (slice: BoundSlice<V>) => void) {
    this.calls.push(['bind', place]);
    this.#receivers.add(receive);
    receive(this.slice as BoundSlice<V>);
    return {
      write: (value: V | undefined, phase: 'typing' | 'finished') => {
        this.calls.push(['write', value, phase]);
        this.hold({ kind: 'ready', value, readOnly: false });
      },
      bringAlong: (before: V | undefined, after: V) => {
        this.calls.push(['bringAlong', before, after]);
        const { value } = this.slice.kind === 'ready' ? this.slice : {};
        this.hold({ kind: 'ready', value: { ...(value as V), ...after }, readOnly: false });
      },
      finish: () => void this.calls.push(['finish']),
      release: () => void this.#receivers.delete(receive),
    };
  }
  agreement(): never {
    throw new Error('No test asks for it.');
  }
  hold(slice: BoundSlice<unknown>): void {
    this.slice = slice;
    this.#receivers.forEach((receive) => receive(slice as BoundSlice<never>));
  }
}

function provide(place: HTMLElement, scope: PartnershipScope): void {
  new ContextProvider(place, { context: partnershipContext, initialValue: scope }).hostConnected();
}

async function within(scope: Partnership, note = html`<test-bound-note note="n1"></test-bound-note>`) {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  provide(place, scope);
  const inside = await fixture<HTMLElement>(note, { parentNode: place });
  await settled(inside);
  return inside as TestBoundNote;
}

describe('an element inside a partnership', () => {
  it('shows its slice and follows it', async () => {
    const partnership = new Partnership();
    const note = await within(partnership);
    expect(partnership.calls).to.deep.equal([['bind', { path: ['notes', 'n1'] }]]);
    expect(note.value).to.deep.equal({ text: 'shared' });
    partnership.hold({ kind: 'ready', value: { text: 'changed by another' }, readOnly: false });
    await settled(note);
    expect(note.shadowRoot?.textContent).to.contain('changed by another');
  });

  it('says that it loads, that there is nothing, and that there is an error', async () => {
    const partnership = new Partnership();
    partnership.slice = { kind: 'loading' };
    const note = await within(partnership);
    const states = [note.state];
    for (const slice of [{ kind: 'ready', value: undefined, readOnly: false }, { kind: 'error' }] as const) {
      partnership.hold(slice);
      states.push(note.state);
    }
    expect(states).to.deep.equal(['loading', 'empty', 'error']);
  });

  it('writes what a user edits, and tells the host', async () => {
    const partnership = new Partnership();
    const note = await within(partnership);
    const heard: string[] = [];
    for (const type of ['input', 'change']) note.addEventListener(type, () => heard.push(type));
    note.type('mine', 'typing');
    expect(partnership.calls.at(-1)).to.deep.equal(['write', { text: 'mine' }, 'typing']);
    expect(heard).to.deep.equal(['input']);
    note.type('mine now');
    expect(partnership.calls.slice(-2)).to.deep.equal([['write', { text: 'mine now' }, 'finished'], ['finish']]);
    expect(heard).to.deep.equal(['input', 'input', 'change']);
    expect(note.value).to.deep.equal({ text: 'mine now' });
  });

  it('fires nothing when somebody else edits', async () => {
    const partnership = new Partnership();
    const note = await within(partnership);
    const heard: string[] = [];
    for (const type of ['input', 'change', 'kv-load']) note.addEventListener(type, () => heard.push(type));
    partnership.hold({ kind: 'ready', value: { text: 'other' }, readOnly: false });
    expect(heard).to.deep.equal([]);
  });

  it('cannot be edited where the partnership cannot', async () => {
    const partnership = new Partnership();
    const note = await within(partnership);
    expect(note.editable).to.equal(true);
    partnership.hold({ kind: 'ready', value: {}, readOnly: true });
    expect(note.editable).to.equal(false);
  });

  it('shows the value that the host sets instead, and the slice again when the host takes it back', async () => {
    const partnership = new Partnership();
    const note = await within(partnership);
    note.value = { text: 'of the host' };
    expect(partnership.bound).to.equal(0);
    partnership.hold({ kind: 'ready', value: { text: 'other' }, readOnly: false });
    expect(note.value).to.deep.equal({ text: 'of the host' });
    note.value = undefined;
    expect(note.value).to.deep.equal({ text: 'other' });
  });

  it('prefers its own script', async () => {
    const partnership = new Partnership();
    const note = await within(
      partnership,
      html`<test-bound-note note="n1"
        ><script type="application/json">
          { "text": "of the script" }
        </script></test-bound-note
      >`,
    );
    expect(note.value).to.deep.equal({ text: 'of the script' });
    expect(partnership.bound).to.equal(0);
  });

  it('moves to another place when the host names another', async () => {
    const partnership = new Partnership();
    const note = await within(partnership);
    note.note = 'n2';
    await settled(note);
    expect(partnership.calls.at(-1)).to.deep.equal(['bind', { path: ['notes', 'n2'] }]);
    expect(partnership.bound).to.equal(1);
  });

  it('lets go when it leaves, and knows nothing of it elsewhere', async () => {
    const partnership = new Partnership();
    const note = await within(partnership);
    note.remove();
    expect(partnership.bound).to.equal(0);
    document.body.append(note);
    await settled(note);
    expect(note.value).to.equal(undefined);
    note.remove();
  });

  it('is not taken back by a form around it', async () => {
    const place = await fixture<HTMLElement>(html`<form></form>`);
    const partnership = new Partnership();
    provide(place, partnership);
    const note = await fixture<TestBoundNote>(html`<test-bound-note note="n1"></test-bound-note>`, {
      parentNode: place,
    });
    note.type('mine');
    (place as HTMLFormElement).reset();
    expect(note.value).to.deep.equal({ text: 'mine' });
  });

  it('stays in its partnership when a framework sets the value that it was told', async () => {
    const partnership = new Partnership();
    const note = await within(partnership);
    const told = note.value;
    note.value = told;
    partnership.hold({ kind: 'ready', value: { text: 'other' }, readOnly: false });
    expect(note.value).to.deep.equal({ text: 'other' });
  });

  it('brings along what was typed before its partnership was there', async () => {
    const place = await fixture<HTMLElement>(html`<div><test-bound-note note="n1"></test-bound-note></div>`);
    const note = place.querySelector<TestBoundNote>('test-bound-note')!;
    note.type('typed early');
    const partnership = new Partnership();
    partnership.slice = { kind: 'ready', value: { text: 'shared', by: 'Bo' }, readOnly: false };
    provide(place, partnership);
    await settled(note);
    expect(partnership.calls.at(-1)).to.deep.equal(['bringAlong', undefined, { text: 'typed early' }]);
    expect(note.value).to.deep.equal({ text: 'typed early', by: 'Bo' });
  });

  it('finds a partnership that is defined later than itself', async () => {
    const place = await fixture<HTMLElement>(html`<div><test-bound-note note="n1"></test-bound-note></div>`);
    const note = place.querySelector<TestBoundNote>('test-bound-note')!;
    expect(note.state).to.equal('empty');
    provide(place, new Partnership());
    expect(note.value).to.deep.equal({ text: 'shared' });
  });
});
