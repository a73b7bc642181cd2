/** Rows of results, or of background, taken into the document. */
import { isSafeKey, standingInResult, type Result } from '@kvasir/model';
import { formatStanding, withStanding } from '@kvasir/model/standing-text.js';
import { at, isEntry, type ItemCollection, type MatrixDocument } from './document.ts';
import {
  backgroundFields,
  partnerOfField,
  partyFields,
  protectionFields,
  resultFields,
  type FieldSpec,
  type MatrixField,
} from './fields.ts';
import { freshId } from '@kvasir/model';
import { importProtection, type ProtectionCell } from './import-protection.ts';
import type { ImportProblem } from './import-result.ts';
import { ItemEdit, saysTheSame } from './item-edit.ts';
import type { MatrixMapping } from './mapping.ts';
import { readPartyCell } from './party-cells.ts';
import { textOfCell } from './read-cell.ts';
import { readStanding } from './read-standing.ts';
import type { Wording } from './wording.ts';

/** An id that came with the file. Longer ones are no ids. */
const longestId = 100;

const stems: Readonly<Record<ItemCollection, string>> = { results: 'result', background: 'background' };

function isProtectionField(field: string): field is keyof typeof protectionFields {
  return Object.hasOwn(protectionFields, field);
}

function isPartyField(field: string): field is keyof typeof partyFields {
  return Object.hasOwn(partyFields, field);
}

type CellReport = (code: ImportProblem['code'], text: string) => void;

/** A row with the item that it is about. */
interface PlacedRow {
  row: number;
  cells: readonly unknown[];
  edit: ItemEdit;
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
    for (const { row, cells, edit } of placed) {
      this.#importRow(row, cells, edit);
      this.edits.push({ row, edit });
      yield;
    }
  }

  #place(rows: readonly (readonly unknown[])[]): PlacedRow[] {
    const placed: PlacedRow[] = [];
    const met = new Set<string>();
    rows.forEach((cells, row) => {
      if (row <= this.#mapping.headerRow || !this.#says(cells)) return;
      const edit = this.#editFor(cells, row);
      if (!edit) return;
      if (met.has(edit.id)) {
        this.#report(row, 'repeated-item', this.#text(cells, 'title') || edit.id);
        return;
      }
      met.add(edit.id);
      placed.push({ row, cells, edit });
    });
    return placed;
  }

  /** Whether anything stands in the columns that are read. */
  #says(cells: readonly unknown[]): boolean {
    return this.#mapping.columns.some((field, column) => field !== undefined && textOfCell(cells[column]) !== '');
  }

  #text(cells: readonly unknown[], field: MatrixField): string {
    const column = this.#mapping.columns.indexOf(field);
    return column < 0 ? '' : textOfCell(cells[column]);
  }

  #report(row: number, code: ImportProblem['code'], text: string, column?: number): void {
    this.problems.push({ row, ...(column !== undefined && { column }), code, text });
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

  #importRow(row: number, cells: readonly unknown[], edit: ItemEdit): void {
    const protection: ProtectionCell[] = [];
    /** What asks who the owners are, and so waits for the columns of all partners. */
    const later: (() => void)[] = [];
    this.#mapping.columns.forEach((field, column) => {
      if (field === undefined) return;
      const partner = partnerOfField(field);
      const text = textOfCell(cells[column]);
      const report: CellReport = (code, part) => this.#report(row, code, part, column);
      if (partner !== undefined) {
        if (text !== '') this.#importStanding(edit, partner, cells[column], report);
      } else if (isProtectionField(field)) {
        protection.push({ field, text, report });
      } else if (isPartyField(field)) {
        later.push(() => this.#importParties(edit, field, text, report));
      } else {
        const spec = this.#fields[field as MatrixField];
        if (!spec) return;
        const take = (): void => edit.readField(text, field as MatrixField, spec, this.#wording, report);
        // The owners decide what kind of ownership it is, unless the row itself says otherwise.
        if (field === 'ownershipKind') later.push(take);
        else take();
      }
    });
    for (const take of later) take();
    importProtection(edit, protection, this.#mapping.columns.includes('id'), this.#wording);
  }

  #importParties(edit: ItemEdit, field: keyof typeof partyFields, text: string, report: CellReport): void {
    if (this.#collection === 'results') readPartyCell(text, field, edit, this.#wording, report);
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
