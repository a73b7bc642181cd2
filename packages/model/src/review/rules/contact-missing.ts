import { asMap, member } from '../../patch/json-map.ts';
import { documentRule } from '../rule.ts';
import { readable, trailOf, walk } from '../walk.ts';

const path = ['valorisationPlans', '*', 'contacts', '*'];

/** Key staff and contact points are kept in one list for each partner; a plan only points there. */
export const contactMissing = documentRule({
  id: 'contact-missing',
  severity: 'error',
  paragraph: '3.3.1(b)',
  reads: ['partners', 'valorisationPlans'],
  message: ({ missing, partner }: { missing: string; partner: string }) =>
    `“${missing}” is named as a contact of ${partner}, but is not among its contacts.`,
  find(document, report) {
    const partners = asMap(document.partners) ?? {};
    walk(document, path, (found, keys) => {
      const { partner: id, contact } = asMap(found) ?? {};
      const [missing, partnerId] = [readable(contact), readable(id)];
      // A partner that is not there is another rule's finding.
      const partner = partnerId && asMap(member(partners, partnerId));
      const contacts = partner && asMap(partner['contacts'] ?? {});
      if (!missing || !contacts || member(contacts, missing) !== undefined) return;
      report([...trailOf(path, keys), 'contact'], { missing, partner: readable(partner['name']) ?? partnerId });
    });
  },
});
