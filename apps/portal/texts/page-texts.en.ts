import type { PageTexts } from './page-texts.ts';

export const en: PageTexts = {
  portalName: 'Kvasir',
  portalKind: 'Reference portal',
  skipLink: 'Skip to the content',
  mainNavigation: 'Main',
  languageNavigation: 'Language',
  breadcrumb: 'You are here',
  projects: 'Projects',
  dark: 'Dark',
  light: 'Light',
  footerAbout: 'A reference portal for industry–academia co-creation. It sets no cookies and asks no other server.',
  attributionCordis: 'Projects and participants: CORDIS, © European Union, reused under',
  attributionCordisLicence: 'CC BY 4.0',
  attributionRor: 'Organisations: Research Organization Registry,',
  attributionRorLicence: 'CC0 1.0',

  projectsTitle: 'Projects and their partners',
  projectsLead: (projects, organisations) =>
    `${String(projects)} Horizon Europe projects and the ${organisations} organisations that carry them. Choose a project to see who takes part, and open a partner’s profile.`,
  searchLabel: 'Search',
  searchHint: 'Acronym, subject or partner',
  clusterLabel: 'Cluster',
  clusterAny: 'All clusters',
  countryLabel: 'Country of a partner',
  countryAny: 'All countries',
  sortLabel: 'Order',
  sorts: {
    match: 'Best match, A–Z',
    partners: 'Most partners',
    countries: 'Most countries',
    start: 'Latest start',
  },
  searchButton: 'Search',
  clearFilters: 'Clear the search',
  resultCount: (shown, all) =>
    shown === all ? `${String(all)} projects` : `${String(shown)} of ${String(all)} projects`,
  noResult: 'No project matches.',
  noResultHint: 'Search for fewer words, or for another cluster or country.',
  columnProject: 'Project',
  columnCluster: 'Cluster',
  columnPartners: 'Partners',
  columnCountries: 'Countries',
  columnPeriod: 'Period',
  clusters: {
    health: 'Health',
    culture: 'Culture, Creativity and Inclusive Society',
    digital: 'Digital, Industry and Space',
    climate: 'Climate, Energy and Mobility',
    food: 'Food, Bioeconomy, Natural Resources, Agriculture and Environment',
    missions: 'EU Missions',
    infrastructures: 'Research Infrastructures',
    eic: 'European Innovation Council',
    other: 'Other parts of Horizon Europe',
  },

  objective: 'Objective',
  wholeObjective: 'The whole objective',
  period: 'Period',
  cluster: 'Cluster',
  totalCost: 'Total cost',
  euContribution: 'EU contribution to the partners',
  fundingScheme: 'Type of action',
  fundingSchemes: {
    'HORIZON-RIA': 'Research and innovation action',
    'HORIZON-EIC': 'European Innovation Council grant',
  },
  topic: 'Topic',
  grant: 'Grant agreement',
  fields: 'Fields of science',
  onCordis: 'Project on CORDIS',
  projectSource: 'Facts of the project: CORDIS, © European Union, CC BY 4.0.',
  participants: 'Participants',
  participantsLead: (partners, countries) =>
    `${partners === 1 ? 'One organisation' : `${String(partners)} organisations`} from ${countries === 1 ? 'one country' : `${String(countries)} countries`}.`,
  joined: (joined) =>
    joined === 1
      ? 'One of them has exactly the same name in the Research Organization Registry, which adds to its facts.'
      : `${String(joined)} of them have exactly the same name in the Research Organization Registry, which adds to their facts.`,
  viewLabel: 'Show as',
  viewCards: 'Cards',
  viewList: 'List',
  roles: {
    coordinator: 'Coordinator',
    participant: 'Participant',
    associatedPartner: 'Associated partner',
    thirdParty: 'Third party',
  },

  profileWithoutScript: 'The full profile, editing and downloads need JavaScript.',
  alsoIn: 'Also in these projects',
  profileSource: (ror) =>
    ror
      ? 'Published facts: CORDIS, © European Union, CC BY 4.0, and Research Organization Registry, CC0 1.0.'
      : 'Published facts: CORDIS, © European Union, CC BY 4.0.',
  editNote: 'Everybody may edit this profile, and everybody sees what was edited.',

  projectNavigation: 'Pages of this project',
  overview: 'Overview',
  ownership: 'Ownership and access',
  ownershipLead: 'Who owns and controls each expected result, who may use it, how it is protected and how open it is.',
  noResultsYet: 'No expected results are listed yet.',
  ownershipWithoutScript: 'The matrix, editing and exports need JavaScript.',
  ownershipNote: 'Everybody may edit this matrix, and everybody sees what was edited. It is no legal advice.',

  notFoundTitle: 'This page does not exist',
  notFoundText: 'The address may be mistyped, or the project is not among those of this portal.',
  failureTitle: 'The portal could not answer',
  failureText: 'Something failed here, not with you. Try again in a moment.',
  backToProjects: 'To the projects',
};
