import { LazyPart, type SlicePlace } from '@kvasir/element';
import { KvEditorElement, type WorkPicture } from '@kvasir/element/workbench.js';
import { localDay } from '@kvasir/model';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { ImpactControl, ImpactSource } from './control/impact-control.ts';
import { watchFindings } from './impact-findings.ts';
import { catalogue, type ImpactFormMessages } from './impact-form.messages.ts';
import { impactFormStyles } from './impact-form.styles.ts';
import { ImpactModel } from './impact-model.ts';
import { ImpactState } from './impact-state.ts';
import { impactFields, type ImpactSlice } from './impact-value.ts';
import { drawImpactForm } from './impact-view.ts';
import type { OverviewLater } from './overview/overview-later.ts';
import { overviewStyles } from './overview/overview.styles.ts';
import { impactModes, impactViews, type ImpactMode, type ImpactSettings, type ImpactView } from './settings.ts';

/**
 * What the partners agree to measure, what has been observed, and what it cost others (C(2024) 601, 3.1.1(e) and 3.4.1):
 * indicators with their balance, the values of each period, their course, negative impacts and ethics, feedback rounds,
 * and a report.
 *
 * @element kv-impact-form
 *
 * @slot actions - What else a reader can do: buttons or links of the host's, in the head.
 *
 * @csspart header - Title, facts and actions.
 * @csspart heading - The title.
 * @csspart tools - What is looked at.
 * @csspart view - One of the buttons that choose a view.
 * @csspart balance - The picture of orientations and dimensions, which is a table.
 * @csspart indicators - The table of indicators.
 * @csspart mark - A partner's colour and letters.
 * @csspart side - The panel beside the view.
 * @csspart button - A button.
 *
 * @cssprop [--kv-accent=#0d5c7d] - The host's colour, for what can be acted on. All other colours follow from it.
 * @cssprop [--kv-surface] - The ground that the element stands on.
 * @cssprop [--kv-radius=3px] - The corner.
 * @cssprop [--kv-font-size] - The size of body text.
 * @cssprop [--kv-impact-form-block-size=min(720px, 85vh)] - How high the panel may become before it scrolls.
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
 * <kv-impact-form src="/partnerships/bladeloop.json" mode="report" period="2026-H2"></kv-impact-form>
 *
 * @example
 * <kv-partnership src="/partnerships/bladeloop">
 *   <kv-impact-form></kv-impact-form>
 * </kv-partnership>
 */
export class KvImpactForm extends KvEditorElement<ImpactSlice, ImpactFormMessages, ImpactControl> {
  static override styles: CSSResultGroup = [KvEditorElement.styles, impactFormStyles, overviewStyles];

  /** What the element is for: `edit` (everything), `record` (a period's values), `report` (to read) or `survey`. */
  @property({ reflect: true }) mode: ImpactMode = 'edit';

  /** In `edit`, what is shown: `indicators`, `record`, `follow`, `negative`, `feedback` or `report`. */
  @property({ reflect: true }) view: ImpactView = 'indicators';

  /** The period that is recorded or reported: `2026`, `2026-H2`, `2026-Q3`, `2026-11`. Without it, the one that is due. */
  @property() period: string | undefined;

  /** In `survey`, the id of the feedback round that is answered. Without it, the one that is open. */
  @property() round: string | undefined;

  /** The day that counts as today, as `YYYY-MM-DD`: for a report as it stood. Without it, the reader's own. */
  @property() today: string | undefined;

  /** The level of the title in the page around it, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  protected override readonly needed = ['indicators'] as const;
  readonly #state = new ImpactState();
  protected override readonly model = new ImpactModel();
  readonly #findings = watchFindings(this, () => this.#today);
  readonly #later = new LazyPart<OverviewLater>(this, async () => {
    const { OverviewLater } = await import('./overview/overview-later.ts');
    return new OverviewLater(this, this.model);
  });
  readonly #source: ImpactSource = {
    ...this.work,
    element: this,
    state: this.#state,
    model: this.model,
    findings: this.#findings,
    settings: () => this.#settings,
    history: () => this.history,
  };

  constructor() {
    super(catalogue);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Before the first picture is drawn: what is asked for then waits behind it.
    this.#expectControl();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const { data, entrance } = this;
    if (data.kind === 'ready') {
      if (this.#showsFindings) this.#findings.look(data.value, this.#today);
      if (this.isBound && this.#mode === 'edit') entrance.control.part?.parts.agreement.expect();
    }
    this.#expectControl();
  }

  protected override async loadControl(): Promise<ImpactControl> {
    // Where values are recorded, nothing else is drawn: that part comes together with the one that asks for it.
    if (this.#mode === 'record') import('./record/record-view.ts').catch(() => undefined);
    const { ImpactControl } = await import('./control/impact-control.ts');
    return new ImpactControl(this.#source);
  }

  protected override get slicePlace(): SlicePlace {
    return { fields: impactFields };
  }

  protected override firstInvalidControl(): HTMLElement | undefined {
    return this.shadowRoot?.querySelector<HTMLElement>('[data-do="add"]') ?? undefined;
  }

  protected override draw(picture: WorkPicture<ImpactSlice, ImpactFormMessages, ImpactControl>): TemplateResult {
    const { openIndicator } = this.#state;
    // An indicator that is gone takes its panel with it.
    if (openIndicator !== undefined && picture.data.kind === 'ready' && !this.model.indicator(openIndicator))
      this.entrance.control.part?.close();
    return drawImpactForm({
      ...picture,
      state: this.#state,
      model: this.model,
      findings: this.#findings,
      settings: this.#settings,
      later: this.#later,
    });
  }

  /** Where there is more than the indicators to show, it is the control that knows how. */
  #expectControl(): void {
    if (this.isBound || this.#mode !== 'edit' || this.#view !== 'indicators') this.entrance.control.expect();
  }

  get #mode(): ImpactMode {
    return impactModes.includes(this.mode) ? this.mode : 'edit';
  }

  get #view(): ImpactView {
    if (this.#mode === 'record' || this.#mode === 'report') return this.#mode;
    return impactViews.includes(this.view) ? this.view : 'indicators';
  }

  get #today(): string {
    return this.today ?? localDay();
  }

  /** A survey has none, and recording only where an indicator is looked at beside it. */
  get #showsFindings(): boolean {
    if (this.#mode === 'record') return this.#state.openIndicator !== undefined;
    return this.#mode !== 'survey';
  }

  get #settings(): ImpactSettings {
    return {
      mode: this.#mode,
      view: this.#view,
      period: this.period,
      round: this.round,
      today: this.#today,
      density: this.density,
      text: this.text,
      format: this.format,
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kv-impact-form': KvImpactForm;
  }
}
