/** What the partner knows, offers and seeks. */
import type { Partner } from '@kvasir/model';
import { entriesOf, linkOf, termsOf, textOf } from '../shared/reading.ts';
import { node, type JsonLdNode, type JsonLdValue } from './node.ts';

const FIELD_SCHEMES: Readonly<Record<string, string>> = {
  euroscivoc: 'European Science Vocabulary (EuroSciVoc)',
  ford: 'Fields of Research and Development (FORD)',
};

export function offerProperties(partner: Partner): Record<string, JsonLdValue | undefined> {
  return {
    knowsAbout: [
      ...entriesOf(partner.fields).flatMap(([, field]) => fieldTerm(field)),
      ...termsOf(partner.sdgs).flatMap(sdgTerm),
    ],
    makesOffer: [
      ...titled(partner.capabilities).map((item) => offer('Service', item)),
      ...titled(partner.facilities).map((item) => offer('Service', item)),
      ...titled(partner.results).map((item) => offer('CreativeWork', item)),
    ],
    seeks: titled(partner.needs).map((item) => node('Demand', item)),
  };
}

function fieldTerm(field: Record<string, unknown>): JsonLdNode[] {
  const [name, termCode, scheme] = [field['title'], field['code'], field['scheme']].map(textOf);
  if (!name && !termCode) return [];
  const set = scheme && Object.hasOwn(FIELD_SCHEMES, scheme) ? FIELD_SCHEMES[scheme] : scheme;
  const inDefinedTermSet = set && node('DefinedTermSet', { name: set });
  return [node('DefinedTerm', { name: name ?? termCode, termCode, inDefinedTermSet: inDefinedTermSet || undefined })];
}

/** Goals and targets under the United Nations' own identifiers. */
function sdgTerm(term: string): JsonLdNode[] {
  if (!/^\d{1,2}(\.[0-9a-z]{1,2})?$/.test(term)) return [];
  const inDefinedTermSet = node('DefinedTermSet', { name: 'Sustainable Development Goals' });
  return [
    node('DefinedTerm', {
      name: `SDG ${term}`,
      termCode: term,
      url: `http://metadata.un.org/sdg/${term}`,
      inDefinedTermSet,
    }),
  ];
}

type Titled = { name: string; description: string | undefined; url: string | undefined };

function titled(collection: unknown): Titled[] {
  return entriesOf(collection).flatMap(([, entry]) => {
    const name = textOf(entry['title']);
    return name ? [{ name, description: textOf(entry['description']), url: linkOf(entry['url']) }] : [];
  });
}

function offer(type: 'Service' | 'CreativeWork', item: Titled): JsonLdNode {
  return node('Offer', { itemOffered: node(type, item) });
}
