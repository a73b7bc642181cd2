import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { Catalogue } from '../localization/catalogue.ts';
import { badInputSuite, eventContractSuite, formAssociationSuite, localizationSuite, settled } from '../testing.ts';
import { define } from '../define.ts';
import type { Invalidity } from './kv-form-control-element.ts';
import { KvFormElement } from './kv-form-element.ts';

interface NoteMessages {
  label: string;
  missing: string;
}
interface Note {
  text?: string;
}

const catalogue = new Catalogue<NoteMessages>(
  'test-note',
  { label: 'Note to the partner', missing: 'Write something.' },
  {
    de: () => Promise.resolve({ label: 'Notiz an den Partner', missing: 'Schreiben Sie etwas.' }),
    fr: () => Promise.resolve({ label: 'Note au partenaire', missing: 'Écrivez quelque chose.' }),
  },
);

/** The smallest element with a value: one field. */
class TestNote extends KvFormElement<Note, NoteMessages> {
  constructor() {
    super(catalogue);
  }
  protected override findInvalidity(value: Note | undefined): Invalidity | undefined {
    return this.required && !value?.text ? { flags: { valueMissing: true }, message: this.text.missing } : undefined;
  }
  protected override firstInvalidControl(): HTMLElement | undefined {
    return this.renderRoot.querySelector('textarea') ?? undefined;
  }
  protected override render() {
    const text: unknown = this.data.kind === 'ready' ? this.data.value.text : undefined;
    return html`<label
      >${this.text.label}
      <textarea
        .value=${typeof text === 'string' ? text : ''}
        ?readonly=${!this.canEdit}
        @input=${(event: Event) => {
          event.stopPropagation();
          this.edit({ ...this.value, text: (event.target as HTMLTextAreaElement).value }, 'typing');
        }}
        @change=${() => this.finishEdit()}
      ></textarea>
    </label>`;
  }
}
define('test-note', TestNote);

function create(properties: Partial<TestNote> = {}): TestNote {
  return Object.assign(document.createElement('test-note') as TestNote, properties);
}

const value = { text: 'one' };
const otherValue = { text: 'two' };

describe('KvFormElement', () => {
  formAssociationSuite({ create, value, otherValue });
  localizationSuite({
    create,
    shown: { key: 'label', english: 'Note to the partner', german: 'Notiz an den Partner' },
    untranslated: [],
  });
  badInputSuite({ create, valueOf: (text) => ({ text }) });
  eventContractSuite({
    create,
    value,
    otherValue,
    async userEdits(element) {
      element.shadowRoot?.querySelector('textarea')?.focus();
      await sendKeys({ type: 'more' });
      await sendKeys({ press: 'Tab' });
    },
  });

  it('is invalid while a required value is missing, in the words of its language', async () => {
    const element = create({ required: true });
    await settled(await fixture<HTMLElement>(html`<div lang="de">${element}</div>`));
    expect(element.validity.valueMissing).to.equal(true);
    expect(element.validationMessage).to.equal('Schreiben Sie etwas.');
    element.value = value;
    expect(element.checkValidity()).to.equal(true);
  });

  it('gives the focus to its first invalid control when the form is reported', async () => {
    const element = create({ required: true });
    const form = await fixture<HTMLFormElement>(html`<form>${element}</form>`);
    await element.updateComplete;
    form.reportValidity();
    expect(element.shadowRoot?.activeElement?.localName).to.equal('textarea');
  });

  it('moves no focus when the form only asks', async () => {
    const element = create({ required: true });
    const form = await fixture<HTMLFormElement>(html`<form>${element}</form>`);
    await element.updateComplete;
    form.checkValidity();
    expect(document.activeElement).to.equal(document.body);
  });

  it('keeps a value that arrives while an older request is under way', async () => {
    const element = create({ src: URL.createObjectURL(new Blob(['{"text":"late"}'])) });
    await fixture(html`<div>${element}</div>`);
    element.value = value;
    await settled(element.parentElement ?? document.body);
    expect(element.value).to.equal(value);
  });

  it('takes the answer of the newest address only', async () => {
    const address = (text: string) => URL.createObjectURL(new Blob([JSON.stringify({ text })]));
    const element = create({ src: address('old') });
    await fixture(html`<div>${element}</div>`);
    element.src = address('new');
    await new Promise((resolve) => element.addEventListener('kv-load', resolve, { once: true }));
    expect(element.value).to.deep.equal({ text: 'new' });
  });

  it('reads a script that the parser brings later', async () => {
    const element = create();
    await fixture(html`<div>${element}</div>`);
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = '{"text":"late"}';
    const loaded = new Promise((resolve) => element.addEventListener('kv-load', resolve, { once: true }));
    element.append(script);
    await loaded;
    expect(element.value).to.deep.equal({ text: 'late' });
  });

  it('reports a script that is no JSON, and keeps quiet about its own survival', async () => {
    const element = create();
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = '{ not json';
    element.append(script);
    const failed = new Promise<Event>((resolve) => element.addEventListener('kv-load-error', resolve, { once: true }));
    await fixture(html`<div>${element}</div>`);
    expect(await failed).to.have.nested.property('error.reason', 'not-json');
    expect(element.matches(':state(error)')).to.equal(true);
  });

  it('starts again after it was taken out of the page and put back', async () => {
    const element = create({ src: URL.createObjectURL(new Blob(['{"text":"there"}'])) });
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.append(element);
    element.remove();
    const loaded = new Promise((resolve) => element.addEventListener('kv-load', resolve, { once: true }));
    place.append(element);
    await loaded;
    expect(element.value).to.deep.equal({ text: 'there' });
  });

  const addressOf = (text: string) => URL.createObjectURL(new Blob([JSON.stringify({ text })]));
  const loaded = (element: TestNote) =>
    new Promise((resolve) => element.addEventListener('kv-load', resolve, { once: true }));

  it('reads an address that it is given after it was put into the page', async () => {
    const element = document.createElement('test-note') as TestNote;
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.append(element);
    element.src = addressOf('there');
    await settled(place);
    expect(element.value).to.deep.equal({ text: 'there' });
  });

  it('reads an address that it was given before its script had come', async () => {
    const place = await fixture<HTMLElement>(html`<div><test-note-later></test-note-later></div>`);
    const element = Object.assign(place.firstElementChild as TestNote, { src: addressOf('there') });
    define('test-note-later', class extends TestNote {});
    await settled(place);
    expect(element.value).to.deep.equal({ text: 'there' });
  });

  it('reads an address once', async () => {
    const element = create({ src: addressOf('there') });
    let loads = 0;
    element.addEventListener('kv-load', () => (loads += 1));
    await settled(await fixture<HTMLElement>(html`<div>${element}</div>`));
    expect(loads).to.equal(1);
  });

  it('reads the address that it was given while it was out of the page', async () => {
    const element = create({ src: addressOf('old') });
    const place = await fixture<HTMLElement>(html`<div>${element}</div>`);
    await settled(place);
    element.remove();
    element.src = addressOf('new');
    await element.updateComplete;
    place.append(element);
    await settled(place);
    expect(element.value).to.deep.equal({ text: 'new' });
  });

  it('is empty again when its address is taken away, even before the answer has come', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const early = create({ src: addressOf('there') });
    const late = create({ src: addressOf('there') });
    place.append(early, late);
    early.src = undefined;
    await loaded(late);
    late.src = undefined;
    await settled(place);
    expect([early, late].map((element) => element.matches(':state(empty)'))).to.deep.equal([true, true]);
    expect(late.value).to.equal(undefined);
  });

  it('keeps what the browser restored when the answer comes later, and resets to the answer', async () => {
    const form = await fixture<HTMLFormElement>(html`<form></form>`);
    const element = create({ src: addressOf('from the server') });
    const answered = loaded(element);
    form.append(element);
    element.formStateRestoreCallback('{"text":"typed before"}');
    await answered;
    expect(element.value).to.deep.equal({ text: 'typed before' });
    form.reset();
    expect(element.value).to.deep.equal({ text: 'from the server' });
  });

  it('shows another address although a user has edited what stood at the first', async () => {
    const element = create({ src: addressOf('one') });
    const place = await fixture<HTMLElement>(html`<div>${element}</div>`);
    await settled(place);
    element.shadowRoot?.querySelector('textarea')?.focus();
    await sendKeys({ type: 'more' });
    element.src = addressOf('two');
    await settled(place);
    expect(element.value).to.deep.equal({ text: 'two' });
  });

  it('reads an answer of null as no data', async () => {
    const element = create({ src: URL.createObjectURL(new Blob(['null'])) });
    await settled(await fixture<HTMLElement>(html`<div>${element}</div>`));
    expect(element.matches(':state(empty)')).to.equal(true);
  });

  it('is no longer marked as the user’s mistake once it is valid', async () => {
    const element = create({ value });
    await fixture(html`<form>${element}</form>`);
    element.setCustomValidity('No.');
    element.reportValidity();
    expect(element.matches(':state(user-invalid)')).to.equal(true);
    element.setCustomValidity('');
    expect(element.matches(':state(user-invalid)')).to.equal(false);
  });

  it('reports a script that turns out to be no JSON when the page has been read', async () => {
    let state: DocumentReadyState = 'loading';
    Object.defineProperty(document, 'readyState', { configurable: true, get: () => state });
    try {
      const element = create();
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = '{ not json';
      element.append(script);
      const place = await fixture<HTMLElement>(html`<div>${element}</div>`);
      expect(element.matches(':state(error)')).to.equal(false);
      state = 'interactive';
      document.dispatchEvent(new Event('DOMContentLoaded'));
      await settled(place);
      expect(element.matches(':state(error)')).to.equal(true);
    } finally {
      Reflect.deleteProperty(document, 'readyState');
    }
  });
});
