import { settled, waitUntil } from '@kvasir/element/testing.js';
import type { Partner } from '@kvasir/model';
import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import type { KvPartnerProfile } from '../partner-profile.ts';
import '../define.ts';
import { today } from './today.ts';

/** A value as a host may give it: of the right type or not. */
type Anything = Record<string, unknown>;

async function edit(value?: unknown, properties: Partial<KvPartnerProfile> = {}): Promise<KvPartnerProfile> {
  const element = Object.assign(document.createElement('kv-partner-profile'), { editable: true, ...properties });
  if (value !== undefined) element.value = value as Partner;
  const form = await fixture<HTMLElement>(html`<form lang="en">${element}</form>`);
  await waitUntil(() => element.shadowRoot?.querySelector('.editor'), 'The form does not come.');
  await settled(form);
  return element;
}

function root(element: KvPartnerProfile): ShadowRoot {
  if (!element.shadowRoot) throw new Error('The element has no shadow root.');
  return element.shadowRoot;
}

function valueOf(element: KvPartnerProfile): Anything {
  return element.value as unknown as Anything;
}

/** The control that a label names, as a user finds it; of several the first. */
function control<E extends HTMLElement = HTMLInputElement>(element: KvPartnerProfile, label: string, within = ''): E {
  const labels = [...root(element).querySelectorAll<HTMLElement>(`${within} .field-label, ${within} .choice-label`)];
  const found = labels.find(({ textContent }) => textContent?.trim().replace(/\s+(required|optional)$/, '') === label);
  const id = found?.getAttribute('for');
  const node = id
    ? root(element).getElementById(id)
    : found?.closest('label, fieldset')?.querySelector('input, select');
  if (!node) throw new Error(`There is no field "${label}".`);
  return node as E;
}

function button(element: KvPartnerProfile, name: string): HTMLButtonElement {
  const all = [...root(element).querySelectorAll('button')];
  const found = all.find((one) => (one.getAttribute('aria-label') ?? one.textContent?.trim()) === name);
  if (!found) throw new Error(`There is no button "${name}".`);
  return found;
}

function errorOf(element: KvPartnerProfile, input: HTMLElement): string | undefined {
  const id = input.getAttribute('aria-errormessage');
  return id ? root(element).getElementById(id)?.textContent?.trim() : undefined;
}

async function type(
  element: KvPartnerProfile,
  input: HTMLInputElement | HTMLTextAreaElement,
  text: string,
): Promise<void> {
  input.focus();
  input.select();
  await sendKeys({ press: 'Delete' });
  if (text !== '') await sendKeys({ type: text });
  await element.updateComplete;
}

async function leave(element: KvPartnerProfile): Promise<void> {
  await sendKeys({ press: 'Tab' });
  await settled(element.parentNode as ParentNode);
}

async function choose(element: KvPartnerProfile, select: HTMLSelectElement, key: string): Promise<void> {
  select.value = key;
  select.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  select.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  await element.updateComplete;
}

async function open(element: KvPartnerProfile, line: string): Promise<void> {
  const summaries = [...root(element).querySelectorAll('summary')];
  const found = summaries.find(({ textContent }) => textContent?.trim().startsWith(line));
  if (!found) throw new Error(`There is no line "${line}".`);
  found.click();
  await settled(element.parentNode as ParentNode);
}

function eventsOf(element: KvPartnerProfile): string[] {
  const events: string[] = [];
  for (const name of ['input', 'change']) element.addEventListener(name, () => events.push(name));
  return events;
}

const brenner = {
  name: 'Brenner Composites GmbH',
  hostNote: { keep: ['me'] },
  identifiers: { pic: '912345678', house: 'X-1' },
  contacts: { a: { name: 'Jonas Brenner', consent: true, shoe: 44 }, b: { name: 'Elif Arslan', consent: true } },
};

describe('the form of <kv-partner-profile editable>', () => {
  describe('an edit', () => {
    it('keeps every field that the form does not know, and the other objects as they are', async () => {
      const element = await edit(brenner);
      await type(element, control(element, 'Legal name'), 'Brenner Composites Gesellschaft');
      await type(element, control(element, 'VAT number'), 'DE299999991');
      const value = valueOf(element);
      expect(value['hostNote']).to.equal(brenner.hostNote);
      expect(value['contacts']).to.equal(brenner.contacts);
      expect(value['identifiers']).to.deep.equal({ pic: '912345678', house: 'X-1', vat: 'DE299999991' });
      expect(brenner.identifiers).to.deep.equal({ pic: '912345678', house: 'X-1' });
    });

    it('fires input on each keystroke and change once, when the field is left', async () => {
      const element = await edit(brenner);
      const events = eventsOf(element);
      control(element, 'Short name').focus();
      await sendKeys({ type: 'BRC' });
      expect(events).to.deep.equal(['input', 'input', 'input']);
      expect(element.value?.shortName).to.equal('BRC');
      await leave(element);
      expect(events).to.deep.equal(['input', 'input', 'input', 'change']);
    });

    it('fires both for a choice', async () => {
      const element = await edit(brenner);
      const events = eventsOf(element);
      await choose(element, control<HTMLSelectElement>(element, 'Sector'), 'industry');
      expect(events).to.deep.equal(['input', 'change']);
      expect(element.value?.sector).to.equal('industry');
    });

    it('takes the key away when the field is cleared, and the object that it leaves empty', async () => {
      const element = await edit({ name: 'A', shortName: 'B', identifiers: { pic: '912345678' } });
      await type(element, control(element, 'Short name'), '');
      await type(element, control(element, 'Participant identification code (PIC)'), '');
      const { provenance, ...rest } = valueOf(element);
      expect(rest).to.deep.equal({ name: 'A' });
      expect(provenance).to.have.property('/shortName');
    });

    it('counts white space as nothing, and lets it be typed', async () => {
      const element = await edit({ name: 'A' });
      const input = control(element, 'Short name');
      await type(element, input, ' ');
      expect(element.value).not.to.have.property('shortName');
      expect(input.value).to.equal(' ');
      await sendKeys({ type: 'B ' });
      await leave(element);
      expect(element.value?.shortName).to.equal('B');
    });

    it('is noted with its day, and the field says so', async () => {
      const element = await edit({ ...brenner, provenance: { '': { source: 'ror', retrieved: '2026-11-03' } } });
      const asideOf = (input: Element) => root(element).getElementById(`${input.id}-aside`)?.textContent;
      const input = control(element, 'Name');
      expect(asideOf(input)).to.equal('from ROR, 3 Nov 2026');
      await type(element, input, 'Brenner');
      expect(element.value?.provenance?.['/name']).to.deep.equal({ source: 'edited', retrieved: today() });
      expect(asideOf(input)).to.equal('edited here');
    });

    it('of an emptied form that was empty leaves nothing', async () => {
      const element = await edit();
      await type(element, control(element, 'Name'), 'A');
      expect(element.value?.name).to.equal('A');
      await type(element, control(element, 'Name'), '');
      expect(element.value).to.equal(undefined);
      expect(element.checkValidity()).to.equal(true);
    });
  });

  describe('each kind of field', () => {
    it('keeps identifiers in their canonical form, whatever way they are written', async () => {
      const element = await edit({ name: 'A' });
      await type(element, control(element, 'ROR'), '02mhbdp94');
      expect(element.value?.identifiers?.ror).to.equal('https://ror.org/02mhbdp94');
      expect(control(element, 'ROR').value).to.equal('02mhbdp94');
      await type(element, control(element, 'Participant identification code (PIC)'), '912 345 678');
      await leave(element);
      expect(element.value?.identifiers?.pic).to.equal('912345678');
      expect(root(element).textContent).to.include('Check digits are right');
    });

    it('reads numbers, and keeps as text what is none', async () => {
      const element = await edit({ name: 'A' });
      await type(element, control(element, 'Staff'), '1 200');
      expect(element.value?.staff).to.equal(1200);
      await type(element, control(element, 'Founded'), 'long ago');
      await leave(element);
      expect(valueOf(element)['established']).to.equal('long ago');
      expect(errorOf(element, control(element, 'Founded'))).to.equal('Enter a number, in figures.');
    });

    it('keeps sets as maps from term to true, and their unknown members', async () => {
      const element = await edit({ name: 'A', organisationTypes: { company: true, guild: true } });
      control(element, 'Archive').click();
      await element.updateComplete;
      expect(element.value?.organisationTypes).to.deep.equal({ company: true, guild: true, archive: true });
      for (const label of ['Archive', 'Company', 'guild']) {
        control(element, label).click();
        await element.updateComplete;
      }
      expect(element.value).not.to.have.property('organisationTypes');
    });

    it('knows yes, no and not stated apart', async () => {
      const element = await edit({ name: 'A', sme: true });
      const select = control<HTMLSelectElement>(element, 'Small or medium-sized enterprise');
      await choose(element, select, 'false');
      expect(element.value?.sme).to.equal(false);
      await choose(element, select, '');
      expect(element.value).not.to.have.property('sme');
    });

    it('takes countries by their names and keeps their codes', async () => {
      const element = await edit({ name: 'A', locations: { l: { city: 'Athlone', floor: 2 } } });
      await open(element, 'Athlone');
      control(element, 'Country').focus();
      await sendKeys({ type: 'irel' });
      await sendKeys({ press: 'ArrowDown' });
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      expect(element.value?.locations).to.deep.equal({ l: { city: 'Athlone', floor: 2, country: 'IE' } });
      expect(control(element, 'Country').value).to.equal('Ireland');
    });

    it('has one main seat', async () => {
      const element = await edit({ name: 'A', locations: { a: { city: 'A', primary: true }, b: { city: 'B' } } });
      await open(element, 'B');
      control(element, 'Main seat').click();
      await element.updateComplete;
      expect(element.value?.locations).to.deep.equal({ a: { city: 'A' }, b: { city: 'B', primary: true } });
    });

    it('keeps money in cents with its currency', async () => {
      const element = await edit({ name: 'A', projects: { p: { acronym: 'THERMOSHELL' } } });
      await open(element, 'Projects');
      await open(element, 'THERMOSHELL');
      await type(element, control(element, 'EU contribution'), '412,500.50');
      await leave(element);
      expect(element.value?.projects?.['p']?.ecContribution).to.deep.equal({ cents: 41250050, currency: 'EUR' });
      await type(element, control(element, 'EU contribution'), '');
      await leave(element);
      expect(element.value?.projects?.['p']).to.deep.equal({ acronym: 'THERMOSHELL' });
    });

    it('completes a web address that was written without its scheme', async () => {
      const element = await edit({ name: 'A' });
      await type(element, control(element, 'Website'), 'brenner.example');
      await leave(element);
      expect(element.value?.website).to.equal('https://brenner.example');
    });

    it('finds fields of science in their vocabulary', async () => {
      const element = await edit({ name: 'A' });
      control(element, 'Fields of science').focus();
      await sendKeys({ type: 'composites' });
      // The vocabulary comes when the field is entered, on a busy machine after what was typed.
      await waitUntil(() => root(element).querySelector('[role=option]'), 'Nothing is found.');
      await sendKeys({ press: 'ArrowDown' });
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      const [field] = Object.values(element.value?.fields ?? {});
      expect(field?.scheme).to.equal('euroscivoc');
      expect(field?.title).to.equal('composites');
    });

    it('takes goals and targets, by number', async () => {
      const element = await edit({ name: 'A', sdgs: { 9: true } });
      control(element, 'Sustainable development goals').focus();
      await sendKeys({ type: '7.2' });
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      expect(element.value?.sdgs).to.deep.equal({ '9': true, '7.2': true });
      button(element, 'Remove SDG 9 Industry, innovation and infrastructure').click();
      await element.updateComplete;
      expect(element.value?.sdgs).to.deep.equal({ '7.2': true });
    });

    it('confirms a contact with one press', async () => {
      const element = await edit(brenner);
      await open(element, 'Jonas Brenner');
      button(element, 'Confirm today').click();
      await element.updateComplete;
      expect(element.value?.contacts?.['a']).to.deep.equal({ ...brenner.contacts.a, lastVerified: today() });
    });
  });

  describe('data that is not valid', () => {
    it('is shown as it came, with an error, and stays until that very field is edited', async () => {
      const value = { name: 'A', staff: { many: 1 }, website: 5, sector: 'guild', established: true };
      const element = await edit(value);
      expect(control(element, 'Staff').value).to.equal('{"many":1}');
      expect(control(element, 'Website').value).to.equal('5');
      expect(control<HTMLSelectElement>(element, 'Sector').selectedOptions[0]?.textContent?.trim()).to.equal('guild');
      expect(errorOf(element, control(element, 'Staff'))).to.equal('Enter a number, in figures.');
      await type(element, control(element, 'Short name'), 'B');
      const { shortName, provenance, ...rest } = valueOf(element);
      expect(rest).to.deep.equal(value);
      await type(element, control(element, 'Staff'), '38');
      expect(element.value?.staff).to.equal(38);
    });

    it('in place of a list is kept until the user takes it away', async () => {
      const element = await edit({ name: 'A', contacts: ['Jonas'], identifiers: 'PIC 9', trl: 7 });
      expect(root(element).textContent).to.include('["Jonas"]').and.to.include('PIC 9');
      await type(element, control(element, 'Short name'), 'B');
      expect(valueOf(element)['contacts']).to.deep.equal(['Jonas']);
      expect(valueOf(element)['identifiers']).to.equal('PIC 9');
      button(element, 'Remove it and start anew').click();
      await element.updateComplete;
      expect(valueOf(element)).not.to.have.property('identifiers');
      expect(control(element, 'ROR').value).to.equal('');
    });

    it('in an entry’s place can be taken away with the entry', async () => {
      const element = await edit({ name: 'A', contacts: { a: 'Jonas', b: { name: 'Elif' } } });
      expect(root(element).textContent).to.include('Jonas');
      button(element, 'Remove New contact').click();
      await element.updateComplete;
      expect(valueOf(element)['contacts']).to.deep.equal({ b: { name: 'Elif' } });
    });

    it('that is no partner at all is kept until the user starts anew', async () => {
      const element = await edit('Northlake');
      expect(root(element).textContent).to.include('Northlake');
      expect(element.checkValidity()).to.equal(false);
      button(element, 'Start anew').click();
      await element.updateComplete;
      expect(control(element, 'Name').value).to.equal('');
    });

    it('of hostile text is text', async () => {
      const hostile = '<img src=x onerror="window.hacked = true"><script>window.hacked = true</script>';
      const names = { __proto__x: { text: hostile, lang: hostile, kinds: { [hostile]: true } } };
      const contacts = { [hostile]: { name: hostile, email: hostile, phone: hostile } };
      const element = await edit({
        name: hostile,
        website: `javascript:${hostile}`,
        names,
        contacts,
        summary: hostile,
      });
      await open(element, 'Further names');
      await open(element, hostile.slice(0, 20));
      expect(root(element).querySelector('img, script, [onerror]')).to.equal(null);
      expect(control(element, 'Name').value).to.equal(hostile);
      expect('hacked' in window).to.equal(false);
    });

    it('with a key that reaches a prototype is named, and reaches nothing', async () => {
      const element = await edit(JSON.parse('{"name":"A","contacts":{"__proto__":{"name":"P"},"a":{"name":"B"}}}'));
      expect(root(element).textContent).to.include('/contacts/__proto__');
      await type(element, control(element, 'Short name'), 'S');
      expect(Object.keys(valueOf(element)['contacts'] as object)).to.deep.equal(['__proto__', 'a']);
    });
  });

  describe('what is wrong', () => {
    it('is said beside the field once it is left, and not while it is typed', async () => {
      const element = await edit({ name: 'A' });
      const pic = control(element, 'Participant identification code (PIC)');
      await type(element, pic, '91234567');
      expect(errorOf(element, pic)).to.equal(undefined);
      await leave(element);
      expect(errorOf(element, pic)).to.equal(
        'This has 8 digits; a PIC has 9. It stands on the participant’s page of the funding portal.',
      );
      expect(pic.value).to.equal('91234567');
      pic.focus();
      await sendKeys({ press: 'End' });
      await sendKeys({ type: '8' });
      await element.updateComplete;
      expect(errorOf(element, pic)).to.equal(undefined);
    });

    it('is summed up above the form, with the way to the field', async () => {
      const element = await edit({ ...brenner, identifiers: { pic: '9123 4567' } });
      const summary = root(element).querySelector<HTMLElement>('.summary-of-problems');
      expect(summary?.textContent).to.include('One thing to put right before Brenner Composites GmbH');
      summary?.querySelector('a')?.click();
      await element.updateComplete;
      await element.updateComplete;
      expect(root(element).activeElement).to.equal(control(element, 'Participant identification code (PIC)'));
    });

    it('at a place without a field is named there by its pointer', async () => {
      const element = await edit({ name: 'A', provenance: { '/name': 'ROR' } });
      expect(root(element).querySelector('.summary-of-problems')?.textContent).to.include('/provenance');
    });

    it('makes the element invalid, in the terms of the platform', async () => {
      const element = await edit({ ...brenner, identifiers: { pic: '9123 4567' } });
      expect(element.validity.patternMismatch).to.equal(true);
      expect(element.validationMessage).to.include('This has 8 digits');
      const unnamed = await edit({ summary: 'Nobody.' });
      expect(unnamed.validity.valueMissing).to.equal(true);
      expect(unnamed.validationMessage).to.equal('Enter the name of the organisation.');
      const required = await edit(undefined, { required: true });
      expect(required.validity.valueMissing).to.equal(true);
    });

    it('gets the focus when the form is reported, also from within what is folded', async () => {
      const element = await edit({ ...brenner, identifiers: { lei: '123' } });
      const fold = control(element, 'Legal entity identifier (LEI)').closest('details');
      if (fold) fold.open = false;
      await settled(element.parentNode as ParentNode);
      expect(element.form?.reportValidity()).to.equal(false);
      expect(root(element).activeElement).to.equal(control(element, 'Legal entity identifier (LEI)'));
      expect(fold?.open).to.equal(true);
    });

    it('opens the fold that it is in, which stays open under the hands that put it right', async () => {
      const element = await edit({ ...brenner, identifiers: { wikidata: '42' } });
      const wikidata = control(element, 'Wikidata');
      expect(wikidata.closest('details')?.open).to.equal(true);
      await type(element, wikidata, 'Q42');
      expect(errorOf(element, wikidata)).to.equal(undefined);
      expect(wikidata.closest('details')?.open).to.equal(true);
      expect(root(element).activeElement).to.equal(wikidata);
    });

    it('of a field that nobody has been to is not said before the form is reported', async () => {
      const element = await edit({ summary: 'Nobody.' });
      expect(root(element).querySelector('.field-error')).to.equal(null);
      element.reportValidity();
      await element.updateComplete;
      expect(errorOf(element, control(element, 'Name'))).to.equal('Enter the name of the organisation.');
      expect(root(element).activeElement).to.equal(control(element, 'Name'));
    });

    it('is forgotten with a reset', async () => {
      const element = await edit({ summary: 'Nobody.' });
      element.reportValidity();
      await element.updateComplete;
      element.form?.reset();
      await element.updateComplete;
      expect(root(element).querySelector('.field-error')).to.equal(null);
    });
  });

  describe('a list', () => {
    it('gets an entry with a key of its own, and the focus goes to its first field', async () => {
      const element = await edit(brenner);
      button(element, 'Add a contact').click();
      await settled(element.parentNode as ParentNode);
      const [, , id = ''] = Object.keys(element.value?.contacts ?? {});
      expect(id).to.match(/^contact-[a-z0-9]{8}$/);
      expect(root(element).activeElement).to.equal(root(element).getElementById(`edit--_2f_contacts_2f_${id}_2f_name`));
      await sendKeys({ type: 'Petra Wulf' });
      expect(element.value?.contacts?.[id]).to.deep.equal({ consent: false, name: 'Petra Wulf' });
      expect(Array.isArray(element.value?.contacts)).to.equal(false);
    });

    it('gives the focus to the neighbour of what is removed, and takes the removal back', async () => {
      const element = await edit(brenner);
      button(element, 'Remove Jonas Brenner').click();
      await settled(element.parentNode as ParentNode);
      expect(element.value?.contacts).to.deep.equal({ b: brenner.contacts.b });
      expect(root(element).activeElement?.textContent).to.include('Elif Arslan');
      button(element, 'Undo').click();
      await settled(element.parentNode as ParentNode);
      expect(Object.keys(element.value?.contacts ?? {})).to.deep.equal(['a', 'b']);
      expect(element.value?.contacts?.['a']).to.equal(brenner.contacts.a);
      expect(root(element).activeElement?.textContent).to.include('Jonas Brenner');
    });

    it('gives the focus to the button that adds when nothing is left, and is absent then', async () => {
      const element = await edit({ name: 'A', needs: { n: { title: 'Resin' } } });
      button(element, 'Remove Resin').click();
      await settled(element.parentNode as ParentNode);
      expect(element.value).not.to.have.property('needs');
      expect(root(element).activeElement).to.equal(button(element, 'Add a need'));
    });

    it('of a thousand entries is drawn in parts', async () => {
      const relations = Object.fromEntries(
        Array.from({ length: 1038 }, (_, index) => [`r${index}`, { kind: 'child', name: `Part ${index}` }]),
      );
      const element = await edit({ name: 'Large', relations });
      await open(element, 'Related organisations');
      const lines = () => root(element).querySelectorAll('.entry').length;
      expect(lines()).to.equal(30);
      button(element, 'Show all 1,038').click();
      await settled(element.parentNode as ParentNode);
      expect(lines()).to.equal(1038);
    });
  });

  describe('around it', () => {
    it('shows the card that others will see, as it changes', async () => {
      const element = await edit(brenner);
      const preview = root(element).querySelector('.preview');
      await type(element, control(element, 'Name'), 'Brenner');
      expect(preview?.querySelector('[part~="name"]')?.textContent?.trim()).to.equal('Brenner');
    });

    it('follows the language of the page while it is open', async () => {
      const element = await edit({ ...brenner, identifiers: { pic: '1' } });
      element.closest('form')?.setAttribute('lang', 'de');
      // The words of labels, of reasons and of vocabularies come each in a catalogue of its own.
      for (const word of ['Rechtlicher Name', 'ein PIC hat 9', 'Wirtschaft']) {
        await waitUntil(() => root(element).textContent?.includes(word), `The form does not say "${word}".`);
      }
      element.closest('form')?.setAttribute('lang', 'fr');
      await waitUntil(() => root(element).textContent?.includes('Nom légal'));
    });

    it('can be read and not edited when it is read-only', async () => {
      const element = await edit(brenner, { readOnly: true });
      expect(root(element).querySelectorAll('input:not([readonly]), select, textarea:not([readonly])').length).to.equal(
        0,
      );
      expect(
        [...root(element).querySelectorAll('button')].filter((one) => !one.closest('.toasts, .preview')),
      ).to.deep.equal([]);
      expect(element.checkValidity()).to.equal(true);
    });

    it('takes no edit when it is disabled, itself or by a fieldset', async () => {
      const element = await edit(brenner, { disabled: true });
      expect(root(element).querySelectorAll('.editor-main :is(input, select, textarea):enabled').length).to.equal(0);
    });

    it('starts anew with another partner of the host’s', async () => {
      const element = await edit({ summary: 'Nobody.' });
      element.reportValidity();
      await element.updateComplete;
      element.value = { summary: 'Nobody else.' } as Partner;
      await element.updateComplete;
      expect(root(element).querySelector('.field-error')).to.equal(null);
      expect(control<HTMLTextAreaElement>(element, 'Summary').value).to.equal('Nobody else.');
    });
  });
});
