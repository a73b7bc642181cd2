import { Format } from '@kvasir/element';
import type { LibraryMessages } from './library.messages.ts';

const format = Format.for('de');

function indicators(count: number): string {
  return `${format.number(count)} ${format.plural(count, { one: 'Indikator', other: 'Indikatoren' })}`;
}

export const german: LibraryMessages = {
  heading: 'Indikatoren hinzufügen',
  search: 'Bibliothek durchsuchen',
  keys: 'Pfeil nach unten führt in die Liste. Dort wählt die Leertaste, und die Eingabetaste fügt das Gewählte hinzu.',
  lists: 'Quelle',
  allLists: 'Alle Quellen',
  sets: {
    code: 'Verhaltenskodex',
    'key-impact-pathways': 'Key Impact Pathways',
    'knowledge-transfer': 'Kennzahlen des Wissenstransfers',
    kef: 'Knowledge Exchange Framework',
    sdg: 'Nachhaltige Entwicklung',
    general: 'Weitere Vorschläge',
  },
  chosenList: 'Bisher gewählt',
  copiedFrom: (name) => `Aus „${name}“`,
  unnamedPartnership: 'Aus einer früheren Partnerschaft',
  counted: (name, count) => `${name} (${format.number(count)})`,
  filters: 'Quelle und Lücken',
  orientations: 'Füllt eine Lücke: Ausrichtung',
  dimensions: 'Füllt eine Lücke: Dimension',
  gap: (name, count) => (count === 0 ? `${name}, noch keiner` : `${name}, nur ${format.number(count)}`),
  found: indicators,
  results: 'Indikatoren',
  more: (count) => `${format.number(count)} weitere. Suchen Sie nach einem Wort, oder wählen Sie eine Quelle.`,
  nothingFound: (query) => `Nichts in der Bibliothek enthält „${query}“.`,
  nothingHere: 'Nichts in der Bibliothek entspricht dem.',
  clear: 'Alle zeigen',
  alreadyThere: 'schon in dieser Partnerschaft',
  notAllCame: 'Ein Teil der Bibliothek wurde nicht geladen.',
  retry: 'Noch einmal versuchen',
  loading: 'Die Bibliothek wird geladen',

  explanation: 'Was er bedeutet',
  explanationEmpty: 'Wählen Sie einen Indikator, um zu lesen, was er bedeutet.',
  kind: 'Art',
  level: 'Ebene',
  unit: 'Einheit',
  horizon: 'Horizont',
  collect: 'Erhebung',
  source: 'Quelle',
  wording: 'Wortlaut',
  official: 'Name wie veröffentlicht',
  own: 'In eigenen Worten',
  mind: 'Bedenken',
  copied: 'Übernommen',
  copiedText: 'Ausgangswert, Zielwert, Werte und Zustimmungen bleiben, wo sie sind.',

  add: (count) => (count === 0 ? 'Indikatoren hinzufügen' : `${indicators(count)} hinzufügen`),
  addNothing: 'Wählen Sie zuerst einen Indikator: mit einem Klick oder der Leertaste.',
  added: (count) => `${indicators(count)} hinzugefügt`,
  write: 'Selbst einen schreiben',
  writeNamed: (name) => `„${name}“ selbst schreiben`,
  written: 'Indikator hinzugefügt',
  next: 'Ausgangswert, Zielwert und zuständiger Partner folgen',
  chosen: (count) => `${format.number(count)} gewählt`,

  copy: 'Aus einer früheren Partnerschaft übernehmen',
  copyLead:
    'Wählen Sie die Datei einer anderen Partnerschaft, oder fügen Sie ihre Indikatoren ein. Übernommen werden Definitionen, keine Werte, Ausgangswerte und Zielwerte.',
  chooseFile: 'Datei auswählen',
  dropHere: 'oder hier ablegen',
  fileKind: 'Eine Partnerschaft als JSON, wie Kvasir sie speichert',
  paste: 'Oder einfügen',
  pasteHint: 'Eine Partnerschaft, ihre Indikatoren oder ein Indikator, als JSON.',
  read: 'Eingefügtes lesen',
  back: 'Zurück zur Bibliothek',
  problems: {
    empty: 'Es steht nichts darin. Wählen Sie eine andere Datei, oder fügen Sie etwas ein.',
    'too-big': 'Das ist größer als 20 MB. So groß ist keine Partnerschaft; wählen Sie eine andere Datei.',
    unreadable:
      'Die Datei konnte nicht gelesen werden. Vielleicht wurde sie verschoben oder gelöscht; wählen Sie sie noch einmal.',
    'not-json':
      'Das ist kein JSON, oder es ist beschädigt. Speichern Sie die andere Partnerschaft als JSON, und wählen Sie diese Datei.',
    'no-indicators': 'Es stehen keine Indikatoren mit Namen darin. Wählen Sie die Datei einer anderen Partnerschaft.',
  },
  readFrom: (count) =>
    `${indicators(count)} ${format.plural(count, { one: 'kann', other: 'können' })} übernommen werden.`,
  unnamed: (count) =>
    `${format.number(count)} ${format.plural(count, { one: 'Eintrag hat', other: 'Einträge haben' })} keinen Namen und ${format.plural(count, { one: 'kann', other: 'können' })} nicht übernommen werden.`,
  leftOut: (count) =>
    `${format.number(count)} ${format.plural(count, { one: 'Feld enthält', other: 'Felder enthalten' })}, was kein Indikator enthalten kann; das wird nicht übernommen.`,
};
