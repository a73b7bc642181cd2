import { Catalogue, Format } from '@kvasir/element';
import type { PresetSet } from '@kvasir/model/indicator-library.js';
import type { EarlierProblem } from './earlier-partnership.ts';

/** What the library of indicators says. */
export interface LibraryMessages {
  heading: string;
  search: string;
  keys: string;
  lists: string;
  allLists: string;
  sets: Readonly<Record<PresetSet, string>>;
  chosenList: string;
  copiedFrom: (name: string) => string;
  unnamedPartnership: string;
  /** The name of a list with how many it has: `Code of Practice (9)`. */
  counted: (name: string, count: number) => string;
  filters: string;
  orientations: string;
  dimensions: string;
  gap: (name: string, count: number) => string;
  found: (count: number) => string;
  results: string;
  more: (count: number) => string;
  nothingFound: (query: string) => string;
  nothingHere: string;
  clear: string;
  alreadyThere: string;
  notAllCame: string;
  retry: string;
  loading: string;

  // What one means.
  explanation: string;
  explanationEmpty: string;
  kind: string;
  level: string;
  unit: string;
  horizon: string;
  collect: string;
  source: string;
  wording: string;
  official: string;
  own: string;
  mind: string;
  copied: string;
  copiedText: string;

  // Adding.
  add: (count: number) => string;
  addNothing: string;
  added: (count: number) => string;
  write: string;
  writeNamed: (name: string) => string;
  written: string;
  next: string;
  chosen: (count: number) => string;

  // From an earlier partnership.
  copy: string;
  copyLead: string;
  chooseFile: string;
  dropHere: string;
  fileKind: string;
  paste: string;
  pasteHint: string;
  read: string;
  back: string;
  problems: Readonly<Record<EarlierProblem, string>>;
  readFrom: (count: number) => string;
  unnamed: (count: number) => string;
  leftOut: (count: number) => string;
}

const format = Format.for('en');

function indicators(count: number): string {
  return `${format.number(count)} ${format.plural(count, { one: 'indicator', other: 'indicators' })}`;
}

const english: LibraryMessages = {
  heading: 'Add indicators',
  search: 'Search the library',
  keys: 'Arrow down leads into the list. There, the space bar chooses, and Enter adds what is chosen.',
  lists: 'Source',
  allLists: 'All sources',
  sets: {
    code: 'Code of Practice',
    'key-impact-pathways': 'Key Impact Pathways',
    'knowledge-transfer': 'Knowledge transfer metrics',
    kef: 'Knowledge Exchange Framework',
    sdg: 'Sustainable development',
    general: 'More proposals',
  },
  chosenList: 'Chosen so far',
  copiedFrom: (name) => `From “${name}”`,
  unnamedPartnership: 'From an earlier partnership',
  counted: (name, count) => `${name} (${format.number(count)})`,
  filters: 'Source and gaps',
  orientations: 'Fills a gap: orientation',
  dimensions: 'Fills a gap: dimension',
  gap: (name, count) => (count === 0 ? `${name}, none yet` : `${name}, ${format.number(count)} only`),
  found: indicators,
  results: 'Indicators',
  more: (count) => `${format.number(count)} more. Search for a word, or choose a source.`,
  nothingFound: (query) => `Nothing in the library has “${query}” in it.`,
  nothingHere: 'Nothing in the library is like that.',
  clear: 'Show all',
  alreadyThere: 'already in this partnership',
  notAllCame: 'A part of the library did not load.',
  retry: 'Try again',
  loading: 'The library is loading',

  explanation: 'What it means',
  explanationEmpty: 'Choose an indicator to read what it means.',
  kind: 'Kind',
  level: 'Level',
  unit: 'Unit',
  horizon: 'Horizon',
  collect: 'Collect by',
  source: 'Source',
  wording: 'Wording',
  official: 'Name as published',
  own: 'In our own words',
  mind: 'Mind',
  copied: 'Copied',
  copiedText: 'Baseline, target, values and agreements stay where they are.',

  add: (count) => (count === 0 ? 'Add indicators' : `Add ${indicators(count)}`),
  addNothing: 'Choose an indicator first: with a click, or with the space bar.',
  added: (count) => `${indicators(count)} added`,
  write: 'Write one from scratch',
  writeNamed: (name) => `Write “${name}” from scratch`,
  written: 'Indicator added',
  next: 'Baseline, target and responsible partner come next',
  chosen: (count) => `${format.number(count)} chosen`,

  copy: 'Copy from an earlier partnership',
  copyLead:
    'Choose the file of another partnership, or paste its indicators. Definitions are copied; values, baselines and targets are not.',
  chooseFile: 'Choose a file',
  dropHere: 'or drop it here',
  fileKind: 'A partnership in JSON, as Kvasir saves it',
  paste: 'Or paste it',
  pasteHint: 'A partnership, its indicators, or one indicator, in JSON.',
  read: 'Read what was pasted',
  back: 'Back to the library',
  problems: {
    empty: 'There is nothing in it. Choose another file, or paste something.',
    'too-big': 'This is bigger than 20 MB. No partnership is; choose another file.',
    unreadable: 'The file could not be read. It may have been moved or deleted; choose it once more.',
    'not-json': 'This is no JSON, or it is damaged. Save the other partnership as JSON, and choose that file.',
    'no-indicators': 'There are no indicators in it that have a name. Choose the file of another partnership.',
  },
  readFrom: (count) => `${indicators(count)} can be copied.`,
  unnamed: (count) =>
    `${format.number(count)} ${format.plural(count, { one: 'entry has', other: 'entries have' })} no name, and cannot be copied.`,
  leftOut: (count) =>
    `${format.number(count)} ${format.plural(count, { one: 'field holds', other: 'fields hold' })} what no indicator can, and will not be copied.`,
};

/** Hosts address it as `kv-impact-form-library`. */
export const libraryCatalogue = new Catalogue<LibraryMessages>('kv-impact-form-library', english, {
  de: () => import('./library.messages.de.ts').then((module) => module.german),
  fr: () => import('./library.messages.fr.ts').then((module) => module.french),
});
