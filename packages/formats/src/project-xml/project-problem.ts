import type { XmlProblem } from './read-xml.ts';

/** What of a project could not be read, or not for sure. */
export type ProjectProblemCode =
  | XmlProblem
  /** XML of something else. */
  | 'not-a-project'
  /** The project has no first day; that of its first task is taken. */
  | 'missing-start'
  /** The project begins on another day than the plan, from which the months are counted. */
  | 'other-start'
  /** A task that happens before the first day. */
  | 'before-start'
  | 'unreadable-date'
  /** A task without a name and without anything else that says what it is. */
  | 'missing-name'
  /** An earlier task is the same item. */
  | 'repeated-task'
  /** A summary inside of a work package: what is beneath it belongs to the work package. */
  | 'nested-summary'
  /** A summary at a higher level than the work packages: a plan has nothing in which they could be. */
  | 'outer-summary'
  /** A dependency on a task that is none of the items. */
  | 'unknown-predecessor'
  | 'unknown-dependency-type'
  /** A lag that is no length of time. */
  | 'unreadable-lag'
  /** A lag that is no whole number of months is rounded. */
  | 'rounded-lag'
  | 'unknown-status'
  /** There are more problems than are told; `text` says how many. */
  | 'more-problems';

export interface ProjectProblem {
  code: ProjectProblemCode;
  /** The task that it is about, by its name. */
  task?: string;
  /** The line of the file, counted from 1, where it is damaged. */
  line?: number;
  /** What stands there. */
  text: string;
}

/** An element that was not taken into the document. */
export interface PassedElement {
  /** `Project/Tasks/Task/Cost`. */
  path: string;
  count: number;
  /** What the first one says, in part where that is long. */
  example: string;
}

const mostProblems = 200;
const longestText = 120;

function shortened(text: string): string {
  return text.length <= longestText ? text : `${text.slice(0, longestText - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** Collects what there is to say about a file, but not without end. */
export class ProjectReport {
  readonly #problems: ProjectProblem[] = [];
  #more = 0;
  /** Elements of Project that say something for which a plan has no place. */
  readonly #unused = new Map<string, PassedElement>();
  /** Elements that Project itself does not have. */
  readonly #unknown = new Map<string, PassedElement>();

  add(code: ProjectProblemCode, text: string, task?: string): void {
    if (this.#problems.length >= mostProblems) this.#more += 1;
    else this.#problems.push({ code, ...(task !== undefined && { task: shortened(task) }), text: shortened(text) });
  }

  pass(kind: 'unused' | 'unknown', path: string, example: string): void {
    const list = kind === 'unused' ? this.#unused : this.#unknown;
    const known = list.get(path);
    if (known) known.count += 1;
    else if (list.size < mostProblems) list.set(path, { path, count: 1, example: shortened(example.trim()) });
  }

  lists(): { problems: ProjectProblem[]; unused: PassedElement[]; unknown: PassedElement[] } {
    const more: ProjectProblem[] = this.#more === 0 ? [] : [{ code: 'more-problems', text: String(this.#more) }];
    return {
      problems: [...this.#problems, ...more],
      unused: [...this.#unused.values()],
      unknown: [...this.#unknown.values()],
    };
  }
}
