import { html, nothing, type TemplateResult } from 'lit';
import { freshness, roleOf, visibleContacts } from './contacts.ts';
import type { Facts } from './partner-reader.ts';
import type { FullView } from './profile-view.ts';
import { safeLink } from './safe-link.ts';

/** All contacts, whole. */
export function contactList(view: FullView): TemplateResult | typeof nothing {
  const contacts = visibleContacts(view);
  if (contacts.length === 0) return nothing;
  return html`<ul class="people">
    ${contacts.map(([, contact]) => person(contact, view))}
  </ul>`;
}

function person(contact: Facts, view: FullView): TemplateResult {
  const { text, format } = view;
  const role = roleOf(contact, view);
  const email = contact.text('email');
  const phone = contact.text('phone');
  const number = phone && dialled(phone);
  const orcid = contact.text('orcid');
  const from = contact.text('from');
  const until = contact.text('until');
  const small = [
    contact
      .set('languages')
      .map((language) => format.languageName(language))
      .join(', '),
    contact.text('availability'),
    from && text.from(format.date(from)),
    until && text.until(format.date(until)),
    contact.text('visibility') === 'partners' ? text.visibleToPartners : undefined,
  ].filter((part) => part !== undefined && part !== '');
  return html`<li part="contact">
    <b><bdi>${contact.text('name') ?? nothing}</bdi></b>
    ${role ? html`<span class="second"><bdi>${role}</bdi></span>` : nothing}
    ${email ? html`<span class="second">${isMailbox(email) ? safeLink(`mailto:${email}`, email) : html`<bdi>${email}</bdi>`}</span>` : nothing}
    ${phone ? html`<span class="second">${number ? safeLink(`tel:${number}`, phone) : html`<bdi>${phone}</bdi>`}</span>` : nothing}
    ${orcid ? html`<span class="second">${safeLink(`https://orcid.org/${orcid.replace(/^https:\/\/orcid\.org\//, '')}`, `ORCID ${orcid}`)}</span>` : nothing}
    ${small.length > 0 ? html`<span class="quiet">${small.map((part, index) => html`${index > 0 ? ' · ' : nothing}<bdi>${part}</bdi>`)}</span>` : nothing}
    ${freshness(contact, view, 'long')}
  </li>`;
}

/** One address and nothing else: in a link, what follows it could write the message too, or add readers (RFC 6068). */
function isMailbox(email: string): boolean {
  return /^[^\s%?&#,;:<>"@]+@[^\s%?&#,;:<>"@]+$/.test(email);
}

/** What is dialled: the number up to an extension, without the zero that callers from abroad leave out. */
function dialled(phone: string): string | undefined {
  const [number = ''] = /[+\d][^\p{L},;#]*/u.exec(phone.replace(/^(\+[^(]*)\(0\)/, '$1')) ?? [];
  const digits = number.replace(/[^\d+]/g, '');
  return /^\+?\d{3,}$/.test(digits) ? digits : undefined;
}
