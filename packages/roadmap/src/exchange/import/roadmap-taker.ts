/** What a list becomes in the roadmap: rows of the tables of Part B. Plans in other forms are known by how they begin. */
import {
  shortened,
  type ListMapping,
  type ListRows,
  type ListTaker,
  type PlanReading,
} from '@kvasir/element/exchange.js';
import {
  guessRoadmapMapping,
  importRoadmap,
  roadmapTableFields,
  roadmapTableKinds,
  type RoadmapLanguage,
  type RoadmapMapping,
  type RoadmapTableKind,
} from '@kvasir/formats/roadmap.js';
import type { RoadmapHost } from '../../roadmap-host.ts';
import type { Roadmap } from '../../roadmap-value.ts';
import type { ExchangeMessages, ImportCollection, RowProblemCode } from '../exchange.messages.ts';
import { loadTableLanguage } from '../table-language.ts';
import { formOf } from './plan-form.ts';

/** More of a text than this helps nobody to find it in the list. */
const longestText = 120;

/** What is written in tables and follows from other columns. */
const derived: ReadonlySet<string> = new Set(['totalPersonMonths']);

/** The language of an import: its tables, and what the roadmap says of it. */
export interface ImportLanguage {
  readonly tables: Required<RoadmapLanguage>;
  readonly words: ExchangeMessages;
  readonly language: string;
}

export async function roadmapTaker(
  host: RoadmapHost,
  words: () => ExchangeMessages,
  language: string,
): Promise<ListTaker<Roadmap>> {
  return new RoadmapTaker(host, words, language, await loadTableLanguage(language));
}

class RoadmapTaker implements ListTaker<Roadmap> {
  readonly kinds: ListTaker<Roadmap>['kinds'];
  readonly #host: RoadmapHost;
  readonly #words: () => ExchangeMessages;
  readonly #language: string;
  readonly #tables: Required<RoadmapLanguage>;

  constructor(host: RoadmapHost, words: () => ExchangeMessages, language: string, tables: Required<RoadmapLanguage>) {
    this.#host = host;
    this.#words = words;
    this.#language = language;
    this.#tables = tables;
    this.kinds = roadmapTableKinds.map((key) => ({ key, label: words().kinds[key] }));
  }

  fieldsOf(kind: string): ReturnType<ListTaker<Roadmap>['fieldsOf']> {
    const { fields, effort } = this.#words();
    const hasEffort = kind === 'workPackages';
    const own = roadmapTableFields[kind as RoadmapTableKind]
      .filter((field) => !derived.has(field))
      .map((key) => ({ key, label: this.fieldName(kind, key), ...(hasEffort && { group: fields }) }));
    if (!hasEffort) return own;
    const partners = this.#host.partners.map(({ id, name }) => ({ key: `partner:${id}`, label: name, group: effort }));
    return [...own, ...partners];
  }

  fieldName(collection: string, field: string): string {
    const { startDate, projectTitle, partnerName, reviewDate } = this.#words();
    if (field.startsWith('partner:')) {
      const id = field.slice('partner:'.length);
      return this.#host.partners.find((partner) => partner.id === id)?.name ?? id;
    }
    const others: Readonly<Record<string, string>> = {
      'frame/startDate': startDate,
      'frame/title': projectTitle,
      'partners/name': partnerName,
      'reviews/date': reviewDate,
    };
    const columns: Readonly<Record<string, Readonly<Record<string, string>>>> = this.#tables.labels.columns;
    return others[`${collection}/${field}`] ?? columns[collection]?.[field] ?? field;
  }

  collectionsOf(kind: string): readonly string[] {
    return [kind];
  }

  guess(rows: ListRows, value: Roadmap, sheet: string): ListMapping {
    const { labels } = this.#tables;
    const guess = guessRoadmapMapping(rows, { document: value, labels, name: sheet });
    const columns = guess.columns.map((field) => (field !== undefined && derived.has(field) ? undefined : field));
    return { ...guess, columns };
  }

  canAdd({ columns }: ListMapping): boolean {
    return columns.includes('title');
  }

  take(rows: ListRows, mapping: ListMapping, value: Roadmap, sheet: string): ReturnType<ListTaker<Roadmap>['take']> {
    const { rowProblems } = this.#words();
    // What is mapped was chosen among the fields of the tables.
    const chosen = mapping as RoadmapMapping;
    const done = importRoadmap(rows, { ...this.#tables, document: value, mapping: chosen, name: sheet });
    return {
      ...done,
      problems: done.problems.map(({ row, column, code, text, range }) => ({
        row,
        ...(column !== undefined && { column }),
        sentence: rowProblems[code as RowProblemCode](shortened(text, longestText), range),
      })),
    };
  }

  countsOf(collection: string, counts: Parameters<ExchangeMessages['counts']['milestones']>[0]): string {
    return this.#words().counts[collection as ImportCollection](counts);
  }

  async readFile(input: Uint8Array | string, name: string): Promise<PlanReading<Roadmap> | undefined> {
    const language = { tables: this.#tables, words: this.#words(), language: this.#language };
    switch (formOf(input, name)) {
      case 'project':
        return (await import('./project-file.ts')).readProject(input, language, this.#host);
      case 'calendar':
        return (await import('./calendar-file.ts')).readRoadmapCalendar(input, language, this.#host);
      case 'project-binary':
        return { problem: language.words.projectFile };
      case 'list':
        return undefined;
    }
  }
}
