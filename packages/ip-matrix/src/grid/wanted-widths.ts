/** How wide columns want to be: by the letters of what stands in them, as nothing is measured. */
import { isMap } from '@kvasir/model';
import type { GridColumn } from './columns.ts';
import { factLines, isDrawn, type ItemSurroundings, type LineWords } from './fact-cell.ts';
import type { GridRow, ItemRow } from './rows.ts';
import { shareText } from './share-text.ts';
import type { StandingWords } from './standing-cell.ts';

/** In pixels at a text size of 15 px. */
export interface WantedWidths {
  readonly facts: ReadonlyMap<string, number>;
  /** Of each partner: columns of partners are alike. */
  readonly partner: number;
}

/** A ring and its number, or a sign. */
const leastFact = 68;
const widestFact = 164;
/** Both letters of access, beside the room of a disc. */
const leastPartner = 76;
const widestPartner = 104;
/** A letter of access behind what is owned. */
const oneAccess = 16;
/** What the first items say is what the others say too, and a thousand would be noticed before the first picture. */
const mostItems = 100;
/** As long as any day: the first date of `Intl` takes longer than all the rest of this. */
const anyDay = '30 Sept 2026';

type SaidWords = Pick<StandingWords, 'text' | 'shares'>;

/** What is asked for the widths. */
export interface ColumnsToFit {
  readonly rows: readonly GridRow[];
  /** How many items there are, shown or not. */
  readonly items: number;
  readonly columns: readonly GridColumn[];
  readonly words: SaidWords;
  around(row: ItemRow): ItemSurroundings;
}

/** @param around what is beside the letters: padding, and a disc */
const width = (text: string, letter: number, around: number): number =>
  text === '' ? 0 : text.length * letter + around;

function widthOfFact(column: GridColumn, rows: readonly ItemRow[], { words: { text }, around }: ColumnsToFit): number {
  if (column.kind !== 'fact') return 0;
  const { fact } = column;
  const words: LineWords = { text, format: { date: () => anyDay, number: String } };
  const widths = isDrawn(fact)
    ? []
    : rows.map((row) => {
        const [first, second = ''] = factLines(row, fact, around(row), words);
        // Of background the second line tells limits, at any length.
        return Math.max(width(first, 7.4, 12), row.kind === 'result' ? width(second, 6.3, 12) : 0);
      });
  // One of ten may be cut, rather than the titles of all.
  const wanted = widths.sort((a, b) => b - a)[Math.floor(widths.length / 10)] ?? 0;
  return Math.min(widestFact, Math.max(leastFact, width(text.columns[fact], 7, 14), wanted));
}

function widthOfOwners({ kind, entry }: ItemRow, { text, shares }: SaidWords): number {
  const owners: unknown = kind === 'result' ? entry.ownership?.owners : undefined;
  const rights: unknown = entry.accessRights;
  if (!isMap(owners)) return 0;
  return Math.max(
    ...Object.entries(owners).map(([id, owner]) => {
      const share: unknown = isMap(owner) && owner['share'];
      const said = typeof share === 'string' ? shareText(share, shares, text) : text.roleWords.joint;
      return width(said, 7.4, 31) + (isMap(rights) && rights[id] ? oneAccess : 0);
    }),
  );
}

export function wantedWidths(wanted: ColumnsToFit): WantedWidths {
  const rows = wanted.rows.filter((row) => row.kind !== 'group').slice(0, mostItems);
  const owned = rows.map((row) => widthOfOwners(row, wanted.words));
  return {
    facts: new Map(wanted.columns.map((column) => [column.id, Math.ceil(widthOfFact(column, rows, wanted))])),
    partner: Math.ceil(Math.min(widestPartner, Math.max(leastPartner, ...owned))),
  };
}

/** So many items do not come one by one: a list was imported, or another document. */
const manyAtOnce = 5;

/** Keeps the widths as they are while somebody works: no column moves because a text in another one has become longer. */
export class KeptWidths {
  #before: Pick<ColumnsToFit, 'items' | 'columns' | 'words'> | undefined;
  #widths: WantedWidths = { facts: new Map(), partner: leastPartner };

  of(wanted: ColumnsToFit): WantedWidths {
    const before = this.#before;
    const isKept =
      wanted.columns === before?.columns &&
      wanted.words === before.words &&
      Math.abs(wanted.items - before.items) < manyAtOnce;
    this.#before = { items: wanted.items, columns: wanted.columns, words: wanted.words };
    if (!isKept) this.#widths = wantedWidths(wanted);
    return this.#widths;
  }
}
