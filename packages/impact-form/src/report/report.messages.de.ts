import { Format } from '@kvasir/element';
import type { ReportMessages, SaidStanding } from './report.messages.ts';

const format = Format.for('de');
const number = (value: number) => format.number(value);
const counted = (count: number, one: string, many: string) => `${number(count)} ${count === 1 ? one : many}`;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const words = [
  'keiner',
  'einer',
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwölf',
];
const inWords = (count: number) => words[count] ?? number(count);

function namesOf({ names, others }: SaidStanding): string {
  if (names.length === 0) return '';
  return `: ${format.list([...names, ...(others > 0 ? [`${number(others)} weitere`] : [])])}`;
}

export const german: ReportMessages = {
  document: 'Wirkungsbericht',
  period: 'Bericht über',
  running: (period) => `${period} (läuft noch)`,
  asOf: (day) => `Stand ${day}`,
  version: (version) => `Indikatoren Version ${number(version)}`,
  print: 'Drucken',
  word: 'Word (DOCX)',
  fileName: 'Wirkungsbericht',
  fields: { title: 'Titel, in einem Satz', summary: 'Zusammenfassung', lessons: 'Was wir gelernt haben' },
  generated: 'Bleibt das Feld leer, sagt der Bericht, was die Zahlen sagen.',

  titleOf: ({ total, measured, reached, onPath, behind }) => {
    if (total === 0) return 'Noch keine Indikatoren';
    if (measured === 0)
      return `${counted(total, 'Indikator, noch nicht gemessen', 'Indikatoren, noch keiner gemessen')}`;
    const good = reached + onPath;
    if (good === 0 && behind === 0)
      return `${number(measured)} von ${counted(total, 'Indikator', 'Indikatoren')} gemessen`;
    const first = `${capital(inWords(good))} von ${counted(total, 'Indikator', 'Indikatoren')} auf dem Weg zum Ziel`;
    return behind > 0 ? `${first}, ${inWords(behind)} dahinter` : first;
  },
  summaryOf: (standing) => {
    const { total, measured, reached, onPath, behind, missing, day } = standing;
    if (total === 0) return 'Die Partner haben sich noch auf keinen Indikator geeinigt.';
    const parts = [
      ...(reached > 0 ? [`${inWords(reached)} ${reached === 1 ? 'hat sein' : 'haben ihr'} Ziel erreicht`] : []),
      ...(onPath > 0 ? [`${inWords(onPath)} ${onPath === 1 ? 'liegt' : 'liegen'} im Plan`] : []),
      ...(behind > 0 ? [`${inWords(behind)} ${behind === 1 ? 'liegt' : 'liegen'} zurück${namesOf(standing)}`] : []),
    ];
    return [
      `Bis ${day} ${measured === 1 ? 'wurde' : 'wurden'} ${number(measured)} von ${total === 1 ? 'einem Indikator' : `${number(total)} Indikatoren`} gemessen.`,
      ...(parts.length > 0 ? [`${capital(format.list(parts))}.`] : []),
      ...(missing > 0
        ? [
            missing === 1
              ? 'Ein Wert dieses Zeitraums fehlt.'
              : `${capital(inWords(missing))} Werte dieses Zeitraums fehlen.`,
          ]
        : []),
    ].join(' ');
  },

  indicators: 'Indikatoren',
  indicator: 'Indikator',
  baseline: 'Ausgang',
  now: 'Jetzt',
  target: 'Ziel',
  targetOf: (year) => `Ziel ${year}`,
  notMeasured: 'noch nicht gemessen',
  judgedUnit: '1 bis 5',
  provisionalMark: 'v',
  courses: 'Wie es sich entwickelt hat',
  coursesKey:
    'Erfasste Werte sind durchgezogen, der Weg zum Ziel ist gestrichelt, ein fehlender Zeitraum ist schraffiert.',

  negative: 'Was gegen uns spricht',
  measure: (text) => `Was wir dagegen tun: ${text}`,
  noneIdentified: (by, day) =>
    `${['Es wurde keine negative Wirkung festgestellt', [by && `beurteilt von ${by}`, day && `am ${day}`].filter(Boolean).join(' ')].filter(Boolean).join(', ')}.`,
  negativeOpen: 'Es ist keine negative Wirkung gemeldet, und niemand hat erklärt, dass es keine gibt.',
  ethics: 'Ethik',
  ethicsSentence: ({ handled, open, none, unassessed }) => {
    const points = (count: number) => (count === 1 ? 'ein Bedenken' : `${inWords(count)} Bedenken`);
    const neuter = (count: number) => (count === 1 ? 'eines' : inWords(count));
    const parts = [
      ...(handled > 0 ? [`${points(handled)} festgestellt und behandelt`] : []),
      ...(open > 0 ? [`${neuter(open)} festgestellt, noch ohne Maßnahme`] : []),
      ...(none > 0 ? [`${neuter(none)} geprüft und verneint`] : []),
      ...(unassessed > 0 ? [`${neuter(unassessed)} noch nicht geprüft`] : []),
    ];
    return `${capital(format.list(parts))}.`;
  },
  ethicsOpen: 'Ethische Bedenken wurden noch nicht geprüft.',
  assessed: (by, day) => `${['Geprüft', by && `von: ${by}`, day && `am ${day}`].filter(Boolean).join(' ')}.`,
  nextAssessment: (day) => `Nächste Prüfung: ${day}.`,
  lessons: 'Was wir gelernt haben',
  longTerm: 'Langfristige Überprüfung',
  nextCheckpoint: (name, month) => `Als Nächstes: ${name}, ab ${month}.`,
  feedback: 'Rückmeldungen',
  feedbackRound: (title, day) => `${title}, geschlossen am ${day}; von 1 bis 5.`,
  question: 'Frage',
  questions: {
    trust: 'Vertrauen',
    communication: 'Verständigung',
    knowledgeSharing: 'Austausch von Wissen',
    commitment: 'Einsatz',
    fairness: 'Fairness',
  },
  sides: { academia: 'Wissenschaft', industry: 'Wirtschaft', public: 'Öffentliche Hand', society: 'Gesellschaft' },
  allSides: 'Alle',
  before: (title) => `Alle, ${title}`,
  answers: (count) => counted(count, 'Antwort', 'Antworten'),
  suppressed: 'nicht gezeigt',
  noAnswer: 'keine Antwort',
  feedbackNote: 'Felder mit weniger als fünf Antworten werden nicht gezeigt, auch nicht, was sie verraten würde.',
  agreedBy: 'Zugestimmt haben',
  partners: (agreed, of) => `${number(agreed)} von ${counted(of, 'Partner', 'Partnern')}`,
  onContent: (digest) => `zum Inhalt mit der Prüfsumme ${digest}`,
  objecting: (names) => `Einspruch: ${names}.`,
  nobodyYet: 'Noch kein Partner hat allen Indikatoren zugestimmt.',
  provisionalNote: 'v vorläufig.',
  missingNote: 'Fehlende Werte stehen als fehlend da und nicht als null.',
  missingBecause: (name, reason) => `${name} fehlt: ${reason}`,
  source: 'Verhaltenskodex C(2024) 601, Absätze 3.1.1(e) und 3.4.1(a) bis (d).',
  empty: 'Es gibt keinen Indikator, über den zu berichten wäre.',
};
