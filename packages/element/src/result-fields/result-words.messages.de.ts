import { agreementStatuses } from './agreement-statuses.ts';
import type { ResultWords } from './result-words.messages.ts';

export const german: ResultWords = {
  sections: {
    ownership: 'Eigentum',
    regime: 'Regelung für Miteigentümer',
    control: 'Entscheidungsrechte',
    protection: 'Schutz',
    'open-access': 'Open Access',
    transfer: 'Übertragung und Lizenzierung',
  },
  labels: {
    kind: 'Wem es gehört',
    owners: 'Eigentümer',
    share: 'Anteil',
    contribution: 'Beitrag',
    exploits: 'Verwertet es selbst',
    howItCame: 'Wie es entstanden ist',
    thirdParty: 'Anspruch eines Dritten',
    contributors: 'Beitragende',
    regime: 'Regelung',
    agreementStatus: 'Vereinbarung',
    agreementDate: 'Datum der Vereinbarung',
    agreementUrl: 'Adresse der Vereinbarung',
    rule: 'Wie entschieden wird',
    form: 'Schutzform',
    protectionStatus: 'Stand',
    responsible: 'Zuständig',
    territory: 'Gebiet',
    filingDate: 'Angemeldet am',
    priorityDate: 'Prioritätstag',
    protectionNumber: 'Nummer',
    deadline: 'Frist',
    costs: 'Wer die Kosten trägt',
    costShare: 'Anteil an den Kosten',
    mode: 'Wie offen es ist',
    licence: 'Lizenz',
    repository: 'Repositorium',
    publicationDate: 'Tag der Veröffentlichung',
    embargoMonths: 'Embargo in Monaten',
    justification: 'Warum es nicht offen ist',
    noticeDays: 'Ankündigung einer Übertragung',
    thirdParties: 'Vorab benannte Dritte',
    exclusive: 'Ausschließliche Lizenz',
    licensee: 'Ausschließlicher Lizenznehmer',
    waivers: 'Partner, die auf ihre Zugangsrechte verzichten',
    objection: 'Widerspruchsrecht',
    transferConditions: 'Weitere Bedingungen',
  },

  kindHints: {
    single: 'Dem Partner, der es hervorgebracht hat.',
    joint: 'Gemeinsam entstanden; die Beiträge lassen sich nicht feststellen oder für den Schutz nicht trennen.',
    'third-party-claim': 'Jemand außerhalb der Partnerschaft beansprucht es.',
    'to-be-determined': 'Eigentümer sind die, unter denen es sich entscheidet.',
  },
  shareHint: 'Bruch oder Prozentsatz: 1/3, 33 %',
  shareBar: (shares, format) => `Anteile: ${format.list(shares)}`,
  sum: 'Summe',
  exactlyOne: 'genau 1',
  missing: (share) => `${share} fehlt`,
  tooMuch: (share) => `${share} zu viel`,
  cannotAdd: 'Ein Anteil ist nicht lesbar',
  noShares: 'Keine Anteile vereinbart.',
  splitEqually: 'Gleich aufteilen',
  removeShares: 'Ohne Anteile',
  sharesSplit: (share) => `Auf jeden Eigentümer entfällt ${share}.`,
  sharesRemoved: 'Anteile entfernt.',
  aboutOwners: 'Was die Eigentümer beigetragen haben und vorhaben',
  willExploit: 'verwertet es selbst',

  regimeHints: {
    'horizon-europe':
      'Jeder darf einfache Lizenzen ohne Recht zur Unterlizenz vergeben, 45 Tage nach Ankündigung bei den anderen Eigentümern und gegen faire und angemessene Vergütung.',
    'desca-1':
      'Eigene nichtkommerzielle Forschung ist frei und braucht keine Zustimmung. Andere Nutzung und einfache Lizenzen: 45 Tage Ankündigung, faire und angemessene Vergütung, keine Unterlizenzen.',
    'desca-2': 'Jeder nutzt es und vergibt einfache Lizenzen ohne Zustimmung, Vergütung oder Abrechnung.',
    'own-agreement': 'Die Eigentümer schließen eine eigene Vereinbarung über das Miteigentum.',
  },
  agreementStatuses: agreementStatuses.de,
  agreementDated: (status, date) => `${status}, ${date}`,
  openAgreement: 'Vereinbarung öffnen',

  decisions: {
    filing: 'Anmeldung',
    publication: 'Veröffent­lichung',
    licensing: 'Lizenzen',
    enforcement: 'Durch­setzung',
  },
  decidesOn: (partner, decision) => `${decision}: ${partner}`,
  controlCaption: 'Wer worüber entscheidet',
  allOwners: 'Alle Eigentümer',
  showAllPartners: (count, format) => `Alle ${format.number(count)} Partner zeigen`,

  addProtection: 'Schutz hinzufügen',
  newProtection: 'Neuer Schutz',
  nextDate: 'Nächster Termin',
  deadlineKinds: {
    'priority-end': 'Ende der Priorität',
    'national-phase': 'Eintritt in die nationale Phase',
    'regional-phase': 'Eintritt in die europäische Phase',
    written: 'Frist',
  },
  computedDates: 'Termine, die aus der Priorität folgen',
  inDays: (days, format) => {
    if (days === 0) return 'heute';
    const count = format.plural(Math.abs(days), {
      one: 'einem Tag',
      other: `${format.number(Math.abs(days))} Tagen`,
    });
    return days > 0 ? `in ${count}` : `vor ${count}`;
  },
  takeOver: 'Als Frist übernehmen',
  takeOverDate: (date) => `Als Frist übernehmen: ${date}`,
  tookOver: (date) => `Frist ${date}`,

  modeHints: {
    open: 'Alle können es haben, sofort.',
    restricted: 'Manche können es haben, oder unter Bedingungen, oder später.',
    closed: 'Niemand außerhalb kann es haben.',
  },
  licenceHint: 'Am besten als SPDX-Kennung, etwa CC-BY-4.0; freier Text ist auch recht',
  usualLicences: (assetType) => `Üblich: ${assetType}`,
  allLicences: 'Alle Lizenzen von SPDX',
  justificationHint: 'So offen wie möglich, so geschlossen wie nötig: Was macht es nötig?',
  embargo: (months, format) =>
    format.plural(months, { one: 'ein Monat Embargo', other: `${format.number(months)} Monate Embargo` }),

  noticeHint: 'In Kalendertagen; 45 ohne Angabe',
  noticeDays: (days, format) => format.plural(days, { one: 'ein Tag', other: `${format.number(days)} Tage` }),
  exclusiveRead: 'Vergeben oder beabsichtigt',
  objectionRead: 'Der Bewilligungsbehörde, bis vier Jahre nach dem Ende',

  notAShare: 'Das ist kein Anteil. Schreiben Sie einen Bruch oder Prozentsatz: 1/3, 33 %.',
};
