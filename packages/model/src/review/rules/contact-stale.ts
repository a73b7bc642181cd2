import type { Partner } from '../../schema/partner.ts';
import { freshnessOf } from '../../valorisation/contacts.ts';
import { entryIn, mapEntries, writtenText } from '../../valorisation/reading.ts';
import { planRule, type PlanValues } from '../plan-rule.ts';
import { partnerName } from '../result-rule.ts';

/** "A regularly updated list of key staff and contact points for each partner." */
export const contactStale = planRule<
  'contact-stale',
  PlanValues & { readonly contact: string; readonly partner: string; readonly hasLeft: 0 | 1 }
>({
  id: 'contact-stale',
  severity: 'warning',
  paragraph: '3.3.1(b)',
  message: ({ name, contact, partner, hasLeft }) =>
    hasLeft
      ? `${contact} of ${partner} is named as a contact for “${name}”, but has left the function. Name somebody else.`
      : `Nobody has confirmed for more than a year that ${contact} of ${partner} is the contact for “${name}”. Ask, and enter the day.`,
  find({ contacts }, report, around) {
    const { today, name } = around;
    if (today === undefined) return;
    for (const [id, { partner, contact }] of mapEntries(contacts)) {
      if (typeof partner !== 'string' || typeof contact !== 'string') continue;
      // What is missing is another rule's finding, and what was never confirmed is shown where it stands.
      const freshness = around.ask('partners', partner, (of: Partner | undefined) =>
        freshnessOf(entryIn(of?.contacts, contact), today),
      );
      if (freshness !== 'stale' && freshness !== 'left') continue;
      const person = around.ask('partners', partner, (of: Partner | undefined) =>
        writtenText(entryIn(of?.contacts, contact)?.['name']),
      );
      report(['contacts', id, 'contact'], {
        name,
        contact: person ?? contact,
        partner: partnerName(around, partner),
        hasLeft: freshness === 'left' ? 1 : 0,
      });
    }
  },
});
