import type { Id } from '@kvasir/model';
import type { IpMatrixMessages } from '../ip-matrix.messages.ts';
import type { MatrixPartner } from '../matrix-host.ts';

/** Facts of an item that have a column of their own, if the reader wants it. Legal words of `columns`. */
export const factColumns = [
  'asset-type',
  'trl',
  'status',
  'regime',
  'protection',
  'open-access',
  'confidentiality',
  'decisions',
  'key-exploitable',
  'findings',
  'agreement',
  'completeness',
] as const;
export type FactColumn = (typeof factColumns)[number];

/** A column: the item itself, what one partner is to it, or one fact of it. */
export type GridColumn =
  | { readonly id: 'item'; readonly kind: 'item' }
  | { readonly id: string; readonly kind: 'partner'; readonly partner: Id }
  | { readonly id: FactColumn; readonly kind: 'fact'; readonly fact: FactColumn };

/** The facts that are shown where nobody says which. */
export const defaultFacts: readonly FactColumn[] = ['protection', 'open-access', 'completeness'];

/** The facts that a host names, in its order, each once; and the words that name none. */
export function parseFacts(text: string): { facts: FactColumn[]; unknown: string[] } {
  const words = [...new Set(text.split(/\s+/).filter((word) => word !== ''))];
  const isFact = (word: string): word is FactColumn => (factColumns as readonly string[]).includes(word);
  return { facts: words.filter(isFact), unknown: words.filter((word) => !isFact(word)) };
}

/** What a column is called. */
export function columnName(
  column: GridColumn,
  partners: ReadonlyMap<Id, MatrixPartner>,
  text: IpMatrixMessages,
): string {
  if (column.kind === 'item') return text.item;
  if (column.kind === 'fact') return text.columns[column.fact];
  return partners.get(column.partner)?.name ?? column.partner;
}
