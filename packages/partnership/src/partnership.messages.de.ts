import { Format } from '@kvasir/element';
import type { PartnershipMessages } from './partnership.messages.ts';

const format = Format.for('de');
const changes = (count: number): string =>
  `${format.number(count)} ${format.plural(count, { one: 'Änderung', other: 'Änderungen' })}`;

export const german: PartnershipMessages = {
  bar: 'Dokument',
  loading: 'Das Dokument wird geladen',

  inPage: 'Nur auf dieser Seite',
  saved: 'Gespeichert',
  savedAt: (moment) => `Gespeichert ${moment}`,
  savedHere: 'In diesem Browser gespeichert',
  savedHereAt: (moment) => `In diesem Browser gespeichert ${moment}`,
  notSavedYet: 'Noch nicht gespeichert',
  saving: 'Wird gespeichert…',
  offline: 'Offline',
  serverAway: 'Keine Antwort vom Server',
  keptHere: (count) => `${changes(count)} hier aufbewahrt`,
  onlyHere: (count) => `${changes(count)} nur auf dieser Seite`,
  conflicts: (count) =>
    format.plural(count, {
      one: 'Zwei haben dasselbe Feld geändert',
      other: `Zwei haben an ${format.number(count)} Stellen dasselbe geändert`,
    }),
  decide: 'Entscheiden…',
  notSaved: 'Nicht gespeichert',
  notLoaded: 'Nicht geladen',
  notCurrent: 'Nicht auf dem neuesten Stand',
  readOnly: 'Nur zum Lesen',

  undo: 'Rückgängig',
  redo: 'Wiederholen',
  withKey: (label, key) => `${label} (${key})`,
  undone: 'Rückgängig gemacht',
  redone: 'Wiederholt',

  offlineTitle: 'Sie sind offline.',
  offlineText: (count) =>
    `Arbeiten Sie weiter: ${changes(count)} ${format.plural(count, { one: 'wird', other: 'werden' })} in diesem Browser aufbewahrt und gesendet, sobald das Netz wieder da ist.`,
  serverAwayTitle: 'Der Server antwortet nicht.',
  serverAwayText: (count) =>
    `Arbeiten Sie weiter: ${changes(count)} ${format.plural(count, { one: 'wird', other: 'werden' })} in diesem Browser aufbewahrt und gesendet, sobald er antwortet.`,
  onlyHereText: (count) =>
    `Schließen Sie diese Seite nicht: ${changes(count)} ${format.plural(count, { one: 'steht', other: 'stehen' })} nur hier und ${format.plural(count, { one: 'wird', other: 'werden' })} gesendet, sobald eine Antwort kommt.`,
  offlineEmpty: 'Das Dokument wird geladen, sobald eine Antwort kommt.',
  tryNow: 'Jetzt versuchen',
  notSavedTitle: 'Nicht gespeichert.',
  notLoadedTitle: 'Das Dokument konnte nicht geladen werden.',
  notCurrentTitle: 'Was andere geändert haben, konnte nicht geladen werden.',
  unreachable: 'Es kommt keine Antwort. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
  busy: (status) => `Der Server ist überlastet (${status}). Versuchen Sie es gleich noch einmal.`,
  refused: (status, title) =>
    title ? `Der Server antwortete „${status}: ${title}“.` : `Der Server antwortete ${status}.`,
  unreadable: 'Die Antwort ist kein Partnerschaftsdokument mit einer Version. Sagen Sie es dem Betreiber der Seite.',
  stale: 'Der Server nennt jeden Versuch veraltet und zeigt nichts Neueres. Sagen Sie es dem Betreiber der Seite.',
  storageFull: 'Dieser Browser hat keinen Platz mehr. Schaffen Sie Platz und versuchen Sie es noch einmal.',
  storageRefused: 'Dieser Browser lässt die Seite nichts aufbewahren, etwa in einem privaten Fenster.',
  noDocument: 'Was die Seite enthält, ist kein Partnerschaftsdokument.',
  kept: 'Ihre Eingaben sind aufbewahrt.',
  inPageOnly: 'Ihre Eingaben stehen nur auf dieser Seite: Laden Sie Ihre Fassung herunter, bevor Sie sie schließen.',
  retry: 'Noch einmal versuchen',
  download: 'Meine Fassung herunterladen',
  newerTitle: 'Dieses Dokument stammt von einer neueren Version.',
  newerText: 'Was hier unbekannt ist, bleibt erhalten und wird nicht verändert.',
  partMissing:
    'Dieser Teil der Seite konnte nicht geladen werden. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.',

  keepsChanges: 'Was Sie ändern, wird in diesem Browser aufbewahrt.',
  holdsChanges: 'Was Sie ändern, steht nur auf dieser Seite: Schließen Sie sie nicht.',
  saidBack: 'Wieder verbunden. Alle Änderungen sind gespeichert.',
  saidConflict: (count) =>
    format.plural(count, {
      one: 'Zwei haben dasselbe Feld geändert. Beide Werte bleiben erhalten, bis Sie entscheiden.',
      other: `Zwei haben an ${format.number(count)} Stellen dasselbe geändert. Alle Werte bleiben erhalten, bis Sie entscheiden.`,
    }),

  findings: (count) => `${format.number(count)} ${format.plural(count, { one: 'Befund', other: 'Befunde' })}`,
};
