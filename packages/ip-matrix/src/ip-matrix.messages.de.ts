import { Format } from '@kvasir/element';
import { germanTerms } from '@kvasir/element/result-terms.js';
import type { IpMatrixMessages } from './ip-matrix.messages.ts';

const format = Format.for('de');
const count = (number: number, one: string, other: string): string =>
  `${format.number(number)} ${format.plural(number, { one, other })}`;

export const german: IpMatrixMessages = {
  title: 'Eigentum und Zugang',
  loading: 'Wird geladen',
  emptyHeading: 'Welche Ergebnisse erwarten Sie?',
  emptyText:
    'Nennen Sie, was die Partnerschaft hervorbringen soll: Daten, Software, Verfahren, Praktiken. Eigentum, Zugang, Schutz und Open Access werden dann für jedes vereinbart.',
  errorHeading: 'Die Matrix konnte nicht geladen werden.',
  errorText: 'Prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
  retry: 'Noch einmal versuchen',
  partMissing:
    'Ein Teil der Matrix konnte nicht geladen werden. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.',

  counts: (results, background, partners) =>
    [
      count(results, 'erwartetes Ergebnis', 'erwartete Ergebnisse'),
      count(background, 'Background-Element', 'Background-Elemente'),
      `${format.number(partners)} Partner`,
    ].join(', '),
  view: 'Ansicht',
  views: {
    matrix: 'Matrix',
    access: 'Zugangsrechte',
    background: 'Background',
    strategy: 'Strategie',
    guide: 'Vertragswahl',
  },
  addResult: 'Ergebnis hinzufügen',
  addFirst: 'Das erste Ergebnis hinzufügen',
  importList: 'Liste importieren (CSV, XLSX)',
  startWithBackground: 'Mit dem Background beginnen',
  undo: 'Rückgängig',
  redo: 'Wiederholen',
  undone: 'Rückgängig gemacht',
  redone: 'Wiederholt',
  search: 'Ergebnis suchen',
  filter: 'Filter und Spalten',
  files: 'Export und Import',
  key: 'Legende',
  errors: (number) => count(number, 'Fehler', 'Fehler'),
  warnings: (number) => count(number, 'Warnung', 'Warnungen'),
  advice: (number) => count(number, 'Hinweis', 'Hinweise'),
  found: (number) => `${count(number, 'Eintrag', 'Einträge')} gefunden`,
  nothingFound: 'Nichts passt zu Ihrer Suche.',
  clearSearch: 'Alles zeigen',

  grid: 'Eigentum und Zugangsrechte',
  item: 'Ergebnis oder Background',
  columns: {
    'asset-type': 'Art',
    trl: 'TRL',
    status: 'Stand',
    regime: 'Gemeinschaft',
    protection: 'Schutz',
    'open-access': 'Open Access',
    confidentiality: 'Vertraulichkeit',
    decisions: 'Wer entscheidet',
    'key-exploitable': 'Schlüsselergebnis',
    findings: 'Befunde',
    agreement: 'Zustimmung',
    completeness: 'Vollständig',
  },
  backgroundGroup: 'Background',
  noGroup: 'Ohne Arbeitspaket',
  groupName: (label, number) => `${label}, ${count(number, 'Eintrag', 'Einträge')}`,
  rowMenu: (title) => `Aktionen für ${title}`,
  untitled: 'Ohne Titel',
  keyExploitable: 'Verwertbares Schlüsselergebnis',
  keyExploitableShort: 'KER',
  trl: (now, target) => `TRL ${now ?? '?'}${target === undefined ? '' : ` → ${target}`}`,
  resize: (column) => `Breite von ${column}`,
  resized: (column, width) => `${column}: ${format.number(width)} Pixel breit`,
  sorted: (column, descending) => `Sortiert nach ${column}, ${descending ? 'absteigend' : 'aufsteigend'}`,
  range: (rows, columns) => `${count(rows, 'Zeile', 'Zeilen')} mal ${count(columns, 'Spalte', 'Spalten')} ausgewählt`,

  roles: {
    sole: 'Alleineigentümer',
    joint: 'Miteigentümer',
    undecided: 'Eigentümer noch offen',
    contributor: 'Hat beigetragen, ohne Eigentum',
    provider: 'Bringt diesen Background ein',
    none: 'Keine Rolle angegeben',
  },
  roleWords: { sole: 'allein', joint: 'gem.' },
  share: (share) => `Anteil ${share}`,
  percentage: (number) => `${number.replace('.', ',')}\u00a0%`,
  unreadableShare: (share) => `Anteil „${share}“, was kein Anteil ist`,
  implementation: 'die Durchführung',
  exploitation: 'die Verwertung',
  implementationShort: 'df',
  exploitationShort: 'vw',
  access: (purpose, mark) =>
    ({
      default: `Zugang für ${purpose}, übliche Bedingungen`,
      special: `Zugang für ${purpose}, besonders vereinbart`,
      limited: `Zugang für ${purpose}, vom Eigentümer beschränkt`,
      refused: `kein Zugang für ${purpose}`,
    })[mark],

  ...germanTerms,
  filed: (date) => `Angemeldet ${date}`,
  parts: {
    ownership: 'Eigentum und Kontrolle',
    'open-access': 'Open Access',
    protection: 'Schutz',
    roles: 'Rolle jedes Partners',
    steps: 'Schritte zur Wirkung',
    'joint-exploitation': 'Gemeinsame Verwertung',
  },
  completeness: (settled, open) =>
    open.length === 0
      ? 'Alle 6 Teile geregelt'
      : `${format.number(settled)} von 6 Teilen geregelt. Offen: ${open.join(', ')}`,
  agreed: (number, of) => `${format.number(number)} von ${format.number(of)} stimmen zu`,
  objected: (number) => count(number, 'Einwand', 'Einwände'),
  yes: 'Ja',

  ownsAlone: 'Eigentum allein',
  ownsJointly: 'gemeinsam',
  needsAccess: 'Braucht Zugang zu',
  sums: (sole, joint) => `${format.number(sole)} allein, ${format.number(joint)} gemeinsam`,
};
