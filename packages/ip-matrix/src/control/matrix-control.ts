/** What the matrix does on what its user does. It loads when somebody comes to it: who only looks at a page needs none of it. */
import { adoptStyles, type Density, type EventMoment, type KvElement } from '@kvasir/element';
import { sideStyles, WorkControl, type ControlSource } from '@kvasir/element/workbench.js';
import type { Severity } from '@kvasir/model';
import type { CardHost } from '../cards/card-list.ts';
import { EarlyEdits } from '../editing/early-edits.ts';
import type { GridEditing } from '../editing/grid-editing.ts';
import { commandOf } from '../editing/keys.ts';
import type { MatrixFilter } from '../filters/filter.ts';
import type { Grouping } from '../filters/grouping.ts';
import { sortKeys, type SortKey } from '../filters/sorting.ts';
import type { FilterHost, Viewing } from '../filters/viewing.ts';
import type { MatrixFindings } from '../matrix-findings.ts';
import { columnName, type FactColumn } from '../grid/columns.ts';
import type { MatrixGrid } from '../grid/matrix-grid.ts';
import type { StandingWords } from '../grid/standing-cell.ts';
import type { IpMatrixMessages } from '../ip-matrix.messages.ts';
import { isSameItem, type ItemRef } from '../items.ts';
import { MatrixControlHost } from '../matrix-host.ts';
import type { MatrixModel, MatrixSettings } from '../matrix-model.ts';
import type { MatrixState } from '../matrix-state.ts';
import type { IpMatrix } from '../matrix-value.ts';
import type { MatrixAction } from '../toolbar.ts';
import type { MatrixView } from '../views.ts';
import { controlStyles } from './control.styles.ts';
import { LaterParts } from './later-parts.ts';
import { Legend } from './legend.ts';
import { MatrixEvents } from './matrix-events.ts';

/** What of the element its user can change. */
export interface ControlledElement extends KvElement<IpMatrixMessages> {
  view: MatrixView;
  group: Grouping;
  density: Density;
}

/** What the element lets its control do with it. */
export interface MatrixSource extends ControlSource<IpMatrix, IpMatrixMessages, MatrixModel, MatrixSettings> {
  readonly element: ControlledElement;
  readonly state: MatrixState;
  readonly grid: MatrixGrid;
  readonly findings: MatrixFindings;
}

export class MatrixControl extends WorkControl<MatrixSource> {
  readonly parts: LaterParts;
  readonly #legend: Legend;
  readonly #events: MatrixEvents;
  readonly #edits: EarlyEdits<GridEditing>;

  constructor(source: MatrixSource) {
    super(source, () => import('@kvasir/element/controls.js'));
    const { element, grid } = source;
    adoptStyles(element, [sideStyles, controlStyles]);
    this.#legend = new Legend(element);
    this.parts = new LaterParts(element, new MatrixControlHost(this), this.#filterHost(), this.#cardHost());
    this.#edits = new EarlyEdits(grid, this.parts.editing);
    this.#events = new MatrixEvents(grid, {
      act: (action, origin) => this.#act(action, origin),
      openItem: (item) => void this.open(item),
      toggleGroup: (key) => this.#toggleGroup(key),
      sortBy: (column) => this.#sortBy(column),
      isAwaitingEditor: () => this.parts.editing.part?.isAppearing ?? this.#edits.leads,
      editKey: (event) => this.#editKey(event),
      editCell: (position) =>
        this.#edits.do((editing, followed) => editing.open(followed?.position(position) ?? position), { leads: true }),
      dragRow: (event, item) => this.#edits.do((editing) => editing.pointerdown(event, item)),
      rowMenu: (item, { column }) => this.#edits.do((editing) => editing.openRowMenu(item, column), { leads: true }),
      clipboard: (event, pasted) => this.#edits.do((editing) => editing.clipboard(event, pasted)),
      search: (text) => this.#filter({ ...source.state.viewing.filter, text }),
      resized: (column, width) => this.#sayWidth(column, width),
      entered: () => this.#expectEditing(),
      undo: () => source.step('undo'),
      redo: () => source.step('redo'),
    });
  }

  handle(event: Event, moment: EventMoment): void {
    this.#events.handle(event, moment);
  }

  /** The key to the signs. */
  legend(words: StandingWords): unknown {
    return this.#legend.render(words);
  }

  /** Closes the panel, and gives the focus back to the grid if it was in the panel. */
  close({ focus = true }: { focus?: boolean } = {}): void {
    const { state, grid } = this.source;
    state.openItem = undefined;
    this.parts.panel.part?.show(undefined);
    if (focus) grid.focus();
    else this.source.element.requestUpdate();
  }

  /** The import of lists; with what has been pasted, if it has. */
  openImport(pasted?: string): void {
    void this.parts.files.want().then((files) => files?.exchange.openImport(pasted));
  }

  get #state(): MatrixState {
    return this.source.state;
  }

  #filterHost(): FilterHost {
    const { element, state, model, settings } = this.source;
    return {
      get: () => ({ ...state.viewing, group: settings().group, density: element.density }),
      set: (change) => this.#changeViewing(change),
      counts: () => model.rows(settings()),
      close: () => this.#toggleFilter(false),
      focusAfter: () => element.renderRoot.querySelector<HTMLElement>('#filter'),
    };
  }

  #cardHost(): CardHost {
    const { state, model, settings, level } = this.source;
    return {
      get words() {
        return model.words(settings());
      },
      get rows() {
        return model.rows(settings()).rows;
      },
      get facts() {
        return settings().columns;
      },
      get level() {
        return level();
      },
      get open() {
        return state.openItem;
      },
      around: (row) => model.around(row),
      toggleGroup: (key) => this.#toggleGroup(key),
      actions: (item) => this.parts.editing.part?.rowMenuItems(item) ?? [],
    };
  }

  #act(action: MatrixAction, origin: HTMLElement): void {
    const { element } = this.source;
    switch (action) {
      case 'add-result':
        return this.#add('results');
      case 'add-background':
        return this.#add('background');
      case 'undo':
      case 'redo':
        return void this.source.step(action);
      case 'view':
        element.view = origin.dataset['view'] as MatrixView;
        return;
      case 'filter':
        return this.#toggleFilter(!this.#state.filterIsOpen);
      case 'key':
        this.#state.keyIsOpen = !this.#state.keyIsOpen;
        return element.requestUpdate();
      case 'findings':
        return this.#toggleFindings(origin.dataset['severity'] as Severity);
      case 'clear-search':
        // Its button goes: what was looked for is next to be changed.
        element.renderRoot.querySelector<HTMLElement>('.search-input')?.focus();
        return this.#filter({});
      case 'files':
        return void this.openFiles();
      case 'import':
        return this.openImport();
      case 'retry':
        return this.source.retry();
      case 'retry-part':
        return this.retryParts();
    }
  }

  /** A key may edit. One that does not is not kept until the code for it has come, and left to the browser. */
  #editKey(event: KeyboardEvent): void {
    const { part } = this.parts.editing;
    if (part) return void part.keydown(event);
    const { grid } = this.source;
    if (this.#edits.leads && isForEditor(event)) {
      event.preventDefault();
      return this.#edits.do((editing) => editing.keydown(event), { leads: true });
    }
    const { kind } = commandOf(event) ?? {};
    const row = grid.rows[grid.cursor.row];
    const canEdit = this.source.canEdit();
    if (!kind || kind === 'close-report' || !row || row.kind === 'group' || !(canEdit || kind === 'open')) return;
    event.preventDefault();
    const leads = canEdit && (kind === 'type' || kind === 'open' || kind === 'add');
    this.#edits.do((editing) => editing.keydown(event), { leads });
  }

  /** With the notes: the way to take something back is not to be waited for, or missing when the network is gone. */
  #expectEditing(): void {
    this.parts.editing.expect();
    if (this.source.canEdit()) this.notes.expect();
  }

  #add(collection: ItemRef['collection']): void {
    this.source.element.view = 'matrix';
    if (this.source.canEdit()) this.#edits.do((editing) => editing.addItem(collection), { leads: true });
  }

  #changeViewing({ density, group, ...change }: Partial<Viewing>): void {
    const { element, state } = this.source;
    if (density) element.density = density;
    if (group) element.group = group;
    state.viewing = { ...state.viewing, ...change };
    element.requestUpdate();
  }

  /** Says how many are left, as the filter panel does of its own conditions. */
  #filter(filter: MatrixFilter): void {
    const { live, model, settings, text } = this.source;
    this.#changeViewing({ filter });
    live.announce(text().found(model.rows(settings()).shown));
  }

  /** What is looked at already is no longer picked out at the second press. */
  #toggleFindings(severity: Severity): void {
    const { findings, ...rest } = this.#state.viewing.filter;
    this.#filter(findings === severity ? rest : { ...rest, findings: severity });
  }

  #toggleFilter(isOpen: boolean): void {
    const { element } = this.source;
    this.#state.filterIsOpen = isOpen;
    if (isOpen) void this.parts.filters.want();
    else element.renderRoot.querySelector<HTMLElement>('#filter')?.focus();
    element.requestUpdate();
  }

  #toggleGroup(key: string): void {
    const group = key.replace(/^group\//, '');
    const collapsed = new Set(this.#state.collapsed);
    if (!collapsed.delete(group)) collapsed.add(group);
    this.#state.collapsed = collapsed;
    this.source.element.requestUpdate();
  }

  #sortBy(column: string): void {
    const by = column === 'item' ? 'title' : (column as SortKey);
    if (!sortKeys.includes(by)) return;
    const { element, state, live, text } = this.source;
    const { sort } = state.viewing;
    // First this way, then that way, then the partners' own order again.
    const isSecond = sort.by === by && !sort.descending;
    const isThird = sort.by === by && sort.descending === true;
    state.viewing = { ...state.viewing, sort: isThird ? { by: 'order' } : { by, descending: isSecond } };
    const name = column === 'item' ? text().item : text().columns[column as FactColumn];
    if (!isThird) live.announce(text().sorted(name, isSecond));
    element.requestUpdate();
  }

  #sayWidth(column: number, width: number): void {
    const { grid, model, live, text } = this.source;
    const shown = grid.columns[column];
    if (shown) live.announce(text().resized(columnName(shown, model.partnerMap, text()), width));
  }

  async open(item: ItemRef, field?: string): Promise<void> {
    this.#state.openItem = item;
    this.source.element.requestUpdate();
    const panel = await this.parts.panel.want();
    if (isSameItem(this.#state.openItem, item)) panel?.show(item, field);
    this.source.element.requestUpdate();
  }
}

/** A key that an editor takes which is not there yet: a character, or one of those that end it. */
function isForEditor({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return key === 'Enter' || key === 'Tab' || key === 'Escape' || (key.length === 1 && !ctrlKey && !metaKey);
}
