import { Format } from '@kvasir/element';
import type { ExchangeMessages } from './exchange.messages.ts';

const format = Format.for('de');
const number = (value: number) => format.number(value);
const counted = (count: number, one: string, other: string) =>
  `${number(count)} ${format.plural(count, { one, other })}`;

const nouns = {
  results: ['Ergebnis', 'Ergebnisse'],
  background: ['Background-Eintrag', 'Background-Einträge'],
} as const;

export const german: ExchangeMessages = {
  exports: {
    'ownership-list-xlsx': 'Liste der Ergebniseigentümer (XLSX)',
    'ownership-list-csv': 'Liste der Ergebniseigentümer (CSV)',
    'matrix-xlsx': 'Ganze Matrix (XLSX)',
    'results-csv': 'Ergebnisse (CSV)',
    'background-csv': 'Background (CSV)',
    'access-rights-csv': 'Zugangsrechte (CSV)',
    'attachment-1': 'Anhang 1: Background (DOCX)',
  },
  fileNames: {
    'ownership-list-xlsx': 'Ergebniseigentümer',
    'ownership-list-csv': 'Ergebniseigentümer',
    'matrix-xlsx': 'Eigentum-und-Zugang',
    'results-csv': 'Ergebnisse',
    'background-csv': 'Background',
    'access-rights-csv': 'Zugangsrechte',
    'attachment-1': 'Anhang-1-Background',
  },
  making: (what) => `${what} wird vorbereitet …`,
  made: (file) => `${file} ist fertig`,
  cut: (cells) =>
    `${counted(cells, 'Zelle ist', 'Zellen sind')} länger, als eine Arbeitsmappe fasst, und dort abgeschnitten. In der CSV-Datei steht alles`,
  failed: (what) => `${what} konnte nicht erstellt werden. Prüfen Sie die Verbindung`,
  retry: 'Noch einmal',
  print: 'Drucken',
  importList: 'Liste importieren …',

  heading: 'Liste importieren',
  step: (step, of) => `Schritt ${number(step)} von ${number(of)}`,
  steps: { source: 'Liste wählen', columns: 'Was die Spalten sind', preview: 'Was sich ändert' },
  next: 'Weiter',
  back: 'Zurück',
  cancel: 'Abbrechen',
  comparing: 'Die Liste wird mit der Matrix verglichen …',
  importFailed:
    'Der Teil, der Listen liest, konnte nicht geladen werden. Prüfen Sie die Verbindung, und versuchen Sie es noch einmal.',

  sourceLead: 'Nichts ändert sich, bevor Sie gesehen haben, was sich ändert. Ein Import löscht nichts.',
  chooseFile: 'Datei wählen',
  dropHere: 'oder hier ablegen',
  fileKinds: 'XLSX oder CSV, bis 10 MB',
  paste: 'Oder aus einer Tabelle einfügen',
  pasteHint: 'Kopieren Sie die Zellen mitsamt ihren Überschriften.',
  pasteEmpty: 'Fügen Sie zuerst etwas ein, oder wählen Sie eine Datei.',
  readPasted: 'Eingefügtes lesen',
  problems: {
    empty: 'In dieser Liste steht nichts.',
    'not-a-workbook':
      'Das ist keine XLSX-Arbeitsmappe. Öffnen Sie die Datei in ihrem Programm, und speichern Sie sie als XLSX oder CSV.',
    'old-format':
      'Das ist eine Arbeitsmappe von Excel 97 bis 2003 (XLS). Öffnen Sie sie, und speichern Sie sie als XLSX.',
    encrypted: 'Diese Arbeitsmappe hat ein Kennwort. Speichern Sie eine Kopie ohne Kennwort.',
    truncated: 'Das Ende dieser Datei fehlt. Kopieren oder laden Sie sie noch einmal.',
    'too-large': 'Entpackt ist diese Arbeitsmappe zu groß. Speichern Sie nur das Blatt mit der Liste.',
    damaged:
      'Diese Arbeitsmappe ist beschädigt. Öffnen Sie sie in einer Tabellenkalkulation, und speichern Sie sie neu.',
    'no-text':
      'Das ist keine Liste, sondern ein Bild, ein PDF oder eine Datei anderer Art. Wählen Sie eine XLSX- oder CSV-Datei.',
    unreadable:
      'Der Browser konnte diese Datei nicht lesen. Vielleicht wurde sie verschoben oder ist anderswo geöffnet.',
  },
  tooBig: (megabytes, most) =>
    `Diese Datei hat ${number(megabytes)} MB, gelesen werden höchstens ${number(most)}. Speichern Sie nur das Blatt mit der Liste.`,

  pasted: 'Eingefügte Zellen',
  readRows: (rows, columns) => `${counted(rows, 'Zeile', 'Zeilen')}, ${counted(columns, 'Spalte', 'Spalten')}`,
  encodings: {
    'utf-8': 'UTF-8',
    'utf-16le': 'UTF-16',
    'utf-16be': 'UTF-16',
    'windows-1252': 'Windows-1252',
  },
  encoding: (name) => `Text in ${name}`,
  encodingAssumed: (name) =>
    `Als ${name} gelesen, denn die Datei sagt es nicht. Sehen Sie nach, ob Umlaute und Akzente stimmen.`,
  brokenRows: (rows) =>
    `Ein Anführungszeichen ist nicht geschlossen in ${format.plural(rows.length, { one: 'Zeile', other: 'den Zeilen' })} ${format.list(rows.slice(0, 5).map(number))}. Dort könnten Zeilen ineinandergelaufen sein.`,
  delimiter: 'Zwischen Spalten steht',
  delimiters: { ',': 'ein Komma', ';': 'ein Strichpunkt', '\t': 'ein Tabulator', '|': 'ein senkrechter Strich' },
  sheet: 'Blatt',
  unnamedSheet: 'Ohne Namen',
  headerRow: 'Die Überschriften stehen in',
  headerRowChoice: (row, cells) => `Zeile ${number(row)}: ${cells}`,
  kind: 'Jede Zeile ist',
  kinds: {
    results: 'ein erwartetes Ergebnis',
    background: 'ein Background-Eintrag',
    'access-rights': 'ein Zugangsrecht',
  },
  columnsCaption: 'Was aus jeder Spalte der Liste wird',
  columnInFile: 'Spalte in der Liste',
  firstValues: 'Erste Werte',
  field: 'Wird zu',
  fieldOf: (column) => `Was aus ${column} wird`,
  noHeader: (letters) => `Spalte ${letters}`,
  noValues: 'Leer',
  leaveOut: 'Weglassen',
  partners: 'Was ein Partner für das Ergebnis ist',
  fields: 'Felder',
  twice: (field, column) => `„${field}“ kommt schon aus ${column}.`,
  nothingMapped: 'Geben Sie für mindestens eine Spalte an, was daraus wird.',
  titleMissing:
    'Aus keiner Spalte wird der Titel. Ohne Titel können Zeilen, die noch nicht in der Matrix stehen, nicht hinzugefügt werden.',
  leftOut: (count) => `${counted(count, 'Spalte wird', 'Spalten werden')} weggelassen.`,

  counts: (kind, { added, changed, same }) => {
    const [one, other] = nouns[kind];
    return `${counted(added, one, other)} neu, ${number(changed)} geändert, ${number(same)} wie bisher`;
  },
  nothingDeleted: 'Gelöscht wird nichts: Was die Liste nicht nennt, bleibt, wie es ist.',
  nothingChanges: 'Die Liste sagt nichts, was nicht schon in der Matrix steht.',
  problemsHeading: (count) =>
    `${counted(count, 'Stelle, die', 'Stellen, die')} nicht übernommen werden ${format.plural(count, { one: 'konnte', other: 'konnten' })}`,
  problemPlace: (row, column) => `Zeile ${number(row)}, ${column}`,
  rowPlace: (row) => `Zeile ${number(row)}`,
  rowProblems: {
    'unknown-partner': (text) => `Unbekannter Partner „${text}“. Er wird weggelassen.`,
    'unknown-link': (text) => `„${text}“ gibt es in dieser Partnerschaft nicht. Die Verknüpfung wird weggelassen.`,
    'unknown-term': (text) => `„${text}“ ist keines der Wörter für dieses Feld. Das Feld bleibt, wie es ist.`,
    'unreadable-standing': (text) => `„${text}“ nennt weder Rolle noch Anteil noch Zugang. Die Zelle wird übergangen.`,
    'unreadable-share': (text) =>
      `„${text}“ ist kein Anteil. Er wird übernommen, wie er dasteht, und bei den Befunden gemeldet.`,
    'date-for-share': (text) =>
      `Die Tabellenkalkulation hat aus einem Anteil ein Datum gemacht, ${text}. Die Zelle wird übergangen; tragen Sie den Anteil von Hand ein.`,
    'not-a-number': (text) => `„${text}“ ist keine ganze Zahl. Das Feld bleibt, wie es ist.`,
    'out-of-range': (text) => `${text} ist für dieses Feld zu klein oder zu groß. Das Feld bleibt, wie es ist.`,
    'not-a-date': (text) => `„${text}“ ist kein Datum. Das Feld bleibt, wie es ist.`,
    'ambiguous-date': (text) =>
      `Bei „${text}“ kann der Tag oder der Monat vorn stehen. Das Feld bleibt, wie es ist; schreiben Sie 2026-09-01.`,
    'not-a-url': (text) => `„${text}“ ist keine Webadresse. Das Feld bleibt, wie es ist.`,
    'missing-title': () => 'Ein neuer Eintrag ohne Titel. Die Zeile wird übergangen.',
    'missing-partner': (text) =>
      `„${text}“ ist neu, und es ist niemand genannt, der es einbringt. Die Zeile wird übergangen.`,
    'missing-form': () => 'Ein Schutzrecht ohne seine Art. Es wird weggelassen.',
    'not-an-owner': (text) =>
      `„${text}“ nennt jemanden, dem an dem Ergebnis nichts gehört. Die Angabe wird weggelassen.`,
    'ambiguous-item': (text) => `Mehrere Einträge heißen „${text}“. Die Zeile wird übergangen.`,
    'unknown-item': (text) => `„${text}“ steht nicht in der Matrix. Die Zeile wird übergangen.`,
    'repeated-item': (text) => `Von „${text}“ handelt schon eine frühere Zeile. Diese wird übergangen.`,
  },
  changesHeading: 'Eintrag für Eintrag',
  added: 'Neu',
  changed: 'Geändert',
  changesOf: (title) => `Was sich ändert in ${title}`,
  fieldCount: (count) => counted(count, 'Feld', 'Felder'),
  what: 'Feld',
  before: 'Vorher',
  after: 'Nachher',
  empty: 'Leer',
  untitled: 'Ohne Titel',
  more: (count) => `${number(count)} weitere zeigen`,
  apply: (count) => `${counted(count, 'Änderung', 'Änderungen')} übernehmen`,
  applied: (added, changed) => `Importiert: ${number(added)} neu, ${number(changed)} geändert`,
  changedMeanwhile: 'Die Matrix hat sich inzwischen geändert. Was sich ändert, wurde neu ermittelt.',
  undo: 'Rückgängig',
  undone: 'Der Import wurde zurückgenommen',
};
