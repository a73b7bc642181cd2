import type { Contact } from '../schema/contact.ts';
import type { Partner } from '../schema/partner.ts';
import type { Id } from '../schema/primitives.ts';
import { entries, type SampleIds } from './sample-ids.ts';
import { countries, nth, organisations, paragraph, people, places, subjects, trades } from './sample-words.ts';

/** The ids of every partner's contacts. */
export const contactIds = ['scientific', 'transfer', 'finance'] as const;
const contactFunctions = ['scientific-lead', 'ktt-officer', 'finance'] as const;

function contactOf(index: number, partner: number): Contact {
  const person = nth(people, partner + index);
  return {
    name: person,
    role: nth(['Head of group', 'Knowledge transfer officer', 'Head of finance'], index),
    function: nth(contactFunctions, index),
    email: `contact-${String(index + 1)}@partner-${String(partner + 1)}.example`,
    phone: `+49 471 5550 ${String(100 + partner)}`,
    languages: { en: true, de: true },
    lastVerified: '2026-10-06',
    visibility: index === 0 ? 'public' : 'partners',
  };
}

function organisationOf(index: number) {
  const known = organisations[index];
  if (known) return known;
  const { form, ...kind } = nth(trades, index);
  // Places and trades have been through after 55; the number tells further ones apart.
  const again = Math.floor(index / (places.length * trades.length));
  const name = form(nth(places, index)) + (again > 0 ? ` ${String(again + 1)}` : '');
  return { ...kind, name, country: nth(countries, index) };
}

function partnerOf(index: number): Partner {
  const { country, ...organisation } = organisationOf(index);
  return {
    ...organisation,
    website: `https://partner-${String(index + 1)}.example/`,
    identifiers: { pic: String(999_000_000 + index) },
    locations: { seat: { street: `Quay ${String(index + 1)}`, city: nth(places, index), country } },
    summary: paragraph(index, 2),
    description: paragraph(index + 1, 5),
    capabilities: { first: { title: nth(subjects, index), trl: { from: 3, to: 7 } } },
    needs: { first: { title: nth(subjects, index + 5), kind: 'challenge' } },
    contacts: entries(contactIds, (contact) => contactOf(contact, index)),
  };
}

export function largePartners(ids: SampleIds): Record<Id, Partner> {
  return entries(ids.partners, partnerOf);
}
