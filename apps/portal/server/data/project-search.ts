import MiniSearch from 'minisearch';
import type { Project } from './catalogue.ts';
import type { ProgrammePart } from './programme-part.ts';
import { foldWord } from './fold-word.ts';

/** `match` is by relevance to the words searched for, and by acronym where there are none. */
export const sortOrders = ['match', 'partners', 'countries', 'start'] as const;
export type SortOrder = (typeof sortOrders)[number];

type Compare = (one: Project, other: Project) => number;

/** What a reader asks of the list of projects. */
export interface ProjectQuery {
  text: string;
  part: ProgrammePart | undefined;
  /** ISO 3166-1 alpha-2; at least one partner is from there. */
  country: string | undefined;
  sort: SortOrder;
}

const byAcronym: Compare = (one, other) => one.acronym.localeCompare(other.acronym, 'en');

const compare: Record<Exclude<SortOrder, 'match'>, Compare> = {
  partners: (one, other) => other.participants.length - one.participants.length,
  countries: (one, other) => other.countries.length - one.countries.length,
  start: (one, other) => (other.startDate ?? '').localeCompare(one.startDate ?? ''),
};

/** Prepares the search in acronym, title, objective, fields and names of partners. */
export function createProjectSearch(projects: Project[]): (query: ProjectQuery) => Project[] {
  const byId = new Map(projects.map((project) => [project.id, project]));
  const index = new MiniSearch<{ id: string }>({
    fields: ['acronym', 'title', 'partners', 'fields', 'objective'],
    processTerm: foldWord,
    // The last word may still be being typed; a typing error is forgiven in words that are long enough for one.
    searchOptions: {
      combineWith: 'AND',
      prefix: true,
      fuzzy: (term) => (term.length > 5 ? 1 : false),
      boost: { acronym: 8, title: 4, partners: 3 },
    },
  });
  index.addAll(
    projects.map((project) => ({
      id: project.id,
      acronym: project.acronym,
      title: project.title,
      objective: project.objective,
      partners: project.participants.map(({ partner }) => `${partner.name} ${partner.shortName ?? ''}`).join(' · '),
      fields: project.fields.map(({ path }) => path).join(' · '),
    })),
  );

  const inOrder = projects.toSorted(byAcronym);

  return ({ text, part, country, sort }) => {
    const byRelevance = text === '' ? inOrder : index.search(text).flatMap(({ id }) => byId.get(String(id)) ?? []);
    const found = byRelevance
      .filter((project) => part === undefined || project.part === part)
      .filter((project) => country === undefined || project.countries.includes(country));
    return sort === 'match'
      ? found
      : found.toSorted((one, other) => compare[sort](one, other) || byAcronym(one, other));
  };
}
