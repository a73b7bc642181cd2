import type { ColumnName, TableMessages } from './table.messages.ts';

const count = (number: number, one: string, other: string): string => `${number} ${number === 1 ? one : other}`;
const same = (name: string): ColumnName => ({ short: name, full: name });

export const german: TableMessages = {
  table: 'Tabelle aus Teil B',
  tables: {
    workPackages: 'Arbeitspakete',
    deliverables: 'Arbeitsergebnisse',
    milestones: 'Meilensteine',
    risks: 'Kritische Risiken',
  },
  caption: (number, name) => `Tabelle ${number}: ${name}`,
  columns: {
    workPackages: {
      number: { short: 'Nr.', full: 'Nummer des Arbeitspakets' },
      title: { short: 'Arbeitspaket', full: 'Titel des Arbeitspakets' },
      lead: { short: 'Leitung', full: 'Kurzname des leitenden Teilnehmers' },
      personMonths: same('Personenmonate'),
      startMonth: { short: 'Erster Monat', full: 'Anfangsmonat' },
      startDay: { short: 'Beginn', full: 'Erster Tag' },
      endMonth: { short: 'Letzter Monat', full: 'Endmonat' },
      endDay: { short: 'Ende', full: 'Letzter Tag' },
    },
    deliverables: {
      number: { short: 'Nr.', full: 'Nummer des Arbeitsergebnisses' },
      title: { short: 'Arbeitsergebnis', full: 'Bezeichnung des Arbeitsergebnisses' },
      description: same('Kurzbeschreibung'),
      workPackages: { short: 'AP', full: 'Nummer des Arbeitspakets' },
      lead: { short: 'Leitung', full: 'Kurzname des leitenden Teilnehmers' },
      type: same('Art'),
      dissemination: { short: 'Stufe', full: 'Verbreitungsgrad' },
      due: { short: 'Fällig, Monat', full: 'Liefertermin (in Monaten)' },
      dueDay: { short: 'Datum', full: 'Liefertermin' },
      status: same('Stand'),
    },
    milestones: {
      number: { short: 'Nr.', full: 'Nummer des Meilensteins' },
      title: { short: 'Meilenstein', full: 'Bezeichnung des Meilensteins' },
      workPackages: { short: 'AP', full: 'Zugehörige(s) Arbeitspaket(e)' },
      lead: { short: 'Leitung', full: 'Federführender Begünstigter' },
      due: { short: 'Fällig, Monat', full: 'Fälligkeit (im Monat)' },
      dueDay: { short: 'Datum', full: 'Fälligkeit' },
      meansOfVerification: same('Mittel der Überprüfung'),
      status: same('Stand'),
    },
    risks: {
      number: { short: 'Nr.', full: 'Nummer des Risikos' },
      title: same('Beschreibung des Risikos'),
      likelihood: { short: 'Wahrscheinl.', full: 'Wahrscheinlichkeit' },
      severity: same('Schwere'),
      workPackages: { short: 'AP', full: 'Betroffene(s) Arbeitspaket(e)' },
      mitigation: same('Vorgeschlagene Maßnahmen zur Risikominderung'),
    },
  },
  terms: {
    deliverableTypes: {
      R: 'Dokument, Bericht',
      DEM: 'Demonstrator, Pilot, Prototyp, Plan',
      DEC: 'Website, Patentanmeldung, Pressearbeit, Video',
      DATA: 'Datensätze, Mikrodaten',
      DMP: 'Datenmanagementplan',
      ETHICS: 'Ethische Anforderung',
      SECURITY: 'Sicherheitsfrage',
      OTHER: 'Software, technische Zeichnung, Algorithmus, Modell',
    },
    disseminationLevels: {
      PU: 'Öffentlich, frei zugänglich',
      SEN: 'Sensibel, beschränkt nach den Bedingungen der Finanzhilfevereinbarung',
      'R-UE/EU-R': 'EU-Verschlusssache: RESTREINT UE/EU RESTRICTED',
      'C-UE/EU-C': 'EU-Verschlusssache: CONFIDENTIEL UE/EU CONFIDENTIAL',
      'S-UE/EU-S': 'EU-Verschlusssache: SECRET UE/EU SECRET',
    },
    riskLevels: { low: 'Gering', medium: 'Mittel', high: 'Hoch' },
  },
  untitled: 'Ohne Titel',
  notStated: 'Keine Angabe',
  planned: 'ursprünglich geplant',
  fixedDay: 'fester Tag',
  byItsTime: 'dem Termin nach, nicht als Status',
  dueRule: (dueOn, begins) =>
    [
      dueOn === 'last-day'
        ? 'Fällig im Monat n heißt: am letzten Tag des Monats n'
        : 'Fällig im Monat n heißt: am letzten Arbeitstag des Monats n',
      begins && `Monat 1 begann am ${begins}`,
    ]
      .filter(Boolean)
      .join('; ')
      .concat('.'),
  itemCount: (number) => count(number, 'Zeile', 'Zeilen'),

  selectAll: 'Alle Zeilen auswählen',
  select: (name) => `${name} auswählen`,
  details: 'Einzelheiten',
  openDetails: (name) => `Einzelheiten zu ${name}`,
  actions: 'Befunde und Einzelheiten',
  expand: (name) => `${name} zeigen`,
  collapse: (name) => `${name} einklappen`,
  workPackageFilter: 'Arbeitspaket',
  allWorkPackages: 'Alle Arbeitspakete',
  allStatuses: 'Jeder Stand',
  empty: {
    workPackages: 'Noch kein Arbeitspaket.',
    deliverables: 'Noch kein Arbeitsergebnis.',
    milestones: 'Noch kein Meilenstein.',
    risks: 'Noch kein kritisches Risiko.',
  },
  nothingFound: 'Darauf passt in dieser Tabelle nichts.',
  add: {
    workPackages: 'Arbeitspaket hinzufügen',
    deliverables: 'Arbeitsergebnis hinzufügen',
    milestones: 'Meilenstein hinzufügen',
    risks: 'Risiko hinzufügen',
  },
  added: (name) => `${name} hinzugefügt`,

  sorted: (column, direction) =>
    `Sortiert nach ${column}, ${direction === 'ascending' ? 'aufsteigend' : 'absteigend'}, ohne Gruppen`,
  ownOrder: 'In der Reihenfolge der Partner',
  sortBy: 'Sortieren nach',

  cell: (column, row) => `${column}, ${row}`,
  newLine: 'Eingabe übernimmt, Alt und Eingabe beginnt eine neue Zeile',
  isDay: (day) => `Das ist der ${day}.`,
  problems: {
    month: (raw) => `„${raw}“ ist kein Projektmonat. Geben Sie eine ganze Zahl ab 1 ein, etwa 24.`,
    day: (raw) =>
      `„${raw}“ ist als Tag nicht lesbar. Schreiben Sie ihn als 2027-02-28, oder lassen Sie ihn aus dem Monat folgen.`,
    partner: (raw) => `Niemand in der Partnerschaft heißt „${raw}“.`,
    term: (raw) => `„${raw}“ ist keiner der Begriffe dieser Spalte.`,
    'work-package': (raw) => `Es gibt kein Arbeitspaket „${raw}“.`,
  },
  keptAsTyped: (problem) => `${problem} Es bleibt stehen, wie es eingegeben wurde.`,

  selected: (number) => `${number} ausgewählt`,
  selectedRows: 'Ausgewählte Zeilen',
  clearSelection: 'Auswahl aufheben',
  months: 'Monate',
  earlier: 'Früher',
  later: 'Später',
  copy: 'Kopieren',
  remove: 'Löschen',
  removed: (number, name) => (number === 1 ? `${name} gelöscht` : `${number} Zeilen gelöscht`),
  restored: 'Wiederhergestellt',
  changed: (number, column) => `${column} in ${count(number, 'Zeile', 'Zeilen')} gesetzt`,
  shifted: (number, months, nowLate) =>
    `${count(number, 'Zeile', 'Zeilen')} um ${count(Math.abs(months), 'Monat', 'Monate')} ${
      months < 0 ? 'vorgezogen' : 'verschoben'
    }${nowLate === 0 ? '' : `, dadurch verspätet: ${nowLate}`}`,
  nothingShifted: 'Nichts verschoben: Was erreicht ist oder keinen Monat hat, bleibt',
  notShifted: 'Nichts wurde verschoben. Geben Sie weniger Monate an.',
  badMonths: 'Geben Sie ein, um wie viele ganze Monate: 1, 2, 3 …',
  copied: (rows) => `${count(rows, 'Zeile', 'Zeilen')} kopiert`,
  copyByKey: 'Der Browser hat das Kopieren nicht zugelassen. Drücken Sie in der Tabelle Strg und C.',
  pasted: (cells) => `${count(cells, 'Zelle', 'Zellen')} eingefügt`,
  nothingToPaste: 'Es ist kein Text zum Einfügen da',
  notRead: (cells) =>
    cells === 1
      ? '1 Zelle war nicht zu lesen und steht, wie sie eingefügt wurde'
      : `${cells} Zellen waren nicht zu lesen und stehen, wie sie eingefügt wurden`,
  leftOut: (rows, columns) =>
    `Kein Platz für ${[rows > 0 && count(rows, 'Zeile', 'Zeilen'), columns > 0 && count(columns, 'Spalte', 'Spalten')]
      .filter(Boolean)
      .join(' und ')}`,
};
