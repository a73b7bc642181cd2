import type { Id } from '@kvasir/model';

import { entriesById } from '../ip-matrix/document.ts';
import { objectOf, termsOf, textOf } from '../shared/reading.ts';
import { daysPerMonth, lagOf, minutesPerDay, monthsFormat, projectTypeOf } from './dependency-types.ts';
import { cut, ownResourceField, ownTaskFields, type OwnTaskField } from './own-fields.ts';
import { baseline, dayBegins, dayEnds, everyDay, ownAttributes, resourceName } from './project-parts.ts';
import { dayIn, tasksOf, type Entry, type ProjectDocument, type Task } from './project-tasks.ts';
import { daysOfPackage, daysOfPlan, packageOf, planOf, planText } from './task-plan.ts';
import { writeXml, type Xml } from './write-xml.ts';

export const projectMediaType = 'application/xml';

function dateTime(day: string | undefined, time: string): string | undefined {
  return day === undefined ? undefined : day + time;
}

function workTime(first: string, last: string): string {
  const days = (Date.parse(`${last}T00:00:00Z`) - Date.parse(`${first}T00:00:00Z`)) / 86_400_000 + 1;
  return `PT${String((days * minutesPerDay) / 60)}H0M0S`;
}

export interface ProjectWritingOptions {
  /** Is told of each text that is longer than Project can hold, and so ends earlier. */
  onCut?: (text: string) => void;
}

class ProjectWriter {
  readonly #onCut: (text: string) => void;
  readonly #document: ProjectDocument;
  readonly #start: string | undefined;
  readonly #tasks: readonly Task[];
  /** The UIDs of what can be waited for. */
  readonly #items: ReadonlyMap<Id, number>;
  readonly #resources: ReadonlyMap<Id, number>;

  constructor(document: ProjectDocument, { onCut = () => undefined }: ProjectWritingOptions) {
    this.#onCut = onCut;
    this.#document = document;
    this.#start = dayIn(document.startDate);
    this.#tasks = tasksOf(document);
    const items = this.#tasks.filter(({ collection }) => collection !== 'workPackages');
    this.#items = new Map(items.map(({ id, uid }) => [id, uid]));
    this.#resources = new Map(entriesById(document.partners).map(([id], index) => [id, index + 1]));
  }

  xml(): Xml {
    const { acronym, title, endDate } = this.#document;
    const name = textOf(acronym) ?? textOf(title);
    return [
      'Project',
      [
        ['SaveVersion', 14],
        ['Name', name === undefined ? undefined : this.#cut(name)],
        ['Title', textOf(title) === undefined ? undefined : this.#cut(textOf(title) ?? '')],
        ['ScheduleFromStart', 1],
        ['StartDate', dateTime(this.#start, dayBegins)],
        ['FinishDate', dateTime(dayIn(endDate), dayEnds)],
        ['CalendarUID', 1],
        ['DefaultStartTime', '08:00:00'],
        ['DefaultFinishTime', '17:00:00'],
        ['MinutesPerDay', minutesPerDay],
        ['MinutesPerWeek', 7 * minutesPerDay],
        ['DaysPerMonth', daysPerMonth],
        ['NewTasksAreManual', 1],
        ['ExtendedAttributes', ownAttributes()],
        ['Calendars', [everyDay()]],
        ['Tasks', this.#tasks.map((task) => this.#task(task))],
        ['Resources', this.#resourceList()],
        ['Assignments', this.#assignments()],
      ],
    ];
  }

  /** The text as far as Project can hold it. */
  #cut(text: string): string {
    const held = cut(text);
    if (held !== text) this.#onCut(text);
    return held;
  }

  #task(task: Task): Xml {
    const { collection, id, entry, uid, level, outline, isSummary } = task;
    const isPackage = collection === 'workPackages';
    const plan = isPackage ? packageOf(entry) : planOf(entry);
    const { start, finish, deadline, actualFinish, baselineFinish } = isPackage
      ? daysOfPackage(plan, this.#start)
      : daysOfPlan(plan, this.#start);
    const isPoint = start === undefined;
    // A point in time is the end of its day.
    const begins = dateTime(start ?? finish, isPoint ? dayEnds : dayBegins);
    const ends = dateTime(finish, dayEnds);
    const duration = finish === undefined || start === undefined ? 'PT0H0M0S' : workTime(start, finish);
    const isDone = entry['status'] === 'achieved' || actualFinish !== undefined;
    const number = textOf(entry['number']);
    const title = typeof entry['title'] === 'string' ? entry['title'] : '';
    return [
      'Task',
      [
        ['UID', uid],
        ['ID', uid],
        ['Name', this.#cut(title)],
        ['Active', entry['status'] === 'cancelled' ? 0 : 1],
        // Project leaves what is scheduled by hand where it is, a broken dependency included.
        ['Manual', 1],
        ['Type', 1],
        ['IsNull', 0],
        ['WBS', cut(number ?? outline)],
        ['OutlineNumber', outline],
        ['OutlineLevel', level],
        ['Start', begins],
        ['Finish', ends],
        ['Duration', duration],
        ['ManualStart', begins],
        ['ManualFinish', ends],
        ['ManualDuration', duration],
        ['DurationFormat', 7],
        ['Estimated', 0],
        ['Milestone', isPoint && !isPackage ? 1 : 0],
        ['Summary', isSummary ? 1 : 0],
        ['PercentComplete', isDone ? 100 : 0],
        ['ActualFinish', dateTime(actualFinish, dayEnds)],
        ['CalendarUID', -1],
        ['Deadline', dateTime(deadline, dayEnds)],
        ['Notes', textOf(entry[isPackage ? 'objectives' : 'description'])],
        ...this.#links(entry),
        ...this.#own({
          id: `${collection}/${id}`,
          number,
          status: textOf(entry['status']),
          months: planText(plan),
          workPackages: isPackage ? undefined : this.#packageList(entry),
          verification: textOf(entry['meansOfVerification']),
        }),
        ...(baselineFinish === undefined ? [] : [baseline(baselineFinish)]),
      ],
    ];
  }

  /** The ids as JSON, because ids may hold anything; nothing where they are too many for the field. */
  #packageList({ workPackages }: Entry): string | undefined {
    const ids = termsOf(workPackages);
    const text = JSON.stringify(ids);
    return ids.length > 0 && text === cut(text) ? text : undefined;
  }

  #own(values: Readonly<Record<OwnTaskField, string | undefined>>): Xml[] {
    return (Object.keys(ownTaskFields) as OwnTaskField[]).flatMap((field): Xml[] => {
      const value = values[field];
      if (value === undefined || (field === 'id' && value !== cut(value))) return [];
      return [
        [
          'ExtendedAttribute',
          [
            ['FieldID', ownTaskFields[field].field],
            ['Value', this.#cut(value)],
          ],
        ],
      ];
    });
  }

  #links({ dependsOn }: Entry): Xml[] {
    return entriesById(dependsOn).flatMap(([id, { type, lag }]): Xml[] => {
      const before = this.#items.get(id);
      if (before === undefined) return [];
      const link: Xml[] = [
        ['PredecessorUID', before],
        ['Type', projectTypeOf(type)],
        ['CrossProject', 0],
        ['LinkLag', lagOf(lag) ?? 0],
        ['LagFormat', monthsFormat],
      ];
      return [['PredecessorLink', link]];
    });
  }

  #resourceList(): Xml[] {
    return [...this.#resources].map(([id, uid]) => {
      const { name, shortName } = objectOf(objectOf(this.#document.partners)[id]);
      return [
        'Resource',
        [
          ['UID', uid],
          ['ID', uid],
          ['Name', this.#cut(resourceName(textOf(name) ?? id))],
          ['Type', 1],
          ['IsNull', 0],
          ['Initials', textOf(shortName) === undefined ? undefined : cut(resourceName(textOf(shortName) ?? ''))],
          ...(id === cut(id)
            ? [
                [
                  'ExtendedAttribute',
                  [
                    ['FieldID', ownResourceField.field],
                    ['Value', id],
                  ],
                ] as const,
              ]
            : []),
        ],
      ];
    });
  }

  /** Who leads what. How much they work on it is not known here, so the units are none. */
  #assignments(): Xml[] {
    let uid = 0;
    return this.#tasks.flatMap(({ uid: taskUid, entry }): Xml[] => {
      const lead = typeof entry['lead'] === 'string' ? this.#resources.get(entry['lead']) : undefined;
      if (lead === undefined) return [];
      uid += 1;
      return [
        [
          'Assignment',
          [
            ['UID', uid],
            ['TaskUID', taskUid],
            ['ResourceUID', lead],
            ['Units', 0],
            ['Work', 'PT0H0M0S'],
          ],
        ],
      ];
    });
  }
}

/**
 * The plan as Microsoft Project XML (MSPDI), which other planning software reads too: work packages as summary tasks,
 * milestones and deliverables as tasks beneath them with their dependencies, partners as resources, who leads as
 * assignments. What Project has no place for stands in text fields of its own, so that the way back is exact.
 */
export function toProjectXml(value: ProjectDocument, options: ProjectWritingOptions = {}): string {
  const xml = writeXml(new ProjectWriter(objectOf(value), options).xml());
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml.replace('<Project>', '<Project xmlns="http://schemas.microsoft.com/project">')}`;
}
