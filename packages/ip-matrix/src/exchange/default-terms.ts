/**
 * The terms that apply by default are those that nobody wrote down. Tables say them all the same, as the view of access
 * rights does, and what is read of them is not written down either.
 */
import type { MatrixImport, MatrixMapping, MatrixTable } from '@kvasir/formats/ip-matrix.js';
import { accessPurposes, accessTerms, defaultTerms, fromPointer, isMap, type AccessTerms } from '@kvasir/model';
import { fieldAt, withField } from '../editing/edits/fields.ts';
import type { IpMatrix } from '../matrix-value.ts';
import { accessCatalogue } from '../views/access.messages.ts';
import type { TableLanguage } from './table-language.ts';

/** The table of access rights with the default terms in the cells that would say none. */
export function withDefaultTerms(table: MatrixTable, { words, defaultTermsWords }: TableLanguage): MatrixTable {
  const { fields, rows } = table;
  const [purpose, terms, deviation] = (['purpose', 'accessTerms', 'deviation'] as const).map((field) =>
    fields.indexOf(field),
  ) as [number, number, number];
  const termsOf = new Map<unknown, AccessTerms>(
    accessPurposes.map((one) => [words('accessPurposes', one), defaultTerms[one]]),
  );
  const byDefault = words('deviations', 'default');
  return {
    ...table,
    rows: rows.map((cells) => {
      const applied = termsOf.get(cells[purpose]);
      if (cells[terms] !== '' || !applied) return cells;
      // Conditions or a limitation deviate, and yet the terms are those.
      const said = cells[deviation] === byDefault ? defaultTermsWords(applied) : words('accessTerms', applied);
      return cells.map((cell, column) => (column === terms ? said : cell));
    }),
  };
}

const inOneLine = (cell: string): string => cell.trim().replace(/\s+/gu, ' ').toLowerCase();

/** Rows in which default terms are named as others are. */
export function readDefaultTerms(
  rows: readonly (readonly unknown[])[],
  { columns }: Pick<MatrixMapping, 'columns'>,
  { defaultTermsWords }: TableLanguage,
): readonly (readonly unknown[])[] {
  const at = columns.indexOf('accessTerms');
  if (at < 0) return rows;
  const english = accessCatalogue.spoken('en');
  const said = new Map(
    accessTerms.flatMap((one) => [
      [inOneLine(english.defaultTerms(english.terms[one])), one],
      [inOneLine(defaultTermsWords(one)), one],
    ]),
  );
  return rows.map((cells) => {
    const cell = cells[at];
    const terms = typeof cell === 'string' ? said.get(inOneLine(cell)) : undefined;
    return terms === undefined ? cells : cells.map((other, column) => (column === at ? terms : other));
  });
}

type ItemChange = MatrixImport['changes'][number];

/** The path of terms that an import would write down, and that apply by default. */
function defaultTermsPath(document: IpMatrix, { field, pointer }: ItemChange['fields'][number]): string[] | undefined {
  if (field !== 'accessTerms') return undefined;
  const path = fromPointer(pointer) ?? [];
  const purpose = accessPurposes.find((one) => one === path.at(-2));
  return purpose && fieldAt(document, path) === defaultTerms[purpose] ? path : undefined;
}

/** An import that writes no default terms down; where it would do nothing else, nothing changes. */
export function withoutDefaultTerms(imported: MatrixImport<IpMatrix>, before: IpMatrix): MatrixImport<IpMatrix> {
  let after = imported.document;
  const changes = imported.changes.flatMap((change) => {
    const fields = change.fields.filter((field) => {
      const path = defaultTermsPath(after, field);
      if (!path) return true;
      const right = fieldAt(after, path.slice(0, -1));
      const { terms: _, ...rest } = isMap(right) ? right : {};
      after = withField(after, path.slice(0, -1), rest);
      return field.before !== '';
    });
    if (fields.length > 0) return [{ ...change, fields }];
    const place = [change.collection, change.id];
    after = withField(after, place, fieldAt(before, place));
    return [];
  });
  return { ...imported, document: changes.length > 0 ? after : before, changes };
}
