import { Catalogue, Format } from '@kvasir/element';
import type { FeedbackQuestion, FeedbackSide } from '@kvasir/model';
import type { EthicsCounts } from './harm.ts';

/** How the indicators stand, as sentences need it. */
export interface SaidStanding {
  readonly total: number;
  readonly measured: number;
  readonly reached: number;
  readonly onPath: number;
  readonly behind: number;
  readonly missing: number;
  /** The names of some that are behind, and how many more there are. */
  readonly names: readonly string[];
  readonly others: number;
  /** The end of the period, or today while it runs. */
  readonly day: string;
}

/** What the report of a period says. */
export interface ReportMessages {
  document: string;
  period: string;
  /** A period that is not over. */
  running(period: string): string;
  asOf(day: string): string;
  version(version: number): string;
  print: string;
  word: string;
  /** What stands in the name of the document. */
  fileName: string;
  fields: Readonly<Record<'title' | 'summary' | 'lessons', string>>;
  /** Under the title and the summary, where they are written: what stands there without. */
  generated: string;

  // Where nobody has written anything.
  titleOf(standing: SaidStanding): string;
  summaryOf(standing: SaidStanding): string;

  indicators: string;
  indicator: string;
  baseline: string;
  now: string;
  target: string;
  targetOf(year: string): string;
  notMeasured: string;
  judgedUnit: string;
  provisionalMark: string;
  courses: string;
  coursesKey: string;

  negative: string;
  measure(text: string): string;
  noneIdentified(by: string, day: string): string;
  negativeOpen: string;
  ethics: string;
  ethicsSentence(counts: EthicsCounts): string;
  ethicsOpen: string;
  assessed(by: string, day: string): string;
  nextAssessment(day: string): string;
  lessons: string;
  longTerm: string;
  nextCheckpoint(name: string, month: string): string;
  feedback: string;
  feedbackRound(title: string, day: string): string;
  question: string;
  questions: Readonly<Record<FeedbackQuestion, string>>;
  sides: Readonly<Record<FeedbackSide, string>>;
  allSides: string;
  before(title: string): string;
  answers(count: number): string;
  suppressed: string;
  noAnswer: string;
  feedbackNote: string;
  agreedBy: string;
  partners(agreed: number, of: number): string;
  onContent(digest: string): string;
  objecting(names: string): string;
  nobodyYet: string;
  provisionalNote: string;
  missingNote: string;
  missingBecause(name: string, reason: string): string;
  source: string;
  empty: string;
}

const format = Format.for('en');
const number = (value: number) => format.number(value);
const counted = (count: number, one: string, many: string) => `${number(count)} ${count === 1 ? one : many}`;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Small numbers as words, as they stand at the beginning of a sentence. */
const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const inWords = (count: number) => words[count] ?? number(count);

function namesOf({ names, others }: SaidStanding): string {
  if (names.length === 0) return '';
  return `: ${format.list([...names, ...(others > 0 ? [`${number(others)} more`] : [])])}`;
}

export const english: ReportMessages = {
  document: 'Impact report',
  period: 'Report of',
  running: (period) => `${period} (still running)`,
  asOf: (day) => `as of ${day}`,
  version: (version) => `indicators version ${number(version)}`,
  print: 'Print',
  word: 'Word (DOCX)',
  fileName: 'impact-report',
  fields: { title: 'Title, in one sentence', summary: 'Summary', lessons: 'What we learned' },
  generated: 'Left empty, the report says what the figures say.',

  titleOf: ({ total, measured, reached, onPath, behind }) => {
    if (total === 0) return 'No indicators yet';
    if (measured === 0) return `${counted(total, 'indicator', 'indicators')}, none of them measured yet`;
    const good = reached + onPath;
    if (good === 0 && behind === 0)
      return `${number(measured)} of ${counted(total, 'indicator', 'indicators')} measured`;
    const first = `${capital(inWords(good))} of ${counted(total, 'indicator', 'indicators')} on the path to the target`;
    return behind > 0 ? `${first}, ${inWords(behind)} behind it` : first;
  },
  summaryOf: (standing) => {
    const { total, measured, reached, onPath, behind, missing, day } = standing;
    if (total === 0) return 'The partners have not agreed on any indicator yet.';
    const parts = [
      ...(reached > 0
        ? [`${inWords(reached)} ${reached === 1 ? 'has reached its target' : 'have reached their targets'}`]
        : []),
      ...(onPath > 0 ? [`${inWords(onPath)} ${onPath === 1 ? 'is' : 'are'} where planned`] : []),
      ...(behind > 0 ? [`${inWords(behind)} ${behind === 1 ? 'is' : 'are'} behind${namesOf(standing)}`] : []),
    ];
    return [
      `By ${day}, ${number(measured)} of ${counted(total, 'indicator', 'indicators')} had been measured.`,
      ...(parts.length > 0 ? [`${capital(format.list(parts))}.`] : []),
      ...(missing > 0
        ? [
            `${capital(inWords(missing))} ${missing === 1 ? 'value of this period is' : 'values of this period are'} missing.`,
          ]
        : []),
    ].join(' ');
  },

  indicators: 'Indicators',
  indicator: 'Indicator',
  baseline: 'Baseline',
  now: 'Now',
  target: 'Target',
  targetOf: (year) => `Target ${year}`,
  notMeasured: 'not yet measured',
  judgedUnit: '1 to 5',
  provisionalMark: 'p',
  courses: 'How it developed',
  coursesKey: 'Recorded values are solid, the path to the target is dashed, and a missing period is hatched.',

  negative: 'What went against us',
  measure: (text) => `What we do about it: ${text}`,
  noneIdentified: (by, day) =>
    `${['No negative impact was identified', by && `as assessed by ${by}`, day && `on ${day}`].filter(Boolean).join(' ')}.`,
  negativeOpen: 'No negative impact has been reported, and nobody has declared that there is none.',
  ethics: 'Ethics',
  ethicsSentence: ({ handled, open, none, unassessed }) => {
    const parts = [
      ...(handled > 0 ? [`${inWords(handled)} ${handled === 1 ? 'concern' : 'concerns'} identified and handled`] : []),
      ...(open > 0 ? [`${inWords(open)} identified without a measure`] : []),
      ...(none > 0 ? [`${inWords(none)} assessed as none`] : []),
      ...(unassessed > 0 ? [`${inWords(unassessed)} not yet assessed`] : []),
    ];
    return `${capital(format.list(parts))}.`;
  },
  ethicsOpen: 'Ethical concerns have not been assessed yet.',
  assessed: (by, day) => ['Assessed', by && `by ${by}`, day && `on ${day}`].filter(Boolean).join(' ') + '.',
  nextAssessment: (day) => `Next: ${day}.`,
  lessons: 'What we learned',
  longTerm: 'Long-term review',
  nextCheckpoint: (name, month) => `Next: ${name}, opens in ${month}.`,
  feedback: 'Feedback',
  feedbackRound: (title, day) => `${title}, closed ${day}; from 1 to 5.`,
  question: 'Question',
  questions: {
    trust: 'Trust',
    communication: 'Communication',
    knowledgeSharing: 'Sharing of knowledge',
    commitment: 'Commitment',
    fairness: 'Fairness',
  },
  sides: { academia: 'Academia', industry: 'Industry', public: 'Public sector', society: 'Society' },
  allSides: 'All',
  before: (title) => `All, ${title}`,
  answers: (count) => counted(count, 'answer', 'answers'),
  suppressed: 'not shown',
  noAnswer: 'no answer',
  feedbackNote: 'Cells of fewer than five answers are not shown, nor what would reveal them.',
  agreedBy: 'Agreed by',
  partners: (agreed, of) => `${number(agreed)} of ${counted(of, 'partner', 'partners')}`,
  onContent: (digest) => `on the content with digest ${digest}`,
  objecting: (names) => `Objecting: ${names}.`,
  nobodyYet: 'No partner has agreed to all indicators yet.',
  provisionalNote: 'p provisional.',
  missingNote: 'Missing values are shown as missing and not as zero.',
  missingBecause: (name, reason) => `${name} is missing: ${reason}`,
  source: 'Code of Practice on industry-academia co-creation, C(2024) 601, paragraphs 3.1.1(e) and 3.4.1(a) to (d).',
  empty: 'There is no indicator to report on.',
};

/** Hosts address it as `kv-impact-form-report`. */
export const reportCatalogue = new Catalogue<ReportMessages>('kv-impact-form-report', english, {
  de: () => import('./report.messages.de.ts').then((module) => module.german),
  fr: () => import('./report.messages.fr.ts').then((module) => module.french),
});
