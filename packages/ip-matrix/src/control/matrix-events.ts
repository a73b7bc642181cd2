/** What a user's events in the matrix mean. */
import type { EventMoment } from '@kvasir/element';
import { historyStep, isInField, markedAction } from '@kvasir/element/workbench.js';
import type { MatrixGrid } from '../grid/matrix-grid.ts';
import type { CellPosition } from '../grid/positions.ts';
import type { GridRow } from '../grid/rows.ts';
import type { ItemRef } from '../items.ts';
import type { MatrixAction } from '../toolbar.ts';

/** What the element does on what a user did. */
export interface MatrixReactions {
  act(action: MatrixAction, origin: HTMLElement): void;
  openItem(item: ItemRef): void;
  toggleGroup(key: string): void;
  sortBy(column: string): void;
  /** Whether an editor has been asked for and is on its way: a space is then a character, and Enter its end. */
  isAwaitingEditor(): boolean;
  /** A key, or a pointer, that editing may know what to do with. */
  editKey(event: KeyboardEvent): void;
  editCell(position: CellPosition): void;
  dragRow(event: PointerEvent, item: ItemRef): void;
  rowMenu(item: ItemRef, position: CellPosition): void;
  /** With the text that is pasted: it may be dealt with when the event is over, and then holds none. */
  clipboard(event: ClipboardEvent, pasted: string): void;
  search(text: string): void;
  resized(column: number, width: number): void;
  /** The user is in the grid: what editing needs may be on its way. */
  entered(): void;
  undo(): boolean;
  redo(): boolean;
}

/** Pixels by which a key makes a column wider. */
const resizeStep = 16;

/** Where an event happened, from the inside out: it may be dealt with later than it was heard. */
type EventPath = readonly EventTarget[];

/** What a press within the grid asks for. */
type GridAction = 'group' | 'item' | 'resize' | 'row-menu';

export class MatrixEvents {
  readonly #grid: MatrixGrid;
  readonly #reactions: MatrixReactions;

  constructor(grid: MatrixGrid, reactions: MatrixReactions) {
    this.#grid = grid;
    this.#reactions = reactions;
  }

  handle(event: Event, { path, pasted }: EventMoment): void {
    switch (event.type) {
      case 'click':
        return this.#click(event as MouseEvent, path);
      case 'input':
        return this.#input(path);
      case 'focusin':
        return this.#focusin(path);
      case 'pointerdown':
        return this.#pointerdown(event as PointerEvent, path);
      case 'keydown':
        return this.#keydown(event as KeyboardEvent, path);
      case 'copy':
      case 'cut':
      case 'paste':
        return this.#clipboard(event as ClipboardEvent, path, pasted);
    }
  }

  #click(event: MouseEvent, path: EventPath): void {
    const position = this.#grid.positionOf(path);
    if (event.detail === 2 && position && !isInField(path)) return this.#dblclick(position);
    const found = markedAction<MatrixAction | GridAction>(path);
    if (!found) return;
    const row = position && this.#grid.rows[position.row];
    switch (found.action) {
      case 'item':
        // Where a range is drawn, the click that ends it opens nothing.
        if (row && row.kind !== 'group' && isTitle(path)) this.#reactions.openItem(row.item);
        return;
      case 'row-menu':
        if (row && row.kind !== 'group') this.#reactions.rowMenu(row.item, position);
        return;
      case 'group':
        if (row?.kind === 'group') this.#reactions.toggleGroup(row.key);
        return;
      case 'resize':
        return;
      default:
        this.#reactions.act(found.action, found.node);
    }
  }

  #dblclick(position: CellPosition): void {
    if (position.row === -1) this.#sort(position.column);
    else this.#reactions.editCell(position);
  }

  #input([target]: EventPath): void {
    if (target instanceof HTMLInputElement && target.matches('.search-input')) this.#reactions.search(target.value);
  }

  #focusin(path: EventPath): void {
    if (!this.#grid.positionOf(path)) return;
    this.#reactions.entered();
    this.#grid.adoptFocus();
  }

  #pointerdown(event: PointerEvent, path: EventPath): void {
    const position = this.#grid.positionOf(path);
    if (!position || event.button !== 0 || isInField(path)) return;
    const { action } = markedAction<MatrixAction | GridAction>(path) ?? {};
    if (action === 'resize') return this.#dragColumn(event, position.column);
    const row: GridRow | undefined = this.#grid.rows[position.row];
    if (isHandle(path) && row && row.kind !== 'group') return this.#reactions.dragRow(event, row.item);
    this.#grid.moveTo(position, { extend: event.shiftKey });
    if (event.shiftKey) event.preventDefault();
    // A finger that moves scrolls.
    if (event.pointerType !== 'touch' && position.row >= 0 && !action) this.#dragRange(event);
  }

  #clipboard(event: ClipboardEvent, path: EventPath, pasted: string): void {
    if (!isInField(path) && this.#grid.positionOf(path)) this.#reactions.clipboard(event, pasted);
  }

  #keydown(event: KeyboardEvent, path: EventPath): void {
    if (isInField(path)) return;
    if (this.#history(event)) return event.preventDefault();
    const position = this.#grid.positionOf(path);
    if (!position) return;
    const isForEditor = this.#reactions.isAwaitingEditor();
    if (this.#grid.navigate(event) || (!isForEditor && this.#selectOrOpen(event, position))) event.preventDefault();
    else this.#reactions.editKey(event);
  }

  #history(event: KeyboardEvent): boolean {
    const step = historyStep(event);
    return step !== undefined && this.#reactions[step]();
  }

  #selectOrOpen(event: KeyboardEvent, { row, column }: CellPosition): boolean {
    const grid = this.#grid;
    const control = event.ctrlKey || event.metaKey;
    const at = grid.rows[row];
    // Wherever the cursor is, also on a heading.
    if (event.key.toLowerCase() === 'a' && control && !event.altKey) {
      // From a header the focus has to come along, or the cursor would follow it back there.
      grid.focus();
      grid.selectAll();
      return true;
    }
    if (event.key === 'Escape' && grid.range.from !== grid.range.to) {
      grid.moveTo(grid.cursor);
      return true;
    }
    if (row === -1) return this.#onHeader(event, column);
    if (at?.kind === 'group') return this.#onGroup(event, at.key, at.collapsed);
    if (event.key === ' ' && control) grid.selectColumn();
    else if (event.key === ' ' && event.shiftKey) grid.selectRow();
    else if (event.key === ' ' && at) this.#reactions.openItem(at.item);
    else if (event.key === 'Enter' && column === 0 && at && !control && !event.shiftKey)
      this.#reactions.openItem(at.item);
    else if ((event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) && at) {
      this.#reactions.rowMenu(at.item, { row, column });
    } else return false;
    return true;
  }

  #onHeader(event: KeyboardEvent, column: number): boolean {
    const isWider = event.key === 'ArrowRight';
    if (event.altKey && (isWider || event.key === 'ArrowLeft')) {
      const width = this.#grid.resize(column, this.#grid.widthOf(column) + (isWider ? resizeStep : -resizeStep));
      this.#reactions.resized(column, width);
      return true;
    }
    if (event.key !== 'Enter' && event.key !== ' ') return false;
    this.#sort(column);
    return true;
  }

  #onGroup(event: KeyboardEvent, key: string, collapsed: boolean): boolean {
    const toggles =
      event.key === 'Enter' ||
      event.key === ' ' ||
      (event.altKey && event.key === (collapsed ? 'ArrowDown' : 'ArrowUp'));
    if (toggles) this.#reactions.toggleGroup(key);
    return toggles;
  }

  #sort(column: number): void {
    const id = this.#grid.columns[column]?.id;
    if (id !== undefined) this.#reactions.sortBy(id);
  }

  #dragRange(event: PointerEvent): void {
    const move = (moved: PointerEvent): void => {
      const to = this.#grid.positionOf(moved.composedPath());
      const { cursor } = this.#grid;
      if (to && to.row >= 0 && (to.row !== cursor.row || to.column !== cursor.column))
        this.#grid.moveTo(to, { extend: true });
    };
    follow(event, move);
  }

  #dragColumn(event: PointerEvent, column: number): void {
    event.preventDefault();
    const width = this.#grid.widthOf(column);
    const sign = this.#grid.isRightToLeft ? -1 : 1;
    follow(event, (moved) => this.#grid.resize(column, width + sign * (moved.clientX - event.clientX)));
  }
}

/** Calls back while the pointer is down. */
function follow(event: PointerEvent, move: (event: PointerEvent) => void): void {
  const end = new AbortController();
  const { signal } = end;
  const onMove = (moved: PointerEvent): void => {
    if (moved.pointerId !== event.pointerId) return;
    // A press that came before this code may have ended before it, too.
    if (moved.buttons === 0) end.abort();
    else move(moved);
  };
  window.addEventListener('pointermove', onMove, { signal });
  for (const type of ['pointerup', 'pointercancel'] as const)
    window.addEventListener(type, () => end.abort(), { signal });
}

function isTitle(path: EventPath): boolean {
  return path.some((node) => node instanceof Element && node.matches('.rt'));
}

function isHandle(path: EventPath): boolean {
  return path.some((node) => node instanceof Element && node.matches('.rid'));
}
