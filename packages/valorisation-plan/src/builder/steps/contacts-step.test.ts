import { waitUntil } from '@kvasir/element/testing.js';
import { expect } from '@open-wc/testing';
import { shownStep, today, type ShownStep, type StepSetting } from '../testing/shown-step.ts';
import { ContactsStep } from './contacts-step.ts';
import { monthsSince } from './means/months-since.ts';

const partners = {
  brc: {
    name: 'Brenner',
    mark: { letters: 'BRC', colour: 2 },
    contacts: {
      ahrens: { name: 'K. Ahrens', role: 'Sales', lastVerified: '2026-10-02' },
      weber: { name: 'L. Weber', lastVerified: '2025-08-30' },
      lang: { name: 'F. Lang', lastVerified: '2026-01-01', until: '2026-06-30' },
      desk: { name: 'Transfer desk' },
    },
  },
  vnt: { name: 'Vantera', mark: { letters: 'VNT', colour: 4 }, contacts: { thy: { name: 'S. Thygesen' } } },
  aal: { name: 'Aalund', mark: { letters: 'AAL', colour: 5 } },
};
const of = (partner: string, contact: string) => ({ partner, contact });
const owners = { ownership: { kind: 'joint', owners: { brc: {}, vnt: {}, aal: {} } } };

async function shown(contacts: unknown, more: Partial<StepSetting> = {}): Promise<ShownStep> {
  const value = { partners, results: { r1: { title: 'Resin', ...owners } }, valorisationPlans: { r1: { contacts } } };
  const step = await shownStep((form) => new ContactsStep(form), { value, ...more });
  await waitUntil(() => step.find('.means') !== null);
  return step;
}

const contactsIn = (step: ShownStep) => Object.values(step.element.value?.valorisationPlans?.['r1']?.contacts ?? {});
const idOf = (step: ShownStep, ...keys: string[]) => `#${CSS.escape(step.idOf('contacts', ...keys))}`;
const ofProfile = (step: ShownStep, ...keys: string[]) => `#${CSS.escape(step.form.idOf(['partners', ...keys]))}`;

describe('whom one asks about a result', () => {
  it('shows how fresh each contact is', async () => {
    const step = await shown({
      a: of('brc', 'ahrens'),
      b: of('brc', 'weber'),
      c: of('brc', 'lang'),
      d: of('brc', 'desk'),
      e: of('brc', 'nobody'),
    });
    expect(step.all('.entry-row .entry-confirmed .entry-value')).to.deep.equal([
      'Confirmed 1 month ago',
      'Not confirmed for 14 months',
      'Has left',
      'Never confirmed',
      'Not in the partner’s profile',
    ]);
  });

  it('offers the contacts of the chosen partner only, and takes the only one that there is', async () => {
    const step = await shown({ a: of('brc', 'ahrens') });
    step.press(idOf(step, 'a'));
    await waitUntil(() => step.find('.entry-fields') !== null);
    expect(step.all(`${idOf(step, 'a', 'contact')} option`)).to.deep.equal([
      'K. Ahrens, Sales',
      'L. Weber',
      'F. Lang',
      'Transfer desk',
    ]);
    await step.enter(idOf(step, 'a', 'partner'), 'vnt');
    expect(contactsIn(step)).to.deep.equal([of('vnt', 'thy')]);
  });

  it('names the parties without a contact, and begins one for them', async () => {
    const step = await shown({ a: of('brc', 'ahrens') });
    expect(step.all('.means-line')).to.deep.equal(['VNTVantera Name one', 'AALAalund Name one']);
    step.press('.means-line button');
    await waitUntil(() => contactsIn(step).length === 2);
    expect(contactsIn(step)[1]).to.deep.equal(of('vnt', 'thy'));
  });

  it('adds somebody to a profile that has nobody yet', async () => {
    const step = await shown({ a: of('aal', '') });
    step.press(idOf(step, 'a'));
    await waitUntil(() => step.find('.entry-fields') !== null);
    expect(step.all('.entry-fields .means-note')).to.deep.equal(['The profile of Aalund lists no contact yet.']);
    step.press('.entry-fields .means-acts button');
    await waitUntil(() => (contactsIn(step)[0]?.contact ?? '') !== '');
    const id = contactsIn(step)[0]?.contact ?? '';
    const name = ofProfile(step, 'aal', 'contacts', id, 'name');
    await waitUntil(() => step.focused !== '' && step.find(name)?.id === step.focused);
    await step.enter(name, 'M. Holm');
    expect(step.element.value?.partners?.['aal']?.contacts).to.deep.equal({ [id]: { name: 'M. Holm' } });
  });

  it('confirms in the profile that a contact is right as of today', async () => {
    const step = await shown({ a: of('brc', 'weber') });
    step.press(idOf(step, 'a'));
    await waitUntil(() => step.find('.entry-fields') !== null);
    step.press('.entry-fields .means-acts button');
    expect(step.element.value?.partners?.['brc']?.contacts?.['weber']?.lastVerified).to.equal(today);
    expect(step.element.announced).to.equal('Confirmed today');
  });

  it('is read where nobody can edit', async () => {
    const step = await shown({ a: of('brc', 'ahrens') }, { readOnly: true });
    expect(step.all('button, input, select')).to.deep.equal([]);
    expect(step.all('.entry-title')).to.deep.equal(['K. Ahrens']);
  });

  it('counts whole months', () => {
    expect(monthsSince('2026-10-18', '2026-11-18')).to.equal(1);
    expect(monthsSince('2026-10-19', '2026-11-18')).to.equal(0);
    expect(monthsSince('2027-10-19', '2026-11-18')).to.equal(0);
  });
});
