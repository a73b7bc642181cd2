/** What stands in the cells of an item's row, said so that it can be compared with what stands there already. */
import { standingInBackground, standingInResult, type Id, type Standing } from '@kvasir/model';
import type { GridPicture } from './grid-view.ts';
import { factContent } from './fact-cell.ts';
import type { RangeBounds } from './positions.ts';
import { isInBounds } from './positions.ts';
import type { ItemRow } from './rows.ts';
import { standingLabel, standingLook, type StandingLook, type StandingWords } from './standing-cell.ts';

/** A standing in the words of its reader: for the eye, and whole for the ear. */
export interface SaidStanding {
  readonly label: string;
  readonly look: StandingLook;
}

/** A cell of a partner. */
export interface PartnerLook {
  readonly kind: 'partner';
  readonly colour: number;
  /** The same object wherever a partner is the same to an item. */
  readonly standing: SaidStanding;
}

/** A cell of a fact: a template. */
export interface FactLook {
  readonly kind: 'fact';
  readonly content: unknown;
}

export type CellLook = PartnerLook | FactLook;

/** What a partner is to the item of a row. A field of a wrong type makes it nothing; the schema reports it. */
export function standingOf(row: ItemRow, partner: Id): Standing {
  try {
    return row.kind === 'result' ? standingInResult(row.entry, partner) : standingInBackground(row.entry, partner);
  } catch {
    return { role: 'none', access: {} };
  }
}

/** How the cell of a row in a column looks; the first column, which is the item, has a look of its own. */
export function cellLook(row: ItemRow, index: number, picture: GridPicture): CellLook | undefined {
  const { columns, words, partners } = picture;
  const column = columns[index];
  if (!column || column.kind === 'item') return undefined;
  if (column.kind === 'fact') {
    return { kind: 'fact', content: factContent(row, column.fact, picture.around(row), words) };
  }
  const standing = standingOf(row, column.partner);
  return {
    kind: 'partner',
    colour: partners.get(column.partner)?.mark.colour ?? 1,
    standing: said(standing, words),
  };
}

const saidIn = new WeakMap<StandingWords, Map<string, SaidStanding>>();

/** A matrix says the same few things in hundreds of cells: each of them is put into words once. */
function said(standing: Standing, words: StandingWords): SaidStanding {
  let known = saidIn.get(words);
  if (!known) saidIn.set(words, (known = new Map<string, SaidStanding>()));
  const { role, share, access } = standing;
  const key = `${role} ${access.implementation ?? ''} ${access.exploitation ?? ''} ${share === undefined ? '' : `=${share}`}`;
  let found = known.get(key);
  if (!found) {
    found = { label: standingLabel(standing, words), look: standingLook(standing, words) };
    known.set(key, found);
  }
  return found;
}

/** The classes of a cell. The first that is drawn beside the item stands behind the room of those that are not. */
export function cellClasses(look: CellLook, isFirst: boolean): string {
  const own = look.kind === 'fact' ? 'fact' : `p${look.colour} ${look.standing.look.classes}`;
  return isFirst ? `c first ${own}` : `c ${own}`;
}

/** The classes that draw the selection and its border. */
export function selectionClasses(selection: RangeBounds | undefined, row: number, column: number): string {
  if (!selection || !isInBounds(selection, row, column)) return '';
  const { top, bottom, start, end } = selection;
  return ` rs${row === top ? ' rs-t' : ''}${row === bottom ? ' rs-b' : ''}${column === start ? ' rs-s' : ''}${column === end ? ' rs-e' : ''}`;
}
