/** What a list of entries of the plan is told by the place of the builder that shows it. */
import type { Path } from '@kvasir/element/panel.js';
import type { PlanCollection } from '@kvasir/model/valorisation.js';
import type { ListedEntry } from './plan-entries.ts';

/** What a list says, in the reader's language. */
export interface EntryListWords {
  /** What is listed: `Sources of money`. The accessible name of the table. */
  readonly label: string;
  /** The head of the first column, in which entries have their names. */
  readonly entry: string;
  /** One sentence for when there is none. */
  readonly empty: string;
  /** The button that adds one. */
  readonly add: string;
}

/** A column beside the entries' names. In a narrow box each row is a card, and its cells have their labels beside them. */
export interface EntryColumn {
  /** The cells have the class `entry-<key>`, for styles of the caller's own. */
  readonly key: string;
  readonly label: unknown;
  /** Nothing to read (`undefined`) leaves no line in a card. */
  readonly cell: (entry: ListedEntry) => unknown;
  readonly isNumber?: boolean;
}

export interface EntryListSpec {
  readonly collection: PlanCollection;
  readonly words: () => EntryListWords;
  /** The name of an entry, never empty: it is what is pressed, and what is said of the entry. */
  readonly titleOf: (entry: ListedEntry) => string;
  /** In front of the name: a partner's mark. */
  readonly leading?: (entry: ListedEntry) => unknown;
  /** Below the name, in quiet ink. */
  readonly note?: (entry: ListedEntry) => unknown;
  readonly columns: () => readonly EntryColumn[];
  /** The fields of an entry, each at `[...entry.path, 'key']`: what it is edited with. */
  readonly fields: (entry: ListedEntry) => unknown;
  /** What of an entry no column shows, for paper and for whoever cannot edit; without it, those read all its fields. */
  readonly details?: (entry: ListedEntry) => unknown;
  /** Whether entries are moved up and down, which writes their `order`. */
  readonly isOrdered?: boolean;
  /** Another order than that of the document, for entries that are not moved. */
  readonly sort?: (one: ListedEntry, other: ListedEntry) => number;
  /** What else goes with an entry that is removed: the places that name it. */
  readonly alsoRemoved?: (entry: ListedEntry) => readonly Path[];
  /** What a new entry holds; an empty title where nothing else is said. */
  readonly initial?: () => Readonly<Record<string, unknown>>;
}
