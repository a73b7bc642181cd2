import { Catalogue, type Format } from '@kvasir/element';
import type { RorNameType, RorRelationship, RorStatus } from '@kvasir/model';
import type { ProblemCode } from '@kvasir/model/validate.js';
import { english } from './editor.messages.en.ts';

/** The headings of the form. */
export type GroupName =
  | 'organisation'
  | 'kind'
  | 'identifiers'
  | 'places'
  | 'about'
  | 'offers'
  | 'seeks'
  | 'cooperation'
  | 'record'
  | 'contacts'
  | 'more';

/** The lists that an entry can be added to and removed from; each is a map of the document. */
export type CollectionName =
  | 'names'
  | 'otherIdentifiers'
  | 'locations'
  | 'links'
  | 'capabilities'
  | 'facilities'
  | 'results'
  | 'needs'
  | 'partnerships'
  | 'projects'
  | 'memberships'
  | 'relations'
  | 'contacts';

export interface CollectionMessages {
  heading: string;
  add: string;
  /** An entry whose name is not known yet. */
  unnamed: string;
}

/** Every field of the form, by the name that it has in the document; fields of entries with the entry's name before. */
export interface FieldLabels {
  name: string;
  legalName: string;
  shortName: string;
  nameText: string;
  nameLang: string;
  nameKinds: string;
  sector: string;
  intermediaryType: string;
  activityType: string;
  organisationTypes: string;
  sme: string;
  sizeBand: string;
  staff: string;
  established: string;
  status: string;
  withdrawnOn: string;
  ror: string;
  pic: string;
  vat: string;
  isni: string;
  lei: string;
  wikidata: string;
  grid: string;
  fundref: string;
  doi: string;
  identifierScheme: string;
  identifierValue: string;
  street: string;
  postCode: string;
  city: string;
  country: string;
  nuts: string;
  primary: string;
  subdivisionName: string;
  subdivisionCode: string;
  latitude: string;
  longitude: string;
  geonames: string;
  continent: string;
  website: string;
  logo: string;
  domains: string;
  linkKind: string;
  linkUrl: string;
  summary: string;
  description: string;
  title: string;
  details: string;
  trl: string;
  capabilityTrl: string;
  facilityUrl: string;
  fields: string;
  sdgs: string;
  needKind: string;
  partnershipType: string;
  involvement: string;
  duration: string;
  conditions: string;
  projectAcronym: string;
  projectTitle: string;
  projectCordis: string;
  projectRole: string;
  startDate: string;
  endDate: string;
  ecContribution: string;
  netEcContribution: string;
  totalCost: string;
  currency: string;
  membershipName: string;
  membershipUrl: string;
  since: string;
  relationKind: string;
  relationName: string;
  relationRor: string;
  relationPartner: string;
  contactName: string;
  contactRole: string;
  contactFunction: string;
  orcid: string;
  email: string;
  phone: string;
  languages: string;
  availability: string;
  from: string;
  until: string;
  lastVerified: string;
  visibility: string;
  consent: string;
  markLetters: string;
  markColour: string;
}

/** Every text of the form in `<kv-partner-profile editable>`. The words of vocabularies are those of the profile. */
export interface EditorMessages {
  formName: string;
  previewTitle: string;
  previewNote: string;
  previewEmpty: string;

  groups: Record<GroupName, string>;
  collections: Record<CollectionName, CollectionMessages>;
  labels: FieldLabels;
  moreIdentifiers: string;
  moreOfPlace: string;
  web: string;
  markHeading: string;

  yes: string;
  no: string;
  nameKind: Record<RorNameType, string>;
  status: Record<RorStatus, string>;
  relation: Record<RorRelationship, string>;
  needKind: Record<'need' | 'challenge', string>;
  linkKind: Record<'website' | 'wikipedia', string>;
  visibility: Record<'public' | 'partners', string>;
  /** What each technology readiness level stands for, in a few words; nine of them. */
  readinessLevels: readonly string[];

  picHint: string;
  rorHint: string;
  vatHint: string;
  orcidHint: string;
  languageHint: string;
  nutsHint: string;
  domainsHint: string;
  fieldsHint: string;
  goalsHint: string;
  summaryHint: string;
  consentHint: string;
  trlHint: (from: string, to: string) => string;
  marksLettersHint: string;
  colourAutomatic: string;
  colourNumber: (number: number) => string;
  projectCordisHint: string;
  relationPartnerHint: string;
  confirmToday: string;
  confirmedToday: string;

  remove: (what: string) => string;
  removed: (what: string) => string;
  restored: (what: string) => string;
  undo: string;
  showAll: (count: number, format: Format) => string;
  entryProblem: string;

  fromRor: string;
  fromCordis: string;
  fromSource: (source: string) => string;
  editedHere: string;
  /** Joins a source and the date on which it was read. */
  originDated: (origin: string, date: string) => string;

  lookupHint: string;
  lookupFound: (count: number, format: Format) => string;
  lookupNotInList: string;
  lookupByHand: string;
  lookupWithdrawn: string;
  lookupInactive: string;
  lookupSucceededBy: (name: string) => string;
  lookupAlsoNamed: (name: string) => string;
  /** After a choice: what was filled in from the registry. */
  lookupFilled: (fields: string) => string;
  lookupNothingNew: string;
  lookupKept: (fields: string) => string;
  lookupUndone: string;

  problemsTitle: (count: number, name: string | undefined, format: Format) => string;
  problemAt: (label: string, problem: string) => string;
  unreadable: string;
  unreadableRemove: string;
  unreadableDocument: string;
  startAnew: string;
  problems: Record<ProblemCode, string>;
  nameRequired: string;
  notANumber: string;
  notAnAmount: string;
  incompleteDate: string;
  tooSmall: (least: string) => string;
  tooLarge: (most: string) => string;
  picDigits: (digits: number, format: Format) => string;
}

/** Hosts address it as `kv-partner-profile-editor`, in `overrideMessages`. */
export const editorCatalogue = new Catalogue<EditorMessages>('kv-partner-profile-editor', english, {
  de: () => import('./editor.messages.de.ts').then((module) => module.german),
  fr: () => import('./editor.messages.fr.ts').then((module) => module.french),
});
