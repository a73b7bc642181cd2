import { Format } from '../../localization/format.ts';
import type { ImportMessages } from './import.messages.ts';

const format = Format.for('de');
const number = (value: number) => format.number(value);
const counted = (count: number, one: string, other: string) =>
  `${number(count)} ${format.plural(count, { one, other })}`;

export const german: ImportMessages = {
  step: (step, of) => `Schritt ${number(step)} von ${number(of)}`,
  steps: { source: 'Liste wählen', columns: 'Was die Spalten sind', preview: 'Was sich ändert' },
  next: 'Weiter',
  back: 'Zurück',
  cancel: 'Abbrechen',
  importFailed:
    'Der Teil, der Listen liest, konnte nicht geladen werden. Prüfen Sie die Verbindung, und versuchen Sie es noch einmal.',
  sourceLead: 'Nichts ändert sich, bevor Sie gesehen haben, was sich ändert. Ein Import löscht nichts.',
  chooseFile: 'Datei wählen',
  dropHere: 'oder hier ablegen',
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
      'Das ist keine Liste, sondern ein Bild, ein PDF oder eine Datei anderer Art. Wählen Sie eine Datei einer Art, die unten genannt ist.',
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
  noHeadings: 'Keiner Zeile: Die Liste hat keine',
  everyRowRead: 'Jede Zeile wird gelesen, schon die erste.',
  headingsAssumed:
    'Diese Zeile wird nicht gelesen, obwohl keine Überschrift in ihr bekannt ist. Hat die Liste keine Überschriften, sagen Sie es hier.',
  kind: 'Jede Zeile ist',
  columnsCaption: 'Was aus jeder Spalte der Liste wird',
  columnInFile: 'Spalte in der Liste',
  firstValues: 'Erste Werte',
  field: 'Wird zu',
  fieldOf: (column) => `Was aus ${column} wird`,
  noHeader: (letters) => `Spalte ${letters}`,
  noValues: 'Leer',
  leaveOut: 'Weglassen',
  twice: (field, column) => `„${field}“ kommt schon aus ${column}.`,
  nothingMapped: 'Geben Sie für mindestens eine Spalte an, was daraus wird.',
  leftOut: (count) => `${counted(count, 'Spalte wird', 'Spalten werden')} weggelassen.`,
  nothingDeleted: 'Gelöscht wird nichts: Was die Liste nicht nennt, bleibt, wie es ist.',
  problemsHeading: (count) => `${counted(count, 'Stelle', 'Stellen')} zum Nachsehen`,
  problemPlace: (row, column) => `Zeile ${number(row)}, ${column}`,
  rowPlace: (row) => `Zeile ${number(row)}`,
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
  undo: 'Rückgängig',
  undone: 'Der Import wurde zurückgenommen',
};
