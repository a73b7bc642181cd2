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
import type { PartnerProfileMessages } from './partner-profile.messages.ts';
import type { Section } from './sections.ts';

/** The texts that a card or a row shows, or stands in for one: the English of them comes with the element. */
export interface CardMessages {
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

  confirmed: (date: string) => string;
  stale: (date: string) => string;
  neverConfirmed: string;
  moreContacts: (count: number, format: Format) => string;

  inactive: string;
  withdrawn: string;
  withdrawnOn: (date: string) => string;
  successor: string;

  euContribution: string;
  sections: Pick<Record<Section, string>, 'fields'>;
  goal: (number: string) => string;
}

export const english: CardMessages = {
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

  confirmed: (date) => `Confirmed ${date}`,
  stale: (date) => `Last confirmed ${date}`,
  neverConfirmed: 'Never confirmed',
  moreContacts: (count, format) => `and ${format.number(count)} more`,

  inactive: 'No longer active',
  withdrawn: 'Withdrawn from the registry',
  withdrawnOn: (date) => `Withdrawn from the registry on ${date}`,
  successor: 'Successor:',

  euContribution: 'EU contribution',
  sections: { fields: 'Fields and goals' },
  goal: (number) => `SDG ${number}`,
};

/** `partner-profile.messages.ts` completes its English. A translation is one file, of all that the element says. */
export const catalogue = new Catalogue<CardMessages, PartnerProfileMessages>('kv-partner-profile', english, {
  de: () => import('./partner-profile.messages.de.ts').then((module) => module.german),
  fr: () => import('./partner-profile.messages.fr.ts').then((module) => module.french),
});
