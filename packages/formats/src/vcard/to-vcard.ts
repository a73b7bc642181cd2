import { isCalendarDate, parseOrcid, type Contact, type Id, type Partner } from '@kvasir/model';
import { isPublic } from '../shared/contacts.ts';
import { slug } from '../shared/ids.ts';
import { entriesOf, linkOf, objectOf, termsOf, partnerOf, textOf } from '../shared/reading.ts';
import { escapeText, fold } from './content-line.ts';

export interface VCardOptions {
  /** `public` (the default) leaves out contacts that are not marked public; `all` is for the partners' own use. */
  include?: 'public' | 'all';
}

/**
 * Contacts as vCard 4.0 (RFC 6350), one card after the other; empty when there is none to give. Without `contacts` all
 * contacts of the partner. A card has no address of the partner: the person may work elsewhere.
 */
export function toVCard(value: Partner, contacts?: Record<Id, Contact>, options: VCardOptions = {}): string {
  const partner = partnerOf(value);
  return entriesOf(contacts ?? partner.contacts)
    .filter(([, contact]) => options.include === 'all' || isPublic(contact))
    .flatMap(([id, contact]) => cardOf(partner, id, contact))
    .map(fold)
    .join('');
}

function cardOf(partner: Partner, id: Id, contact: Record<string, unknown>): string[] {
  const organisation = textOf(partner.name);
  const name = textOf(contact['name']) ?? textOf(contact['email']) ?? organisation ?? id;
  const verified = contact['lastVerified'];
  return [
    'BEGIN:VCARD',
    'VERSION:4.0',
    'KIND:individual',
    line('UID;VALUE=text', `${stem(partner)}/${id}`),
    `FN:${escapeText(name)}`,
    // Which part is the family name is not known, and a guess would be wrong for half of the world.
    `N:${escapeText(name)};;;;`,
    line('ORG', organisation),
    line('TITLE', textOf(contact['role'])),
    line('ROLE', textOf(contact['function'])),
    line('EMAIL;TYPE=work', textOf(contact['email'])),
    line('TEL;TYPE=work', textOf(contact['phone'])),
    ...termsOf(contact['languages']).map((tag) => (/^[A-Za-z0-9-]+$/.test(tag) ? `LANG:${tag}` : '')),
    uri('URL;TYPE=work', linkOf(partner.website)),
    uri('X-ORCID', parseOrcid(textOf(contact['orcid']) ?? '')),
    line('NOTE', textOf(contact['availability'])),
    typeof verified === 'string' && isCalendarDate(verified) ? `REV:${verified.replaceAll('-', '')}T000000Z` : '',
    'END:VCARD',
  ].filter(Boolean);
}

/** What makes the UID the same at the next export: the partner's own identifier, else its name. */
function stem(partner: Partner): string {
  const identifiers = objectOf(partner.identifiers);
  const pic = textOf(identifiers['pic']);
  return textOf(identifiers['ror']) ?? (pic ? `pic-${pic}` : slug(textOf(partner.name) ?? ''));
}

function line(property: string, value: string | undefined): string {
  const text = value && escapeText(value);
  return text ? `${property}:${text}` : '';
}

/** An address is not text: it is not escaped (RFC 6350, 4.2), so it must hold nothing that could end the line. */
function uri(property: string, value: string | undefined): string {
  return value ? `${property}:${new URL(value).href}` : '';
}
