import { toPointer } from '@kvasir/model';
import type { TableCell } from '../table/table.ts';
import { at, withAt, type ItemCollection } from './document.ts';
import type { FieldSpec, MatrixField, PartnerField } from './fields.ts';
import type { FieldChange, ImportProblemCode } from './import-result.ts';
import { readValue, type NumberRange } from './read-cell.ts';
import { valueCell } from './write-cell.ts';
import type { Wording } from './wording.ts';

/** What files cannot hold: a text that has lost it is still the same text. */
// eslint-disable-next-line no-control-regex -- control characters are what it is about.
const lostInFiles = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ufffd]|\p{Surrogate}/gu;

/** The length to which a workbook cuts texts, but for the apostrophe and half a character. */
const cutLength = 32_765;

function asInFiles(cell: TableCell): string {
  return String(cell ?? '')
    .replace(/\r\n?/g, '\n')
    .replace(lostInFiles, '')
    .trim();
}

/** Whether a cell says what it would say of the document as it is. */
export function saysTheSame(text: string, cell: TableCell): boolean {
  const [read, written] = [asInFiles(text), asInFiles(cell)];
  return read === written || (read.length >= cutLength && written.startsWith(read));
}

export type Report = (code: ImportProblemCode, text: string, column: number) => void;

/** One item in the course of an import. */
export class ItemEdit {
  readonly fields: FieldChange[] = [];
  readonly id: string;
  readonly collection: ItemCollection;
  readonly isNew: boolean;
  /** As the document holds it. */
  readonly before: object;
  #entry: object;

  constructor(collection: ItemCollection, id: string, before: object | undefined) {
    this.collection = collection;
    this.id = id;
    this.isNew = before === undefined;
    this.before = before ?? {};
    this.#entry = this.before;
  }

  get entry(): object {
    return this.#entry;
  }

  /** Takes the item in another form, and notes what of it is different in the words of a cell. */
  replace(
    entry: object,
    field: MatrixField | PartnerField,
    path: readonly string[],
    before: TableCell,
    after: TableCell,
  ): void {
    this.#entry = entry;
    const change = { before: String(before ?? ''), after: String(after ?? '') };
    this.fields.push({ field, pointer: toPointer([this.collection, this.id, ...path]), ...change });
  }

  /** Takes a value from the text of a cell; `prefix` leads to the object that has the field. */
  readField(
    text: string,
    field: MatrixField,
    spec: FieldSpec,
    wording: Wording,
    report: (code: ImportProblemCode, text: string, range?: NumberRange) => void,
    prefix: readonly string[] = [],
  ): void {
    const path = [...prefix, ...spec.path];
    if (text === '' || saysTheSame(text, valueCell(at(this.before, path), spec, wording))) return;
    const { value, problems } = readValue(text, spec, wording);
    for (const problem of problems) report(problem.code, problem.text, problem.range);
    if (value === undefined) return;
    const before = valueCell(at(this.#entry, path), spec, wording);
    const after = valueCell(value, spec, wording);
    if (before !== after) this.replace(withAt(this.#entry, path, value), field, path, before, after);
  }
}
