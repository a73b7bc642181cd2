import type { GridColumn } from '../../grid/columns.ts';
import type { ItemRow } from '../../grid/rows.ts';
import type { EditingContext } from '../editing-context.ts';

/** What stands in the popover of a cell. */
export interface CellContent {
  /** The accessible name of the dialog. */
  readonly name: string;
  /** `over` lies on the cell, as wide as it; `below` stands under it. */
  readonly place: 'over' | 'below';
  /** There is one control only, so Tab leads on to the next cell. */
  readonly isSingle: boolean;
  render(): unknown;
  /** Gives the focus to where one begins. */
  focus(root: HTMLElement): void;
  /** A character that was typed before the control had the focus. */
  type(character: string): void;
  /** A key that means something to the content as a whole. */
  keydown(event: KeyboardEvent): boolean;
  /** Why what was entered cannot be taken over, which it then says by itself too; the editor stays open. */
  refuse?(): string | undefined;
  /** Takes over what was entered. */
  commit(): void;
  clear(): void;
}

/** The cell that is edited. */
export interface EditedCell {
  readonly context: EditingContext;
  readonly row: ItemRow;
  readonly column: GridColumn;
}
