/** What the parts of the matrix that load later may ask of the element. */
import type { Format } from '@kvasir/element';
import type { Toast } from '@kvasir/element/controls.js';
import type { HeadingLevel } from '@kvasir/element/display.js';
import type { Finding, Id, PartnerMark } from '@kvasir/model';
import type { LitElement } from 'lit';
import type { MatrixFindings } from './matrix-findings.ts';
import type { GridColumn } from './grid/columns.ts';
import type { CellPosition, CellRange } from './grid/positions.ts';
import type { GridRow } from './grid/rows.ts';
import type { ItemRef } from './items.ts';
import type { MatrixModel } from './matrix-model.ts';
import type { IpMatrix } from './matrix-value.ts';

/** A partner as the matrix names it. */
export interface MatrixPartner {
  readonly id: Id;
  readonly name: string;
  readonly mark: PartnerMark;
  /** ISO 3166-1 alpha-2, where a location says so. */
  readonly country: string | undefined;
}

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

export interface MatrixHost {
  /** The element itself, for controllers, styles and `requestUpdate`. */
  readonly element: LitElement;
  /** What is shown; an empty object while there is nothing. */
  readonly value: IpMatrix;
  readonly partners: readonly MatrixPartner[];
  readonly canEdit: boolean;
  readonly format: Format;
  /** The level of the element's title; what stands in its views and its panel has headings below that. */
  readonly level: HeadingLevel;
  /** What the rules find in the slice. Empty until the rules have loaded. */
  readonly findings: readonly Finding[];
  readonly grid: ShownGrid;
  /** Takes over a user's edit. Edits up to a finished one are one step of undo. */
  edit(next: IpMatrix, phase?: 'typing' | 'finished'): void;
  /** Ends the edit under way, without a further change. */
  finishEdit(): void;
  undo(): void;
  redo(): void;
  /** Says something to those who do not see it. */
  announce(text: string): void;
  /** Shows a note for a while, with one thing to do: what was done, and the way to take it back. */
  note(toast: Toast): void;
  /** Shows an item in the side panel; with the JSON Pointer of a field, at that field. */
  openItem(item: ItemRef, field?: string): void;
  closeItem(): void;
}

/** What of the element its host view is made of. */
export interface HostSource {
  readonly model: MatrixModel;
  readonly grid: ShownGrid;
  readonly findings: MatrixFindings;
  canEdit(): boolean;
  format(): Format;
  level(): HeadingLevel;
  edit(next: IpMatrix, phase: 'typing' | 'finished'): void;
  finishEdit(): void;
  undo(): void;
  redo(): void;
  announce(text: string): void;
  note(toast: Toast): void;
  openItem(item: ItemRef, field?: string): void;
  closeItem(): void;
}

/** The element as its parts see it: what is protected there stays so for everybody else. */
export function hostOf(element: LitElement, source: HostSource): MatrixHost {
  const { model, grid, findings } = source;
  return {
    element,
    grid,
    get value() {
      return model.value;
    },
    get partners() {
      return model.partners;
    },
    get canEdit() {
      return source.canEdit();
    },
    get format() {
      return source.format();
    },
    get level() {
      return source.level();
    },
    get findings() {
      return findings.all;
    },
    edit: (next, phase = 'finished') => source.edit(next, phase),
    finishEdit: () => source.finishEdit(),
    undo: () => source.undo(),
    redo: () => source.redo(),
    announce: (text) => source.announce(text),
    note: (toast) => source.note(toast),
    openItem: (item, field) => source.openItem(item, field),
    closeItem: () => source.closeItem(),
  };
}
