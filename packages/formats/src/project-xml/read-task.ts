import type { itemStatuses } from '@kvasir/model';
import { isSafeKey } from '@kvasir/model';
import { toPlain, type PlainMap } from '../shared/plain.ts';
import { ownTaskFields, type OwnTaskField } from './own-fields.ts';
import type { ProjectReport } from './project-problem.ts';
import { isTrivial, meaningfulNames, taskNames } from './project-names.ts';
import { dayIn, type TaskCollection } from './project-tasks.ts';
import type { XmlElement } from './read-xml.ts';
import { daysOfPlan, readPlanText, type ItemPlan, type PackagePlan, type TaskDays } from './task-plan.ts';

/** The text fields of a file: which are our own, and what the others are called. */
export class FieldNames {
  readonly #names = new Map<string, string>();
  readonly #own = new Map<string, OwnTaskField>();

  constructor(project: XmlElement) {
    for (const definition of project.child('ExtendedAttributes')?.children('ExtendedAttribute') ?? []) {
      const field = definition.text('FieldID');
      const alias = definition.text('Alias');
      const name = alias ?? definition.text('FieldName');
      if (field === undefined || name === undefined) continue;
      // A field of this number is ours only where it is called so: Text1 belongs to everybody.
      const own = (Object.keys(ownTaskFields) as OwnTaskField[]).find(
        (one) => ownTaskFields[one].field === field && ownTaskFields[one].alias === alias,
      );
      if (own !== undefined) this.#own.set(field, own);
      this.#names.set(field, name);
    }
  }

  /** Whether the file came from a plan. */
  get hasOwn(): boolean {
    return this.#own.size > 0;
  }

  own(field: string): OwnTaskField | undefined {
    return this.#own.get(field);
  }

  name(field: string): string {
    return this.#names.get(field) ?? field;
  }
}

export interface PredecessorLink {
  uid: string;
  type: string | undefined;
  lag: string | undefined;
  format: string | undefined;
}

/** A task as it stands in the file. */
export interface ReadTask {
  uid: string;
  guid: string | undefined;
  name: string;
  /** How deep it lies; 0 is the project itself. */
  level: number;
  isSummary: boolean;
  isMilestone: boolean;
  /** What it is in the plan, where it was exported from one. */
  place: { collection: TaskCollection; id: string } | undefined;
  number: string | undefined;
  notes: string | undefined;
  verification: string | undefined;
  workPackages: string[];
  days: TaskDays;
  /** The plan that an export wrote beside the days. */
  carried: ItemPlan & PackagePlan;
  status: string | undefined;
  links: PredecessorLink[];
  /** What Project does not know, and what somebody has put into fields of their own. */
  rest: PlainMap | undefined;
}

const collections: readonly TaskCollection[] = ['workPackages', 'milestones', 'deliverables'];

function placeOf(text: string | undefined): ReadTask['place'] {
  const slash = text?.indexOf('/') ?? -1;
  const collection = collections.find((one) => one === text?.slice(0, slash));
  const id = text?.slice(slash + 1) ?? '';
  return collection === undefined || id === '' || !isSafeKey(id) ? undefined : { collection, id };
}

function idsIn(text: string | undefined): string[] {
  try {
    const ids: unknown = JSON.parse(text ?? '[]');
    if (!Array.isArray(ids)) return [];
    return ids.filter((id): id is string => typeof id === 'string' && id !== '' && isSafeKey(id));
  } catch {
    return [];
  }
}

export function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^-?\d{1,9}$/.test(text) ? Number(text) : undefined;
}

const isYes = (text: string | undefined): boolean => text === '1' || text?.toLowerCase() === 'true';
const isNo = (text: string | undefined): boolean => text === '0' || text?.toLowerCase() === 'false';

/** A moment of a file: its day, and whether that has only just begun. */
interface Moment {
  day: string;
  isMidnight: boolean;
}

function momentOf(text: string | undefined): Moment | undefined | 'unreadable' {
  if (text === undefined || text.toUpperCase() === 'NA') return undefined;
  const [, written, time = ''] = /^(\d{4}-\d\d-\d\d)(?:T([\d:.]*).*)?$/.exec(text) ?? [];
  const day = dayIn(written);
  return day === undefined ? 'unreadable' : { day, isMidnight: /^00:00(?::00.*)?$/.test(time) };
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

export class TaskReader {
  readonly #fields: FieldNames;
  readonly #startDate: string | undefined;
  readonly #report: ProjectReport;

  constructor(fields: FieldNames, startDate: string | undefined, report: ProjectReport) {
    this.#fields = fields;
    this.#startDate = startDate;
    this.#report = report;
  }

  read(task: XmlElement): ReadTask {
    const name = task.text('Name') ?? '';
    const { own, others } = this.#extended(task);
    const outline = task.text('OutlineNumber');
    const wbs = task.text('WBS');
    const number = own.get('id') === undefined && wbs !== outline ? wbs : own.get('number');
    const isSummary = isYes(task.text('Summary'));
    const days = this.#days(task, name);
    const carried = readPlanText(own.get('months'));
    const links = task.children('PredecessorLink').map((link) => ({
      uid: link.text('PredecessorUID') ?? '',
      type: link.text('Type'),
      lag: link.text('LinkLag'),
      format: link.text('LagFormat'),
    }));
    return {
      uid: task.text('UID') ?? '',
      guid: task.text('GUID'),
      name,
      level: wholeNumber(task.text('OutlineLevel')) ?? outline?.split('.').length ?? 1,
      isSummary,
      isMilestone: isYes(task.text('Milestone')),
      place: placeOf(own.get('id')),
      number,
      notes: task.text('Notes'),
      verification: own.get('verification'),
      workPackages: idsIn(own.get('workPackages')),
      days,
      carried,
      status: this.#status(task, own.get('status'), carried),
      links,
      rest: this.#rest(task, others),
    };
  }

  #extended(task: XmlElement): { own: Map<OwnTaskField, string>; others: Record<string, string> } {
    const own = new Map<OwnTaskField, string>();
    const others: Record<string, string> = {};
    for (const attribute of task.children('ExtendedAttribute')) {
      const [field, value] = [attribute.text('FieldID'), attribute.text('Value')];
      if (field === undefined || value === undefined) continue;
      const ours = this.#fields.own(field);
      if (ours !== undefined) own.set(ours, value);
      else if (isSafeKey(this.#fields.name(field))) others[this.#fields.name(field)] = value;
    }
    return { own, others };
  }

  #day(element: XmlElement | undefined, name: string, task: string): Moment | undefined {
    const text = element?.text(name);
    const moment = momentOf(text);
    if (moment !== 'unreadable') return moment;
    this.#report.add('unreadable-date', `${name} ${text ?? ''}`, task);
    return undefined;
  }

  #days(task: XmlElement, name: string): TaskDays {
    const start = this.#day(task, 'Start', name) ?? this.#day(task, 'ManualStart', name);
    const finish = this.#day(task, 'Finish', name) ?? this.#day(task, 'ManualFinish', name);
    // What ends as a day begins has ended on the day before, unless it has no length.
    const hasLength = start !== undefined && finish !== undefined && start.day < finish.day;
    const last = hasLength && finish.isMidnight ? dayBefore(finish.day) : finish?.day;
    const baseline = task.children('Baseline').find((one) => (one.text('Number') ?? '0') === '0');
    const isPoint = isYes(task.text('Milestone')) || start?.day === last;
    return {
      start: isPoint ? undefined : start?.day,
      finish: last ?? start?.day,
      deadline: this.#day(task, 'Deadline', name)?.day,
      actualFinish: this.#day(task, 'ActualFinish', name)?.day,
      baselineFinish: this.#day(baseline, 'Finish', name)?.day,
    };
  }

  /** What the file says of its progress wins over the status that it carries, where the two disagree. */
  #status(task: XmlElement, carried: string | undefined, plan: ItemPlan): string | undefined {
    const percent = wholeNumber(task.text('PercentComplete'));
    const active = task.text('Active');
    if (isNo(active)) return 'cancelled';
    const wasDone = carried === 'achieved' || daysOfPlan(plan, this.#startDate).actualFinish !== undefined;
    if (percent === 100 && !wasDone) return 'achieved';
    const isTakenBack =
      (carried === 'cancelled' && isYes(active)) || (carried === 'achieved' && (percent ?? 100) < 100);
    if (!isTakenBack) return carried;
    const begun: (typeof itemStatuses)[number] = (percent ?? 0) > 0 ? 'on-track' : 'not-started';
    return begun;
  }

  #rest(task: XmlElement, others: Readonly<Record<string, string>>): PlainMap | undefined {
    const kept: Record<string, unknown> = { ...others };
    for (const element of task.rest()) {
      if (taskNames.has(element.name)) continue;
      const path = `Project/Tasks/Task/${element.name}`;
      if (!meaningfulNames.has(element.name)) {
        this.#report.pass('unknown', path, element.content);
        kept[element.name] ??= element.plain();
      } else if (!isTrivial(element.content)) this.#report.pass('unused', path, element.content);
    }
    const rest = Object.keys(kept).length > 0 ? toPlain(kept) : undefined;
    return typeof rest === 'object' && Object.keys(rest).length > 0 ? rest : undefined;
  }
}
