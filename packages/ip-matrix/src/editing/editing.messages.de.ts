import type { Format } from '@kvasir/element';
import type { EditingMessages } from './editing.messages.ts';

const counted = (count: number, format: Format): string =>
  `${format.number(count)} ${format.plural(count, { one: 'Zelle', other: 'Zellen' })}`;

const rowsOf = (count: number, format: Format): string =>
  `${format.number(count)} ${format.plural(count, { one: 'Zeile', other: 'Zeilen' })}`;

export const german: EditingMessages = {
  cell: (row, column) => `${row} · ${column}`,
  editorName: (partner, item) => `${partner} in ${item}`,
  inItem: (item) => `in ${item}`,
  role: 'Rolle',
  share: 'Anteil',
  shareNotRead: (text) => `„${text}“ ist kein Anteil. Schreiben Sie 1/3, 0,25 oder 25\u00a0%.`,
  typed: 'Eingegebener Text',
  readAs: (standing) => `Gelesen als: ${standing}`,
  notReadYet: {
    result: 'Noch nicht zu lesen. Schreiben Sie zum Beispiel „allein“, „gemeinsam 1/3“ oder „beitragend im“.',
    background: 'Noch nicht zu lesen. Schreiben Sie zum Beispiel „background“, „im“ oder „im ex“.',
  },
  ofOne: 'von 1.',
  othersThenHave: (partners, share, format) =>
    partners.length === 1
      ? `${partners.join('')} hat dann ${share}`
      : `${format.list(partners)} haben dann je ${share}`,
  sharesAre: (total) => `Zusammen sind die Anteile ${total}, nicht 1`,
  splitEqually: 'Gleich aufteilen',
  othersBecomeContributors: (partners, format) =>
    `${format.list(partners)} ${partners.length === 1 ? 'hat dann beigetragen und besitzt' : 'haben dann beigetragen und besitzen'} nichts`,
  insteadOf: (partner) => `anstelle von ${partner}`,
  accessFor: { implementation: 'Zugang zur Durchführung', exploitation: 'Zugang zur Verwertung' },
  defaultTerms: {
    implementation: 'unentgeltlich, wie im Regelfall',
    exploitation: 'zu fairen und angemessenen Bedingungen, wie im Regelfall',
  },
  specialTerms: 'besonders vereinbart: Die Bedingungen stehen beim Eintrag',
  limitedTerms: 'vom Eigentümer beschränkt',
  refusedTerms: 'verwehrt: ankreuzen, um ihn zu den üblichen Bedingungen zu geben',
  set: 'Übernehmen',
  cancel: 'Lassen, wie es war',
  clear: 'Leeren',
  openItem: { results: 'Ergebnis öffnen', background: 'Background öffnen' },
  enterKey: 'Eingabe',

  factOf: (fact, item) => `${fact} von ${item}`,
  titleOf: (item) => `Titel von ${item}`,
  licence: 'Lizenz',
  mode: 'Wie offen',
  levels: [
    'Grundprinzipien beobachtet',
    'Konzept formuliert',
    'Machbarkeit nachgewiesen',
    'im Labor geprüft',
    'in relevanter Umgebung geprüft',
    'in relevanter Umgebung vorgeführt',
    'Prototyp im Einsatz',
    'fertig und qualifiziert',
    'im Einsatz bewährt',
  ],

  selection: 'Ausgewählte Zellen',
  cells: counted,
  setRole: 'Rolle setzen\u00a0…',
  setAccess: 'Zugang setzen\u00a0…',
  giveAccess: (purpose) => `${purpose}: Bedarf angeben`,
  takeAccess: (purpose) => `${purpose}: kein Bedarf`,
  copy: 'Kopieren',
  fill: 'Ausfüllen\u00a0…',
  fillDown: 'Nach unten ausfüllen',
  fillRight: 'Zur Seite ausfüllen',
  endSelection: 'Auswahl aufheben',

  setTo: (cell, content) => `${cell}: ${content}`,
  nothingIn: (cell) => `${cell}: nichts`,
  changed: (count, format) => `${counted(count, format)} gesetzt`,
  pasted: (count, format) => `${counted(count, format)} eingefügt`,
  cleared: (count, format) => `${counted(count, format)} geleert`,
  filled: (count, format) => `${counted(count, format)} ausgefüllt`,
  copied: (count, format) => `${counted(count, format)} kopiert`,
  copyByKey: 'Der Browser lässt eine Schaltfläche hier nicht kopieren. Drücken Sie Strg und C.',
  copyAgain: 'Nichts wurde kopiert: Die Matrix wurde noch geladen. Drücken Sie die Tasten noch einmal.',
  nothingToFill: 'Vor diesen Zellen steht nichts, womit sie ausgefüllt werden könnten.',
  nothingToPaste: 'Die Zwischenablage enthält keinen Text.',

  notTaken: (count, format) =>
    `${counted(count, format)} ${format.plural(count, { one: 'konnte', other: 'konnten' })} nicht so übernommen werden:`,
  notCleared: (count, format) =>
    `${counted(count, format)} ${format.plural(count, { one: 'konnte', other: 'konnten' })} nicht geleert werden:`,
  sharedBy: (item, owners, format) =>
    `${item} hat jetzt ${owners.length === 2 ? 'zwei' : format.number(owners.length)} Miteigentümer: ${format.list(owners)}.`,
  report: (cell, problem) => `${cell}: ${problem}`,
  problems: {
    share: (text) => `„${text}“ ist kein Anteil. Der Text bleibt, wie er ist.`,
    standing: (text) => `„${text}“ ist nichts, was ein Partner hier sein kann.`,
    word: (text) => `„${text}“ gehört nicht zu den Wörtern dieser Spalte.`,
    level: (text) => `„${text}“ ist kein Reifegrad von 1 bis 9.`,
    title: () => 'Ein Eintrag braucht einen Titel.',
    provider: () => 'Background gehört immer jemandem. Geben Sie an, wer ihn stattdessen einbringt.',
    fixed: () => 'Das wird nicht in der Tabelle bearbeitet.',
  },
  moreReports: (count, format) => `und ${format.number(count)} weitere`,
  leftOut: (rows, columns, format) => {
    const parts = [
      rows > 0 ? rowsOf(rows, format) : '',
      columns > 0 ? `${format.number(columns)} ${format.plural(columns, { one: 'Spalte', other: 'Spalten' })}` : '',
    ].filter(Boolean);
    return `Die Tabelle endet vor dem Block. Ausgelassen: ${format.list(parts)}.`;
  },
  importInstead: 'Stattdessen als Liste importieren',
  closeReport: 'Schließen',

  newTitle: { results: 'Neues Ergebnis', background: 'Neuer Background' },
  copyOf: (title) => `${title} (Kopie)`,
  untitled: 'Ohne Titel',
  added: (title) => `„${title}“ hinzugefügt`,
  hiddenAfterAdding: (title) => `„${title}“ hinzugefügt. Der Filter blendet den Eintrag aus.`,
  duplicated: (title) => `„${title}“ verdoppelt`,
  deleted: (title) => `„${title}“ gelöscht`,
  rowsDeleted: (count, format) => `${rowsOf(count, format)} gelöscht`,
  undo: 'Rückgängig',
  restored: (title) => `„${title}“ ist wieder da`,
  rowsRestored: (count, format) =>
    `${rowsOf(count, format)} ${format.plural(count, { one: 'ist', other: 'sind' })} wieder da`,
  gone: (title) => `„${title}“ wurde inzwischen gelöscht. Ihre Eingabe konnte nicht übernommen werden.`,
  movedTo: (title, position, count, format) =>
    `„${title}“ steht jetzt an ${format.number(position)}. Stelle von ${format.number(count)}`,
  isFirst: (title) => `„${title}“ steht schon als Erstes in der Gruppe`,
  isLast: (title) => `„${title}“ steht schon als Letztes in der Gruppe`,
  cannotMove:
    'Zeilen lassen sich in ihrer eigenen Reihenfolge verschieben, nicht, wo sie nach einer Spalte sortiert sind.',
  moveCancelled: 'Nicht verschoben',

  menu: {
    open: 'Öffnen',
    duplicate: 'Verdoppeln',
    moveUp: 'Nach oben',
    moveDown: 'Nach unten',
    delete: 'Löschen',
  },

  standing: {
    sole: ['allein', 'alleiniger eigentümer', 'alleinige eigentümerin', 'alleineigentümer', 'eigentümer', 'sole'],
    joint: ['gemeinsam', 'miteigentümer', 'miteigentümerin', 'gemeinsamer eigentümer', 'joint'],
    undecided: ['offen', 'unbestimmt', 'noch zu bestimmen', 'eigentümer noch zu bestimmen'],
    contributor: ['beitragend', 'beitragender', 'mitwirkend', 'beteiligt', 'hat beigetragen', 'contributor'],
    provider: ['bringt ein', 'bringt diesen background ein', 'background', 'inhaber'],
    none: ['keine', 'nichts', 'keine rolle', 'keine rolle angegeben'],
    implementation: ['durchführung', 'zugang zur durchführung', 'implementation'],
    exploitation: ['verwertung', 'zugang zur verwertung', 'exploitation'],
    special: ['besonders', 'besonders vereinbart'],
    limited: ['beschränkt', 'vom eigentümer beschränkt'],
    refused: ['verwehrt', 'kein zugang'],
  },
  affirmative: ['ja', 'j', 'x', '✓', '1', 'true', 'wahr', 'yes'],
  negative: ['nein', 'n', '0', 'false', 'falsch', 'no'],
};
