/** Who gets what, line by line: what the picture, the table and the reckoning have in common. */
import type { Id } from '@kvasir/model';
import type { SharedPortion, Sharing, SharingLine } from '@kvasir/model/valorisation.js';

export type Shared = Extract<Sharing, { readonly kind: 'shared' }>;

/** One line, and where its bar stands: from what is there before it to what is left after it. */
export interface ValueRow {
  readonly kind: 'gross' | 'deduction' | 'net' | 'party';
  /** The deduction, or the partner. */
  readonly id: Id | undefined;
  readonly cents: number;
  readonly top: number;
  readonly bottom: number;
  readonly line: SharingLine;
  readonly portion?: SharedPortion | undefined;
}

/**
 * The lines of a sharing, from the income to the parties. Without deductions the income is what is shared.
 *
 * @param order the ids of the parties in the order in which they are shown
 */
export function rowsOf({ trace, parties }: Shared, order: readonly Id[]): readonly ValueRow[] {
  const gross = trace.cents ?? 0;
  const rows: ValueRow[] = [{ kind: 'gross', id: undefined, cents: gross, top: gross, bottom: 0, line: trace }];
  let left = gross;
  for (const line of trace.children.filter(({ kind }) => kind === 'deduction')) {
    const { id, cents = 0 } = line;
    rows.push({ kind: 'deduction', id, cents, top: left, bottom: left - cents, line });
    left -= cents;
  }
  const net = trace.children.find(({ kind }) => kind === 'net');
  if (!net) return rows;
  if (rows.length > 1)
    rows.push({ kind: 'net', id: undefined, cents: net.cents ?? 0, top: left, bottom: 0, line: net });
  const place = (id: Id | undefined): number => {
    const at = order.indexOf(id ?? '');
    return at < 0 ? order.length : at;
  };
  for (const line of net.children.toSorted((one, other) => place(one.id) - place(other.id))) {
    const { id, cents = 0 } = line;
    const portion = parties.find((party) => party.id === id);
    rows.push({ kind: 'party', id, cents, top: left, bottom: left - cents, line, portion });
    left -= cents;
  }
  return rows;
}

/** What stands in the same line of another sharing. */
export function centsIn(rows: readonly ValueRow[], { kind, id }: ValueRow): number | undefined {
  return rows.find((row) => row.kind === kind && row.id === id)?.cents;
}

/** The sum of what the parties get, as it is reckoned from the lines that are shown. */
export function partySum(rows: readonly ValueRow[]): number {
  return rows.reduce((sum, { kind, cents }) => (kind === 'party' ? sum + cents : sum), 0);
}
