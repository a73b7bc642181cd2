import type { PageTexts } from './page-texts.ts';

export const de: PageTexts = {
  portalName: 'Kvasir',
  portalKind: 'Referenzportal',
  skipLink: 'Zum Inhalt springen',
  mainNavigation: 'Hauptnavigation',
  languageNavigation: 'Sprache',
  breadcrumb: 'Sie sind hier',
  projects: 'Projekte',
  dark: 'Dunkel',
  light: 'Hell',
  footerAbout:
    'Ein Referenzportal für die Zusammenarbeit von Industrie und Hochschulen. Es setzt keine Cookies und fragt keinen anderen Server.',
  attributionCordis: 'Projekte und Beteiligte: CORDIS, © Europäische Union, weiterverwendet nach',
  attributionCordisLicence: 'CC BY 4.0',
  attributionRor: 'Organisationen: Research Organization Registry,',
  attributionRorLicence: 'CC0 1.0',

  projectsTitle: 'Projekte und ihre Partner',
  projectsLead: (projects, organisations) =>
    `${String(projects)} Projekte aus Horizont Europa und die ${organisations} Organisationen, die sie tragen. Wählen Sie ein Projekt, um zu sehen, wer beteiligt ist, und öffnen Sie das Profil eines Partners.`,
  searchLabel: 'Suche',
  searchHint: 'Kurzname, Thema oder Partner',
  clusterLabel: 'Cluster',
  clusterAny: 'Alle Cluster',
  countryLabel: 'Land eines Partners',
  countryAny: 'Alle Länder',
  sortLabel: 'Reihenfolge',
  sorts: {
    match: 'Beste Treffer, A–Z',
    partners: 'Meiste Partner',
    countries: 'Meiste Länder',
    start: 'Neuester Beginn',
  },
  searchButton: 'Suchen',
  clearFilters: 'Suche zurücksetzen',
  resultCount: (shown, all) =>
    shown === all ? `${String(all)} Projekte` : `${String(shown)} von ${String(all)} Projekten`,
  noResult: 'Kein Projekt passt.',
  noResultHint: 'Suchen Sie mit weniger Wörtern oder in einem anderen Cluster oder Land.',
  columnProject: 'Projekt',
  columnCluster: 'Cluster',
  columnPartners: 'Partner',
  columnCountries: 'Länder',
  columnPeriod: 'Laufzeit',
  clusters: {
    health: 'Gesundheit',
    culture: 'Kultur, Kreativität und inklusive Gesellschaft',
    digital: 'Digitalisierung, Industrie und Weltraum',
    climate: 'Klima, Energie und Mobilität',
    food: 'Lebensmittel, Bioökonomie, natürliche Ressourcen, Landwirtschaft und Umwelt',
    missions: 'EU-Missionen',
    infrastructures: 'Forschungsinfrastrukturen',
    eic: 'Europäischer Innovationsrat',
    other: 'Andere Teile von Horizont Europa',
  },

  objective: 'Ziel',
  wholeObjective: 'Das ganze Ziel',
  period: 'Laufzeit',
  cluster: 'Cluster',
  totalCost: 'Gesamtkosten',
  euContribution: 'EU-Beitrag an die Partner',
  fundingScheme: 'Art der Maßnahme',
  fundingSchemes: {
    'HORIZON-RIA': 'Forschungs- und Innovationsmaßnahme',
    'HORIZON-EIC': 'Finanzhilfe des Europäischen Innovationsrats',
  },
  topic: 'Thema',
  grant: 'Finanzhilfevereinbarung',
  fields: 'Wissenschaftsgebiete',
  onCordis: 'Projekt auf CORDIS',
  projectSource: 'Angaben zum Projekt: CORDIS, © Europäische Union, CC BY 4.0.',
  participants: 'Beteiligte',
  participantsLead: (partners, countries) =>
    `${partners === 1 ? 'Eine Organisation' : `${String(partners)} Organisationen`} aus ${countries === 1 ? 'einem Land' : `${String(countries)} Ländern`}.`,
  joined: (joined) =>
    joined === 1
      ? 'Eine davon steht unter genau diesem Namen in der Research Organization Registry und ist um deren Angaben ergänzt.'
      : `${String(joined)} davon stehen unter genau diesem Namen in der Research Organization Registry und sind um deren Angaben ergänzt.`,
  viewLabel: 'Anzeigen als',
  viewCards: 'Karten',
  viewList: 'Liste',
  roles: {
    coordinator: 'Koordinator',
    participant: 'Teilnehmer',
    associatedPartner: 'Assoziierter Partner',
    thirdParty: 'Dritte Partei',
  },

  profileWithoutScript: 'Das ganze Profil, das Bearbeiten und das Herunterladen brauchen JavaScript.',
  alsoIn: 'Auch in diesen Projekten',
  profileSource: (ror) =>
    ror
      ? 'Veröffentlichte Angaben: CORDIS, © Europäische Union, CC BY 4.0, und Research Organization Registry, CC0 1.0.'
      : 'Veröffentlichte Angaben: CORDIS, © Europäische Union, CC BY 4.0.',
  editNote: 'Alle dürfen dieses Profil bearbeiten, und alle sehen, was bearbeitet wurde.',

  projectNavigation: 'Seiten dieses Projekts',
  actingFor: 'Ich handle für',
  actingForNobody: 'keinen Partner',
  actingForNote:
    'Wer für einen Partner handelt, kann in dessen Namen zustimmen und widersprechen. Dieses Portal hat keine Anmeldung und fragt deshalb; andere wissen es daher.',
  overview: 'Überblick',
  ownership: 'Eigentum und Zugang',
  ownershipLead:
    'Wem jedes erwartete Ergebnis gehört und wer darüber entscheidet, wer es nutzen darf, wie es geschützt und wie offen es ist.',
  noResultsYet: 'Noch sind keine erwarteten Ergebnisse eingetragen.',
  ownershipWithoutScript: 'Die Matrix, das Bearbeiten und die Ausgabe brauchen JavaScript.',
  ownershipNote:
    'Alle dürfen diese Matrix bearbeiten, und alle sehen, was bearbeitet wurde. Sie ist keine Rechtsberatung.',

  roadmap: 'Fahrplan',
  roadmapLead: 'Was wann fällig ist, wer dafür einsteht, worauf es wartet und wann die Partner es überprüfen.',
  dueNext: 'Was fällig ist',
  nothingDueYet: 'Noch sind keine Meilensteine, Arbeitsergebnisse oder Überprüfungen geplant.',
  moreDue: (count) => `und ${String(count)} weitere`,
  roadmapWithoutScript: 'Der Zeitplan, das Bearbeiten und die Ausgabe brauchen JavaScript.',
  roadmapNote: 'Alle dürfen diesen Fahrplan bearbeiten, und alle sehen, was bearbeitet wurde.',
  calendar: 'Im eigenen Kalender',
  calendarLead:
    'Ein Kalender, der abonniert, folgt dem Fahrplan von selbst: Was sich hier verschiebt, verschiebt sich dort.',
  subscribe: 'Abonnieren',
  calendarFile: 'Einmal herunterladen (ICS)',
  calendarAddress: 'Adresse für Google Kalender und andere, die danach fragen:',
  partnerCalendars: 'Kalender einzelner Partner',

  impact: 'Wirkung',
  impactLead: 'Was die Partner zu messen vereinbart haben, was beobachtet wurde und was es andere gekostet hat.',
  noIndicatorsYet: 'Noch sind keine Indikatoren vereinbart.',
  impactWithoutScript: 'Werte, Diagramme, der Bericht und die Ausgabe brauchen JavaScript.',
  impactNote: 'Alle dürfen diese Indikatoren bearbeiten, und alle sehen, was bearbeitet wurde.',
  survey: 'Rückmeldung',
  surveyLead: 'Wie die Partner zusammenarbeiten, von 1 bis 5. Zu einer Antwort wird kein Name gespeichert.',
  surveyWithoutScript: 'Zum Antworten braucht es JavaScript.',

  plans: 'Valorisierungspläne',
  plansLead:
    'Wie jedes erwartete Ergebnis in die Nutzung kommt: wer was tut, in welchen Schritten, gemeinsam oder getrennt, und wer was erhält.',
  resultWithPlan: (name) => `${name}, mit Plan`,
  plansWithoutScript: 'Die Pläne selbst, das Bearbeiten und die Ausgabe brauchen JavaScript.',
  plansNote: 'Alle dürfen diese Pläne bearbeiten, und alle sehen, was bearbeitet wurde. Sie sind keine Rechtsberatung.',

  notFoundTitle: 'Diese Seite gibt es nicht',
  notFoundText: 'Die Adresse ist vielleicht falsch geschrieben, oder das Projekt gehört nicht zu diesem Portal.',
  failureTitle: 'Das Portal konnte nicht antworten',
  failureText: 'Der Fehler liegt hier, nicht bei Ihnen. Versuchen Sie es gleich noch einmal.',
  backToProjects: 'Zu den Projekten',
};
