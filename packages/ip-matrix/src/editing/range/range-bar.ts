import { icon, iconClose } from '@kvasir/element';
import { button, loadPlacing, menuButton, type MenuItem } from '@kvasir/element/controls.js';
import { accessPurposes, type AccessPurpose, type StandingRole } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import { isOneCell } from '../../grid/positions.ts';
import { itemRows } from '../edits/item-rows.ts';
import { type WriteToCell } from './cell-edits.ts';
import { entryWithStanding, standingOf, writtenStanding } from '../edits/cells.ts';
import type { CellActions, EditReport } from './cell-actions.ts';
import type { EditingContext } from '../editing-context.ts';
import { scrollerOf } from '../scroller.ts';

/** The room that is left around the bar. */
const barGap = 8;

const roles: readonly StandingRole[] = ['sole', 'joint', 'contributor', 'undecided', 'provider', 'none'];

/**
 * What can be done with several selected cells, each by one press: a toolbar (ARIA Authoring Practices) that stands under
 * the selection. It also says what of an edit could not be taken, for one cell too.
 */
export class RangeBar {
  readonly #context: EditingContext;
  readonly #actions: CellActions;
  /** The cell at which it stands, and the rows beside which it does. */
  #placed: readonly (Element | number)[] | undefined;
  #stopPlacing: (() => void) | undefined;
  #count = 0;

  constructor(context: EditingContext, actions: CellActions) {
    this.#context = context;
    this.#actions = actions;
  }

  render(): TemplateResult | typeof nothing {
    const { grid } = this.#context.host;
    const { report, bounds } = this.#actions;
    const rows = isOneCell(grid.range) ? 0 : itemRows(grid.rows, bounds).length;
    this.#count = rows * (bounds.end - bounds.start + 1);
    const isToShow = this.#count > 1 || report !== undefined;
    void this.#context.host.element.updateComplete.then(() => this.#place());
    if (!isToShow) return nothing;
    return html`<div
      class="popup edit-bar"
      id="edit-bar"
      part="range-bar"
      popover="manual"
      @keydown=${this.#onKey}
      @focusin=${this.#onFocusIn}
    >
      ${this.#count > 1 ? this.#toolbar() : nothing} ${report ? this.#report(report) : nothing}
    </div>`;
  }

  /** Leads from the grid into the bar. */
  focus(): boolean {
    const target = this.#tools[0] ?? this.#bar?.querySelector('button');
    target?.focus();
    return target !== undefined && target !== null;
  }

  get #bar(): HTMLElement | null {
    return this.#context.host.element.renderRoot.querySelector<HTMLElement>('#edit-bar');
  }

  get #tools(): HTMLElement[] {
    const tools = this.#bar?.querySelectorAll<HTMLElement>('.edit-tools button:not([role=menuitem])') ?? [];
    return [...tools].filter((tool) => !tool.matches(':disabled'));
  }

  #toolbar(): TemplateResult {
    const { text, host, matrix } = this.#context;
    const canEdit = host.canEdit;
    const { grid } = host;
    const { start, end } = this.#actions.bounds;
    const hasPartners = grid.columns.slice(start, end + 1).some(({ kind }) => kind === 'partner');
    const small = { size: 'small' } as const;
    return html`<div class="edit-tools" role="toolbar" aria-label=${text.selection}>
      <b class="edit-count">${text.cells(this.#count, host.format)}</b>
      ${
        canEdit && hasPartners
          ? html`${menuButton({ ...small, id: 'edit-set-role', label: text.setRole, items: this.#roleItems(matrix.roles) })}
            ${menuButton({ ...small, id: 'edit-set-access', label: text.setAccess, items: this.#accessItems() })}`
          : nothing
      }
      ${button({ ...small, label: text.copy, onClick: () => void this.#actions.copyByButton() })}
      ${
        canEdit
          ? html`${menuButton({ ...small, id: 'edit-more', label: text.fill, items: this.#fillItems() })}
            ${button({ ...small, variant: 'quiet', label: text.clear, onClick: () => this.#actions.clear() })}`
          : nothing
      }
      ${button({ ...small, variant: 'quiet', icon: iconClose, iconOnly: true, label: text.endSelection, onClick: () => this.#end() })}
    </div>`;
  }

  #report({ summary, lines, action }: EditReport): TemplateResult {
    return html`<div class="edit-report">
      <p class="edit-summary">${summary}</p>
      ${
        lines.length > 0
          ? html`<ul class="edit-lines">
              ${lines.map((line) => html`<li>${line}</li>`)}
            </ul>`
          : nothing
      }
      ${action ? button({ label: action.label, size: 'small', onClick: action.run }) : nothing}
      ${
        // Beside the tools, theirs closes both.
        this.#count > 1
          ? nothing
          : html`<button
              type="button"
              class="edit-action edit-cancel"
              aria-label=${this.#context.text.closeReport}
              title=${this.#context.text.closeReport}
              @click=${() => this.#end()}
            >
              ${icon(iconClose)}
            </button>`
      }
    </div>`;
  }

  #roleItems(words: Readonly<Record<StandingRole, string>>): MenuItem[] {
    const { grid } = this.#context.host;
    const kinds = new Set(itemRows(grid.rows, this.#actions.bounds).map(({ kind }) => kind));
    return roles
      .filter((role) => role === 'none' || kinds.has(role === 'provider' ? 'background' : 'result'))
      .map((role) => ({
        key: role,
        label: words[role],
        separated: role === 'none',
        onSelect: () => this.#actions.writeStandings(withRole(role)),
      }));
  }

  #accessItems(): MenuItem[] {
    const { text } = this.#context;
    const give = (purpose: AccessPurpose) => ({
      key: `give-${purpose}`,
      label: text.giveAccess(text.accessFor[purpose]),
      onSelect: () => this.#actions.writeStandings(withAccessNeed(purpose, true)),
    });
    const take = (purpose: AccessPurpose, index: number) => ({
      key: `take-${purpose}`,
      label: text.takeAccess(text.accessFor[purpose]),
      separated: index === 0,
      onSelect: () => this.#actions.writeStandings(withAccessNeed(purpose, false)),
    });
    return [...accessPurposes.map(give), ...accessPurposes.map(take)];
  }

  #fillItems(): MenuItem[] {
    const { text } = this.#context;
    return [
      { key: 'down', label: text.fillDown, onSelect: () => this.#actions.fill('down') },
      { key: 'right', label: text.fillRight, onSelect: () => this.#actions.fill('right') },
    ];
  }

  /** One of the tools is a stop for Tab; the arrows lead to the others. */
  readonly #onFocusIn = (event: FocusEvent): void => {
    const tools = this.#tools;
    if (tools.some((tool) => tool === event.target))
      for (const tool of tools) tool.tabIndex = tool === event.target ? 0 : -1;
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const tools = this.#tools;
    const at = tools.findIndex((tool) => tool === event.composedPath()[0]);
    if (event.key === 'Escape') this.#end();
    else {
      const to = at < 0 ? undefined : this.#target(event, at, tools.length);
      if (to === undefined) return;
      tools[to]?.focus();
    }
    event.preventDefault();
    event.stopPropagation();
  };

  #target(event: KeyboardEvent, at: number, count: number): number | undefined {
    if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
    const isRightToLeft = this.#bar?.matches(':dir(rtl)') ?? false;
    switch (event.key) {
      case isRightToLeft ? 'ArrowLeft' : 'ArrowRight':
        return (at + 1) % count;
      case isRightToLeft ? 'ArrowRight' : 'ArrowLeft':
        return (at - 1 + count) % count;
      case 'Home':
        return 0;
      case 'End':
        return count - 1;
      default:
        return undefined;
    }
  }

  /** Ends the selection; the cursor stays. */
  #end(): void {
    const { grid } = this.#context.host;
    this.#actions.closeReport();
    grid.moveTo(grid.cursor);
  }

  /** Shows the bar beside the selection, and follows it. */
  #place(): void {
    const bar = this.#bar;
    if (bar && !bar.isConnected) return;
    const anchor = bar ? this.#anchorCell() : undefined;
    if (bar && !bar.matches(':popover-open')) bar.showPopover();
    if (bar) this.#keepOneStop();
    const { top, bottom } = this.#actions.bounds;
    const place = anchor && [anchor, top, bottom];
    if (place?.every((part, index) => part === this.#placed?.[index]) ?? !this.#placed) return;
    this.#placed = place;
    this.#stopPlacing?.();
    this.#stopPlacing = undefined;
    if (!bar || !anchor) return;
    const beside = { contextElement: anchor, getBoundingClientRect: () => this.#boxBeside(anchor, bar) };
    void loadPlacing().then((placing) => {
      if (this.#placed === place && bar.isConnected)
        this.#stopPlacing ??= placing?.keepPlaced(beside, bar, { sameWidth: false });
    });
  }

  /** What is seen of the selection: the bar is not to lie on it. Where there is no room beside it, its last line. */
  #boxBeside(anchor: Element, bar: HTMLElement): DOMRect {
    const { grid } = this.#context.host;
    const { top, bottom, start } = this.#actions.bounds;
    const boxOf = (row: number) => grid.cellElement({ row, column: start })?.getBoundingClientRect();
    const { left, width } = anchor.getBoundingClientRect();
    const page = document.documentElement;
    const view = (anchor instanceof HTMLElement && scrollerOf(anchor)?.getBoundingClientRect()) || undefined;
    const [viewTop, viewBottom] = [Math.max(0, view?.top ?? 0), Math.min(page.clientHeight, view?.bottom ?? Infinity)];
    const within = (y: number) => Math.min(viewBottom, Math.max(viewTop, y));
    // A row that is not drawn is out of sight.
    const [from, to] = [within(boxOf(top)?.top ?? -Infinity), within(boxOf(bottom)?.bottom ?? Infinity)];
    const needed = bar.offsetHeight + 2 * barGap;
    const hasRoom = page.clientHeight - to >= needed || from >= needed;
    return hasRoom ? new DOMRect(left, from, width, to - from) : new DOMRect(left, to - needed, width, 0);
  }

  #keepOneStop(): void {
    const tools = this.#tools;
    const stop =
      tools.find((tool) => tool.matches(':focus')) ?? tools.find(({ tabIndex }) => tabIndex === 0) ?? tools[0];
    for (const tool of tools) tool.tabIndex = tool === stop ? 0 : -1;
  }

  /** The last row of the selection that has cells and is drawn; the row of the cursor always is. */
  #anchorCell(): Element {
    const { grid, element } = this.#context.host;
    const { top, bottom, start, end } = this.#actions.bounds;
    for (const from of [bottom, grid.cursor.row, top]) {
      let row = from;
      while (row > top && grid.rows[row]?.kind === 'group') row -= 1;
      const cell = grid.cellElement({ row, column: start }) ?? grid.cellElement({ row, column: end });
      if (cell) return cell;
    }
    return element;
  }
}

/** Gives a partner a role, and leaves the access that it needs. */
function withRole(role: StandingRole): WriteToCell {
  return (row, column) => {
    if (column.kind !== 'partner') return { entry: row.entry, problem: 'fixed' };
    const { access, share } = standingOf(row, column.partner);
    const keepsShare = share !== undefined && (role === 'joint' || role === 'undecided');
    const standing = { role, access, ...(keepsShare && { share }) };
    const { problem, ...written } = writtenStanding(row, column.partner, standing);
    // A share that is none was there before.
    return problem && !keepsShare ? { ...written, problem } : written;
  };
}

/** States that a partner needs access, on whatever terms it may have already, or that it does not. */
function withAccessNeed(purpose: AccessPurpose, isNeeded: boolean): WriteToCell {
  return (row, column) => {
    if (column.kind !== 'partner') return { entry: row.entry, problem: 'fixed' };
    const standing = standingOf(row, column.partner);
    const { [purpose]: mark, ...others } = standing.access;
    const keeps = mark !== undefined && mark !== 'refused';
    const access = isNeeded ? { ...others, [purpose]: keeps ? mark : ('default' as const) } : others;
    return { entry: entryWithStanding(row, column.partner, { ...standing, access }) };
  };
}
