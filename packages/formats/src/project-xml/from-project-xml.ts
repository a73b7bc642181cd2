import { isMap, isSafeKey, type Dependency, type Id, type Partnership } from '@kvasir/model';
import { at } from '../ip-matrix/document.ts';
import { ItemNames } from '../ip-matrix/names.ts';
import { keyMaker, slug } from '../shared/ids.ts';
import { projectMonthOf } from '@kvasir/model/roadmap.js';
import { objectOf } from '../shared/reading.ts';
import { legalXml } from '../table/legal-xml.ts';
import { dependencyTypeOf, minutesPerDay, daysPerMonth, monthsOfLag, type ProjectMonth } from './dependency-types.ts';
import { isCutOf } from './own-fields.ts';
import { namesOfProject, packageLevel } from './package-level.ts';
import { isTrivial, meaningfulNames, projectNames } from './project-names.ts';
import { ProjectReport, type PassedElement, type ProjectProblem } from './project-problem.ts';
import { dayIn, type ProjectDocument, type TaskCollection } from './project-tasks.ts';
import { FieldNames, TaskReader, wholeNumber, type ReadTask } from './read-task.ts';
import { readResources } from './read-resources.ts';
import { readXml, type XmlElement } from './read-xml.ts';
import { packageOf, packageOfDays, planOf, planOfDays } from './task-plan.ts';

/** What a file says, in the form of the document: a merge patch that deletes nothing. */
export type ProjectSlice = Partial<
  Pick<Partnership, 'title' | 'startDate' | 'partners' | 'workPackages' | 'milestones' | 'deliverables'>
>;

export interface ProjectReading {
  slice: ProjectSlice;
  problems: ProjectProblem[];
  /** What Project has and a plan has no place for: costs, hours, links. */
  unused: PassedElement[];
  /** What Project itself does not have. On tasks it is kept, in the field `fromProject`. */
  unknown: PassedElement[];
}

export interface ProjectReadingOptions {
  /**
   * The plan that the file goes into. Tasks that were not exported from it are looked up by number and title, resources by
   * name, and its first day is the one from which the months are counted.
   */
  document?: ProjectDocument;
}

type Entry = Record<string, unknown>;

/** A task that has its place in the plan. */
interface PlacedTask {
  task: ReadTask;
  collection: TaskCollection;
  id: Id;
  /** The work package above it. */
  parent: Id | undefined;
}

function dayOfText(text: string | undefined): string | undefined {
  return dayIn(text?.slice(0, 10));
}

class ProjectReader {
  readonly report = new ProjectReport();
  readonly #project: XmlElement;
  readonly #fields: FieldNames;
  readonly #document: ProjectDocument;
  readonly #hasDocument: boolean;
  readonly #startDate: string | undefined;
  readonly #month: ProjectMonth;

  constructor(project: XmlElement, document: ProjectDocument | undefined) {
    this.#project = project;
    this.#fields = new FieldNames(project);
    this.#hasDocument = document !== undefined;
    this.#document = objectOf(document);
    this.#startDate = this.#readStart();
    const positive = (name: string, usual: number): number => {
      const value = wholeNumber(project.text(name));
      return value !== undefined && value > 0 ? value : usual;
    };
    this.#month = {
      minutesPerDay: positive('MinutesPerDay', minutesPerDay),
      daysPerMonth: positive('DaysPerMonth', daysPerMonth),
    };
  }

  slice(): ProjectSlice {
    const { leads, newPartners } = readResources(this.#project, this.#document.partners, this.report);
    const placed = this.#place(this.#readTasks());
    const byUid = new Map(placed.map((one) => [one.task.uid, one]));
    const collections: Partial<Record<TaskCollection, Record<Id, Entry>>> = {};
    placed.forEach((one, index) => {
      const entries = (collections[one.collection] ??= {});
      entries[one.id] = this.#entry(one, index, byUid, leads.get(one.task.uid) ?? []);
    });
    const title = this.#hasDocument ? undefined : this.#project.text('Title');
    const isNewStart = dayIn(this.#document.startDate) === undefined && this.#startDate !== undefined;
    this.#passRest();
    return {
      ...(title !== undefined && { title }),
      ...(isNewStart && { startDate: this.#startDate }),
      ...(Object.keys(newPartners).length > 0 && { partners: newPartners }),
      ...(collections as ProjectSlice),
    };
  }

  /** The day from which the months are counted. */
  #readStart(): string | undefined {
    const text = this.#project.text('StartDate');
    const written = dayOfText(text);
    if (text !== undefined && written === undefined) this.report.add('unreadable-date', `StartDate ${text}`);
    const known = dayIn(this.#document.startDate);
    if (known !== undefined) {
      if (written !== undefined && written !== known) this.report.add('other-start', written);
      return known;
    }
    // A plan that has no first day has none in Project either.
    if (written !== undefined || this.#fields.hasOwn) return written;
    const tasks = this.#project.child('Tasks')?.children('Task') ?? [];
    const first = tasks
      .map((task) => dayOfText(task.text('Start')) ?? '9999-12-31')
      .reduce((a, b) => (b < a ? b : a), '9999-12-31');
    if (first === '9999-12-31') return undefined;
    this.report.add('missing-start', first);
    return first;
  }

  #readTasks(): ReadTask[] {
    const reader = new TaskReader(this.#fields, this.#startDate, this.report);
    const tasks: ReadTask[] = [];
    for (const element of this.#project.child('Tasks')?.children('Task') ?? []) {
      if (element.text('IsNull') === '1') continue;
      const task = reader.read(element);
      // The task of the project itself.
      if (task.level > 0 && !(task.uid === '0' && task.place === undefined)) tasks.push(task);
    }
    return tasks;
  }

  #place(tasks: readonly ReadTask[]): PlacedTask[] {
    const met = new Set<string>();
    const names = {
      workPackages: new ItemNames(this.#document.workPackages),
      milestones: new ItemNames(this.#document.milestones),
      deliverables: new ItemNames(this.#document.deliverables),
    };
    const makeKey = keyMaker('task');
    const project = slug(this.#project.text('Title') ?? this.#project.text('Name') ?? '');
    const calledProject = namesOfProject(this.#project);
    const level = packageLevel(tasks, calledProject);
    let parent: { id: Id; level: number } | undefined;
    return tasks.flatMap((task): PlacedTask[] => {
      if (parent && task.level <= parent.level) parent = undefined;
      const { place } = task;
      if (!place && task.isSummary && task.level !== level) {
        if (task.level > level) this.report.add('nested-summary', task.name, task.name);
        // The project itself is no part of its plan; any other group is missed.
        else if (!calledProject.has(task.name)) this.report.add('outer-summary', task.name, task.name);
        return [];
      }
      const collection =
        place?.collection ?? (task.isSummary ? 'workPackages' : task.isMilestone ? 'milestones' : 'deliverables');
      if (task.name === '' && !place) this.report.add('missing-name', task.uid);
      const found = place?.id ?? this.#knownAs(task, names[collection]);
      const id = found ?? (task.guid === undefined ? makeKey(project, 'task', task.uid) : makeKey('task', task.guid));
      const key = `${collection}/${id}`;
      if (met.has(key)) {
        this.report.add('repeated-task', key, task.name);
        return [];
      }
      met.add(key);
      const above = parent?.id;
      if (collection === 'workPackages') parent = { id, level: task.level };
      return [{ task, collection, id, parent: collection === 'workPackages' ? undefined : above }];
    });
  }

  /** The item of the plan that has its number, else its title, where there is one only. */
  #knownAs({ number, name }: ReadTask, names: ItemNames): Id | undefined {
    const byNumber = number === undefined ? undefined : names.byNumber(number);
    const known = byNumber ?? (name === '' ? undefined : names.byTitle(name)) ?? undefined;
    return known !== undefined && isSafeKey(known) ? known : undefined;
  }

  #entry(one: PlacedTask, index: number, byUid: ReadonlyMap<string, PlacedTask>, assigned: readonly Id[]): Entry {
    const { task, collection, id } = one;
    const known = objectOf(at(this.#document[collection], [id]));
    const isKnown = Object.keys(known).length > 0;
    const isPackage = collection === 'workPackages';
    const text = (field: string, value: string | undefined): Entry => {
      if (value === undefined) return {};
      return { [field]: isSameText(value, known[field]) ? known[field] : value };
    };
    const lead = assigned.find((partner) => partner === known['lead']) ?? assigned[0];
    const helpers = assigned.filter((partner) => partner !== lead);
    const raci = Object.fromEntries(helpers.map((partner) => [partner, { responsible: true }]));
    const packages = [...task.workPackages, ...(one.parent === undefined ? [] : [one.parent])];
    return {
      ...(task.name !== '' || !isKnown ? text('title', task.name) : {}),
      ...text('number', task.number),
      ...(!isKnown && { order: index + 1 }),
      ...text(isPackage ? 'objectives' : 'description', task.notes),
      ...(lead !== undefined && { lead }),
      ...this.#months(task, isPackage, known),
      ...(isPackage
        ? {}
        : {
            ...text('meansOfVerification', task.verification),
            ...(task.status !== undefined && { status: task.status }),
            ...(helpers.length > 0 && { raci }),
            ...(packages.length > 0 && { workPackages: Object.fromEntries(packages.map((other) => [other, true])) }),
            ...this.#dependencies(task, known, byUid),
          }),
      ...(task.rest && { fromProject: task.rest }),
    };
  }

  /** When it happens. What was not exported from the plan is compared with what the plan says of it now. */
  #months(task: ReadTask, isPackage: boolean, known: Entry): Entry {
    const { days, carried, place } = task;
    const day = days.start ?? days.finish;
    const month = this.#startDate === undefined ? undefined : projectMonthOf(this.#startDate, day ?? '');
    if (month !== undefined && month < 1) this.report.add('before-start', day ?? '', task.name);
    if (!isPackage) {
      const { endMonth: _endMonth, ...item } = carried;
      return { ...planOfDays(days, place ? item : planOf(known), this.#startDate) };
    }
    return { ...packageOfDays(days, packageOf(place ? { ...carried } : known), this.#startDate) };
  }

  #dependencies(task: ReadTask, known: Entry, byUid: ReadonlyMap<string, PlacedTask>): Entry {
    const dependsOn: Record<Id, Dependency> = {};
    for (const link of task.links) {
      const before = byUid.get(link.uid);
      if (!before || before.collection === 'workPackages') {
        this.report.add('unknown-predecessor', before?.task.name ?? link.uid, task.name);
        continue;
      }
      const type = dependencyTypeOf(link.type);
      if (type === undefined) this.report.add('unknown-dependency-type', link.type ?? '', task.name);
      const lag = monthsOfLag(link.lag, link.format, this.#month);
      if (lag === undefined) this.report.add('unreadable-lag', link.lag ?? '', task.name);
      else if (!lag.isExact) this.report.add('rounded-lag', `${link.lag ?? ''} → ${String(lag.months)}`, task.name);
      const read: Dependency = { type: type ?? 'FS', ...(lag && lag.months !== 0 && { lag: lag.months }) };
      dependsOn[before.id] = asKnown(read, at(known, ['dependsOn', before.id]));
    }
    return Object.keys(dependsOn).length > 0 ? { dependsOn } : {};
  }

  #passRest(): void {
    for (const element of this.#project.rest()) {
      const path = `Project/${element.name}`;
      if (meaningfulNames.has(element.name)) {
        if (!isTrivial(element.content)) this.report.pass('unused', path, element.content);
      } else if (!projectNames.has(element.name)) this.report.pass('unknown', path, element.content);
    }
  }
}

/** Whether a text of a file is what an export of the document would have written. */
function isSameText(text: string, known: unknown): boolean {
  return typeof known === 'string' && (legalXml(known).trim() === text || isCutOf(text, legalXml(known).trim()));
}

/** The dependency as the document has it, where that says the same: absent means finish to start, and no lag. */
function asKnown(read: Dependency, known: unknown): Dependency {
  if (!isMap(known)) return read;
  const { type, lag } = known;
  const isSame = (type ?? 'FS') === read.type && (lag ?? 0) === (read.lag ?? 0);
  return isSame ? known : { ...read, lag: read.lag ?? 0 };
}

/**
 * Reads Microsoft Project XML (MSPDI), whoever wrote it. Never throws; definitions of types and entities are refused. The
 * slice is to be merged into a plan with `applyPatch`, after a look at what it changes.
 */
export function fromProjectXml(text: string, { document }: ProjectReadingOptions = {}): ProjectReading {
  const reading = readXml(text);
  const failed = (problem: ProjectProblem): ProjectReading => ({
    slice: {},
    problems: [problem],
    unused: [],
    unknown: [],
  });
  if (!reading.root) {
    const { problem, ...rest } = reading;
    return failed({ code: problem, ...rest });
  }
  if (reading.root.name !== 'Project') return failed({ code: 'not-a-project', text: reading.root.name });
  const reader = new ProjectReader(reading.root, document);
  const slice = reader.slice();
  return { slice, ...reader.report.lists() };
}
