import type { Format } from '@kvasir/element';
import { catalogue as cardCatalogue, english as cardEnglish, type CardMessages } from './card.messages.ts';
import type { Section } from './sections.ts';

/**
 * Every text of `<kv-partner-profile>` that a reader sees or hears. What no card shows loads with the full layout or the
 * editor; the editor's own texts load with the editor.
 */
export interface PartnerProfileMessages extends CardMessages {
  unreadableDetails: string;

  sections: Record<Section, string>;

  challenge: string;
  website: string;

  visibleToPartners: string;
  until: (date: string) => string;
  from: (date: string) => string;

  legalName: string;
  shortName: string;
  otherNames: string;
  kind: string;
  activity: string;
  size: string;
  staff: (count: number, format: Format) => string;
  founded: string;
  places: string;
  mainPlace: string;
  domains: string;
  links: string;
  /** Kinds of links that a word says better than an address. */
  linkKind: Readonly<Record<string, string>>;
  checkDigitsRight: string;
  checkDigitsWrong: string;

  partnershipType: string;
  involvement: string;
  duration: string;
  conditions: string;
  project: string;
  projectRole: string;
  period: string;
  notPublished: string;
  since: (date: string) => string;

  parents: string;
  children: string;
  related: string;
  predecessors: string;
  successors: string;
  showAll: (count: number, format: Format) => string;

  /** Short names of the seventeen Sustainable Development Goals, in their order, as the United Nations word them. */
  goalNames: readonly string[];
  sourceEdited: string;
  sourceRor: string;
  sourceCordis: string;
  sourceEverything: string;
  sourceAll: string;
  sourceLine: (fields: string, source: string, date: string | undefined) => string;
}

export const english: PartnerProfileMessages = {
  ...cardEnglish,
  unreadableDetails: 'They are kept as they came:',

  sections: {
    summary: 'About',
    offers: 'Offers',
    seeks: 'Seeks',
    readiness: 'Readiness',
    cooperation: 'How we work with partners',
    record: 'Track record',
    contacts: 'Contacts',
    organisation: 'Organisation',
    identifiers: 'Identifiers',
    fields: 'Fields and goals',
    relations: 'Related organisations',
    memberships: 'Memberships',
    provenance: 'Where this comes from',
  },

  challenge: 'Challenge',
  website: 'Website',

  visibleToPartners: 'shown to partners',
  until: (date) => `until ${date}`,
  from: (date) => `from ${date}`,

  legalName: 'Legal name',
  shortName: 'Short name',
  otherNames: 'Also known as',
  kind: 'Kind',
  activity: 'Activity type',
  size: 'Size',
  staff: (count, format) => format.plural(count, { one: 'one person', other: `${format.number(count)} staff` }),
  founded: 'Founded',
  places: 'Places',
  mainPlace: 'main seat',
  domains: 'Domains',
  links: 'Links',
  linkKind: { wikipedia: 'Wikipedia', 'contact-form': 'Contact form' },
  checkDigitsRight: 'Check digits are right',
  checkDigitsWrong: 'Check digits are wrong',

  partnershipType: 'Type',
  involvement: 'Involvement',
  duration: 'Duration',
  conditions: 'Conditions',
  project: 'Project',
  projectRole: 'Role',
  period: 'Period',
  notPublished: 'not published',
  since: (date) => `since ${date}`,

  parents: 'Part of',
  children: 'Includes',
  related: 'Related',
  predecessors: 'Predecessors',
  successors: 'Successors',
  showAll: (count, format) => `Show all ${format.number(count)}`,

  goalNames: [
    'No poverty',
    'Zero hunger',
    'Good health and well-being',
    'Quality education',
    'Gender equality',
    'Clean water and sanitation',
    'Affordable and clean energy',
    'Decent work and economic growth',
    'Industry, innovation and infrastructure',
    'Reduced inequalities',
    'Sustainable cities and communities',
    'Responsible consumption and production',
    'Climate action',
    'Life below water',
    'Life on land',
    'Peace, justice and strong institutions',
    'Partnerships for the goals',
  ],
  sourceEdited: 'edited here',
  sourceRor: 'Research Organization Registry (ROR)',
  sourceCordis: 'CORDIS',
  sourceEverything: 'Everything else',
  sourceAll: 'Everything',
  sourceLine: (fields, source, date) => (date ? `${fields}: ${source}, ${date}` : `${fields}: ${source}`),
};

/** From here on the English that the catalogue gives out is whole. */
export const catalogue = cardCatalogue.complete(english);

/** The texts of an element, with what a host replaced: whole, since the catalogue is. */
export function wholeText(text: CardMessages): PartnerProfileMessages {
  return text as PartnerProfileMessages;
}
