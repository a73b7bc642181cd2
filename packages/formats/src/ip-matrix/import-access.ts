/** Rows of access rights taken into the document. */
import { accessPurposes, isSafeKey, type AccessPurpose } from '@kvasir/model';
import { at, isEntry, withAt, type ItemCollection, type MatrixDocument } from './document.ts';
import { accessFields, type MatrixField } from './fields.ts';
import type { ImportProblem } from './import-result.ts';
import { ItemEdit } from './item-edit.ts';
import type { MatrixMapping } from './mapping.ts';
import { textOfCell } from './read-cell.ts';
import type { Wording } from './wording.ts';

const collections: readonly ItemCollection[] = ['results', 'background'];

export class AccessImport {
  readonly edits: { row: number; edit: ItemEdit }[] = [];
  readonly problems: ImportProblem[] = [];
  readonly #document: MatrixDocument;
  readonly #mapping: MatrixMapping;
  readonly #wording: Wording;
  readonly #byItem = new Map<string, ItemEdit>();

  constructor(document: MatrixDocument, mapping: MatrixMapping, wording: Wording) {
    this.#document = document;
    this.#mapping = mapping;
    this.#wording = wording;
  }

  /** Imports row by row; the caller decides when to go on. */
  *steps(rows: readonly (readonly unknown[])[]): Generator<undefined> {
    for (const [row, cells] of rows.entries()) {
      if (row <= this.#mapping.headerRow || !this.#says(cells)) continue;
      this.#importRow(row, cells);
      yield;
    }
  }

  #says(cells: readonly unknown[]): boolean {
    return this.#mapping.columns.some((field, column) => field !== undefined && textOfCell(cells[column]) !== '');
  }

  #column(field: MatrixField): number {
    return this.#mapping.columns.indexOf(field);
  }

  #text(cells: readonly unknown[], field: MatrixField): string {
    const column = this.#column(field);
    return column < 0 ? '' : textOfCell(cells[column]);
  }

  #report(row: number, field: MatrixField, code: ImportProblem['code'], text: string): void {
    const column = this.#column(field);
    this.problems.push({ row, ...(column >= 0 && { column }), code, text });
  }

  #editFor(cells: readonly unknown[], row: number): ItemEdit | undefined {
    const [, collectionOfId, idOfItem = ''] = /^(results|background)\/(.+)$/s.exec(this.#text(cells, 'id')) ?? [];
    const name = this.#text(cells, 'item');
    const places = collections.flatMap((collection) => {
      const names = this.#wording.items(collection);
      if (collection === collectionOfId && names.has(idOfItem)) return [{ collection, id: idOfItem }];
      const id = collectionOfId === undefined ? names.find(name) : undefined;
      return id === undefined ? [] : [{ collection, id }];
    });
    const [place] = places;
    if (!place || places.length > 1) {
      this.#report(row, 'item', places.length > 1 ? 'ambiguous-item' : 'unknown-item', name);
      return undefined;
    }
    return this.#editOf(place.collection, place.id, row);
  }

  #editOf(collection: ItemCollection, id: string, row: number): ItemEdit {
    const key = `${collection}/${id}`;
    const known = this.#byItem.get(key);
    if (known) return known;
    const entry = at(this.#document[collection], [id]);
    const edit = new ItemEdit(collection, id, isEntry(entry) ? entry : {});
    this.#byItem.set(key, edit);
    this.edits.push({ row, edit });
    return edit;
  }

  #purpose(cells: readonly unknown[], row: number): AccessPurpose | undefined {
    const text = this.#text(cells, 'purpose');
    const term = this.#wording.term('accessPurposes', text);
    const purpose = accessPurposes.find((one) => one === term);
    if (!purpose) this.#report(row, 'purpose', 'unknown-term', text);
    return purpose;
  }

  #beneficiary(cells: readonly unknown[], row: number): string | undefined {
    const text = this.#text(cells, 'beneficiary');
    const id = this.#wording.parties.find(text);
    if (id !== undefined && isSafeKey(id)) return id;
    this.#report(row, 'beneficiary', 'unknown-partner', text);
    return undefined;
  }

  #importRow(row: number, cells: readonly unknown[]): void {
    const [purpose, beneficiary] = [this.#purpose(cells, row), this.#beneficiary(cells, row)];
    const edit = purpose && beneficiary !== undefined ? this.#editFor(cells, row) : undefined;
    if (!edit || !purpose || beneficiary === undefined) return;
    const path = ['accessRights', beneficiary, purpose];
    if (!isEntry(at(edit.entry, path))) {
      const need = `${this.#wording.parties.label(beneficiary)}: ${this.#wording.word('accessPurposes', purpose)}`;
      edit.replace(withAt(edit.entry, path, {}), 'beneficiary', path, '', need);
    }
    for (const field of ['accessTerms', 'accessConditions'] as const) {
      const report = (code: ImportProblem['code'], text: string): void => this.#report(row, field, code, text);
      edit.readField(this.#text(cells, field), field, accessFields[field], this.#wording, report, path);
    }
  }
}
