import type { SortOrder } from '../server/data/project-search.ts';
import type { ProgrammePart } from '../server/data/programme-part.ts';
import { de } from './page-texts.de.ts';
import { en } from './page-texts.en.ts';
import { fr } from './page-texts.fr.ts';
import type { Language } from './languages.ts';

/** What the pages say, before any script runs. A language that misses a text does not compile. */
export interface PageTexts {
  portalName: string;
  portalKind: string;
  skipLink: string;
  mainNavigation: string;
  languageNavigation: string;
  breadcrumb: string;
  projects: string;
  /** On the button that goes to the other colour scheme. */
  dark: string;
  light: string;
  footerAbout: string;
  attributionCordis: string;
  attributionCordisLicence: string;
  attributionRor: string;
  attributionRorLicence: string;

  projectsTitle: string;
  projectsLead: (projects: number, organisations: string) => string;
  searchLabel: string;
  searchHint: string;
  clusterLabel: string;
  clusterAny: string;
  countryLabel: string;
  countryAny: string;
  sortLabel: string;
  sorts: Record<SortOrder, string>;
  searchButton: string;
  clearFilters: string;
  resultCount: (shown: number, all: number) => string;
  noResult: string;
  noResultHint: string;
  columnProject: string;
  columnCluster: string;
  columnPartners: string;
  columnCountries: string;
  columnPeriod: string;
  clusters: Record<ProgrammePart, string>;

  objective: string;
  wholeObjective: string;
  period: string;
  cluster: string;
  totalCost: string;
  euContribution: string;
  fundingScheme: string;
  fundingSchemes: Record<string, string>;
  topic: string;
  grant: string;
  fields: string;
  onCordis: string;
  projectSource: string;
  participants: string;
  participantsLead: (partners: number, countries: number) => string;
  joined: (joined: number) => string;
  viewLabel: string;
  viewCards: string;
  viewList: string;
  /** Shown until the profile element has been loaded, and without JavaScript. */
  roles: Record<string, string>;

  profileWithoutScript: string;
  alsoIn: string;
  profileSource: (ror: boolean) => string;
  editNote: string;

  projectNavigation: string;
  /** On whose behalf the reader acts: the label, the choice of nobody, and what it is for. */
  actingFor: string;
  actingForNobody: string;
  actingForNote: string;
  overview: string;
  ownership: string;
  ownershipLead: string;
  /** Shown until the matrix has been loaded, and without JavaScript. */
  noResultsYet: string;
  ownershipWithoutScript: string;
  ownershipNote: string;

  roadmap: string;
  roadmapLead: string;
  /** Above the list that is shown until the roadmap has been loaded, and without JavaScript. */
  dueNext: string;
  nothingDueYet: string;
  moreDue: (count: number) => string;
  roadmapWithoutScript: string;
  roadmapNote: string;
  calendar: string;
  calendarLead: string;
  subscribe: string;
  calendarFile: string;
  calendarAddress: string;
  partnerCalendars: string;

  impact: string;
  impactLead: string;
  /** Shown until the impact form has been loaded, and without JavaScript. */
  noIndicatorsYet: string;
  impactWithoutScript: string;
  impactNote: string;
  survey: string;
  surveyLead: string;
  surveyWithoutScript: string;

  plans: string;
  plansLead: string;
  /** In the list that is shown until the valorisation plans have been loaded, and without JavaScript. */
  resultWithPlan: (name: string) => string;
  plansWithoutScript: string;
  plansNote: string;

  notFoundTitle: string;
  notFoundText: string;
  failureTitle: string;
  failureText: string;
  backToProjects: string;
}

export const pageTexts: Record<Language, PageTexts> = { en, de, fr };
