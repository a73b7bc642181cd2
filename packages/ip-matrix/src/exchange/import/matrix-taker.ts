/** What a list becomes in the matrix: expected results, background, and who may use what. Loads with the first list. */
import type { Format } from '@kvasir/element';
import { shortened, type ListMapping, type ListTaker } from '@kvasir/element/exchange.js';
import {
  guessMapping,
  importMatrix,
  matrixTableFields,
  matrixTableKinds,
  partnerField,
  type ItemCollection,
  type MatrixMapping,
  type MatrixTableKind,
} from '@kvasir/formats/ip-matrix.js';
import type { MatrixPartner } from '../../matrix-host.ts';
import type { IpMatrix } from '../../matrix-value.ts';
import type { ExchangeMessages } from '../exchange.messages.ts';
import { readDefaultTerms, withoutDefaultTerms } from '../default-terms.ts';
import { loadTableLanguage, type TableLanguage } from '../table-language.ts';

/** What the taker asks of the matrix. */
export interface MatrixTakerHost {
  readonly text: ExchangeMessages;
  readonly partners: readonly MatrixPartner[];
}

/** More of a text than this helps nobody to find it in the list. */
const longestText = 120;

export async function matrixTaker(
  host: MatrixTakerHost,
  language: string,
  format: Format,
): Promise<ListTaker<IpMatrix>> {
  return new MatrixTaker(host, await loadTableLanguage(language, format));
}

class MatrixTaker implements ListTaker<IpMatrix> {
  readonly kinds: ListTaker<IpMatrix>['kinds'];
  readonly #host: MatrixTakerHost;
  readonly #language: TableLanguage;

  constructor(host: MatrixTakerHost, language: TableLanguage) {
    this.#host = host;
    this.#language = language;
    this.kinds = matrixTableKinds.map((key) => ({ key, label: host.text.kinds[key] }));
  }

  fieldsOf(kind: string): ReturnType<ListTaker<IpMatrix>['fieldsOf']> {
    const { text, partners } = this.#host;
    const fields = matrixTableFields[kind as MatrixTableKind].map((key) => ({
      key,
      label: this.fieldName(kind, key),
      ...(kind === 'results' && { group: text.fields }),
    }));
    if (kind !== 'results') return fields;
    return [
      ...fields,
      ...partners.map(({ id, name }) => ({ key: partnerField(id), label: name, group: text.partners })),
    ];
  }

  /** In the reader's words, or by the partner whose column it is. */
  fieldName(_collection: string, field: string): string {
    const columns: Readonly<Record<string, string>> = this.#language.labels.columns;
    if (!field.startsWith('partner:')) return columns[field] ?? field;
    const id = field.slice('partner:'.length);
    return this.#host.partners.find((partner) => partner.id === id)?.name ?? id;
  }

  collectionsOf(kind: string): readonly ItemCollection[] {
    return kind === 'access-rights' ? ['results', 'background'] : [kind as ItemCollection];
  }

  guess(rows: readonly (readonly unknown[])[], value: IpMatrix): ListMapping {
    return guessMapping(rows, { document: value, labels: this.#language.labels });
  }

  canAdd({ kind, columns }: ListMapping): boolean {
    return kind === 'access-rights' || columns.includes('title');
  }

  take(
    rows: readonly (readonly unknown[])[],
    mapping: ListMapping,
    value: IpMatrix,
  ): ReturnType<ListTaker<IpMatrix>['take']> {
    const { rowProblems } = this.#host.text;
    // What is mapped was chosen among the fields of the matrix.
    const chosen = mapping as MatrixMapping;
    const language = this.#language;
    const read = readDefaultTerms(rows, chosen, language);
    const done = withoutDefaultTerms(importMatrix(read, { ...language, document: value, mapping: chosen }), value);
    return {
      ...done,
      problems: done.problems.map(({ row, column, code, text, range }) => ({
        row,
        ...(column !== undefined && { column }),
        sentence: rowProblems[code](shortened(text, longestText), range),
      })),
    };
  }

  countsOf(collection: string, counts: Parameters<ExchangeMessages['counts']>[1]): string {
    return this.#host.text.counts(collection as ItemCollection, counts);
  }
}
