import { Catalogue, type Format } from '@kvasir/element';
import type {
  ActivityType,
  ContactFunction,
  IntermediaryType,
  ParticipantRole,
  RorOrganizationType,
  Sector,
  SizeBand,
} from '@kvasir/model';
import type { Section } from './sections.ts';

/** Every text of `<kv-partner-profile>` that a reader sees or hears. The editor's own texts load with the editor. */
export interface PartnerProfileMessages {
  unnamed: string;
  loading: string;
  emptyTitle: string;
  emptyText: string;
  errorTitle: string;
  errorUnreachable: string;
  errorRefused: (status: number) => string;
  errorNotJson: string;
  retry: string;
  unreadable: (count: number, format: Format) => string;
  unreadableDetails: string;

  sections: Record<Section, string>;
  sector: Record<Sector, string>;
  intermediaryType: Record<IntermediaryType, string>;
  activityType: Record<ActivityType, string>;
  organisationType: Record<RorOrganizationType, string>;
  sizeBand: Record<SizeBand, string>;
  sme: string;
  role: Record<ParticipantRole, string>;
  contactFunction: Record<ContactFunction, string>;

  offers: string;
  seeks: string;
  readiness: string;
  readinessRange: (from: number, to: number) => string;
  readinessName: (from: number, to: number) => string;
  challenge: string;
  website: string;

  confirmed: (date: string) => string;
  stale: (date: string) => string;
  neverConfirmed: string;
  moreContacts: (count: number, format: Format) => string;
  visibleToPartners: string;
  until: (date: string) => string;
  from: (date: string) => string;

  inactive: string;
  withdrawn: string;
  withdrawnOn: (date: string) => string;
  successor: string;

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
  euContribution: string;
  notPublished: string;
  since: (date: string) => string;

  parents: string;
  children: string;
  related: string;
  predecessors: string;
  successors: string;
  showAll: (count: number, format: Format) => string;

  goal: (number: string) => string;
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
  unnamed: 'Organisation without a name',
  loading: 'Loading the profile',
  emptyTitle: 'No partner yet',
  emptyText: 'Name, kind and one contact are enough to begin; the rest can follow.',
  errorTitle: 'The profile could not be loaded.',
  errorUnreachable: 'The server does not answer. Check the connection and try again.',
  errorRefused: (status) => `The server answered with error ${status}. Try again, or tell whoever runs this page.`,
  errorNotJson: 'What came is not a profile. Tell whoever runs this page.',
  retry: 'Try again',
  unreadable: (count, format) =>
    format.plural(count, {
      one: 'One fact could not be read.',
      other: `${format.number(count)} facts could not be read.`,
    }),
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
  sector: {
    academia: 'Academia',
    industry: 'Industry',
    'public-authority': 'Public authority',
    'civil-society': 'Civil society',
    'social-partner': 'Social partner',
    individual: 'Individual',
    intermediary: 'Intermediary',
  },
  intermediaryType: {
    'ktt-professional': 'knowledge and technology transfer',
    incubator: 'incubator',
    'science-park': 'science park',
    'innovation-hub': 'innovation hub or cluster',
    'ip-expert': 'intellectual property expert',
    'innovation-consultant': 'innovation consultant',
    'science-communication': 'science communication',
    'science-advice': 'science advice',
    'citizen-engagement': 'citizen engagement',
  },
  activityType: {
    HES: 'Higher or secondary education',
    REC: 'Research organisation',
    PRC: 'Private for-profit entity',
    PUB: 'Public body',
    OTH: 'Other',
  },
  organisationType: {
    archive: 'Archive',
    company: 'Company',
    education: 'Education',
    facility: 'Facility',
    funder: 'Funder',
    government: 'Government',
    healthcare: 'Healthcare',
    nonprofit: 'Non-profit',
    other: 'Other',
  },
  sizeBand: {
    micro: 'micro enterprise',
    small: 'small enterprise',
    medium: 'medium-sized enterprise',
    large: 'large enterprise',
  },
  sme: 'SME',
  role: {
    coordinator: 'Coordinator',
    participant: 'Participant',
    associatedPartner: 'Associated partner',
    thirdParty: 'Third party',
  },
  contactFunction: {
    'scientific-lead': 'Scientific lead',
    'project-manager': 'Project manager',
    'ktt-officer': 'Knowledge transfer officer',
    legal: 'Legal',
    finance: 'Finance',
    'data-protection': 'Data protection',
    communication: 'Communication',
    standardisation: 'Standardisation',
    intermediary: 'Intermediary',
    PCoCo: 'Primary coordinator contact',
    CoCo: 'Coordinator contact',
    PaCo: 'Participant contact',
    LSIGN: 'Legal signatory',
    PLSIGN: 'Project legal signatory',
    FSIGN: 'Financial signatory',
    PFSIGN: 'Project financial signatory',
  },

  offers: 'Offers',
  seeks: 'Seeks',
  readiness: 'Readiness',
  readinessRange: (from, to) => (from === to ? `TRL ${from}` : `TRL ${from}–${to}`),
  readinessName: (from, to) =>
    from === to
      ? `Works at technology readiness level ${from}`
      : `Works at technology readiness levels ${from} to ${to}`,
  challenge: 'Challenge',
  website: 'Website',

  confirmed: (date) => `Confirmed ${date}`,
  stale: (date) => `Last confirmed ${date}`,
  neverConfirmed: 'Never confirmed',
  moreContacts: (count, format) => `and ${format.number(count)} more`,
  visibleToPartners: 'shown to partners',
  until: (date) => `until ${date}`,
  from: (date) => `from ${date}`,

  inactive: 'No longer active',
  withdrawn: 'Withdrawn from the registry',
  withdrawnOn: (date) => `Withdrawn from the registry on ${date}`,
  successor: 'Successor:',

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
  euContribution: 'EU contribution',
  notPublished: 'not published',
  since: (date) => `since ${date}`,

  parents: 'Part of',
  children: 'Includes',
  related: 'Related',
  predecessors: 'Predecessors',
  successors: 'Successors',
  showAll: (count, format) => `Show all ${format.number(count)}`,

  goal: (number) => `SDG ${number}`,
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

export const catalogue = new Catalogue<PartnerProfileMessages>('kv-partner-profile', english, {
  de: () => import('./partner-profile.messages.de.ts').then((module) => module.german),
  fr: () => import('./partner-profile.messages.fr.ts').then((module) => module.french),
});
