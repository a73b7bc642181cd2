import { isMap, type Id } from '@kvasir/model';
import type { GridColumn } from '../../grid/columns.ts';
import type { RangeBounds } from '../../grid/positions.ts';
import type { ItemRow } from '../../grid/rows.ts';
import { itemRows } from '../edits/item-rows.ts';
import { withCells, type CellsEdit, type GridSheet } from './cell-edits.ts';
import { cellText, standingOf, writeCell, writtenStanding, type Written } from '../edits/cells.ts';
import { factOf } from '../edits/facts.ts';
import { fieldAt, withField } from '../edits/fields.ts';

export type FillDirection = 'down' | 'right';

/** The entry in which a partner is what another (or the same) is to another entry, with the terms of its access. */
function withStandingOf(source: ItemRow, from: Id, target: ItemRow, to: Id): Written {
  const { role, share } = standingOf(source, from);
  const standing = { role, ...(share !== undefined && { share }), access: standingOf(target, to).access };
  const written = writtenStanding(target, to, standing);
  const rights = fieldAt(source.entry, ['accessRights', from]);
  return { ...written, entry: withField(written.entry, ['accessRights', to], isMap(rights) ? rights : undefined) };
}

function withFilledCell(source: ItemRow, from: GridColumn, target: ItemRow, to: GridColumn, sheet: GridSheet): Written {
  if (from.kind === 'partner' && to.kind === 'partner') return withStandingOf(source, from.partner, target, to.partner);
  if (from.kind === 'fact' && from.id === to.id && source.kind === target.kind) {
    const fact = factOf(source.kind, from.fact);
    // The fact itself and not its text, which may say less.
    if (fact) return { entry: withField(target.entry, fact.path, fieldAt(source.entry, fact.path)) };
  }
  return writeCell(target, to, cellText(source, from, sheet.words), sheet.words);
}

/**
 * The slice with the first row (or column) of a selection repeated over the rest of it; of a single row (or column), with
 * what stands before it. Undefined where there is nothing to repeat.
 */
export function withFilledCells(
  sheet: GridSheet,
  { top, bottom, start, end }: RangeBounds,
  direction: FillDirection,
): CellsEdit | undefined {
  const selected = itemRows(sheet.rows, { top, bottom });
  if (direction === 'down') {
    const above = itemRows(sheet.rows, { top: 0, bottom: top - 1 });
    const source = selected.length > 1 ? selected[0] : above.at(-1);
    const targets = selected.length > 1 ? selected.slice(1) : selected;
    if (!source || targets.length === 0) return undefined;
    return withCells(
      sheet,
      targets,
      sheet.columns.slice(start, end + 1),
      (_, column) => cellText(source, sheet.columns[start + column] ?? { id: 'item', kind: 'item' }, sheet.words),
      (row, column) => withFilledCell(source, column, row, column, sheet),
    );
  }
  const from = sheet.columns[end > start ? start : start - 1];
  const columns = sheet.columns.slice(end > start ? start + 1 : start, end + 1);
  if (!from || selected.length === 0) return undefined;
  return withCells(
    sheet,
    selected,
    columns,
    (row) => cellText(selected[row] as ItemRow, from, sheet.words),
    // What a row holds in the first column is what it held before: no other column of the row writes there.
    (row, column) => withFilledCell(row, from, row, column, sheet),
  );
}
