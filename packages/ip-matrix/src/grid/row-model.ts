/** From the document to the rows of the grid: filtered, sorted, under headings. */
import type { Id } from '@kvasir/model';
import type { ItemFacts, MatrixFilter } from '../filters/filter.ts';
import { isFiltering, matchesFilter } from '../filters/filter.ts';
import { groupItems, type Grouping, type GroupWords } from '../filters/grouping.ts';
import { compareItems, type ItemSort } from '../filters/sorting.ts';
import { entriesOf } from '@kvasir/model';
import type { IpMatrix } from '../matrix-value.ts';
import type { GridRow, ItemRow } from './rows.ts';

/** What of the document decides which rows there are, and in which order. */
export interface RowRequest {
  readonly value: IpMatrix;
  readonly filter: MatrixFilter;
  readonly sort: ItemSort;
  readonly group: Grouping;
  readonly collapsed: ReadonlySet<string>;
  readonly words: GroupWords;
  readonly language: string;
  /** What is known of items by others than themselves; the object changes when what it says does. */
  readonly knowledge: ItemKnowledge;
}

export interface ItemKnowledge {
  nameOf(partner: Id): string;
  /** How many of the six parts are settled. */
  settledOf(row: ItemRow): number;
  hasFindings(row: ItemRow): boolean;
  isDisagreed(row: ItemRow): boolean;
}

/** The rows, and how many items there are, shown or not. */
export interface RowAnswer {
  readonly rows: readonly GridRow[];
  readonly shown: number;
  readonly items: number;
}

interface Candidate {
  readonly row: ItemRow;
  readonly id: Id;
  readonly entry: ItemRow['entry'];
  readonly kind: ItemRow['kind'];
  readonly settled: number | undefined;
}

export class RowModel {
  #request: RowRequest | undefined;
  #answer: RowAnswer = { rows: [], shown: 0, items: 0 };
  /** One row object per entry: what did not change is the same row. */
  #rowOf = new Map<string, ItemRow>();

  answer(request: RowRequest): RowAnswer {
    const before = this.#request;
    const keys = Object.keys(request) as (keyof RowRequest)[];
    if (!before || keys.some((key) => before[key] !== request[key])) {
      this.#request = request;
      this.#answer = this.#build(request);
    }
    return this.#answer;
  }

  #build(request: RowRequest): RowAnswer {
    const { value, filter, sort, group, collapsed, words, language, knowledge } = request;
    const all = this.#items(value);
    const isSortedBySettled = sort.by === 'completeness';
    const shown = isFiltering(filter)
      ? all.filter((row) => matchesFilter(filter, this.#facts(row, knowledge), (id) => knowledge.nameOf(id)))
      : all;
    const candidates = shown.map((row): Candidate => ({
      row,
      id: row.item.id,
      entry: row.entry,
      kind: row.kind,
      settled: isSortedBySettled && row.kind === 'result' ? knowledge.settledOf(row) : undefined,
    }));
    candidates.sort(compareItems(sort, language));
    const rows: GridRow[] = [];
    // A kind and its entry belong together in every candidate, which the type of a spread object cannot say.
    for (const { items, ...heading } of groupItems(candidates as never[], group, value, words, language) as {
      key: string;
      number: string;
      label: string;
      items: Candidate[];
    }[]) {
      const isCollapsed = collapsed.has(heading.key);
      if (heading.label !== '') {
        rows.push({
          kind: 'group',
          ...heading,
          key: `group/${heading.key}`,
          count: items.length,
          collapsed: isCollapsed,
        });
      }
      if (!isCollapsed || heading.label === '') for (const { row } of items) rows.push(row);
    }
    return { rows, shown: shown.length, items: all.length };
  }

  #items(value: IpMatrix): ItemRow[] {
    const known = this.#rowOf;
    const rowOf = new Map<string, ItemRow>();
    const keep = (row: ItemRow): ItemRow => {
      const before = known.get(row.key);
      const kept = before?.entry === row.entry ? before : row;
      rowOf.set(row.key, kept);
      return kept;
    };
    const results = entriesOf(value.results).map(([id, entry]) =>
      keep({ kind: 'result', key: `results/${id}`, item: { collection: 'results', id }, entry }),
    );
    const background = entriesOf(value.background).map(([id, entry]) =>
      keep({ kind: 'background', key: `background/${id}`, item: { collection: 'background', id }, entry }),
    );
    this.#rowOf = rowOf;
    return [...results, ...background];
  }

  #facts(row: ItemRow, knowledge: ItemKnowledge): ItemFacts {
    return {
      ...(row.kind === 'result'
        ? { kind: row.kind, id: row.item.id, entry: row.entry }
        : { kind: row.kind, id: row.item.id, entry: row.entry }),
      isComplete: row.kind === 'background' || knowledge.settledOf(row) === 6,
      hasFindings: knowledge.hasFindings(row),
      isDisagreed: knowledge.isDisagreed(row),
    };
  }
}
