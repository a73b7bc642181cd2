/** What the library shows: proposals of published lists, and indicators of earlier partnerships, in one form. */
import { foldText, foldWords } from '@kvasir/element';
import { readable } from '@kvasir/element/controls.js';
import { fieldsOf } from '@kvasir/element/panel.js';
import type { Id, Indicator, Partnership } from '@kvasir/model';
import { indicatorFrom, presetSets, type Preset, type PresetSet } from '@kvasir/model/indicator-library.js';

/** An earlier partnership whose indicators can be copied. */
export interface EarlierPartnership {
  /** Among the lists of the library. */
  readonly key: `copied-${number}`;
  /** What it calls itself; empty where it does not say. */
  readonly name: string;
  readonly indicators: NonNullable<Partnership['indicators']>;
}

export type ListKey = PresetSet | EarlierPartnership['key'];

/** Something that can be added. */
export interface LibraryEntry {
  readonly key: string;
  readonly list: ListKey;
  /** What it says; terms of our vocabularies and others alike, for a copied one may hold anything. */
  readonly says: Readonly<Record<string, unknown>>;
  readonly title: string;
  /** The language of its words, where it is known. */
  readonly lang: string | undefined;
  readonly titleLang: string | undefined;
  /** Whether its title is the published one. */
  readonly isOfficial: boolean;
  /** The proposal's id, which an indicator keeps. */
  readonly preset: string | undefined;
  /** What it becomes: its fields, or the indicator that is copied. */
  readonly becomes: { readonly fields: Partial<Indicator> } | { readonly from: EarlierPartnership; readonly id: Id };
  /** What is searched. */
  readonly words: string;
}

export interface PresetLanguages {
  readonly lang: string;
  readonly titleLang: string;
}

/** A proposal, with its texts already in the reader's language. */
export function presetEntry(preset: Preset, { lang, titleLang }: PresetLanguages): LibraryEntry {
  const { id, set, title, definition, source, sdg, keyImpactPathway } = preset;
  return {
    key: `preset/${id}`,
    list: set,
    says: { ...preset },
    title,
    lang,
    titleLang,
    isOfficial: preset.isOfficial,
    preset: id,
    becomes: { fields: indicatorFrom(preset) },
    words: foldText(
      [title, definition, source.name, source.paragraph, sdg, keyImpactPathway].filter(Boolean).join(' '),
    ),
  };
}

/** The indicators of an earlier partnership. */
export function copiedEntries(from: EarlierPartnership): LibraryEntry[] {
  return Object.entries(from.indicators).map(([id, indicator]) => {
    const says = fieldsOf(indicator);
    const title = readable(says['title']) ?? id;
    return {
      key: `${from.key}/${id}`,
      list: from.key,
      says,
      title,
      lang: undefined,
      titleLang: undefined,
      isOfficial: false,
      preset: undefined,
      becomes: { from, id },
      words: foldText([title, readable(says['definition']), from.name].filter(Boolean).join(' ')),
    };
  });
}

/** What is looked for. Of orientations and of dimensions, any of those that are chosen. */
export interface LibraryFilter {
  readonly query: string;
  /** All lists without it; `chosen` is what has been chosen so far. */
  readonly list: ListKey | 'chosen' | undefined;
  readonly orientations: readonly string[];
  readonly dimensions: readonly string[];
}

export const noFilter: LibraryFilter = { query: '', list: undefined, orientations: [], dimensions: [] };

/** What has the words, the orientation and the dimension; the list is another question, for it is counted. */
function matches({ words, says }: LibraryEntry, filter: LibraryFilter, queried: readonly string[]): boolean {
  const isOf = (wanted: readonly string[], term: unknown): boolean =>
    wanted.length === 0 || (typeof term === 'string' && wanted.includes(term));
  return (
    queried.every((word) => words.includes(word)) &&
    isOf(filter.orientations, says['orientation']) &&
    isOf(filter.dimensions, says['dimension'])
  );
}

export interface Found {
  readonly entries: readonly LibraryEntry[];
  /** How many there are in each list. */
  readonly counts: ReadonlyMap<ListKey, number>;
  readonly all: number;
}

/** What is found: first what has the words in its title, then the rest. */
export function find(entries: readonly LibraryEntry[], filter: LibraryFilter, chosen: ReadonlySet<string>): Found {
  const queried = foldWords(filter.query);
  const found = entries.filter((entry) => matches(entry, filter, queried));
  const counts = new Map<ListKey, number>();
  for (const { list } of found) counts.set(list, (counts.get(list) ?? 0) + 1);
  const shown =
    filter.list === 'chosen'
      ? entries.filter(({ key }) => chosen.has(key))
      : found.filter(({ list }) => filter.list === undefined || list === filter.list);
  if (queried.length === 0) return { entries: shown, counts, all: found.length };
  const inTitle = (entry: LibraryEntry): boolean => {
    const title = foldText(entry.title);
    return queried.every((word) => title.includes(word));
  };
  return {
    entries: [...shown.filter(inTitle), ...shown.filter((entry) => !inTitle(entry))],
    counts,
    all: found.length,
  };
}

/** The lists of the library in their order; those of earlier partnerships come last. */
export function listsOf(earlier: readonly EarlierPartnership[]): ListKey[] {
  return [...presetSets, ...earlier.map(({ key }) => key)];
}
