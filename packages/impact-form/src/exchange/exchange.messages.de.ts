import { Format } from '@kvasir/element';
import type { ExchangeMessages } from './exchange.messages.ts';

const format = Format.for('de');
const number = (value: number) => format.number(value);
const counted = (count: number, one: string, other: string) =>
  `${number(count)} ${format.plural(count, { one, other })}`;

export const german: ExchangeMessages = {
  exports: {
    'report-docx': 'Bericht (DOCX)',
    'impact-xlsx': 'Indikatoren und Werte (XLSX)',
    'observations-csv': 'Werte (CSV)',
    'impact-json-ld': 'Verknüpfte Daten (JSON-LD)',
  },
  fileNames: {
    'report-docx': 'Wirkungsbericht',
    'impact-xlsx': 'Wirkung',
    'observations-csv': 'Wirkung-Werte',
    'impact-json-ld': 'Wirkung',
  },
  importValues: 'Werte importieren …',

  heading: 'Werte importieren',
  fileKinds: 'XLSX oder CSV, bis 10 MB',
  comparing: 'Die Liste wird mit den erfassten Werten verglichen …',
  titleMissing:
    'Keine Spalte nennt den Indikator, oder keine nennt den Zeitraum. Ohne beides lassen sich Werte nicht übernehmen.',
  nothingChanges: 'Die Liste sagt nichts, was nicht schon erfasst ist.',
  changedMeanwhile: 'Die Werte haben sich inzwischen geändert. Was sich ändert, wurde neu ermittelt.',
  layouts: {
    long: 'ein Wert eines Indikators in einem Zeitraum',
    wide: 'ein Indikator, mit einer Spalte je Zeitraum',
  },
  fields: 'Felder',
  valueIn: 'Wert im Zeitraum',
  counts: ({ added, changed }) => `${counted(added, 'Wert', 'Werte')} neu, ${number(changed)} geändert`,
  problems: {
    'missing-indicator': () => 'Die Zeile nennt keinen Indikator. Sie wird übergangen.',
    'unknown-indicator': (text) => `Einen Indikator „${text}“ gibt es nicht. Die Zeile wird übergangen.`,
    'ambiguous-indicator': (text) =>
      `„${text}“ kann mehr als ein Indikator sein. Die Zeile wird übergangen; nennen Sie die Nummer.`,
    'missing-period': () => 'Die Zeile nennt keinen Zeitraum. Sie wird übergangen.',
    'unreadable-period': (text) =>
      `„${text}“ ist kein Zeitraum. Die Angabe wird übergangen; schreiben Sie 2026, 2026-H2, 2026-Q3 oder 2026-11.`,
    'ambiguous-period': (text) =>
      `Es ist nicht klar, in welchem Zeitraum „${text}“ liegt. Die Angabe wird übergangen; schreiben Sie 2026-H2 oder 2026-11.`,
    'not-a-number': (text) => `„${text}“ ist keine Zahl. Der Wert bleibt, wie er ist.`,
    'date-for-number': (text) =>
      `Eine Tabellenkalkulation hat aus einer Zahl ein Datum gemacht: ${text}. Der Wert bleibt, wie er ist.`,
    'out-of-range': (text) => `${text} ist mehr, als sich speichern lässt. Der Wert bleibt, wie er ist.`,
    'other-unit': (text) => `„${text}“ ist eine andere Einheit als die des Indikators. Der Wert bleibt, wie er ist.`,
    'not-a-rating': (text) => `„${text}“ ist nicht 1, 2, 3, 4 oder 5. Die Bewertung bleibt, wie sie ist.`,
    'unknown-term': (text) => `„${text}“ ist keines der Wörter für dieses Feld. Das Feld bleibt, wie es ist.`,
    'not-a-url': (text) => `„${text}“ ist keine Webadresse. Das Feld bleibt, wie es ist.`,
    'unusable-group': (text) => `„${text}“ kann keine Gruppe heißen. Die Zeile wird übergangen.`,
    'repeated-value': (text) =>
      `Die Liste sagt von demselben Wert Verschiedenes: „${text}“. Nichts davon wird übernommen.`,
    'value-and-missing': (text) =>
      `Es gibt einen Wert und einen Grund, warum er fehlt. Der Grund wird weggelassen: „${text}“.`,
    'nothing-observed': (text) =>
      `Für ${text} steht weder ein Wert da noch, warum er fehlt. Die Zeile wird übergangen.`,
    'doubled-observation': (text) =>
      `${text} ist zweimal erfasst. Klären Sie das zuerst hier; die Zeile wird übergangen.`,
  },
  ambiguous: (text, value, otherwise) =>
    `„${text}“ wurde als ${value} gelesen; es könnte auch ${otherwise} sein. Prüfen Sie es, oder schreiben Sie die Zahl ohne Trennzeichen.`,
};
