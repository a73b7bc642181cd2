import type { IconNode } from '../icon.ts';
import { foldText, foldWords } from './fold-text.ts';

/** One thing to choose. */
export interface ComboboxOption<T = unknown> {
  /** Unique in its list. */
  key: string;
  /** What is searched, marked, and put in the box when it is chosen. */
  label: string;
  /** A second line, to tell namesakes apart: kind, place, identifier. */
  detail?: string | undefined;
  /** Other names under which it is found. */
  keywords?: string | undefined;
  /** A heading that it stands under, with the options beside it that have the same. */
  group?: string | undefined;
  /** Before the label: a partner mark. */
  leading?: unknown;
  /** At the end of the line: a status. */
  aside?: unknown;
  /** Set in quiet ink: a withdrawn organisation. */
  muted?: boolean | undefined;
  disabled?: boolean | undefined;
  /** Whatever the element needs when it is chosen. */
  data?: T | undefined;
}

/** Options that come from elsewhere, on each query. */
export interface AsyncOptions<T = unknown> {
  /**
   * The options for a query, best first. The signal aborts when a newer query has taken its place. A rejection is shown
   * as an error that can be retried, or as "offline" when the browser says so.
   */
  load: (query: string, signal: AbortSignal) => Promise<readonly ComboboxOption<T>[]>;
  /** How long a pause in typing is waited for, in milliseconds. 250 without it. */
  debounce?: number | undefined;
  /** The shortest query that is sent, in characters. 2 without it. */
  minimumLength?: number | undefined;
}

export type OptionSource<T = unknown> = readonly ComboboxOption<T>[] | AsyncOptions<T>;

/** The last entry of a list: a way out when what is looked for is not in it. */
export interface ComboboxAction {
  /** Plain words before it: "Not in the list?" */
  lead?: ((query: string) => string) | undefined;
  label: (query: string) => string;
  icon?: IconNode | undefined;
  onChoose: (query: string) => void;
}

export function isAsync<T>(source: OptionSource<T>): source is AsyncOptions<T> {
  return 'load' in source;
}

interface Folded {
  label: string;
  all: string;
}

// Folding a thousand terms takes longer than searching them; a list is folded once, for as long as it lives.
const foldedLists = new WeakMap<readonly ComboboxOption<unknown>[], Folded[]>();

function foldedList(options: readonly ComboboxOption<unknown>[]): Folded[] {
  let list = foldedLists.get(options);
  if (!list) {
    list = options.map((option) => {
      const label = foldText(option.label);
      return { label, all: `${label} ${foldText(`${option.keywords ?? ''} ${option.detail ?? ''}`)}` };
    });
    foldedLists.set(options, list);
  }
  return list;
}

/**
 * The options in which every word of the query stands, wherever it does. First those that begin with the query, then
 * those in which its words begin words, then the rest; each in the order of the list. All of them for an empty query.
 */
export function filterOptions<T>(options: readonly ComboboxOption<T>[], query: string): readonly ComboboxOption<T>[] {
  const words = foldWords(query);
  if (words.length === 0) return options;
  const folded = foldedList(options);
  const start = words.join(' ');
  const ranks: ComboboxOption<T>[][] = [[], [], []];
  options.forEach((option, index) => {
    const text = folded[index];
    if (!text || !words.every((word) => text.all.includes(word))) return;
    const beginsWords = words.every((word) => text.label.startsWith(word) || text.label.includes(` ${word}`));
    ranks[text.label.startsWith(start) ? 0 : beginsWords ? 1 : 2]?.push(option);
  });
  return ranks.flat();
}

/** The option that a text names, with or without its capitals and accents. */
export function optionNamed<T>(options: readonly ComboboxOption<T>[], text: string): ComboboxOption<T> | undefined {
  const name = foldText(text.trim());
  return name === '' ? undefined : options.find((option) => !option.disabled && foldText(option.label) === name);
}
