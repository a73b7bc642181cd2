import type { Id } from '@kvasir/model';
import type { Table, TableCell } from '../table/table.ts';
import { at, entriesById, entriesInOrder, textIn, type MatrixDocument } from './document.ts';
import type { OwnershipListColumn } from './labels.ts';
import { resultFields } from './fields.ts';
import { ownersOf, ownershipKindOf } from './owner-cells.ts';
import { valueCell } from './write-cell.ts';
import { Wording, type MatrixLanguage } from './wording.ts';

export interface OwnershipListOptions extends MatrixLanguage {
  /** The name of a country (ISO 3166-1 alpha-2); the code without it. */
  country?: (code: string) => string;
}

const columns: readonly OwnershipListColumn[] = ['number', 'result', 'kind', 'owner', 'country', 'exploits'];
const widths: Readonly<Record<OwnershipListColumn, number>> = {
  number: 10,
  result: 48,
  kind: 16,
  owner: 36,
  country: 20,
  exploits: 16,
};

/** Where a partner is established: the place that is marked as the one to show, else the first that names a country. */
function countryOf(partner: unknown): string {
  const locations = entriesById(at(partner, ['locations'])).map(([, location]) => location);
  const seats = [...locations.filter((location) => location['primary'] === true), ...locations];
  return seats.map((location) => textIn(location['country'])).find(Boolean) ?? '';
}

/**
 * The Results Ownership List that a Horizon Europe project hands in with its final report: for each result and owner a
 * row. Results whose owner is not settled have a row without one, so that nobody overlooks them.
 */
export function resultsOwnershipList(
  document: MatrixDocument,
  { country = (code) => code, ...language }: OwnershipListOptions = {},
): Table {
  const wording = new Wording(document, language);

  /** The legal name, because the list is a contractual one; another where several partners are called so. */
  function nameOf(id: Id): string {
    const partner = at(document.partners, [id]);
    const names = [textIn(at(partner, ['legalName'])), textIn(at(partner, ['name']))];
    return names.find((name) => name && wording.parties.find(name) === id) ?? wording.parties.label(id);
  }

  function rowsOf(result: Readonly<Record<string, unknown>>): TableCell[][] {
    const owners = ownersOf(result);
    const start = [
      textIn(result['number']) ?? '',
      textIn(result['title']) ?? '',
      valueCell(ownershipKindOf(result), resultFields.ownershipKind, wording),
    ];
    if (owners.length === 0) return [[...start, '', '', '']];
    return owners.map(([id, { exploits }]) => {
      const partner = at(document.partners, [id]);
      const code = countryOf(partner);
      const answer = typeof exploits === 'boolean' ? wording.word('flags', exploits ? 'yes' : 'no') : '';
      return [...start, nameOf(id), code === '' ? '' : country(code), answer];
    });
  }

  return {
    name: wording.labels.ownershipList,
    columns: columns.map((column) => ({
      header: wording.labels.ownershipListColumns[column],
      width: widths[column],
    })),
    rows: entriesInOrder(document.results).flatMap(([, result]) => rowsOf(result)),
  };
}
