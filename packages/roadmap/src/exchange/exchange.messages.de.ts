import { Format } from '@kvasir/element';
import type { ItemCounts } from '@kvasir/element/exchange.js';
import type { ExchangeMessages } from './exchange.messages.ts';

const format = Format.for('de');
const number = (value: number) => format.number(value);
const counted = (count: number, one: string, other: string) =>
  `${number(count)} ${format.plural(count, { one, other })}`;
const counts =
  (one: string, other: string) =>
  ({ added, changed, same }: ItemCounts) =>
    `${counted(added, one, other)} neu, ${number(changed)} geändert, ${number(same)} unverändert`;

export const german: ExchangeMessages = {
  exports: {
    calendar: 'Kalender (iCalendar)',
    'part-b-xlsx': 'Tabellen aus Teil B (XLSX)',
    'plan-xlsx': 'Ganzer Plan (XLSX)',
    'work-packages-csv': 'Arbeitspakete (CSV)',
    'deliverables-csv': 'Arbeitsergebnisse (CSV)',
    'milestones-csv': 'Meilensteine (CSV)',
    'risks-csv': 'Kritische Risiken (CSV)',
    'project-xml': 'Microsoft Project (XML)',
    'timeline-svg': 'Bild des Zeitplans (SVG)',
    'timeline-png': 'Bild des Zeitplans (PNG)',
  },
  fileNames: {
    calendar: 'Fahrplan',
    'part-b-xlsx': 'Tabellen-Teil-B',
    'plan-xlsx': 'Fahrplan',
    'work-packages-csv': 'Arbeitspakete',
    'deliverables-csv': 'Arbeitsergebnisse',
    'milestones-csv': 'Meilensteine',
    'risks-csv': 'Kritische-Risiken',
    'project-xml': 'Fahrplan-MS-Project',
    'timeline-svg': 'Zeitplan',
    'timeline-png': 'Zeitplan',
  },
  partnerCalendar: 'Kalender eines Partners …',
  importPlan: 'Plan importieren …',
  undated: (count) =>
    `${counted(count, 'Eintrag hat', 'Einträge haben')} keinen Tag und ${format.plural(count, { one: 'kann', other: 'können' })} nicht im Kalender stehen`,
  notInProject: 'Für Überprüfungen und Risiken hat Microsoft Project keinen Platz: Sie fehlen in der Datei',
  cutInProject: (texts) =>
    `${counted(texts, 'Text ist', 'Texte sind')} länger, als Microsoft Project fasst, und dort abgeschnitten`,
  smaller: 'So große Bilder zeichnet kein Browser: Es wurde verkleinert. Die SVG-Datei hat die volle Größe',

  calendarHeading: 'Kalender eines Partners',
  calendarLead:
    'Was der Partner leitet oder woran er beteiligt ist, und die Überprüfungen, an denen er teilnimmt: jedes an seinem Tag.',
  calendarSubscribe:
    'Öffnen Sie die Datei in Google Kalender, Outlook oder Apple Kalender. Später noch einmal geöffnet, verschiebt sie, was sich verschoben hat, und verdoppelt nichts.',
  calendarOf: 'Partner',
  makeCalendar: 'Kalender sichern',
  close: 'Schließen',

  heading: 'Plan importieren',
  fileKinds: 'XLSX, CSV, Microsoft-Project-XML oder iCalendar, bis 10 MB',
  comparing: 'Der Plan wird mit dem Fahrplan verglichen …',
  kinds: {
    workPackages: 'ein Arbeitspaket',
    deliverables: 'ein Arbeitsergebnis',
    milestones: 'ein Meilenstein',
    risks: 'ein kritisches Risiko',
  },
  fields: 'Felder',
  effort: 'Personenmonate eines Partners',
  titleMissing:
    'Keine Spalte wird zum Titel. Ohne ihn lassen sich Zeilen, die noch nicht im Fahrplan stehen, nicht hinzufügen.',
  counts: {
    workPackages: counts('Arbeitspaket', 'Arbeitspakete'),
    deliverables: counts('Arbeitsergebnis', 'Arbeitsergebnisse'),
    milestones: counts('Meilenstein', 'Meilensteine'),
    risks: counts('Risiko', 'Risiken'),
    reviews: counts('Überprüfung', 'Überprüfungen'),
    partners: counts('Partner', 'Partner'),
  },
  nothingChanges: 'Die Datei sagt nichts, was nicht schon im Fahrplan steht.',
  changedMeanwhile: 'Der Fahrplan hat sich inzwischen geändert. Was sich ändert, wurde neu ermittelt.',
  frame: 'Rahmen des Projekts',
  startDate: 'Erster Tag',
  projectTitle: 'Titel des Projekts',
  partnerName: 'Name',
  reviewDate: 'Tag der Überprüfung',
  rowProblems: {
    'unknown-partner': (text) => `Unbekannter Partner „${text}“. Er wird weggelassen.`,
    'unknown-link': (text) => `„${text}“ gibt es in dieser Partnerschaft nicht. Die Verknüpfung wird weggelassen.`,
    'unknown-term': (text) => `„${text}“ ist keines der Wörter für dieses Feld. Das Feld bleibt, wie es ist.`,
    'unknown-role': (text) => `„${text}“ nennt keines von R, A, C und I. Die Angabe wird weggelassen.`,
    'unknown-item': (text) =>
      `„${text}“ ist kein Meilenstein und kein Arbeitsergebnis des Fahrplans. Die Abhängigkeit wird weggelassen.`,
    'own-dependency': (text) => `„${text}“ würde auf sich selbst warten. Die Abhängigkeit wird weggelassen.`,
    'not-a-number': (text) => `„${text}“ ist keine Zahl. Das Feld bleibt, wie es ist.`,
    'out-of-range': (text, range) =>
      `${text} ist für dieses Feld zu klein oder zu groß${range ? `; möglich ist ${number(range[0])} bis ${number(range[1])}` : ''}. Das Feld bleibt, wie es ist.`,
    'not-a-date': (text) => `„${text}“ ist kein Datum. Das Feld bleibt, wie es ist.`,
    'ambiguous-date': (text) =>
      `Bei „${text}“ kann der Tag oder der Monat vorn stehen. Das Feld bleibt, wie es ist; schreiben Sie 2026-09-01.`,
    'not-a-url': (text) => `„${text}“ ist keine Webadresse. Das Feld bleibt, wie es ist.`,
    'missing-title': () => 'Ein neuer Eintrag ohne Titel. Die Zeile wird übergangen.',
    'ambiguous-item': (text) => `Mehrere Einträge heißen „${text}“. Die Zeile wird übergangen.`,
    'repeated-item': (text) => `Eine frühere Zeile handelt von demselben, als „${text}“. Diese Zeile wird übergangen.`,
  },

  line: (line) => `Zeile ${number(line)}`,
  readAs: (encoding) =>
    `Text als ${encoding} gelesen: Die Datei sagt es nicht. Prüfen Sie, ob Umlaute und Akzente stimmen.`,
  events: (count) => counted(count, 'Termin', 'Termine'),
  tasks: (count) => counted(count, 'Vorgang', 'Vorgänge'),
  calendarProblems: {
    'not-a-calendar': () =>
      'Das ist kein Kalender: Er beginnt nicht mit BEGIN:VCALENDAR. Exportieren Sie ihn im Kalenderprogramm noch einmal als iCalendar (ICS).',
    'too-large': () =>
      'Dieser Kalender ist zu groß, um gelesen zu werden. Exportieren Sie einen kürzeren Zeitraum oder nur dieses Projekt.',
    truncated: () => 'Das Ende dieser Datei fehlt. Alle vollständigen Termine sind gelesen.',
    'unreadable-line': (text) => `„${text}“ ist keine Zeile eines Kalenders. Sie wird übergangen.`,
    'missing-uid': (text) => `„${text}“ hat keine UID und lässt sich nicht zuordnen. Der Termin wird übergangen.`,
    'repeated-uid': (text) => `${text} kommt mehrmals vor. Der neueste Termin gilt.`,
    'unreadable-date': (text) => `„${text}“ ist kein Tag. Der Eintrag bleibt, wo er ist.`,
    'unknown-time-zone': (text) => `Die Zeitzone „${text}“ kennt niemand. Der Tag gilt, wie er geschrieben steht.`,
    'broken-time-zone': (text) =>
      `Die Beschreibung einer Zeitzone ist beschädigt: „${text}“. Tage gelten, wie sie geschrieben stehen.`,
    repeating: (text) => `„${text}“ wiederholt sich. Der erste Tag gilt.`,
    'not-an-event': (text) => `${text} ist kein Termin. Er wird übergangen.`,
    'more-problems': (text) => `Es gibt ${text} weitere solche Stellen.`,
  },
  otherEvents: (count) =>
    `${counted(count, 'Termin stammt', 'Termine stammen')} nicht aus diesem Fahrplan und ${format.plural(count, { one: 'wird', other: 'werden' })} übergangen`,
  stays: 'Das ist erreicht oder gestrichen und bleibt, wo es ist.',
  wholeMonths: (count) =>
    `Was erwartet wird, zählt in Monaten: ${counted(count, 'Tag wird', 'Tage werden')} zum ganzen Monat`,
  wholeMonth: (name, month, until) => `${name}: ${month}, bis ${until}`,
  beforeStart: 'Dieser Tag liegt vor dem ersten Monat oder zu weit voraus. Der Eintrag bleibt, wo er ist.',
  projectProblems: {
    'not-xml': () => 'Das ist kein XML. Öffnen Sie den Plan in Microsoft Project, und speichern Sie ihn als XML.',
    'document-type': () =>
      'Diese Datei bringt eigene Definitionen mit, mit denen sich Leser angreifen lassen. Microsoft Project tut das nicht; sie wird nicht gelesen.',
    damaged: (place) =>
      `Dieses XML ist beschädigt oder bricht ab${place && `, in ${place}`}. Speichern Sie es in seinem Programm noch einmal.`,
    'too-large': () => 'Diese Datei ist zu groß, um gelesen zu werden.',
    'not-a-project': (text) => `Das ist XML, aber kein Plan aus Microsoft Project: Es beginnt mit „${text}“.`,
    'missing-start': (text) => `Die Datei nennt keinen ersten Tag. Es gilt der ihres ersten Vorgangs: ${text}.`,
    'other-start': (text) =>
      `Die Datei beginnt am ${text}, der Fahrplan an einem anderen Tag. Monate zählen ab dem Tag des Fahrplans.`,
    'before-start': (text) => `${text} liegt vor dem ersten Monat. Der Monat wird übernommen, wie er ist.`,
    'unreadable-date': (text) => `„${text}“ ist kein Tag. Die Angabe wird weggelassen.`,
    'missing-name': () => 'Ein Vorgang ohne Namen. Er wird ohne Namen übernommen.',
    'repeated-task': () => 'Ein früherer Vorgang ist derselbe Eintrag. Dieser wird übergangen.',
    'nested-summary': () => 'Eine Gruppe in einem Arbeitspaket. Was darin steht, gehört zum Arbeitspaket.',
    'outer-summary': () =>
      'Eine Gruppe über den Arbeitspaketen, wie das Projekt selbst. Was darin steht, wird übernommen, die Gruppe nicht.',
    'unknown-predecessor': (text) =>
      `Er wartet auf „${text}“, was kein Meilenstein und kein Arbeitsergebnis ist. Das wird weggelassen.`,
    'unknown-dependency-type': (text) => `Eine Abhängigkeit der unbekannten Art „${text}“ wird zu „Ende–Anfang“.`,
    'unreadable-lag': (text) => `„${text}“ ist keine Zeitspanne. Die Abhängigkeit hat keinen Abstand.`,
    'rounded-lag': (text) => `Ein Abstand zählt hier in ganzen Monaten: ${text}.`,
    'unknown-status': (text) => `„${text}“ ist kein Stand. Die Angabe bleibt neben dem Eintrag erhalten.`,
    'more-problems': (text) => `Es gibt ${text} weitere solche Stellen.`,
  },
  damagedAt: (line) => `Zeile ${number(line)}`,
  projectFile:
    'Das ist eine Datei von Microsoft Project selbst (MPP) oder eine alte Arbeitsmappe. Speichern Sie sie in Project als XML, in Excel als XLSX.',
  unused: (count) =>
    `${counted(count, 'Angabe', 'Angaben')} aus Microsoft Project, für die ein Fahrplan keinen Platz hat`,
  unknown: (count) =>
    `${counted(count, 'unbekanntes Element', 'unbekannte Elemente')}; an Vorgängen bleiben sie neben dem Eintrag erhalten`,
  passed: (path, count, example) => `${path}${count > 1 ? ` (${number(count)}-mal)` : ''}${example && `: ${example}`}`,

  picture: {
    title: (acronym) => (acronym ? `${acronym}: Fahrplan` : 'Fahrplan'),
    asOf: (day) => `Stand ${day}`,
    lead: 'Leitung',
    due: 'Fällig',
    planned: 'ursprünglich geplant',
    slip: 'später als geplant',
    slack: 'Puffer: kann sich bis hierhin verzögern',
    dependency: 'wartet auf',
    broken: 'wartet vergebens',
    describes: (items) => `Zeitplan mit ${counted(items, 'Eintrag', 'Einträgen')} über einer Achse von Projektmonaten.`,
  },
};
