/** Names and words together: what every cell is written and read with. */
import type { DayOrder } from '@kvasir/model';
import { ItemNames, type PartyNames } from '../ip-matrix/names.ts';
import { Wording } from '../ip-matrix/wording.ts';
import type { RoadmapTableKind, RoadmapTablesDocument } from './fields.ts';
import { englishRoadmapLabels, type RoadmapLabels } from './labels.ts';
import { englishRoadmapWords, RoadmapWordReader, type RoadmapVocabulary, type RoadmapWords } from './words.ts';

/** The language of the tables; English where nothing else is said. */
export interface RoadmapLanguage {
  labels?: RoadmapLabels;
  words?: RoadmapWords;
}

function isEntryMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export class RoadmapWording {
  readonly labels: RoadmapLabels;
  /** The first day, from which months are counted. */
  readonly startDate: unknown;
  /** For the cells that tables of results have too. */
  readonly shared: Wording;
  /** The names of everything that can be waited for. */
  readonly items: ItemNames;
  readonly #words: RoadmapWords;
  readonly #reader: RoadmapWordReader;
  readonly #document: RoadmapTablesDocument;
  readonly #names = new Map<RoadmapTableKind, ItemNames>();

  constructor(
    document: RoadmapTablesDocument,
    { labels = englishRoadmapLabels, words = englishRoadmapWords }: RoadmapLanguage = {},
    dayOrder: DayOrder = 'unknown',
  ) {
    const { partners, results, workPackages, milestones, deliverables } = document;
    this.labels = labels;
    this.startDate = document.startDate;
    this.#words = words;
    this.#reader = new RoadmapWordReader(words);
    this.#document = document;
    // Flags are the only terms that such cells have.
    const flagWord = (_: string, term: string): string => words('flags', term);
    const parts = { partners, results, workPackages } as ConstructorParameters<typeof Wording>[0];
    this.shared = new Wording(parts, { words: flagWord }, dayOrder);
    this.items = new ItemNames({
      ...(isEntryMap(milestones) && milestones),
      ...(isEntryMap(deliverables) && deliverables),
    });
  }

  get parties(): PartyNames {
    return this.shared.parties;
  }

  /** What the entries of a table are called. */
  names(kind: RoadmapTableKind): ItemNames {
    // What comes in by a row must be known where another row names it.
    if (kind === 'workPackages') return this.shared.items('workPackages');
    let names = this.#names.get(kind);
    if (!names) this.#names.set(kind, (names = new ItemNames(this.#document[kind])));
    return names;
  }

  word(vocabulary: RoadmapVocabulary, term: string): string {
    return this.#words(vocabulary, term);
  }

  term(vocabulary: RoadmapVocabulary, word: string): string | undefined {
    return this.#reader.read(vocabulary, word);
  }
}
