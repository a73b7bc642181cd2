import type { RoadmapMessages } from './roadmap.messages.ts';

const count = (number: number, one: string, other: string): string => `${number} ${number === 1 ? one : other}`;

export const german: RoadmapMessages = {
  title: 'Fahrplan',
  loading: 'Wird geladen',
  emptyHeading: 'Wann geht es los?',
  emptyText:
    'Geben Sie den ersten Monat und die Dauer an. Meilensteine werden dann in Projektmonaten gesetzt, die Daten folgen daraus.',
  noItemsHeading: 'Was kommt zuerst?',
  noItemsText:
    'Setzen Sie den ersten Meilenstein, oder übernehmen Sie Ihren Plan. Bahnen entstehen aus Arbeitspaketen.',
  errorHeading: 'Der Fahrplan konnte nicht geladen werden.',
  errorText: 'Prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
  retry: 'Noch einmal versuchen',
  partMissing: 'Ein Teil des Fahrplans konnte nicht geladen werden.',

  frame: (months, begins) =>
    [months !== undefined && count(months, 'Monat', 'Monate'), begins && `ab ${begins}`].filter(Boolean).join(' '),
  todayIn: (month, length) => (length === undefined ? `heute ist M${month}` : `heute ist M${month} von ${length}`),
  view: 'Ansicht',
  views: { timeline: 'Zeitplan', table: 'Tabelle', agenda: 'Agenda', reviews: 'Überprüfungen' },
  lanes: 'Bahnen',
  laneKinds: { 'work-packages': 'Arbeitspakete', partners: 'Partner', none: 'Keine Bahnen' },
  partner: 'Partner',
  allPartners: 'Alle Partner',
  baseline: 'Ursprünglicher Plan',
  zoom: 'Maßstab',
  zoomIn: 'Vergrößern',
  zoomOut: 'Verkleinern',
  zooms: { years: 'Jahre', quarters: 'Quartale', months: 'Monate', weeks: 'Wochen' },
  search: 'Suchen',
  nothingFound: 'Darauf passt hier nichts.',
  clearSearch: 'Alles zeigen',
  add: 'Hinzufügen',
  addFirst: 'Meilenstein hinzufügen',
  setFrame: 'Rahmen festlegen',
  importPlan: 'CSV, XLSX oder MS Project importieren',
  files: 'Dateien',
  undo: 'Rückgängig',
  redo: 'Wiederholen',
  undone: 'Rückgängig gemacht',
  redone: 'Wiederholt',
  errors: (number) => count(number, 'Fehler', 'Fehler'),
  warnings: (number) => count(number, 'Warnung', 'Warnungen'),
  found: (number) => count(number, 'Eintrag', 'Einträge'),

  month: (month) => `M${month}`,
  yearAfter: (year) => `Jahr ${year}`,
  months: (from, to) => (from === to ? `M${to}` : `M${from}–${to}`),
  today: 'Heute',
  projectEnd: 'Projektende',
  reviews: 'Überprüfungen',
  afterProject: 'Nach dem Projekt',
  noWorkPackage: 'Ohne Arbeitspaket',
  noLead: 'Ohne Leitung',
  untitled: 'Ohne Titel',
  item: 'Eintrag',
  lead: 'Leitung',
  due: 'Fällig',
  status: 'Stand',
  slip: (months) => (months > 0 ? `+${months}` : `−${-months}`),
  late: (months) => `${count(months, 'Monat', 'Monate')} später als geplant`,
  early: (months) => `${count(months, 'Monat', 'Monate')} früher als geplant`,
  time: 'Zeit',
  noMonth: 'Noch kein Monat',
  spanning: (from, to) => `M${from} bis M${to}`,
  plannedFor: (month) => `geplant für ${month}`,
  expectedIn: (month) => `erwartet ${month}`,
  achievedIn: (month) => `erreicht ${month}`,
  critical: 'kritisch',
  slack: (months) => `${count(months, 'Monat', 'Monate')} Puffer`,
  waitsFor: (names) => `wartet auf ${names}`,
  reviewHeld: (name, day) => `${name}, durchgeführt am ${day}`,
  reviewPlanned: (name, day) => `${name}, geplant für den ${day}`,
  nextReview: (day) => `Nächste ${day}`,
  reviewOverdue: (day) => `War fällig ${day}`,

  kinds: {
    'work-package': 'Arbeitspaket',
    milestone: 'Meilenstein',
    gate: 'Entscheidungspunkt',
    deliverable: 'Arbeitsergebnis',
    review: 'Überprüfung',
  },
  statuses: {
    'not-started': 'Nicht begonnen',
    'on-track': 'Im Plan',
    'at-risk': 'Gefährdet',
    delayed: 'Verzögert',
    achieved: 'Erreicht',
    cancelled: 'Gestrichen',
  },
  counted: { delayed: (number) => `${number} verzögert`, 'at-risk': (number) => `${number} gefährdet` },
  dependencies: {
    FS: 'beginnt, nachdem es geendet hat',
    SS: 'beginnt, nachdem es begonnen hat',
    FF: 'endet, nachdem es geendet hat',
    SF: 'endet, nachdem es begonnen hat',
  },
  dueDays: { 'last-day': 'Letzter Tag des Monats', 'last-working-day': 'Letzter Arbeitstag des Monats' },
  legend: {
    label: 'Was die Zeichen bedeuten',
    waitsFor: 'wartet auf',
    waitsInVain: 'kommt zu früh für das, worauf es wartet',
    critical: 'verschiebt das Ende, sobald es sich verzögert',
  },

  moved: (name, month, nowLate) =>
    nowLate === 0
      ? `${name} verschoben auf ${month}`
      : `${name} verschoben auf ${month}, dadurch verspätet: ${nowLate}`,
  resized: (name, months, nowLate) =>
    nowLate === 0
      ? `${name} geht jetzt über ${months}`
      : `${name} geht jetzt über ${months}, dadurch verspätet: ${nowLate}`,
  notMoved: (name) => `${name} bleibt: Was erreicht ist, wird nicht verschoben`,
};
