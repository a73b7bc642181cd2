import { LocalizationController } from '@kvasir/element';
import { controlsCatalogue, type ControlsMessages } from '@kvasir/element/controls.js';
import { isMap, toPointer, type Standing } from '@kvasir/model';
import type { StandingMeaning, StandingWords } from '@kvasir/model/standing-text.js';
import type { GridColumn } from '../grid/columns.ts';
import type { CellPosition } from '../grid/positions.ts';
import type { ItemRow } from '../grid/rows.ts';
import { shareText } from '../grid/share-text.ts';
import { standingLabel } from '../grid/standing-cell.ts';
import { catalogue, type IpMatrixMessages } from '../ip-matrix.messages.ts';
import { isSameItem, type ItemRef } from '../items.ts';
import type { MatrixHost, MatrixPartner } from '../matrix-host.ts';
import { textOf } from '@kvasir/model';
import type { GridSheet } from './range/cell-edits.ts';
import type { CellWords } from './edits/cells.ts';
import { entryOf, rowWith } from './edits/entries.ts';
import { editingCatalogue, type EditingMessages } from './editing.messages.ts';

/** The longest title that stands in a sentence. */
const longestTitle = 60;

/** A cell by what it holds, and not by where it stands: rows come and go while others edit. */
export interface CellOfItem {
  readonly item: ItemRef;
  /** The id of its column. */
  readonly column: string;
}

/** What all parts of editing know: the host, the words, and what things are called. */
export class EditingContext {
  readonly host: MatrixHost;
  readonly wording: LocalizationController<ControlsMessages>;
  readonly #editing: LocalizationController<EditingMessages>;
  readonly #matrix: LocalizationController<IpMatrixMessages>;
  #words: CellWords | undefined;

  constructor(host: MatrixHost) {
    this.host = host;
    this.wording = new LocalizationController(host.element, controlsCatalogue);
    this.#editing = new LocalizationController(host.element, editingCatalogue);
    this.#matrix = new LocalizationController(host.element, catalogue);
  }

  /** Whether the words are those of the reader's language. */
  get ready(): boolean {
    return this.#editing.ready && this.#matrix.ready && this.wording.ready;
  }

  get text(): EditingMessages {
    return this.#editing.messages;
  }

  get matrix(): IpMatrixMessages {
    return this.#matrix.messages;
  }

  /** One object for as long as the language stays: what reads with it prepares its words once. */
  get words(): CellWords {
    const { text, matrix } = this;
    if (this.#words?.matrix !== matrix || this.#words.affirmative !== text.affirmative) {
      const { affirmative, negative } = text;
      this.#words = { matrix, affirmative, negative, standing: standingWords(text, matrix) };
    }
    return this.#words;
  }

  get sheet(): GridSheet {
    const { value, grid } = this.host;
    return { value, rows: grid.rows, columns: grid.columns, words: this.words };
  }

  rowAt({ row }: CellPosition): ItemRow | undefined {
    const found = this.host.grid.rows[row];
    return found === undefined || found.kind === 'group' ? undefined : found;
  }

  rowOf(item: ItemRef): ItemRow | undefined {
    return this.host.grid.rows.find((row): row is ItemRow => row.kind !== 'group' && isSameItem(row.item, item));
  }

  /** A row as its item is now, also where it is not shown any more; undefined where somebody has deleted it. */
  current(row: ItemRow): ItemRow | undefined {
    const entry = entryOf(this.host.value, row.item);
    return isMap(entry) ? rowWith(row, entry) : undefined;
  }

  /** Where a cell stands now; undefined where its item or its column is not shown any more. */
  find({ item, column: id }: CellOfItem): CellPosition | undefined {
    const { rows, columns } = this.host.grid;
    const row = rows.findIndex((one) => one.kind !== 'group' && isSameItem(one.item, item));
    const column = columns.findIndex((one) => one.id === id);
    return row < 0 || column < 0 ? undefined : { row, column };
  }

  /** The rows among which an item stands: from one heading to the next. */
  groupOf(item: ItemRef): ItemRow[] {
    const { rows } = this.host.grid;
    const at = rows.findIndex((row) => row.kind !== 'group' && isSameItem(row.item, item));
    if (at < 0) return [];
    const belongs = (index: number): boolean => {
      const row = rows[index];
      return row !== undefined && row.kind !== 'group' && row.item.collection === item.collection;
    };
    let [from, to] = [at, at];
    while (belongs(from - 1)) from -= 1;
    while (belongs(to + 1)) to += 1;
    return rows.slice(from, to + 1) as ItemRow[];
  }

  title({ entry }: Pick<ItemRow, 'entry'>): string {
    const title = textOf(entry.title).trim().replace(/\s+/gu, ' ');
    if (title === '') return this.text.untitled;
    return title.length > longestTitle ? `${title.slice(0, longestTitle - 1)}…` : title;
  }

  /** The number of an item, or its title where it has none. */
  shortName(row: ItemRow): string {
    return textOf(row.entry.number).trim() || this.title(row);
  }

  /** The number and the title of an item. */
  longName({ entry }: Pick<ItemRow, 'entry'>): string {
    const number = textOf(entry.number).trim();
    return number === '' ? this.title({ entry }) : `${number} ${this.title({ entry })}`;
  }

  partner(id: string): MatrixPartner | undefined {
    return this.host.partners.find((partner) => partner.id === id);
  }

  /** A partner's letters, as its column has them. */
  markOf(id: string): string {
    return this.partner(id)?.mark.letters ?? id;
  }

  columnName(column: GridColumn): string {
    switch (column.kind) {
      case 'item':
        return this.matrix.item;
      case 'partner':
        return this.markOf(column.partner);
      case 'fact':
        return this.matrix.columns[column.fact];
    }
  }

  cellName(row: ItemRow, column: GridColumn): string {
    return this.text.cell(this.shortName(row), this.columnName(column));
  }

  /** A share as its cell shows it. */
  shareText(share: string): string {
    return shareText(share, 'fraction', this.matrix);
  }

  /** A standing in words. */
  said(standing: Standing): string {
    return standingLabel(standing, { text: this.matrix, format: this.host.format, shares: 'fraction' });
  }

  /** Shows an item in the panel, at a field of its own. */
  openItem({ item }: ItemRow, field?: readonly string[]): void {
    const { collection, id } = item;
    this.host.openItem(item, field && toPointer([collection, id, ...field]));
  }

  /** Where an item stands, once the element has taken over an edit. */
  async positionOf(item: ItemRef): Promise<number | undefined> {
    await this.host.element.updateComplete;
    const at = this.host.grid.rows.findIndex((row) => row.kind !== 'group' && isSameItem(row.item, item));
    return at < 0 ? undefined : at;
  }
}

/** What is read for a standing: the words that people write, and those that the cells show. */
function standingWords({ standing }: EditingMessages, matrix: IpMatrixMessages): StandingWords {
  const { roles, roleWords, implementation, implementationShort, exploitation, exploitationShort } = matrix;
  const shown: StandingWords = {
    sole: [roles.sole, roleWords.sole],
    joint: [roles.joint, roleWords.joint],
    undecided: [roles.undecided],
    contributor: [roles.contributor],
    provider: [roles.provider],
    none: [roles.none],
    implementation: [implementation, implementationShort],
    exploitation: [exploitation, exploitationShort],
  };
  const meanings = [...new Set([...Object.keys(standing), ...Object.keys(shown)])] as StandingMeaning[];
  return Object.fromEntries(meanings.map((one) => [one, [...(shown[one] ?? []), ...(standing[one] ?? [])]]));
}
