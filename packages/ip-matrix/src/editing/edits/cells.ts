/** A cell as text: what is copied, pasted and typed, for each kind of column. */
import { standingInBackground, standingInResult, type Id, type Standing } from '@kvasir/model';
import { parseShare } from '@kvasir/model/shares.js';
import {
  formatStanding,
  parseStanding,
  withBackgroundStanding,
  withStanding,
  type StandingWords,
} from '@kvasir/model/standing-text.js';
import type { GridColumn } from '../../grid/columns.ts';
import type { ItemRow } from '../../grid/rows.ts';
import { textOf } from '@kvasir/model';
import type { ItemEntry } from './entries.ts';
import { factOf, type FactProblem, type FactWords } from './facts.ts';
import { withField } from './fields.ts';

export interface CellWords extends FactWords {
  readonly standing: StandingWords;
}

/**
 * Why a text could not be taken as it is: a share that is none (and stays as it was typed), words that are no standing, a
 * title without a letter, background without a provider, a cell that is not edited in the grid.
 */
export type CellProblem = FactProblem | 'share' | 'standing' | 'title' | 'provider' | 'fixed';

export interface Written {
  readonly entry: ItemEntry;
  readonly problem?: CellProblem;
  /** It asked for an owner alone, which the document has not where others own too. */
  readonly asksForSole?: true;
}

/** What a partner is to the item of a row. */
export function standingOf(row: ItemRow, partner: Id): Standing {
  return row.kind === 'result' ? standingInResult(row.entry, partner) : standingInBackground(row.entry, partner);
}

/** The entry after what a partner is to it has changed. */
export function entryWithStanding(row: ItemRow, partner: Id, standing: Standing): ItemEntry {
  return row.kind === 'result'
    ? withStanding(row.entry, partner, standing)
    : withBackgroundStanding(row.entry, partner, standing);
}

/** The problem of a standing that was asked for, as far as the document can hold it. */
export function standingProblem(row: ItemRow, partner: Id, { role, share }: Standing): CellProblem | undefined {
  if (share !== undefined && !parseShare(share)) return 'share';
  if (row.kind === 'result') return role === 'provider' ? 'standing' : undefined;
  if (role !== 'provider' && row.entry.partner === partner) return 'provider';
  return role === 'none' || role === 'provider' ? undefined : 'standing';
}

/** The entry of a row in which a partner is to be something, and what of that the document cannot hold. */
export function writtenStanding(row: ItemRow, partner: Id, standing: Standing): Written {
  const problem = standingProblem(row, partner, standing);
  const asksForSole = row.kind === 'result' && standing.role === 'sole';
  const entry = entryWithStanding(row, partner, standing);
  return { entry, ...(problem && { problem }), ...(asksForSole && { asksForSole }) };
}

/** The text of a cell; none for what is only computed. */
export function cellText(row: ItemRow, column: GridColumn, words: CellWords): string {
  switch (column.kind) {
    case 'item':
      return textOf(row.entry.title);
    case 'partner':
      return formatStanding(standingOf(row, column.partner));
    case 'fact':
      return factOf(row.kind, column.fact)?.text(row.entry, words) ?? '';
  }
}

/** The entry of a row after a text was put into one of its cells. */
export function writeCell(row: ItemRow, column: GridColumn, text: string, words: CellWords): Written {
  const { entry } = row;
  const trimmed = text.trim();
  if (column.kind === 'item') {
    if (trimmed === '') return { entry, problem: 'title' };
    return { entry: trimmed === entry.title ? entry : withField(entry, ['title'], trimmed) };
  }
  if (column.kind === 'partner') return writeStanding(row, column.partner, trimmed, words);
  const fact = factOf(row.kind, column.fact);
  if (!fact) return trimmed === '' ? { entry } : { entry, problem: 'fixed' };
  // What a cell says already is not written again: its text may say less than what stands there.
  if (trimmed === fact.text(entry, words)) return { entry };
  const written = fact.write(entry, trimmed, words);
  return typeof written === 'string' ? { entry, problem: written } : { entry: written };
}

function writeStanding(row: ItemRow, partner: Id, text: string, words: CellWords): Written {
  const standing = parseStanding(text, words.standing);
  if (!standing) return { entry: row.entry, problem: 'standing' };
  return writtenStanding(row, partner, standing);
}
