/** A contact as it stands in the profile of its partner: what is changed here is changed there. */
import { readable } from '@kvasir/element/controls.js';
import { button } from '@kvasir/element/display.js';
import { entryIds, fieldsOf, flagEntry, readableOr, textEntry, type Path } from '@kvasir/element/panel.js';
import { freshId, isMap, type Id } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import type { PlanForm } from '../../plan-form.ts';
import type { MeansMessages } from '../means.messages.ts';

/** Where the contacts of a partner stand. */
export function contactsPath(partner: Id): Path {
  return ['partners', partner, 'contacts'];
}

/** The contacts of a partner that can be chosen. */
export function contactIds(form: PlanForm, partner: Id): Id[] {
  const contacts = form.read(contactsPath(partner));
  return entryIds(contacts).filter((id) => isMap(fieldsOf(contacts)[id]));
}

/** Name and position: `A. Lennon, Knowledge transfer office`. */
export function contactName(form: PlanForm, partner: Id, contact: Id): string {
  const { name, role } = fieldsOf(form.read([...contactsPath(partner), contact]));
  return [readable(name) ?? contact, readable(role)].filter(Boolean).join(', ');
}

/** The details of the contact, and a button that says that they are right as of today. */
export function profileContact(
  form: PlanForm,
  text: MeansMessages,
  partner: Id,
  contact: Id,
  freshness: unknown,
): TemplateResult {
  const path = [...contactsPath(partner), contact];
  const at = (key: string): Path => [...path, key];
  const labels = text.contact;
  const confirm = (): void => {
    form.commit(at('lastVerified'), form.host.settings.today);
    form.host.announce(text.confirmedToday);
  };
  const fields = () =>
    html`<div class="panel-columns">
        ${textEntry(form, { path: at('name'), label: labels.name, kind: 'name', requirement: 'required' })}
        ${textEntry(form, { path: at('role'), label: labels.role })}
        ${textEntry(form, { path: at('email'), label: labels.email, kind: 'email' })}
      </div>
      ${flagEntry(form, { path: at('consent'), label: labels.consent })}
      <p class="means-acts">${freshness} ${button({ label: text.confirmToday, size: 'small', onClick: confirm })}</p>`;
  return html`<p class="means-note">${text.inProfile(form.partnerName(partner))}</p>
    ${readableOr(form, path, labels.contact, fields)}`;
}

/** The way to a contact of a partner that has not the right one yet. */
export function addToProfile(
  form: PlanForm,
  text: MeansMessages,
  partner: Id,
  entry: Path,
): TemplateResult | typeof nothing {
  const contacts = form.read(contactsPath(partner));
  if (!form.isReadable(['partners', partner]) || !form.isReadable(contactsPath(partner))) return nothing;
  const name = form.partnerName(partner);
  const add = (): void => {
    const id = freshId('contact', (taken) => Object.hasOwn(fieldsOf(contacts), taken));
    const path = [...contactsPath(partner), id];
    form.change([path, { name: '' }], [[...entry, 'contact'], id]);
    form.focus(form.idOf([...path, 'name']));
  };
  return html`${contactIds(form, partner).length === 0 ? html`<p class="means-note">${text.noContacts(name)}</p>` : nothing}
    <p class="means-acts">
      ${button({ label: text.addPerson(name), size: 'small', variant: 'quiet', onClick: add })}
    </p>`;
}
