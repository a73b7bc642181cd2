/** What the parts of the matrix that load later may ask of the element. */
import { ControlHost, type WorkHost } from '@kvasir/element/workbench.js';
import type { NamedPartner } from '@kvasir/model';
import type { MatrixControl } from './control/matrix-control.ts';
import type { GridColumn } from './grid/columns.ts';
import type { CellPosition, CellRange } from './grid/positions.ts';
import type { GridRow } from './grid/rows.ts';
import type { IpMatrixMessages } from './ip-matrix.messages.ts';
import type { ItemRef } from './items.ts';
import type { MatrixModel, MatrixSettings } from './matrix-model.ts';
import type { IpMatrix } from './matrix-value.ts';

/** A partner as the matrix names it. */
export type MatrixPartner = NamedPartner;

/** The grid as it is shown now. Rows and columns are counted from 0, in the order in which they stand. */
export interface ShownGrid {
  readonly rows: readonly GridRow[];
  readonly columns: readonly GridColumn[];
  /** The cell that has the focus, or will have it when the grid gets it. */
  readonly cursor: CellPosition;
  /** The selected cells; the cursor is one of them. */
  readonly range: CellRange;
  /** Moves the cursor, and the focus with it; `extend` stretches the range from where it began. */
  moveTo(position: CellPosition, options?: { extend?: boolean }): void;
  /** Selects cells without moving the focus away from its cell. */
  select(range: CellRange): void;
  /** The element of a cell, where it is within the window that is drawn. */
  cellElement(position: CellPosition): HTMLElement | undefined;
  /** Gives the focus back to the cell of the cursor: an editor has closed, a row is gone. */
  focus(): void;
}

export interface MatrixHost extends WorkHost<IpMatrix> {
  readonly grid: ShownGrid;
  /** Shows an item in the side panel; with the JSON Pointer of a field, at that field. */
  openItem(item: ItemRef, field?: string): void;
  closeItem(): void;
  /** Leads to the import of lists, with what has been pasted elsewhere. */
  importList(pasted: string): void;
}

/** The element as its control shows it to them. */
export class MatrixControlHost
  extends ControlHost<IpMatrix, IpMatrixMessages, MatrixModel, MatrixSettings>
  implements MatrixHost
{
  declare protected readonly control: MatrixControl;

  get grid(): ShownGrid {
    return this.control.source.grid;
  }

  openItem(item: ItemRef, field?: string): void {
    void this.control.open(item, field);
  }

  closeItem(): void {
    this.control.close();
  }

  importList(pasted: string): void {
    this.control.openImport(pasted);
  }
}
