import { Format } from '@kvasir/element';
import type { RecordMessages } from './record.messages.ts';

const format = Format.for('de');
// Below a thousand all of these languages write a number alike: the first picture needs no formatter for it.
const written = (number: number): string => (number < 1000 ? String(number) : format.number(number));
const count = (number: number, one: string, other: string): string =>
  `${written(number)} ${format.plural(number, { one, other })}`;

const numerals = [
  'Doppelt',
  'Dreimal',
  'Viermal',
  'Fünfmal',
  'Sechsmal',
  'Siebenmal',
  'Achtmal',
  'Neunmal',
  'Zehnmal',
  'Elfmal',
  'Zwölfmal',
];

export const german: RecordMessages = {
  emptyHeading: 'Welche Wirkungen sollen gemessen werden?',
  emptyText: 'Werte werden zu Indikatoren erfasst. Einigen Sie sich zuerst auf einige.',
  record: (period) => `${period} erfassen`,
  dueOn: (date, isOver) => (isOver ? `War fällig am ${date}` : `Fällig am ${date}`),
  filled: (filled, of) => `${written(filled)} von ${written(of)} ausgefüllt`,
  notZero: 'fehlend ist nicht null',
  notBegun: 'Noch nicht begonnen',
  period: 'Zeitraum',
  previousPeriod: 'Vorheriger Zeitraum',
  nextPeriod: 'Nächster Zeitraum',
  due: 'Fällig',
  otherPeriods: 'Andere Zeiträume',
  dueCount: (due) => `${written(due)} fällig`,
  layout: 'Anordnung',
  onePeriod: 'Ein Zeitraum',
  allPeriods: 'Alle Zeiträume',
  allFacts: 'Vorläufige Werte sind kursiv, fehlend ist nicht null',
  nothingAsked: 'In diesem Zeitraum ist nichts zu erfassen.',
  keys: 'Eingabe und Pfeiltasten führen zum nächsten Wert, Escape stellt den letzten wieder her, Alt und Eingabe zeigen Beleg und Kommentar.',
  gridKeys:
    'Tippen trägt einen Wert ein, Pfeiltasten bewegen, Escape stellt wieder her. Ein Block aus einer Tabelle wird ab dieser Zelle eingefügt.',

  number: 'Nr.',
  indicator: 'Indikator',
  by: 'Wer',
  status: 'Status',
  evidenceOrReason: 'Beleg oder Grund',
  unit: 'Einheit',
  value: 'Wert',
  notAsked: 'In diesem Zeitraum nicht gefragt',
  noValue: 'kein Wert',
  ratingUnit: '1 bis 5',
  statuses: { open: 'Offen', provisional: 'Vorläufig', final: 'Endgültig', missing: 'Fehlt', unclear: 'Prüfen' },
  statusActions: {
    open: 'Angeben, warum es keinen Wert gibt',
    provisional: 'Für endgültig erklären',
    final: 'Für vorläufig erklären',
    missing: 'Fehlt nicht mehr',
    unclear: '',
  },
  definition: (version, since) => (since ? `Definition ${version} seit ${since}` : `Definition ${version}`),
  groups: 'Gruppen',
  groupName: 'Weitere Gruppe',
  addGroup: 'Gruppe hinzufügen',

  reason: 'Warum gibt es keinen Wert?',
  reasonOf: (title) => `${title}: warum es keinen Wert gibt`,
  giveReason: 'Grund angeben',
  words: 'In Worten',
  wordsOf: (title) => `${title}: in Worten`,
  noSource: 'Noch keine Datenquelle genannt',
  details: 'Beleg und Kommentar',
  detailsOf: (name) => `Beleg und Kommentar zu ${name}`,
  valueIs: 'Dieser Wert ist',
  evidence: 'Beleg',
  evidenceHint: 'Die Adresse eines Dokuments, das den Wert belegt',
  comment: 'Kommentar',
  course: 'Verlauf zeigen',
  definitionOf: 'Definition zeigen',
  hint: (period, before, path, unit) =>
    `${period}: ${before}.${path === undefined ? '' : ` Der Pfad liegt bei ${path}${unit ? ` ${unit}` : ''}.`}`,

  times: (times, written, of) => {
    const many = numerals[times - 2] ?? `${written}-mal`;
    return of === 'path' ? `${many} so viel wie der Zielpfad.` : `${many} so viel wie der letzte Wert.`;
  },
  outOfRange: (from, to) =>
    from === undefined
      ? `Mehr als ${to ?? ''}, was für höchstens möglich gehalten wurde.`
      : to === undefined
        ? `Weniger als ${from}, was für mindestens möglich gehalten wurde.`
        : `Außerhalb von ${from} bis ${to}, was für möglich gehalten wurde.`,
  negative: 'Weniger als nichts.',
  far: (known, of) => (of === 'path' ? `Weit vom Zielpfad, ${known}.` : `Weit vom letzten Wert, ${known}.`),
  meant: (value) => `${value}?`,
  take: (value) => `Ja, ${value}`,
  keep: (value) => `${value} behalten`,

  notANumber: 'Das ist keine lesbare Zahl. Es bleibt stehen, wie Sie es eingegeben haben.',
  tooLarge: 'Diese Zahl ist zu groß, um genau bewahrt zu werden.',
  notARating: 'Eine Beurteilung ist eine ganze Zahl von 1 bis 5.',
  otherUnit: (unit, wanted) =>
    wanted
      ? `${unit} ist eine andere Einheit; dieser Indikator wird in ${wanted} gemessen.`
      : `${unit} ist eine Einheit; dieser Indikator hat keine.`,
  sayWhy: 'Kein Wert? Dann geben Sie den Grund an: fehlend ist nicht null.',
  doubled: 'Für diesen Zeitraum gibt es einen weiteren Wert. Gezeigt wird der spätere.',

  pasteTable: 'Aus einer Tabelle einfügen',
  pasteHeading: 'Werte aus einer Tabelle einfügen',
  pasteLabel: 'Zellen aus einer Tabellenkalkulation',
  pasteHint: 'Eine Spalte mit Werten in der Reihenfolge unten, oder mit Nummern oder Titeln der Indikatoren davor.',
  preview: 'Was übernommen wird',
  pasted: 'Eingefügt',
  readAs: 'Gelesen als',
  andMore: (more) => `Und ${count(more, 'weiterer Wert', 'weitere Werte')}.`,
  nothingToPaste: 'Darin ist kein Wert.',
  takeOver: (values) => (values === 0 ? 'Übernehmen' : `${count(values, 'Wert', 'Werte')} übernehmen`),
  tookOver: (values) => `${count(values, 'Wert', 'Werte')} übernommen.`,
  notRead: (values) => `${count(values, 'ist keine Zahl und bleibt', 'sind keine Zahlen und bleiben')} wie eingefügt.`,
  noPlace: (values) => `Für ${count(values, 'Wert', 'Werte')} ist hier kein Platz.`,
  cancel: 'Abbrechen',

  close: 'Zeitraum abschließen …',
  closeHeading: (period) => `${period} abschließen`,
  becomeFinal: (values) => `${count(values, 'vorläufiger Wert wird', 'vorläufige Werte werden')} endgültig:`,
  nothingToClose: 'Kein Wert ist vorläufig.',
  remain: (status, values) =>
    ({
      unclear: `${count(values, 'Wert ist', 'Werte sind')} erst zu prüfen und ${values === 1 ? 'bleibt' : 'bleiben'}, wie ${values === 1 ? 'er ist' : 'sie sind'}.`,
      open: `${count(values, 'Indikator bleibt', 'Indikatoren bleiben')} offen.`,
      missing: `${count(values, 'Wert fehlt', 'Werte fehlen')}, mit Grund.`,
      final: `${count(values, 'Wert ist', 'Werte sind')} schon endgültig.`,
    })[status],
  doClose: (values) =>
    values === 0 ? 'Für endgültig erklären' : `${count(values, 'Wert', 'Werte')} für endgültig erklären`,
  closed: (period, values) => `${period}: ${count(values, 'Wert ist', 'Werte sind')} endgültig.`,

  back: (name) => name,
  on: (name) => `Weiter: ${name}`,
  last: 'Das ist der letzte',
};
