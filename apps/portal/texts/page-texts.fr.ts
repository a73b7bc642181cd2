import type { PageTexts } from './page-texts.ts';

export const fr: PageTexts = {
  portalName: 'Kvasir',
  portalKind: 'Portail de référence',
  skipLink: 'Aller au contenu',
  mainNavigation: 'Navigation principale',
  languageNavigation: 'Langue',
  breadcrumb: 'Vous êtes ici',
  projects: 'Projets',
  dark: 'Sombre',
  light: 'Clair',
  footerAbout:
    'Un portail de référence pour la co-création entre industrie et monde académique. Il ne dépose aucun cookie et n’interroge aucun autre serveur.',
  attributionCordis: 'Projets et participants : CORDIS, © Union européenne, réutilisés sous licence',
  attributionCordisLicence: 'CC BY 4.0',
  attributionRor: 'Organisations : Research Organization Registry,',
  attributionRorLicence: 'CC0 1.0',

  projectsTitle: 'Les projets et leurs partenaires',
  projectsLead: (projects, organisations) =>
    `${String(projects)} projets d’Horizon Europe et les ${organisations} organisations qui les portent. Choisissez un projet pour voir qui y participe, puis ouvrez le profil d’un partenaire.`,
  searchLabel: 'Recherche',
  searchHint: 'Acronyme, sujet ou partenaire',
  clusterLabel: 'Pôle',
  clusterAny: 'Tous les pôles',
  countryLabel: 'Pays d’un partenaire',
  countryAny: 'Tous les pays',
  sortLabel: 'Ordre',
  sorts: {
    match: 'Pertinence, A–Z',
    partners: 'Plus de partenaires',
    countries: 'Plus de pays',
    start: 'Début le plus récent',
  },
  searchButton: 'Rechercher',
  clearFilters: 'Effacer la recherche',
  resultCount: (shown, all) =>
    shown === all ? `${String(all)} projets` : `${String(shown)} projet${shown < 2 ? '' : 's'} sur ${String(all)}`,
  noResult: 'Aucun projet ne correspond.',
  noResultHint: 'Cherchez avec moins de mots, ou dans un autre pôle ou un autre pays.',
  columnProject: 'Projet',
  columnCluster: 'Pôle',
  columnPartners: 'Partenaires',
  columnCountries: 'Pays',
  columnPeriod: 'Période',
  clusters: {
    health: 'Santé',
    culture: 'Culture, créativité et société inclusive',
    digital: 'Numérique, industrie et espace',
    climate: 'Climat, énergie et mobilité',
    food: 'Alimentation, bioéconomie, ressources naturelles, agriculture et environnement',
    missions: 'Missions de l’UE',
    infrastructures: 'Infrastructures de recherche',
    eic: 'Conseil européen de l’innovation',
    other: 'Autres parties d’Horizon Europe',
  },

  objective: 'Objectif',
  wholeObjective: 'L’objectif en entier',
  period: 'Période',
  cluster: 'Pôle',
  totalCost: 'Coût total',
  euContribution: 'Contribution de l’UE aux partenaires',
  fundingScheme: 'Type d’action',
  fundingSchemes: {
    'HORIZON-RIA': 'Action de recherche et d’innovation',
    'HORIZON-EIC': 'Subvention du Conseil européen de l’innovation',
  },
  topic: 'Thème',
  grant: 'Convention de subvention',
  fields: 'Domaines scientifiques',
  onCordis: 'Le projet sur CORDIS',
  projectSource: 'Informations sur le projet : CORDIS, © Union européenne, CC BY 4.0.',
  participants: 'Participants',
  participantsLead: (partners, countries) =>
    `${partners === 1 ? 'Une organisation' : `${String(partners)} organisations`} de ${countries === 1 ? 'un seul pays' : `${String(countries)} pays`}.`,
  joined: (joined) =>
    joined === 1
      ? 'L’une d’elles a exactement ce nom dans le Research Organization Registry, qui la complète.'
      : `${String(joined)} d’entre elles ont exactement ce nom dans le Research Organization Registry, qui les complète.`,
  viewLabel: 'Afficher en',
  viewCards: 'Cartes',
  viewList: 'Liste',
  roles: {
    coordinator: 'Coordinateur',
    participant: 'Participant',
    associatedPartner: 'Partenaire associé',
    thirdParty: 'Tiers',
  },

  profileWithoutScript: 'Le profil complet, la modification et les téléchargements ont besoin de JavaScript.',
  alsoIn: 'Aussi dans ces projets',
  profileSource: (ror) =>
    ror
      ? 'Informations publiées : CORDIS, © Union européenne, CC BY 4.0, et Research Organization Registry, CC0 1.0.'
      : 'Informations publiées : CORDIS, © Union européenne, CC BY 4.0.',
  editNote: 'Tout le monde peut modifier ce profil, et tout le monde voit les modifications.',

  projectNavigation: 'Pages de ce projet',
  actingFor: 'J’agis pour',
  actingForNobody: 'aucun partenaire',
  actingForNote:
    'Qui agit pour un partenaire peut approuver et s’opposer en son nom. Ce portail n’a pas de connexion et pose donc la question\u00a0; les autres le savent par elle.',
  overview: 'Vue d’ensemble',
  ownership: 'Propriété et accès',
  ownershipLead:
    'À qui appartient chaque résultat attendu et qui en décide, qui peut l’utiliser, comment il est protégé et à quel point il est ouvert.',
  noResultsYet: 'Aucun résultat attendu n’est encore inscrit.',
  ownershipWithoutScript: 'La matrice, la modification et les exports ont besoin de JavaScript.',
  ownershipNote:
    'Tout le monde peut modifier cette matrice, et tout le monde voit les modifications. Elle ne constitue pas un avis juridique.',

  roadmap: 'Feuille de route',
  roadmapLead: 'Ce qui est dû et quand, qui en répond, ce qui doit précéder, et quand les partenaires font le point.',
  dueNext: 'Ce qui est dû',
  nothingDueYet: 'Aucun jalon, livrable ou revue n’est encore prévu.',
  moreDue: (count) => `et ${String(count)} de plus`,
  roadmapWithoutScript: 'La chronologie, la modification et les exports ont besoin de JavaScript.',
  roadmapNote: 'Tout le monde peut modifier cette feuille de route, et tout le monde voit les modifications.',
  calendar: 'Dans votre agenda',
  calendarLead: 'Un agenda abonné suit la feuille de route de lui-même : ce qui bouge ici bouge là-bas.',
  subscribe: 'S’abonner',
  calendarFile: 'Télécharger une fois (ICS)',
  calendarAddress: 'Adresse pour Google Agenda et ceux qui en demandent une :',
  partnerCalendars: 'Agendas des différents partenaires',

  impact: 'Impact',
  impactLead: 'Ce que les partenaires ont convenu de mesurer, ce qui a été observé, et ce qu’il en a coûté à d’autres.',
  noIndicatorsYet: 'Aucun indicateur n’a encore été convenu.',
  impactWithoutScript: 'Les valeurs, les graphiques, le rapport et les exports ont besoin de JavaScript.',
  impactNote: 'Tout le monde peut modifier ces indicateurs, et tout le monde voit les modifications.',
  survey: 'Retours',
  surveyLead: 'Comment les partenaires travaillent ensemble, de 1 à 5. Aucun nom n’est conservé avec une réponse.',
  surveyWithoutScript: 'Répondre demande JavaScript.',

  plans: 'Plans de valorisation',
  plansLead:
    'Comment chaque résultat attendu trouve son usage : qui fait quoi, en quelles étapes, ensemble ou séparément, et qui reçoit quoi.',
  resultWithPlan: (name) => `${name}, avec un plan`,
  plansWithoutScript: 'Les plans eux-mêmes, la modification et les exports ont besoin de JavaScript.',
  plansNote:
    'Tout le monde peut modifier ces plans, et tout le monde voit les modifications. Ils ne constituent pas un avis juridique.',

  notFoundTitle: 'Cette page n’existe pas',
  notFoundText: 'L’adresse est peut-être mal écrite, ou le projet ne fait pas partie de ce portail.',
  failureTitle: 'Le portail n’a pas pu répondre',
  failureText: 'L’erreur est ici, pas chez vous. Réessayez dans un instant.',
  backToProjects: 'Vers les projets',
};
