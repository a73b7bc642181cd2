import { icon, iconClose } from '@kvasir/element';
import { loadPlacing } from '@kvasir/element/controls.js';
import { html, nothing, type ReactiveController } from 'lit';
import type { CellPosition } from '../grid/positions.ts';
import type { ItemRow } from '../grid/rows.ts';
import type { CellContent } from './editors/cell-content.ts';
import type { CellOfItem, EditingContext } from './editing-context.ts';

/** Where the cursor goes when an edit is finished. */
export type Leave = 'stay' | 'down' | 'up' | 'forward' | 'back';

interface Open {
  readonly content: CellContent;
  /** The cell by its item: rows may come and go above it while it is edited. */
  readonly cell: CellOfItem;
  /** Its row when it was opened. */
  readonly row: ItemRow | undefined;
  /** Opened by typing: what is typed next belongs to the cell, and Tab leads on to the next one. */
  readonly isQuick: boolean;
}

const anchorGap = 4;
/** The padding of the field for a title: the text stays where it stood. */
const titlePadding = 9;

/**
 * The popover in which one cell is edited: a dialog beside its cell. Enter and Tab take over what was entered and lead
 * on, Escape leaves everything as it was, a press elsewhere takes over.
 */
export class EditorPopover implements ReactiveController {
  readonly #context: EditingContext;
  #open: Open | undefined;
  /** In the document, shown and with the focus inside. */
  #isShown = false;
  /** The element beside which it stands now; it is marked as long as it does. */
  #anchor: HTMLElement | undefined;
  #stopPlacing: (() => void) | undefined;

  constructor(context: EditingContext) {
    this.#context = context;
    context.host.element.addController(this);
    // Before it is needed: what is typed while it loads would fall on the grid.
    void loadPlacing();
  }

  /** Whether a key that reaches the grid at a cell is meant for an editor that is about to appear there. */
  isAppearingAt({ row, column }: CellPosition): boolean {
    if (!this.#open || this.#isShown) return false;
    const position = this.#context.find(this.#open.cell);
    return !position || (position.row === row && position.column === column);
  }

  /** Stays beside its cell, wherever that is drawn now. */
  hostUpdated(): void {
    const popover = this.#popover;
    if (this.#open && this.#isShown && popover && this.#cellElement !== this.#anchor) this.#place(this.#open, popover);
  }

  open(cell: CellOfItem, content: CellContent, isQuick: boolean): void {
    // What was typed in another cell is taken over, as a press elsewhere does.
    const before = this.#open;
    this.#close();
    if (before) this.#commit(before);
    this.#open = { content, cell, row: this.#context.rowOf(cell.item), isQuick };
    const { element, grid } = this.#context.host;
    const position = this.#context.find(cell);
    if (position) grid.moveTo(position);
    element.requestUpdate();
    void element.updateComplete.then(() => this.#show());
  }

  /** A key that came to the grid between the opening of an editor and its appearance. */
  keyWhileAppearing(event: KeyboardEvent): void {
    event.preventDefault();
    if (event.key === 'Enter') this.#finish('down');
    else if (event.key === 'Tab') this.#finish(event.shiftKey ? 'back' : 'forward');
    else if (event.key === 'Escape') this.#cancel();
    else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey) {
      this.#open?.content.type(event.key);
      // It may have been drawn already, and only not have been shown.
      this.#context.host.element.requestUpdate();
    }
  }

  render(): unknown {
    const { content } = this.#open ?? {};
    if (!content) return nothing;
    const { text } = this.#context;
    const isOver = content.place === 'over';
    return html`<div
      class="popup edit-popover edit-${content.place}"
      id="edit-popover"
      part="cell-editor"
      popover
      role="dialog"
      aria-label=${content.name}
      @keydown=${this.#onKey}
      @toggle=${this.#onToggle}
    >
      <div class="edit-content">${content.render()}</div>
      ${
        isOver
          ? nothing
          : html`<div class="edit-foot">
              <button type="button" class="edit-action" @click=${() => this.#finish('stay')}>
                <kbd class="edit-key" aria-hidden="true">${text.enterKey}</kbd>${text.set}
              </button>
              <button type="button" class="edit-action" @click=${() => this.#clear()}>${text.clear}</button>
              <button type="button" class="edit-action" @click=${() => this.#openItem()}>${this.#openItemLabel}</button>
              <button
                type="button"
                class="edit-action edit-cancel"
                aria-label=${text.cancel}
                title=${text.cancel}
                @click=${() => this.#cancel()}
              >
                ${icon(iconClose)}
              </button>
            </div>`
      }
    </div>`;
  }

  get #popover(): HTMLElement | null {
    return this.#context.host.element.renderRoot.querySelector<HTMLElement>('#edit-popover');
  }

  get #openItemLabel(): string {
    return this.#context.text.openItem[this.#open?.cell.item.collection ?? 'results'];
  }

  get #cellElement(): HTMLElement | undefined {
    const position = this.#open && this.#context.find(this.#open.cell);
    return position && this.#context.host.grid.cellElement(position);
  }

  #show(): void {
    const popover = this.#popover;
    const open = this.#open;
    if (!popover?.isConnected || !open || this.#isShown) return;
    popover.showPopover();
    this.#isShown = true;
    open.content.focus(popover);
    // Where the content has no control of its own to begin with.
    if (!popover.contains((popover.getRootNode() as ShadowRoot).activeElement))
      popover.querySelector<HTMLElement>('input, select, button')?.focus();
    this.#place(open, popover);
  }

  #place(open: Open, popover: HTMLElement): void {
    const cell = this.#cellElement;
    this.#mark(cell);
    void loadPlacing().then((placing) => {
      // Where its item is out of sight, or gone, it stays where it stood.
      if (!cell || this.#open !== open || this.#anchor !== cell) return;
      const isOver = open.content.place === 'over';
      this.#stopPlacing?.();
      this.#stopPlacing = placing?.keepPlaced(isOver ? aboveTop(cell) : cell, popover, { sameWidth: isOver });
    });
  }

  /** By an attribute of its own: classes belong to who draws the cell. */
  #mark(cell: HTMLElement | undefined): void {
    delete this.#anchor?.dataset['edited'];
    if (cell) cell.dataset['edited'] = '';
    this.#anchor = cell;
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (!this.#leave(event) && !this.#open?.content.keydown(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** Whether a key ends the edit. */
  #leave(event: KeyboardEvent): boolean {
    const isButton = event.composedPath()[0] instanceof HTMLButtonElement;
    switch (event.key) {
      case 'Escape':
        this.#cancel();
        return true;
      case 'Enter':
        if (isButton) return false;
        this.#finish(event.shiftKey ? 'up' : 'down');
        return true;
      case 'Tab':
        if (!this.#leadsOn(event)) return false;
        this.#finish(event.shiftKey ? 'back' : 'forward');
        return true;
      default:
        return false;
    }
  }

  /** Tab goes through the controls of the dialog; at its ends, and right after typing, it leads to the next cell. */
  #leadsOn(event: KeyboardEvent): boolean {
    const open = this.#open;
    const popover = this.#popover;
    if (!open || !popover) return false;
    if (open.content.isSingle || open.isQuick) return true;
    const stops = [...popover.querySelectorAll<HTMLElement>('input, select, textarea, button')].filter(isTabStop);
    return event.composedPath()[0] === (event.shiftKey ? stops[0] : stops.at(-1));
  }

  /** A press elsewhere: what was entered is taken over, and the focus stays where the press has put it. */
  readonly #onToggle = (event: ToggleEvent): void => {
    const open = this.#open;
    if (event.newState === 'open' || !open || event.target !== this.#popover) return;
    this.#close();
    this.#commit(open);
    const root = this.#context.host.element.renderRoot as ShadowRoot;
    if (root.activeElement === null && root.ownerDocument.activeElement === root.ownerDocument.body)
      this.#context.host.grid.focus();
  };

  /** Takes over and leads on; what cannot be taken over keeps the editor open. */
  #finish(leave: Leave): boolean {
    const open = this.#open;
    if (!open || this.#isRefused(open)) return false;
    this.#close();
    this.#commit(open);
    const { grid } = this.#context.host;
    const position = this.#context.find(open.cell);
    // Where somebody has deleted the item meanwhile, the cursor is at the row that took its place.
    if (position) grid.moveTo(this.#after(position, leave));
    else grid.focus();
    return true;
  }

  #isRefused({ content }: Open): boolean {
    const refusal = content.refuse?.();
    if (refusal === undefined) return false;
    this.#context.host.announce(refusal);
    const popover = this.#popover;
    if (this.#isShown && popover) content.focus(popover);
    return true;
  }

  #commit({ content, row }: Open): void {
    const { host, text } = this.#context;
    const refusal = content.refuse?.();
    if (row && !this.#context.current(row)) host.note({ text: text.gone(this.#context.title(row)) });
    // A press elsewhere has closed the editor: what was typed there is lost, and that is not for the ears alone.
    else if (refusal !== undefined) host.note({ text: text.report(content.name, refusal) });
    else content.commit();
  }

  #cancel(): void {
    this.#close();
    this.#context.host.grid.focus();
  }

  #clear(): void {
    this.#open?.content.clear();
    this.#finish('stay');
  }

  #openItem(): void {
    const { item } = this.#open?.cell ?? {};
    if (this.#finish('stay') && item) this.#context.host.openItem(item);
  }

  #close(): void {
    if (!this.#open) return;
    this.#stopPlacing?.();
    this.#stopPlacing = undefined;
    this.#mark(undefined);
    this.#open = undefined;
    const popover = this.#popover;
    if (this.#isShown && popover?.matches(':popover-open')) popover.hidePopover();
    this.#isShown = false;
    this.#context.host.element.requestUpdate();
  }

  /** The cell that comes next; headings of groups are passed over. */
  #after({ row, column }: CellPosition, leave: Leave): CellPosition {
    const { rows, columns } = this.#context.host.grid;
    if (leave === 'forward') return { row, column: Math.min(column + 1, columns.length - 1) };
    if (leave === 'back') return { row, column: Math.max(0, column - 1) };
    const step = { stay: 0, down: 1, up: -1 }[leave];
    let next = row + step;
    while (step !== 0 && rows[next]?.kind === 'group') next += step;
    return { row: rows[next] ? next : row, column };
  }
}

/** Where Tab stops: of several radio buttons only at one. */
function isTabStop(control: HTMLElement): boolean {
  if (!(control instanceof HTMLInputElement) || control.type !== 'radio') return true;
  const group = [...(control.closest('[role=radiogroup]')?.querySelectorAll<HTMLInputElement>('[type=radio]') ?? [])];
  return control === (group.find(({ checked }) => checked) ?? group[0]);
}

/** A line above the text of a cell: what is placed below of it lies on the text. */
function aboveTop(cell: HTMLElement): { getBoundingClientRect: () => DOMRect; contextElement: Element } {
  // Not on the number of the row, nor on its menu.
  const text = cell.querySelector('.rt') ?? cell;
  return {
    contextElement: cell,
    getBoundingClientRect: () => {
      const { left, right, width } = text.getBoundingClientRect();
      const { top, left: start, right: end } = cell.getBoundingClientRect();
      const padding = Math.min(titlePadding, Math.max(0, left - start), Math.max(0, end - right));
      return new DOMRect(left - padding, top - anchorGap, width + 2 * padding, 0);
    },
  };
}
