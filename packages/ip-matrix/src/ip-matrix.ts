import { warnOnce, whenIdle, type SlicePlace } from '@kvasir/element';
import { completenessRingStyles } from '@kvasir/element/display.js';
import { KvEditorElement, NarrowWatch, type WorkPicture } from '@kvasir/element/workbench.js';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { MatrixControl, MatrixSource } from './control/matrix-control.ts';
import { groupings, type Grouping } from './filters/grouping.ts';
import { watchFindings } from './matrix-findings.ts';
import { defaultFacts, parseFacts } from './grid/columns.ts';
import { gridStyles } from './grid/grid.styles.ts';
import { MatrixGrid } from './grid/matrix-grid.ts';
import { shareNotations, type ShareNotation } from './grid/share-text.ts';
import { catalogue, type IpMatrixMessages } from './ip-matrix.messages.ts';
import { ipMatrixStyles } from './ip-matrix.styles.ts';
import { MatrixModel, type MatrixSettings } from './matrix-model.ts';
import { MatrixState } from './matrix-state.ts';
import { matrixFields, type IpMatrix } from './matrix-value.ts';
import { drawMatrix } from './matrix-view.ts';
import { matrixViews, type MatrixView } from './views.ts';

/** Below this width there is no grid but cards, in pixels. */
const narrow = 480;

/**
 * Who owns and controls each expected result, who may use it, how it is protected and how open it is (C(2024) 601,
 * 3.1.1(f) and 3.3.1(a)): an accessible grid of results and background by partners, edited like a spreadsheet.
 *
 * @element kv-ip-matrix
 *
 * @slot actions - What else a reader can do: buttons or links of the host's, in the head.
 *
 * @csspart header - Title, counts and actions.
 * @csspart heading - The title.
 * @csspart tools - What is looked at, and what is looked for.
 * @csspart view - One of the buttons that choose a view.
 * @csspart filter-line - The filters in use.
 * @csspart viewport - What scrolls.
 * @csspart grid - The grid in it.
 * @csspart column-header - The head of a column.
 * @csspart mark - A partner's colour and letters.
 * @csspart ring - How far a result is settled, in six arcs.
 * @csspart legend - The key to the signs.
 * @csspart side - The panel beside the grid.
 * @csspart button - A button.
 *
 * @cssprop [--kv-accent=#0d5c7d] - The host's colour, for what can be acted on. All other colours follow from it.
 * @cssprop [--kv-surface] - The ground that the element stands on.
 * @cssprop [--kv-radius=3px] - The corner.
 * @cssprop [--kv-font-size] - The size of body text.
 * @cssprop [--kv-ip-matrix-block-size=min(720px, 85vh)] - How high the grid may become before it scrolls.
 *
 * @cssstate empty - There is nothing to show.
 * @cssstate loading - Data from `src` is on its way.
 * @cssstate error - Data could not be read.
 * @cssstate invalid - The value is not valid.
 * @cssstate user-invalid - The value is not valid, and the user has had the chance to know.
 *
 * @fires {InputEvent} input - On each edit by a user.
 * @fires {Event} change - When a user has finished an edit.
 * @fires {KvLoadEvent} kv-load - When data from `src` or from the script has been read.
 * @fires {KvLoadErrorEvent} kv-load-error - When data could not be read.
 *
 * @example
 * <kv-ip-matrix src="/partnerships/bladeloop.json" readonly></kv-ip-matrix>
 *
 * @example
 * <kv-partnership src="/partnerships/bladeloop">
 *   <kv-ip-matrix columns="protection open-access completeness"></kv-ip-matrix>
 * </kv-partnership>
 */
export class KvIpMatrix extends KvEditorElement<IpMatrix, IpMatrixMessages, MatrixControl> {
  static override styles: CSSResultGroup = [KvEditorElement.styles, completenessRingStyles, ipMatrixStyles, gridStyles];

  /** What is shown: the matrix, the access rights, the background, the joint strategy, or the agreement guide. */
  @property({ reflect: true }) view: MatrixView = 'matrix';

  /** The facts that have a column, in order, by name: `protection open-access completeness`. */
  @property() columns: string | undefined;

  /** Under which headings results stand: `work-package`, `asset-type`, `owner` or `none`. */
  @property() group: Grouping = 'work-package';

  /** How shares are written: as fractions, and hundredths in percent; or all in `percent` where that is exact. */
  @property() shares: ShareNotation = 'fraction';

  /** The level of the title in the page around it, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  /** Whether the focus was in the panel before the update: only then does it need another place when the item is gone. */
  #wasInPanel = false;
  protected override readonly needed = ['results'] as const;
  readonly #state = new MatrixState();
  readonly #findings = watchFindings(this);
  protected override readonly model = new MatrixModel(this.#findings);
  readonly #narrow = new NarrowWatch(this, narrow);
  readonly #grid = new MatrixGrid(this, (rows, columns) => this.live.announce(this.text.range(rows, columns)));
  readonly #source: MatrixSource = {
    ...this.work,
    element: this,
    state: this.#state,
    model: this.model,
    grid: this.#grid,
    findings: this.#findings,
    settings: () => this.#settings,
  };

  constructor() {
    super(catalogue);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#wasInPanel = Boolean(this.shadowRoot?.activeElement?.closest('.side'));
    if (changed.has('columns')) this.#readColumns();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const { data } = this;
    const item = this.#state.openItem;
    const { control } = this.entrance;
    if (item && data.kind === 'ready' && !this.model.value[item.collection]?.[item.id])
      control.part?.close({ focus: this.#wasInPanel });
    if (data.kind === 'ready') {
      this.#findings.look(data.value);
      if (this.isBound) control.part?.parts.agreement.expect();
    }
    // Where there is more than a grid to show, it is the control that knows how.
    if (this.isBound || this.#narrow.isNarrow || this.view !== 'matrix') control.expect();
    // A card has its menu from there.
    if (this.#narrow.isNarrow && this.canEdit) control.part?.parts.editing.expect();
    if (data.kind === 'ready' && this.model.sums(this.#settings, false) === undefined) void this.drawTheRestLater();
  }

  protected override firstUpdated(changed: PropertyValues<this>): void {
    super.firstUpdated(changed);
    void this.#followPointer();
  }

  protected override async loadControl(): Promise<MatrixControl> {
    const { MatrixControl } = await import('./control/matrix-control.ts');
    return new MatrixControl(this.#source);
  }

  protected override get slicePlace(): SlicePlace {
    return { fields: matrixFields };
  }

  protected override firstInvalidControl(): HTMLElement | undefined {
    return this.shadowRoot?.querySelector<HTMLElement>('[data-do="add-result"]') ?? undefined;
  }

  protected override draw(picture: WorkPicture<IpMatrix, IpMatrixMessages, MatrixControl>): TemplateResult {
    return drawMatrix({
      ...picture,
      state: this.#state,
      model: this.model,
      grid: this.#grid,
      findings: this.#findings,
      view: matrixViews.includes(this.view) ? this.view : 'matrix',
      isNarrow: this.#narrow.isNarrow,
      settings: this.#settings,
    });
  }

  get #grouping(): Grouping {
    return groupings.includes(this.group) ? this.group : 'work-package';
  }

  get #settings(): MatrixSettings {
    return {
      ...this.#state.viewing,
      group: this.#grouping,
      density: this.density,
      collapsed: this.#state.collapsed,
      shares: shareNotations.includes(this.shares) ? this.shares : 'fraction',
      text: this.text,
      format: this.format,
    };
  }

  async #followPointer(): Promise<void> {
    await whenIdle(1000);
    try {
      const { followPointer } = await import('./grid/hover.ts');
      followPointer(this);
    } catch {
      // What it tells is in the panel too.
    }
  }

  #readColumns(): void {
    const named = this.columns as string | null | undefined;
    const { facts, unknown } = parseFacts(named ?? defaultFacts.join(' '));
    if (unknown.length > 0) warnOnce(this.localName, `columns has no ${unknown.join(', ')}.`);
    this.#state.viewing = { ...this.#state.viewing, columns: facts };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kv-ip-matrix': KvIpMatrix;
  }
}
