import { press, waitUntil } from '@kvasir/element/testing.js';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { KvImpactForm } from '../impact-form.ts';
import {
  buttonNamed,
  clicks,
  comes,
  drawn,
  enters,
  fieldOf,
  focusedRow,
  held,
  recordOf,
  root,
  rowOf,
  saidOf,
  statusOf,
  textIn,
  types,
} from './testing/record-element.ts';
import { coded, halfYear, manyValues } from './testing/half-year.ts';

function facts(element: KvImpactForm): string {
  return textIn(root(element).querySelector('.sub'));
}

describe('recording a period', () => {
  it('shows each indicator that is asked for, with its value before and now', async () => {
    const element = await recordOf();
    expect(textIn(root(element).querySelector('.title'))).to.equal('Record Jul–Dec 2026');
    expect(root(element).querySelectorAll('.rec-value')).to.have.length(8);
    const row = rowOf(element, 'i/cost');
    expect(textIn(row.querySelector('.rec-before'))).to.equal('2.1');
    expect(fieldOf(element, 'cost').value).to.equal('1.85');
    expect(row.querySelector('.mark')?.getAttribute('aria-label')).to.equal('Stichting Hergebruik Noord');
    expect(fieldOf(element, 'cost').getAttribute('aria-label')).to.equal('Cost of reclaimed acrylate, € per kg');
  });

  it('has units as people write them: at the field, in its label, and none beside what is counted', async () => {
    const element = await recordOf({ value: coded });
    const unitAt = (key: string): string => textIn(rowOf(element, key).querySelector('.rec-unit'));
    expect([unitAt('i/licences'), unitAt('i/mass'), unitAt('i/trust')]).to.deep.equal(['number', 't CO2e', '1 to 5']);
    expect(fieldOf(element, 'licences').getAttribute('aria-label')).to.equal('Licences and options signed, number');
    await clicks(element, rowOf(element, 'i/mass').querySelector('.rec-fold'));
    const group = rowOf(element, 'g/mass/Others').querySelector('.rec-value');
    expect(group?.getAttribute('aria-label')).to.equal('Blade mass kept from landfill, Others, t CO2e');
    await enters(element, 'licences', '3 kg');
    expect(saidOf(element, 'licences')).to.contain('kg is a unit; this indicator has none.');
    await enters(element, 'licences', '3');
    await clicks(element, buttonNamed(element, 'Close period…'));
    const dialog = await comes(element, '#rec-close[open]');
    const values = [...dialog.querySelectorAll('li > :last-child')].map(textIn);
    expect(values).to.include.members(['3', '64 t CO2e']);
  });

  it('says when it is due and how much is there, and that missing is not zero', async () => {
    const element = await recordOf();
    expect(facts(element)).to.equal('Due 31 Jan 2027 · 4 of 8 filled · missing is not zero');
  });

  it('names a definition that changed, and a value before that is missing', async () => {
    const element = await recordOf();
    expect(textIn(rowOf(element, 'i/mass').querySelector('.rec-note'))).to.equal('definition 2 since July 2026');
    expect(textIn(rowOf(element, 'i/mass').querySelector('.rec-before'))).to.equal('missing');
  });

  it('has the evidence as a link, the reason in a field, and words for what has neither', async () => {
    const element = await recordOf();
    const link = rowOf(element, 'i/licences').querySelector<HTMLAnchorElement>('.rec-say a');
    expect(link?.href).to.equal('https://example.org/option.pdf');
    expect(rowOf(element, 'i/heard').querySelector<HTMLInputElement>('.rec-reason')?.value).to.contain('Panel moved');
    expect(saidOf(element, 'orders')).to.contain('No data source named yet');
  });

  it('begins with the last period of which something is due, and stays there when it is complete', async () => {
    const element = await recordOf({
      period: '',
      value: {
        ...halfYear,
        indicators: {
          orders: { ...halfYear.indicators?.['orders'], title: 'Orders', baseline: { value: 0, date: '2026-01-01' } },
        },
      },
    });
    expect(textIn(root(element).querySelector('.title'))).to.equal('Record Jan–Jun 2026');
    await enters(element, 'orders', '7');
    expect(textIn(root(element).querySelector('.title'))).to.equal('Record Jan–Jun 2026');
    expect(held(element, 'orders', '2026-H1')).to.include({ value: 7 });
  });

  it('goes to the period before and after, and tells the host', async () => {
    const element = await recordOf();
    await clicks(element, root(element).querySelector('.rec-back'));
    expect(element.period).to.equal('2026-H1');
    expect(fieldOf(element, 'cost').value).to.equal('2.1');
    await clicks(element, root(element).querySelector('.rec-forth'));
    expect(element.period).to.equal('2026-H2');
  });

  it('asks for what is measured each year only where the year ends', async () => {
    const element = await recordOf({ period: '2027-H1' });
    expect(root(element).querySelector('[data-row="i/staff"]')).to.equal(null);
    element.period = '2027-H2';
    await drawn(element);
    await enters(element, 'staff', '11');
    expect(held(element, 'staff', '2027')).to.include({ value: 11, status: 'provisional' });
  });

  it('takes what is typed letter by letter, as one step of undo', async () => {
    const element = await recordOf();
    const inputs: unknown[] = [];
    element.addEventListener('input', () => inputs.push(held(element, 'orders')?.['value']));
    await enters(element, 'orders', '120');
    expect(inputs).to.deep.equal([1, 12, 120]);
    expect(held(element, 'orders')).to.include({ value: 120, status: 'provisional', version: 1 });
    element.undo();
    await drawn(element);
    expect(held(element, 'orders')).to.equal(undefined);
    expect(fieldOf(element, 'orders').value).to.equal('');
  });

  it('goes down and up through the values with Enter and the arrow keys', async () => {
    const element = await recordOf();
    fieldOf(element, 'licences').focus();
    await press('Enter', 'ArrowDown');
    expect(focusedRow(element)).to.equal('i/mass');
    await press('ArrowUp', 'Shift+Enter');
    expect(focusedRow(element)).to.equal('i/licences');
  });

  it('puts back with Escape what stood there before', async () => {
    const element = await recordOf();
    const before = element.value;
    await types(element, fieldOf(element, 'cost'), '99');
    expect(held(element, 'cost')).to.include({ value: 99 });
    await press('Escape');
    await drawn(element);
    expect(fieldOf(element, 'cost').value).to.equal('1.85');
    expect(element.value).to.deep.equal(before);
  });

  it('takes a new value away with Escape, and leaves nothing behind', async () => {
    const element = await recordOf();
    await types(element, fieldOf(element, 'orders'), '5');
    await press('Escape');
    await drawn(element);
    expect(held(element, 'orders')).to.equal(undefined);
  });

  it('undoes from the field that was entered last', async () => {
    const element = await recordOf();
    await enters(element, 'cost', '1.5');
    await press('Control+z');
    await drawn(element);
    expect(held(element, 'cost')).to.include({ value: 1.85 });
  });

  it("reads numbers in the reader's notation, with their unit, and writes them so", async () => {
    const element = await recordOf({ language: 'de' });
    await enters(element, 'cost', '1,75 € per kg');
    expect(held(element, 'cost')).to.include({ value: 1.75 });
    expect(fieldOf(element, 'cost').value).to.equal('1,75');
    await enters(element, 'mass', '1.234,5');
    expect(held(element, 'mass')).to.include({ value: 1234.5 });
    await enters(element, 'mass', '٣٤');
    expect(held(element, 'mass')).to.include({ value: 34 });
  });

  it('keeps what it cannot read as it was typed, says so, and saves no number for it', async () => {
    const element = await recordOf();
    await enters(element, 'cost', 'about two');
    expect(fieldOf(element, 'cost').value).to.equal('about two');
    expect(fieldOf(element, 'cost').getAttribute('aria-invalid')).to.equal('true');
    expect(saidOf(element, 'cost')).to.contain('cannot be read as a number');
    expect(held(element, 'cost')?.['value']).not.to.be.a('number');
    expect(statusOf(element, 'cost')).to.equal('Check');
    await enters(element, 'mass', '1e400');
    expect(saidOf(element, 'mass')).to.contain('too large');
    await enters(element, 'orders', '5 kg');
    expect(saidOf(element, 'orders')).to.contain('measured in orders');
  });

  it('makes a value final and provisional by one click', async () => {
    const element = await recordOf();
    await clicks(element, rowOf(element, 'i/cost').querySelector('.rec-status'));
    expect(statusOf(element, 'cost')).to.equal('Final');
    expect(held(element, 'cost')).to.include({ status: 'final' });
    await clicks(element, rowOf(element, 'i/cost').querySelector('.rec-status'));
    expect(held(element, 'cost')).to.include({ status: 'provisional' });
  });

  it('asks why there is no value, and takes it for missing only then', async () => {
    const element = await recordOf();
    const before = element.value;
    await clicks(element, rowOf(element, 'i/orders').querySelector('.rec-status'));
    await waitUntil(() => root(element).activeElement?.matches('.rec-reason'));
    expect(element.value).to.equal(before);
    await sendKeys({ type: 'Nobody counted.' });
    await drawn(element);
    expect(held(element, 'orders')).to.deep.include({ missing: 'Nobody counted.' });
    expect(held(element, 'orders')).not.to.have.property('value');
    expect(statusOf(element, 'orders')).to.equal('Missing');
    expect(facts(element)).to.contain('5 of 8');
  });

  it('takes a value for what was missing', async () => {
    const element = await recordOf();
    await enters(element, 'heard', '61');
    expect(held(element, 'heard')).to.include({ value: 61 });
    expect(held(element, 'heard')).not.to.have.property('missing');
  });

  it('does not take "n/a" for a value or for zero, and asks for the reason', async () => {
    const element = await recordOf();
    await enters(element, 'orders', 'n/a');
    expect(saidOf(element, 'orders')).to.contain('say why');
    await clicks(element, rowOf(element, 'i/orders').querySelector('[data-rec="why"]'));
    await waitUntil(() => root(element).activeElement?.matches('.rec-reason'));
    await sendKeys({ type: 'Late' });
    await drawn(element);
    expect(held(element, 'orders')).to.include({ missing: 'Late' });
    expect(held(element, 'orders')).not.to.have.property('value');
  });

  it('asks about an unlikely value, and takes what was meant', async () => {
    const element = await recordOf();
    await enters(element, 'doctorates', '33');
    expect(statusOf(element, 'doctorates')).to.equal('Check');
    expect(saidOf(element, 'doctorates')).to.match(/times the target path\. 3\? Yes, 3 · Keep 33/);
    await clicks(element, buttonNamed(element, 'Yes, 3'));
    expect(held(element, 'doctorates')).to.include({ value: 3 });
    expect(fieldOf(element, 'doctorates').value).to.equal('3');
    expect(statusOf(element, 'doctorates')).to.equal('Provisional');
  });

  it('keeps an unlikely value that somebody stands by, and asks again about another', async () => {
    const element = await recordOf();
    await enters(element, 'doctorates', '33');
    await clicks(element, buttonNamed(element, 'Keep 33'));
    expect(statusOf(element, 'doctorates')).to.equal('Provisional');
    expect(held(element, 'doctorates')).to.include({ value: 33 });
    await enters(element, 'doctorates', '44');
    expect(statusOf(element, 'doctorates')).to.equal('Check');
    await enters(element, 'heard', '120');
    expect(saidOf(element, 'heard')).to.contain('Outside 0 to 100');
  });

  it('takes a rating of 1 to 5 and words for what is judged, and no other number', async () => {
    const element = await recordOf();
    await enters(element, 'trust', '4');
    expect(held(element, 'trust')).to.include({ rating: 4 });
    const words = rowOf(element, 'i/trust').querySelector<HTMLInputElement>('.rec-words');
    if (!words) throw new Error('There is no field for words.');
    await types(element, words, 'It holds.');
    expect(held(element, 'trust')).to.include({ rating: 4, text: 'It holds.' });
    await enters(element, 'trust', '7');
    expect(held(element, 'trust')?.['rating']).not.to.be.a('number');
    expect(saidOf(element, 'trust')).to.contain('from 1 to 5');
    expect(held(element, 'trust')).to.include({ text: 'It holds.' });
  });

  it('folds the groups of an indicator out, and takes their values', async () => {
    const element = await recordOf();
    expect(root(element).querySelector('.is-group')).to.equal(null);
    await clicks(element, rowOf(element, 'i/mass').querySelector('.rec-fold'));
    const field = rowOf(element, 'g/mass/Others').querySelector<HTMLInputElement>('.rec-value');
    if (!field) throw new Error('The group has no field.');
    expect(field.value).to.equal('24');
    await types(element, field, '25');
    await press('Enter');
    expect(held(element, 'mass')?.['breakdown']).to.deep.equal({ Vantera: { value: 40 }, Others: { value: 25 } });
    const name = (await comes(element, '.rec-more-groups input')) as HTMLInputElement;
    await types(element, name, 'Unknown');
    await press('Enter');
    await drawn(element);
    expect(textIn(rowOf(element, 'g/mass/Unknown').querySelector('.rec-name'))).to.equal('Unknown');
  });

  it('shows evidence and comment with Alt and Enter, and takes them', async () => {
    const element = await recordOf();
    fieldOf(element, 'orders').focus();
    await press('Alt+Enter');
    await waitUntil(() => root(element).activeElement?.id.endsWith('-evidence'));
    await sendKeys({ type: 'https://example.org/orders' });
    await drawn(element);
    expect(held(element, 'orders')).to.include({ evidence: 'https://example.org/orders' });
    expect(textIn(root(element).querySelector('.rec-hint'))).to.contain('The path is at');
  });

  it('closes a period after it has shown what becomes final, and takes that back as one', async () => {
    const element = await recordOf();
    await clicks(element, buttonNamed(element, 'Close period…'));
    await comes(element, '#rec-close[open]');
    const dialog = root(element).querySelector('#rec-close');
    expect(textIn(dialog)).to.contain('2 provisional values become final');
    expect(textIn(dialog)).to.contain('4 indicators stay open');
    await clicks(element, buttonNamed(element, 'Make 2 values final'));
    expect(held(element, 'cost')).to.include({ status: 'final' });
    expect(held(element, 'mass')).to.include({ status: 'final', value: 64 });
    element.undo();
    await drawn(element);
    expect(held(element, 'cost')).to.include({ status: 'provisional' });
    expect(held(element, 'mass')).to.include({ status: 'provisional' });
  });

  it('takes back and does again at the press of a button, where it is the whole element', async () => {
    const element = await recordOf();
    const step = (action: 'undo' | 'redo') => root(element).querySelector<HTMLButtonElement>(`[data-do="${action}"]`);
    const canBe = () => [step('undo')?.disabled, step('redo')?.disabled].map((isDisabled) => isDisabled === false);
    expect(canBe()).to.deep.equal([false, false]);
    await enters(element, 'cost', '1.5');
    expect(canBe()).to.deep.equal([true, false]);
    await clicks(element, step('undo'));
    expect(held(element, 'cost')).to.include({ value: 1.85 });
    expect(fieldOf(element, 'cost').value).to.equal('1.85');
    expect(canBe()).to.deep.equal([false, true]);
    await clicks(element, step('redo'));
    expect(held(element, 'cost')).to.include({ value: 1.5 });
    await clicks(element, [...root(element).querySelectorAll('.segment')].at(-1));
    await comes(element, '.rec-grid-row');
    expect(canBe()).to.deep.equal([true, false]);
  });

  it('leaves that to the head of the element where there is one', async () => {
    const element = await recordOf();
    element.mode = 'edit';
    element.view = 'record';
    await drawn(element);
    expect(root(element).querySelectorAll('[data-do="undo"]')).to.have.length(1);
    expect(root(element).querySelector('.rec [data-do="undo"]')).to.equal(null);
  });

  it('lets nobody change what is read only, and shows it all the same', async () => {
    const element = await recordOf({ isReadonly: true });
    expect(fieldOf(element, 'cost').readOnly).to.equal(true);
    expect(root(element).querySelector('button.rec-status')).to.equal(null);
    expect(buttonNamed(element, 'Close period…')).to.equal(undefined);
    expect(root(element).querySelector('[data-do="undo"]')).to.equal(null);
  });

  it('draws anew only the row in which somebody types', async () => {
    const element = await recordOf({ value: manyValues(200, 12) });
    const touched = new Set<string>();
    const observer = new MutationObserver((records) => {
      for (const { target } of records) {
        const owner = target instanceof Element ? target : target.parentElement;
        const row = owner?.closest<HTMLElement>('tbody > [data-row]')?.dataset['row'];
        if (row !== undefined) touched.add(row);
      }
    });
    observer.observe(root(element), { subtree: true, childList: true, attributes: true, characterData: true });
    await types(element, fieldOf(element, 'i7'), '12');
    observer.disconnect();
    expect([...touched].filter((row) => row !== 'i/i7')).to.deep.equal([]);
    expect(held(element, 'i7')).to.include({ value: 12 });
  });

  it('has German and French words, also in rows that were drawn before they came', async () => {
    const german = await recordOf({ language: 'de' });
    await waitUntil(() => textIn(root(german).querySelector('.title')) === 'Juli–Dez. 2026 erfassen');
    expect(statusOf(german, 'orders')).to.equal('Offen');
    const french = await recordOf({ language: 'fr' });
    await waitUntil(() => textIn(root(french).querySelector('.title')).startsWith('Saisir'));
    expect(statusOf(french, 'orders')).to.equal('Ouvert');
  });
});
