/** Rows of results, or of background, taken into the document. */
import { isSafeKey, standingInResult, type Id, type Result } from '@kvasir/model';
import { formatStanding, withStanding } from '@kvasir/model/standing-text.js';
import { at, isEntry, textIn, type ItemCollection, type MatrixDocument } from './document.ts';
import {
  backgroundFields,
  isProtectionField,
  ownersField,
  partnerOfField,
  partyFields,
  resultFields,
  type FieldSpec,
  type MatrixField,
} from './fields.ts';
import { freshId } from '@kvasir/model';
import { importProtection, type ProtectionCell } from './import-protection.ts';
import type { ImportProblem } from './import-result.ts';
import { ItemEdit, saysTheSame } from './item-edit.ts';
import type { MatrixMapping } from './mapping.ts';
import { ownershipKindOf, readOwners, takeOwners } from './owner-cells.ts';
import { readPartyCells, type PartyField } from './party-cells.ts';
import { textOfCell, type NumberRange } from './read-cell.ts';
import { readStanding } from './read-standing.ts';
import type { Wording } from './wording.ts';
import { comparable } from './words.ts';

/** An id that came with the file. Longer ones are no ids. */
const longestId = 100;

const stems: Readonly<Record<ItemCollection, string>> = { results: 'result', background: 'background' };

function isPartyField(field: string): field is keyof typeof partyFields {
  return Object.hasOwn(partyFields, field);
}

type CellReport = (code: ImportProblem['code'], text: string, range?: NumberRange) => void;

interface Row {
  row: number;
  cells: readonly unknown[];
}

/** A row with the item that it is about, and the rows that name more owners of it. */
interface PlacedRow extends Row {
  edit: ItemEdit;
  more: Row[];
}

/** What is said of single owners: in a list with a row for each, it is another in each row. */
function isAboutOwners(field: string): boolean {
  return field === ownersField || isPartyField(field);
}

export class ItemImport {
  readonly edits: { row: number; edit: ItemEdit }[] = [];
  readonly problems: ImportProblem[] = [];
  readonly #collection: ItemCollection;
  readonly #items: unknown;
  readonly #mapping: MatrixMapping;
  readonly #wording: Wording;
  readonly #fields: Readonly<Partial<Record<MatrixField, FieldSpec>>>;

  constructor(collection: ItemCollection, document: MatrixDocument, mapping: MatrixMapping, wording: Wording) {
    this.#collection = collection;
    this.#items = document[collection];
    this.#mapping = mapping;
    this.#wording = wording;
    this.#fields = collection === 'results' ? resultFields : backgroundFields;
  }

  /** Imports row by row; the caller decides when to go on. */
  *steps(rows: readonly (readonly unknown[])[]): Generator<undefined> {
    // First all items, so that a row can name one that comes in a later row.
    const placed = this.#place(rows);
    for (const one of placed) {
      this.#importRow(one);
      this.edits.push(one);
      yield;
    }
  }

  #place(rows: readonly (readonly unknown[])[]): PlacedRow[] {
    const placed = new Map<string, PlacedRow>();
    let above: PlacedRow | undefined;
    rows.forEach((cells, row) => {
      if (row <= this.#mapping.headerRow) return;
      above = this.#says(cells) ? this.#placeRow({ row, cells }, placed, above) : undefined;
    });
    return [...placed.values()];
  }

  /** The item's row, with this one in it; undefined where this one is passed over. */
  #placeRow(row: Row, placed: Map<string, PlacedRow>, above: PlacedRow | undefined): PlacedRow | undefined {
    // Cells that span the rows of all owners come with their first row alone.
    const isUnderOne = above && !this.#says(row.cells, (field) => !isAboutOwners(field));
    const edit = isUnderOne ? above.edit : this.#editFor(row.cells, row.row);
    if (!edit) return undefined;
    const earlier = placed.get(edit.id);
    if (!earlier) {
      const first = { ...row, edit, more: [] };
      placed.set(edit.id, first);
      return first;
    }
    if (this.#text(row.cells, ownersField) !== '' && this.#agrees(row, earlier)) {
      earlier.more.push(row);
      return earlier;
    }
    this.#report(row.row, 'repeated-item', this.#name(earlier));
    return undefined;
  }

  /** Whether a row says of the item what an earlier one says, or nothing, but for what is about single owners. */
  #agrees({ cells }: Row, earlier: Row): boolean {
    return this.#mapping.columns.every((field, column) => {
      if (field === undefined || isAboutOwners(field)) return true;
      const [text, before] = [textOfCell(cells[column]), textOfCell(earlier.cells[column])];
      // Numbers and titles are found like this, too.
      const isName = field === 'number' || field === 'title';
      return text === '' || text === before || (isName && comparable(text) === comparable(before));
    });
  }

  /** What a row calls its item, or what the item is called where the row does not say. */
  #name({ cells, edit }: PlacedRow): string {
    const names = (['number', 'title'] as const).map(
      (field) => this.#text(cells, field) || (textIn(at(edit.before, [field])) ?? ''),
    );
    return names.filter(Boolean).join(' ') || edit.id;
  }

  /** Whether anything stands in the columns that are read, or in some of them. */
  #says(cells: readonly unknown[], isMeant: (field: string) => boolean = () => true): boolean {
    return this.#mapping.columns.some(
      (field, column) => field !== undefined && isMeant(field) && textOfCell(cells[column]) !== '',
    );
  }

  #text(cells: readonly unknown[], field: MatrixField): string {
    const column = this.#mapping.columns.indexOf(field);
    return column < 0 ? '' : textOfCell(cells[column]);
  }

  #report(row: number, code: ImportProblem['code'], text: string, column?: number, range?: NumberRange): void {
    this.problems.push({ row, ...(column !== undefined && { column }), code, text, ...(range && { range }) });
  }

  /** The item of a row: by its id, else by its number, else by its title, else a new one. */
  #editFor(cells: readonly unknown[], row: number): ItemEdit | undefined {
    const names = this.#wording.items(this.#collection);
    const [id, number, title] = [this.#text(cells, 'id'), this.#text(cells, 'number'), this.#text(cells, 'title')];
    const found = names.has(id) ? [id] : [names.byNumber(number), names.byTitle(title)];
    const known = found.find((one) => typeof one === 'string');
    if (known !== undefined) {
      const before = at(this.#items, [known]);
      return new ItemEdit(this.#collection, known, isEntry(before) ? before : undefined);
    }
    if (!found.includes(null)) return this.#newEdit(cells, row, id, { number, title });
    this.#report(row, 'ambiguous-item', number || title);
    return undefined;
  }

  #newEdit(
    cells: readonly unknown[],
    row: number,
    wantedId: string,
    item: { number: string; title: string },
  ): ItemEdit | undefined {
    if (item.title === '') {
      this.#report(row, 'missing-title', item.number);
      return undefined;
    }
    const provider = this.#text(cells, 'provider');
    if (this.#collection === 'background' && this.#wording.parties.find(provider) === undefined) {
      this.#report(row, provider === '' ? 'missing-partner' : 'unknown-partner', provider || item.title);
      return undefined;
    }
    const names = this.#wording.items(this.#collection);
    const isUsable = wantedId !== '' && wantedId.length <= longestId && isSafeKey(wantedId);
    const id = isUsable ? wantedId : freshId(stems[this.#collection], (taken) => names.has(taken));
    names.add(id, item);
    return new ItemEdit(this.#collection, id, undefined);
  }

  #importRow({ row, cells, edit, more }: PlacedRow): void {
    const protection: ProtectionCell[] = [];
    // The owners decide what kind of ownership it is, unless the row itself says otherwise.
    let takeKind: (() => void) | undefined;
    this.#mapping.columns.forEach((field, column) => {
      if (field === undefined) return;
      const partner = partnerOfField(field);
      const text = textOfCell(cells[column]);
      const report: CellReport = (code, part, range) => this.#report(row, code, part, column, range);
      if (partner !== undefined) {
        if (text !== '') this.#importStanding(edit, partner, cells[column], report);
      } else if (isProtectionField(field)) {
        protection.push({ field, text, report });
      } else {
        const spec = this.#fields[field as MatrixField];
        if (!spec) return;
        const take = (): void => edit.readField(text, field as MatrixField, spec, this.#wording, report);
        if (field !== 'ownershipKind') take();
        else takeKind = () => (this.#followsFromOwners(text, edit.entry) ? undefined : take());
      }
    });
    if (this.#collection === 'results') this.#importOwners([{ row, cells }, ...more], edit);
    takeKind?.();
    importProtection(edit, protection, this.#mapping.columns.includes('id'), this.#wording);
  }

  /** Whether a kind of ownership is what lists say where none is recorded: then none needs to be. */
  #followsFromOwners(text: string, item: object): boolean {
    const kind = ownershipKindOf(item);
    const isRecorded = textIn(at(item, ['ownership', 'kind'])) !== undefined;
    return !isRecorded && kind !== undefined && this.#wording.term('ownershipKinds', text) === kind;
  }

  #importOwners(rows: readonly Row[], edit: ItemEdit): void {
    const reportIn = ({ row }: Row, column: number): CellReport => {
      return (code, part) => this.#report(row, code, part, column);
    };
    const named = rows.map((row) => ({ row, owners: this.#ownersIn(row, reportIn) }));
    takeOwners(
      named.flatMap(({ owners }) => owners ?? []),
      edit,
      this.#wording,
    );
    for (const field of Object.keys(partyFields) as PartyField[]) {
      const column = this.#mapping.columns.indexOf(field);
      if (column < 0) continue;
      const cells = named.map(({ row, owners }) => ({
        text: textOfCell(row.cells[column]),
        owners,
        report: reportIn(row, column),
      }));
      readPartyCells(cells, field, edit, this.#wording);
    }
  }

  /** Whom a row names as owners; undefined where it names nobody. */
  #ownersIn(row: Row, reportIn: (row: Row, column: number) => CellReport): Id[] | undefined {
    const text = this.#text(row.cells, ownersField);
    if (text === '') return undefined;
    const { owners, unknown } = readOwners(text, this.#wording);
    const report = reportIn(row, this.#mapping.columns.indexOf(ownersField));
    for (const name of unknown) report('unknown-partner', name);
    return owners;
  }

  #importStanding(edit: ItemEdit, partner: string, cell: unknown, report: CellReport): void {
    if (this.#collection !== 'results') return;
    const now = standingInResult(edit.entry as Result, partner);
    if (saysTheSame(textOfCell(cell), formatStanding(standingInResult(edit.before as Result, partner)))) return;
    const { standing, problems } = readStanding(cell, now, this.#wording);
    for (const problem of problems) report(problem.code, problem.text);
    if (!standing) return;
    const next = withStanding(edit.entry as Result, partner, standing);
    if (next === edit.entry) return;
    const after = formatStanding(standingInResult(next, partner));
    edit.replace(next, `partner:${partner}`, ['ownership', 'owners', partner], formatStanding(now), after);
  }
}
