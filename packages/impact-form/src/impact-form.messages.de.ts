import type { IndicatorLevel, Orientation } from '@kvasir/model';
import type { ImpactFormMessages } from './impact-form.messages.ts';

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

const sides: Readonly<Record<Orientation, string>> = {
  business: 'Wirtschaft',
  social: 'Gesellschaft',
  research: 'Forschung',
};
const levels: Readonly<Record<IndicatorLevel, string>> = { output: 'Outputs', outcome: 'Outcomes', impact: 'Impacts' };
const outOfSix = ['keine ist', 'eine ist', 'zwei sind', 'drei sind', 'vier sind', 'fünf sind', 'alle sechs sind'];

export const german: ImpactFormMessages = {
  title: 'Wirkung',
  loading: 'Wird geladen',
  emptyHeading: 'Was soll diese Partnerschaft verändern?',
  emptyText:
    'Einigen Sie sich auf einige Indikatoren: wirtschaftliche, gesellschaftliche und wissenschaftliche. Die Bibliothek hat Vorschläge mit Quelle; Sie können auch eigene schreiben.',
  errorHeading: 'Die Daten konnten nicht geladen werden.',
  errorText: 'Prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
  retry: 'Noch einmal versuchen',
  partMissing: 'Ein Teil dieser Seite wurde nicht geladen.',

  indicators: (number) => count(number, 'Indikator', 'Indikatoren'),
  negativeImpacts: (number) => count(number, 'negative Wirkung', 'negative Wirkungen'),
  view: 'Ansicht',
  views: {
    indicators: 'Indikatoren',
    record: 'Erfassen',
    follow: 'Verfolgen',
    negative: 'Negative Wirkungen und Ethik',
    feedback: 'Rückmeldungen',
    report: 'Bericht',
  },
  add: 'Indikator hinzufügen',
  addFirst: 'Indikatoren auswählen',
  importValues: 'CSV oder XLSX einlesen',
  files: 'Dateien',
  undo: 'Rückgängig',
  redo: 'Wiederholen',
  undone: 'Rückgängig gemacht',
  redone: 'Wiederholt',
  untitled: 'Ohne Titel',

  orientations: { business: 'Wirtschaft', social: 'Gesellschaft', research: 'Forschung' },
  orientationHeads: { business: 'Wirt\u00ADschaft', social: 'Gesell\u00ADschaft', research: 'For\u00ADschung' },
  dimensions: {
    environmental: 'Umwelt',
    technological: 'Technologie',
    economic: 'Ökonomie',
    societal: 'Soziales',
    political: 'Politik',
    health: 'Gesundheit',
  },
  kinds: { quantitative: 'Gemessen', qualitative: 'Beurteilt' },
  levels: { output: 'Output', outcome: 'Outcome', impact: 'Impact' },
  horizons: { short: 'Kurzfristig', medium: 'Mittelfristig', long: 'Langfristig' },
  directions: { increase: 'Soll steigen', decrease: 'Soll sinken', maintain: 'Soll gehalten werden' },
  statuses: { provisional: 'Vorläufig', final: 'Endgültig' },
  half: (half, year) => `${half === 1 ? 'Jan.–Juni' : 'Juli–Dez.'} ${year}`,
  quarter: (quarter, year) => `${quarter}. Quartal ${year}`,
  missing: 'Fehlt',

  balance: 'Ausgewogenheit nach Ausrichtung und Wirkung',
  sum: 'Summe',
  none: 'keiner',
  noneYet: (name) => `keiner bisher: ${name}, Vorschläge ansehen`,
  negativeKey: 'Negative Wirkung gemeldet',
  moreMarks: (number) => `${number} weitere`,
  notPlaced: 'Ohne Ausrichtung oder Wirkung',
  covered: (number) => ['Nach sechs Wirkungen wird gefragt;', `${outOfSix[number] ?? `${number} sind`} abgedeckt`],
  emptySides: (orientations, format) =>
    `Noch kein Indikator für ${format.list(orientations.map((side) => sides[side]))}.`,
  standsOn: (stands, format) =>
    `${stands
      .map(([level, orientations], index) => {
        const verb = index > 0 ? '' : orientations.length === 1 ? ' stützt sich' : ' stützen sich';
        return `${format.list(orientations.map((side) => sides[side]))}${verb} auf ${levels[level]}`;
      })
      .join(', ')}.`,
  columns: {
    number: 'Nr.',
    indicator: 'Indikator',
    results: 'Ergebnisse',
    responsible: 'Von',
    dimension: 'Wirkung auf',
    level: 'Ebene',
    unit: 'Einheit',
    baseline: 'Ausgang',
    target: 'Ziel',
    latest: 'Zuletzt',
    way: 'Weg zum Ziel',
    agreement: 'Zustimmung',
  },
  withoutOrientation: 'Ohne Ausrichtung',
  countUnit: 'Anzahl',
  allResults: 'alle',
  moreResults: (number) => `und ${number} weitere`,
  provisionalShort: 'vorl.',
  definitionVersion: (version) => `Definition ${version}`,
  reached: 'erreicht',
  onPath: 'auf dem Pfad',
  behindBy: (amount) => `${amount} im Rückstand`,
  underWay: 'unterwegs',
  notMeasured: 'noch nicht gemessen',
  noTarget: 'kein Ziel',
  contradictory: 'Ziel widerspricht der Richtung',
  within: (band) => `innerhalb von ${band}`,
  outside: (band) => `außerhalb von ${band}`,
  pathOn: (day, value) => `Pfad am ${day}: ${value}`,
  followNamed: (name) => `${name} verfolgen`,
  runBehind: (name, others) =>
    others === 0 ? `${name} liegt hinter dem Pfad.` : `${name} und ${others} weitere liegen hinter ihrem Pfad.`,
  agreedByAll: 'Zugestimmt',
  agreedBy: (number, of) => `${number} von ${of}`,
  objections: (number) => count(number, 'widerspricht', 'widersprechen'),
  findings: 'Was zu beachten ist',
  severities: { error: 'Fehler', warning: 'Warnung', advice: 'Rat' },
  paragraph: (number) => `Kodex ${number}`,
  openNamed: (name) => `${name} öffnen`,
  seeProposals: 'Vorschläge ansehen',
  goThere: 'Dorthin',
};
