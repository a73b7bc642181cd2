/** What the last closed round of feedback says, next to the one before. */
import type { Format } from '@kvasir/element';
import { feedbackQuestions, feedbackSides, isMap, textOf, type FeedbackQuestion } from '@kvasir/model';
import { feedbackResults, type FeedbackCell } from '@kvasir/model/impact.js';
import type { ImpactSlice } from '../impact-value.ts';
import { partOf } from './harm.ts';
import type { ReportMessages } from './report.messages.ts';

export interface FeedbackTable {
  readonly title: string;
  readonly closed: string;
  /** The last column is that of the round before, where there is one. */
  readonly columns: readonly FeedbackColumn[];
  readonly rows: readonly { readonly question: string; readonly cells: readonly FeedbackText[] }[];
}

export interface FeedbackColumn {
  readonly name: string;
  /** How many answered, where that are as many for each question; the cells do not repeat it. */
  readonly answers: string;
}

/** A mean with the number of answers, or why there is none. */
export interface FeedbackText {
  readonly mean: string;
  readonly answers: string;
}

interface ClosedRound {
  readonly title: string;
  readonly closes: string;
  readonly round: Readonly<Record<string, unknown>>;
}

/** The rounds that were over by a day, the latest first. Who can still answer must not see what others did. */
function closedRounds(value: ImpactSlice, day: string, today: string): ClosedRound[] {
  const rounds = partOf(value, 'feedbackRounds');
  return (isMap(rounds) ? Object.values(rounds) : [])
    .filter(isMap)
    .map((round) => ({ round, title: textOf(round['title']), closes: textOf(round['closes']) }))
    .filter(
      ({ closes, round }) =>
        /^\d{4}-\d\d-\d\d$/.test(closes) && closes < today && closes <= day && isMap(round['answers']),
    )
    .sort((one, other) => (one.closes < other.closes ? 1 : one.closes > other.closes ? -1 : 0));
}

function cellText(cell: FeedbackCell, words: ReportMessages, format: Format): FeedbackText {
  if (cell.suppressed) return { mean: '', answers: words.suppressed };
  if (cell.mean === undefined) return { mean: '', answers: words.noAnswer };
  const mean = format.number(cell.mean, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return { mean, answers: words.answers(cell.count) };
}

/**
 * @param day the day that the report speaks of
 * @param today the day on which it is read
 */
export function feedbackTable(
  value: ImpactSlice,
  { day, today }: { readonly day: string; readonly today: string },
  words: ReportMessages,
  format: Format,
): FeedbackTable | undefined {
  const [last, before] = closedRounds(value, day, today);
  if (!last) return undefined;
  const [results, earlier] = [feedbackResults(last.round), before && feedbackResults(before.round)];
  const isAnswered = feedbackQuestions.some(
    (question) => results[question].all.suppressed || results[question].all.count > 0,
  );
  if (!isAnswered) return undefined;
  const texts = (cells: (question: FeedbackQuestion) => FeedbackCell): FeedbackText[] =>
    feedbackQuestions.map((question) => cellText(cells(question), words, format));
  const columns = [
    ...feedbackSides.map((side) =>
      column(
        words.sides[side],
        texts((question) => results[question].sides[side]),
      ),
    ),
    column(
      words.allSides,
      texts((question) => results[question].all),
    ),
    ...(before && earlier
      ? [
          column(
            words.before(before.title),
            texts((question) => earlier[question].all),
          ),
        ]
      : []),
  ];
  return {
    title: last.title,
    closed: last.closes,
    columns,
    rows: feedbackQuestions.map((question, at) => ({
      question: words.questions[question],
      cells: columns.map(({ cells }) => cells[at] ?? { mean: '', answers: '' }),
    })),
  };
}

function column(
  name: string,
  cells: readonly FeedbackText[],
): FeedbackColumn & { readonly cells: readonly FeedbackText[] } {
  const [first] = cells;
  const isSame = first !== undefined && cells.every(({ mean, answers }) => mean !== '' && answers === first.answers);
  if (!isSame) return { name, answers: '', cells };
  return { name, answers: first.answers, cells: cells.map(({ mean }) => ({ mean, answers: '' })) };
}
