/** What of a calendar could not be read, or not for sure. */
export type CalendarProblemCode =
  /** It does not begin like a calendar. */
  | 'not-a-calendar'
  | 'too-large'
  /** It ends in the middle. What was whole is read. */
  | 'truncated'
  /** A line that is no property. */
  | 'unreadable-line'
  /** An event without a UID cannot find its way back. */
  | 'missing-uid'
  /** A later event has the same UID; the one with the higher SEQUENCE counts. */
  | 'repeated-uid'
  | 'unreadable-date'
  /** A time zone that the file does not define and nobody knows. The day is taken as it is written. */
  | 'unknown-time-zone'
  /** The definition of a time zone is damaged. The day is taken as it is written. */
  | 'broken-time-zone'
  /** An event that repeats: its first day is taken. */
  | 'repeating'
  /** A task, a journal entry …: only events are read. */
  | 'not-an-event'
  /** There are more problems than are told; `text` says how many. */
  | 'more-problems';

export interface CalendarProblem {
  code: CalendarProblemCode;
  /** The line of the file, counted from 1. */
  line?: number;
  /** What stands there, in part where it is long. */
  text: string;
}

const mostProblems = 200;
const longestText = 120;

/** Collects problems, but not without end: a large file of rubbish has one in each line. */
export class CalendarProblems {
  readonly #list: CalendarProblem[] = [];
  #more = 0;

  add(code: CalendarProblemCode, text: string, line?: number): void {
    if (this.#list.length >= mostProblems) this.#more += 1;
    else
      this.#list.push({
        code,
        ...(line !== undefined && { line }),
        text: Array.from(text.slice(0, 2 * longestText))
          .slice(0, longestText)
          .join(''),
      });
  }

  list(): CalendarProblem[] {
    return this.#more === 0 ? this.#list : [...this.#list, { code: 'more-problems', text: String(this.#more) }];
  }
}
