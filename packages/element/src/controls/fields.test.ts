import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { waitUntil } from '../testing/wait-until.ts';
import {
  dateField,
  domId,
  focusField,
  numberField,
  selectField,
  textareaField,
  textField,
  type NumberEntry,
} from '../controls.ts';
import { isCalendarDate } from './date-field.ts';
import { readWholeNumber } from './number-field.ts';
import { all, focused, hostOf, one, referred } from './testing/host.ts';

describe('a field', () => {
  it('gives its label, error and hint to the control, in one root', async () => {
    const host = await hostOf(
      (it) =>
        html`${textField({ ...it.bind('pic', '9123 4567'), label: 'PIC', hint: 'Nine digits', error: 'This has 8 digits.', aside: 'From CORDIS', requirement: 'required' })}`,
    );
    const input = one<HTMLInputElement>(host, 'input');
    expect(input.labels?.[0]?.textContent?.replace(/\s+/g, ' ').trim()).to.equal('PIC required');
    expect(referred(host, input, 'aria-describedby')).to.equal('This has 8 digits. | Nine digits | From CORDIS');
    expect(referred(host, input, 'aria-errormessage')).to.equal('This has 8 digits.');
    expect(input.getAttribute('aria-invalid')).to.equal('true');
    expect(input.getAttribute('aria-required')).to.equal('true');
    await expect(host).to.be.accessible();
  });

  it('refers to nothing that is not there', async () => {
    const host = await hostOf((it) => html`${textField({ ...it.bind('name', ''), label: 'Name' })}`);
    const input = one(host, 'input');
    for (const attribute of ['aria-describedby', 'aria-errormessage', 'aria-invalid', 'aria-required']) {
      expect(input.hasAttribute(attribute), attribute).to.equal(false);
    }
  });

  it('has the place of its error before the error, so that it is announced', async () => {
    const host = await hostOf(
      (it) => html`${textField({ ...it.bind('name', ''), label: 'Name', error: it.values['error'] as string })}`,
    );
    const place = one(host, '[aria-live=polite]');
    host.set('error', 'A name is needed.');
    await host.updateComplete;
    expect(one(host, '[aria-live=polite]')).to.equal(place);
    expect(place.textContent?.trim()).to.equal('A name is needed.');
    expect(place.querySelector('svg')).to.not.equal(null);
  });

  it('takes an id made of any text', async () => {
    const id = domId('/contacts/Frau Dr. Müller', 'email');
    expect(id).to.not.match(/\s/);
    expect(domId('a b')).to.not.equal(domId('a_b'));
    const host = await hostOf((it) => html`${textField({ ...it.bind(id, ''), label: 'E-mail', hint: 'Work' })}`);
    expect(referred(host, one(host, 'input'), 'aria-describedby')).to.equal('Work');
    focusField(host.renderRoot, id);
    expect(focused(host)).to.equal(one(host, 'input'));
  });

  it('tells of typing and of its end, and keeps native events to itself', async () => {
    const heard: string[] = [];
    const host = await hostOf(
      (it) =>
        html`${textField({ ...it.bind('name', 'A'), label: 'Name', onInput: (value) => heard.push(`input ${value}`), onChange: (value) => heard.push(`change ${value}`) })}<button>
            After
          </button>`,
    );
    host.addEventListener('input', () => heard.push('leaked'));
    one(host, 'input').focus();
    await sendKeys({ press: 'End' });
    await sendKeys({ type: 'bc' });
    await sendKeys({ press: 'Tab' });
    expect(heard).to.deep.equal(['input Ab', 'input Abc', 'change Abc']);
  });

  it('shows a value that the host sets over one that was typed', async () => {
    const host = await hostOf(
      (it) => html`${textField({ ...it.bind('name', 'A'), onInput: undefined, label: 'Name' })}`,
    );
    const input = one<HTMLInputElement>(host, 'input');
    input.focus();
    await sendKeys({ type: 'zzz' });
    host.requestUpdate();
    await host.updateComplete;
    expect(input.value).to.equal('A');
  });

  it('hands an e-mail address back exactly as typed', async () => {
    const host = await hostOf((it) => html`${textField({ ...it.bind('mail', ''), kind: 'email', label: 'E-mail' })}`);
    one(host, 'input').focus();
    await sendKeys({ type: 'jürgen@bücher.example' });
    expect(host.values['mail']).to.equal('jürgen@bücher.example');
  });
});

describe('a number field', () => {
  it('reads whole numbers, grouped or not, and leaves everything else as typed', () => {
    const readings: [string, NumberEntry][] = [
      ['', undefined],
      ['  ', undefined],
      ['38', 38],
      ['1 102', 1102],
      ['1\u202f102', 1102],
      ['about 40', 'about 40'],
      ['1.5', '1.5'],
      ['1e3', '1e3'],
      ['12345678901234567890', '12345678901234567890'],
    ];
    for (const [text, entry] of readings) expect(readWholeNumber(text), text).to.equal(entry);
  });

  it('keeps an entry that is no number in view', async () => {
    const host = await hostOf(
      (it) => html`${numberField({ ...it.bind<NumberEntry>('staff', 'about 40'), label: 'Staff' })}`,
    );
    const input = one<HTMLInputElement>(host, 'input');
    expect(input.value).to.equal('about 40');
    input.focus();
    input.select();
    await sendKeys({ type: '41' });
    expect(host.values['staff']).to.equal(41);
  });
});

describe('a number that is edited in its middle', () => {
  it('is not rewritten under the caret, and read when the edit is finished', async () => {
    const host = await hostOf(
      (it) => html`${numberField({ ...it.bind<NumberEntry>('year', 2019), label: 'Founded' })}<button>After</button>`,
    );
    const input = one<HTMLInputElement>(host, 'input');
    input.focus();
    input.setSelectionRange(0, 1);
    await sendKeys({ press: 'Delete' });
    await host.updateComplete;
    expect(input.value).to.equal('019');
    await sendKeys({ type: '1' });
    await host.updateComplete;
    expect(host.values['year']).to.equal(1019);
    input.setSelectionRange(0, 1);
    await sendKeys({ press: 'Delete' });
    await sendKeys({ press: 'Tab' });
    expect(host.values['year']).to.equal(19);
  });
});

describe('a date field', () => {
  it('knows the days of the calendar', () => {
    expect(isCalendarDate('2024-02-29')).to.equal(true);
    for (const text of ['2026-02-29', '2026-02-31', '2026-13-01', '26-01-01', '2026-01', 'soon']) {
      expect(isCalendarDate(text), text).to.equal(false);
    }
  });

  it('is the browser’s own control for a date, and shows what is none as it is', async () => {
    const host = await hostOf((it) => html`${dateField({ ...it.bind('since', '2026-02-31'), label: 'Since' })}`);
    expect(one<HTMLInputElement>(host, 'input').type).to.equal('text');
    expect(one<HTMLInputElement>(host, 'input').value).to.equal('2026-02-31');
    host.set('since', '2026-02-28');
    await host.updateComplete;
    expect(one<HTMLInputElement>(host, 'input').type).to.equal('date');
    expect(one<HTMLInputElement>(host, 'input').value).to.equal('2026-02-28');
    await expect(host).to.be.accessible();
  });
});

describe('a textarea', () => {
  it('counts characters as they are typed and describes itself with the count', async () => {
    const host = await hostOf(
      (it) => html`${textareaField({ ...it.bind('summary', 'ab😀'), label: 'Summary', limit: 500 })}`,
    );
    const area = one(host, 'textarea');
    expect(referred(host, area, 'aria-describedby')).to.equal('3 of 500 characters');
    area.focus();
    await sendKeys({ type: 'c' });
    await host.updateComplete;
    expect(referred(host, area, 'aria-describedby')).to.equal('4 of 500 characters');
  });

  it('speaks of the limit only near it, and beyond it', async () => {
    const host = await hostOf(
      (it) => html`${textareaField({ ...it.bind('summary', ''), label: 'Summary', limit: 30 })}`,
    );
    const said: string[] = [];
    for (const length of [9, 10, 11, 20, 24, 25, 30, 31, 40]) {
      host.set('summary', 'x'.repeat(length));
      await host.updateComplete;
      said.push(one(host, '.field [role=status]').textContent ?? '');
    }
    expect(said).to.deep.equal([
      '',
      ...['At most 20 characters left', 'At most 20 characters left'],
      ...['At most 10 characters left', 'At most 10 characters left'],
      ...['At most 5 characters left', 'The advised length is reached'],
      ...['More than 30 characters', 'More than 30 characters'],
    ]);
    expect(all(host, '.field-hint').map((node) => node.textContent?.trim())).to.deep.equal([
      '40 of 30 characters, 10 too many',
    ]);
  });

  it('never cuts what is too long', async () => {
    const host = await hostOf(
      (it) => html`${textareaField({ ...it.bind('summary', ''), label: 'Summary', limit: 3 })}`,
    );
    one(host, 'textarea').focus();
    await sendKeys({ type: 'longer' });
    expect(host.values['summary']).to.equal('longer');
  });
});

describe('a select', () => {
  const choices = [
    { key: 'DE', label: 'Germany', group: 'European Union' },
    { key: 'FR', label: 'France', group: 'European Union' },
    { key: 'CH', label: 'Switzerland', group: 'Elsewhere' },
  ] as const;

  it('is native, grouped, and can be set back to nothing', async () => {
    const host = await hostOf(
      (it) => html`${selectField({ ...it.bind<string | undefined>('country', 'FR'), label: 'Country', choices })}`,
    );
    const select = one<HTMLSelectElement>(host, 'select');
    expect(select.value).to.equal('FR');
    expect([...select.querySelectorAll('optgroup')].map(({ label }) => label)).to.deep.equal([
      'European Union',
      'Elsewhere',
    ]);
    select.focus();
    // A busy WebKit changes a native select after the key.
    await sendKeys({ press: 'ArrowDown' });
    await waitUntil(() => host.values['country'] === 'CH', 'The next choice is not taken.');
    await sendKeys({ press: 'Home' });
    await waitUntil(() => host.values['country'] === undefined, 'It is not set back to nothing.');
    expect(select.selectedOptions[0]?.textContent?.trim()).to.equal('Not stated');
    await expect(host).to.be.accessible();
  });

  it('keeps a value that it does not know', async () => {
    const host = await hostOf(
      (it) => html`${selectField({ ...it.bind<string | undefined>('country', 'XK'), label: 'Country', choices })}`,
    );
    expect(one<HTMLSelectElement>(host, 'select').value).to.equal('XK');
    expect(host.values['country']).to.equal('XK');
  });

  it('follows the host when it takes a choice back', async () => {
    const host = await hostOf(
      (it) =>
        html`${selectField({ ...it.bind<string | undefined>('country', 'FR'), onInput: undefined, label: 'Country', choices })}`,
    );
    const select = one<HTMLSelectElement>(host, 'select');
    select.focus();
    await sendKeys({ press: 'ArrowDown' });
    host.requestUpdate();
    await host.updateComplete;
    expect(select.value).to.equal('FR');
  });
});
