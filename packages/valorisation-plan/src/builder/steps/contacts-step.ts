/** Whom to ask about the result: key staff and contact points of each partner (C(2024) 601, 3.3.1(b)). */
import { readable, selectField } from '@kvasir/element/controls.js';
import { status, type StatusKind } from '@kvasir/element/display.js';
import {
  facts,
  fieldOptions,
  fieldsOf,
  isolated,
  panelStyles,
  partnerLine,
  partnerMarks,
  type Check,
} from '@kvasir/element/panel.js';
import { iconCheck, Remembered } from '@kvasir/element';
import type { Id } from '@kvasir/model';
import { contactsOf, type Freshness, type PlanContactReading, type PlanContacts } from '@kvasir/model/valorisation.js';
import { html, nothing, type TemplateResult } from 'lit';
import { EntryList, type EntryColumn, type ListedEntry } from '../entries/entry-list.ts';
import type { PlanForm } from '../plan-form.ts';
import { StepPart } from '../step-part.ts';
import { fieldGroupOf } from './first-group.ts';
import { meansStyles } from './means/means.styles.ts';
import { monthsSince } from './means/months-since.ts';
import { addToProfile, contactIds, contactName, contactsPath, profileContact } from './means/profile-contact.ts';
import { meansCatalogue, type MeansMessages } from './means.messages.ts';

const kinds: Readonly<Record<Freshness, StatusKind>> = {
  fresh: 'neutral',
  stale: 'warning',
  unverified: 'warning',
  left: 'warning',
  missing: 'danger',
};

export class ContactsStep extends StepPart<MeansMessages> {
  readonly #list: EntryList;
  readonly #contacts = new Remembered<PlanContacts>();

  constructor(form: PlanForm) {
    super(form, meansCatalogue, [panelStyles, meansStyles]);
    this.#list = new EntryList(form, {
      collection: 'contacts',
      words: () => this.text.contacts,
      titleOf: (entry) => this.#nameOf(entry),
      leading: ({ raw }) => {
        const partner = readable(raw['partner']);
        return partner && form.partner(partner) ? partnerMarks(form, [partner]) : nothing;
      },
      columns: () => this.#columns(),
      fields: (entry) => this.#fields(entry),
      details: (entry) => this.#details(entry),
      initial: () => ({ partner: '', contact: '' }),
    });
  }

  protected override renderPart(): TemplateResult {
    const { without } = this.#reading;
    return html`<div class="means">
      ${this.#list.render()} ${without.length > 0 ? this.#without(without) : nothing}
    </div>`;
  }

  get #reading(): PlanContacts {
    const { value, settings } = this.host;
    const id = this.form.item?.id ?? '';
    return this.#contacts.of([value, id, settings.today], () => contactsOf(value, id, settings.today));
  }

  #read(id: Id): PlanContactReading | undefined {
    return this.#reading.contacts.find((contact) => contact.id === id);
  }

  #nameOf({ id }: ListedEntry): string {
    return this.#read(id)?.name || this.text.nobody;
  }

  #columns(): readonly EntryColumn[] {
    const { contact } = this.text;
    const ofProfile = (key: string) => (entry: ListedEntry) => isolated(this.#read(entry.id)?.entry?.[key]);
    return [
      { key: 'role', label: contact.role, cell: ofProfile('role') },
      { key: 'confirmed', label: contact.confirmed, cell: ({ id }) => this.#freshness(id) },
    ];
  }

  #freshness(id: Id): TemplateResult | undefined {
    const reading = this.#read(id);
    if (!reading?.contact) return undefined;
    const { freshness, lastVerified } = reading;
    const since = lastVerified && monthsSince(lastVerified, this.host.settings.today);
    return status({
      kind: kinds[freshness],
      icon: freshness === 'fresh' ? iconCheck : undefined,
      label: this.text.freshness(freshness, since || undefined),
    });
  }

  #fields(entry: ListedEntry): TemplateResult {
    const { form, text } = this;
    const partner = readable(entry.raw['partner']);
    const contact = readable(entry.raw['contact']);
    const isInProfile = partner !== undefined && contact !== undefined && contactIds(form, partner).includes(contact);
    return html`<div class="panel-columns">
        ${this.#choosePartner(entry, partner)} ${this.#chooseContact(entry, partner, contact)}
      </div>
      ${isInProfile ? profileContact(form, text, partner, contact, this.#freshness(entry.id)) : nothing}
      ${partner !== undefined && form.partner(partner) ? addToProfile(form, text, partner, entry.path) : nothing}`;
  }

  #choosePartner({ path }: ListedEntry, partner: Id | undefined): TemplateResult {
    const { form, text } = this;
    const at = [...path, 'partner'];
    const check: Check = (_, { problems }) =>
      partner === undefined || form.partner(partner) ? undefined : problems.unknownTerm;
    return selectField<Id>({
      ...fieldOptions(form, { path: at, label: text.contact.partner, requirement: 'required', check }),
      value: partner,
      choices: this.host.partners.map(({ id, name }) => ({ key: id, label: name || id })),
      // Whom one partner has in its profile, another has not.
      onChange: (id = '') => form.change([at, id], [[...path, 'contact'], this.#onlyContact(id)]),
    });
  }

  #chooseContact({ path }: ListedEntry, partner: Id | undefined, contact: Id | undefined): TemplateResult {
    const { form, text } = this;
    const at = [...path, 'contact'];
    const ids = partner === undefined ? [] : contactIds(form, partner);
    const check: Check = () =>
      contact === undefined || ids.includes(contact) ? undefined : text.freshness('missing', undefined);
    return selectField<Id>({
      ...fieldOptions(form, {
        path: at,
        label: text.contact.contact,
        hint: partner === undefined ? text.choosePartner : text.contactHint,
        requirement: 'required',
        check,
      }),
      value: contact,
      choices: ids.map((id) => ({ key: id, label: contactName(form, partner ?? '', id) })),
      disabled: partner === undefined,
      onChange: (id = '') => form.commit(at, id),
    });
  }

  /** Where there is one only, that is whom one means. */
  #onlyContact(partner: Id): Id {
    const [first = '', ...others] = contactIds(this.form, partner);
    return others.length === 0 ? first : '';
  }

  #details({ id }: ListedEntry): unknown {
    const reading = this.#read(id);
    if (!reading) return undefined;
    const { email, phone } = fieldsOf(this.form.read([...contactsPath(reading.partner), reading.contact]));
    return facts(
      [this.text.contact.partner, reading.partner && partnerLine(this.form, reading.partner)],
      [this.text.contact.email, [readable(email), readable(phone)].filter(Boolean).join(', ')],
    );
  }

  #without(partners: readonly Id[]): TemplateResult {
    const { form, text, host } = this;
    const lines = partners.map(
      (id) =>
        html`<li class="means-line">
          ${partnerLine(form, id)}
          ${
            host.canEdit
              ? html`<button
                  type="button"
                  class="panel-link"
                  part="link"
                  aria-label=${text.nameContactOf(form.partnerName(id))}
                  @click=${() => this.#list.add({ partner: id, contact: this.#onlyContact(id) })}
                >
                  ${text.nameContact}
                </button>`
              : nothing
          }
        </li>`,
    );
    // eslint-disable-next-line lit-a11y/no-redundant-role -- Safari takes the role from a list without bullets
    const list = html`<ul class="means-lines" role="list">
      ${lines}
    </ul>`;
    return fieldGroupOf('means-without', this.stepLevel, text.withoutContact, list);
  }
}
