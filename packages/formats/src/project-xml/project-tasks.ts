/** The tasks that a plan has in a project. */
import { isCalendarDate, type Id, type Partnership } from '@kvasir/model';
import { entriesInOrder } from '../ip-matrix/document.ts';
import { termsOf } from '../shared/reading.ts';

/** What of a partnership a project file has. */
export type ProjectDocument = Pick<
  Partnership,
  'acronym' | 'title' | 'startDate' | 'endDate' | 'partners' | 'workPackages' | 'milestones' | 'deliverables'
>;

export type Entry = Readonly<Record<string, unknown>>;

/** The collections whose entries are tasks. */
export type TaskCollection = 'workPackages' | 'milestones' | 'deliverables';

/** An entry of the plan as a task of a project. */
export interface Task {
  collection: TaskCollection;
  id: Id;
  entry: Entry;
  uid: number;
  level: number;
  outline: string;
  isSummary: boolean;
}

/** A day, if the value is one. */
export function dayIn(value: unknown): string | undefined {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && isCalendarDate(value) ? value : undefined;
}

/** The tasks in the order of the plan: each work package with what belongs to it, then what belongs to none. */
export function tasksOf(document: ProjectDocument): Task[] {
  const tasks: Task[] = [];
  const items = (['milestones', 'deliverables'] as const).flatMap((collection) =>
    entriesInOrder(document[collection]).map(([id, entry]) => ({ collection, id, entry })),
  );
  const packages = entriesInOrder(document.workPackages);
  const places = new Map(packages.map(([id], index) => [id, index]));
  const home = ({ entry }: { entry: Entry }): Id | undefined =>
    termsOf(entry['workPackages'])
      .filter((id) => places.has(id))
      .sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0))[0];
  const homes = new Map<Id | undefined, typeof items>();
  for (const item of items) {
    const at = home(item);
    const beside = homes.get(at);
    if (beside) beside.push(item);
    else homes.set(at, [item]);
  }
  let top = 0;
  const add = (task: Omit<Task, 'uid'>): void => {
    tasks.push({ ...task, uid: tasks.length + 1 });
  };
  for (const [id, entry] of packages) {
    top += 1;
    const own = homes.get(id) ?? [];
    add({ collection: 'workPackages', id, entry, level: 1, outline: String(top), isSummary: own.length > 0 });
    own.forEach((item, index) => {
      add({ ...item, level: 2, outline: `${String(top)}.${String(index + 1)}`, isSummary: false });
    });
  }
  for (const item of homes.get(undefined) ?? []) {
    top += 1;
    add({ ...item, level: 1, outline: String(top), isSummary: false });
  }
  return tasks;
}
