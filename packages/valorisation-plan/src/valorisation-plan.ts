import { LazyPart, type SlicePlace } from '@kvasir/element';
import { completenessRingStyles, statusStyles } from '@kvasir/element/display.js';
import { KvEditorElement, type WorkPicture } from '@kvasir/element/workbench.js';
import { localDay, type Id } from '@kvasir/model';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { PlanControl, PlanSource } from './control/plan-control.ts';
import { watchFindings } from './plan-findings.ts';
import { PlanModel } from './plan-model.ts';
import { PlanState } from './plan-state.ts';
import { planFields, type PlanSlice } from './plan-value.ts';
import { drawPlans } from './plan-view.ts';
import { FirstRows } from './portfolio/first-rows.ts';
import type { PortfolioLater } from './portfolio/portfolio-later.ts';
import { portfolioStyles } from './portfolio/portfolio.styles.ts';
import { planViews, type PlanSettings, type PlanView } from './settings.ts';
import { catalogue, type ValorisationPlanMessages } from './valorisation-plan.messages.ts';

/**
 * How each expected result comes to use (C(2024) 601, 3.3.1): the portfolio of all results, a plan for each of them with the
 * role of each party, the steps to impact and joint exploitation, how value is shared (3.4.1(e)), the canvas, and the
 * documents that are handed in.
 *
 * @element kv-valorisation-plan
 *
 * @slot actions - What else a reader can do: buttons or links of the host's, in the head.
 *
 * @csspart header - Title, facts and actions.
 * @csspart heading - The title.
 * @csspart tools - What is looked at.
 * @csspart view - One of the buttons that choose a view.
 * @csspart picture - The picture of the portfolio.
 * @csspart portfolio - The table of the portfolio.
 * @csspart mark - A partner's colour and letters.
 * @csspart ring - How much of 3.3.1(a) is settled.
 * @csspart canvas - The page of the canvas.
 * @csspart box - One of its six boxes.
 * @csspart document - What is read as a document.
 * @csspart page - A page of it.
 * @csspart readiness - How ready a result is, as a strip.
 * @csspart button - A button.
 *
 * @cssprop [--kv-accent=#0d5c7d] - The host's colour, for what can be acted on. All other colours follow from it.
 * @cssprop [--kv-surface] - The ground that the element stands on.
 * @cssprop [--kv-radius=3px] - The corner.
 * @cssprop [--kv-font-size] - The size of body text.
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
 * <kv-valorisation-plan src="/partnerships/bladeloop.json" result="r3" view="document"></kv-valorisation-plan>
 *
 * @example
 * <kv-partnership src="/partnerships/bladeloop">
 *   <kv-valorisation-plan></kv-valorisation-plan>
 * </kv-partnership>
 */
export class KvValorisationPlan extends KvEditorElement<PlanSlice, ValorisationPlanMessages, PlanControl> {
  static override styles: CSSResultGroup = [
    KvEditorElement.styles,
    completenessRingStyles,
    statusStyles,
    portfolioStyles,
  ];

  /** What is shown: `portfolio`, `builder`, `canvas` or `document`. Without it, the portfolio, or the plan of `result`. */
  @property({ reflect: true }) view: PlanView | undefined;

  /** The id of the one result whose plan is shown. Without it, the reader chooses among all. */
  @property() result: Id | undefined;

  /** The day that counts as today, as `YYYY-MM-DD`: for a document as it stood. Without it, the reader's own. */
  @property() today: string | undefined;

  /** The level of the title in the page around it, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  protected override readonly needed = ['valorisationPlans'] as const;
  readonly #state = new PlanState();
  protected override readonly model = new PlanModel(() => this.#today);
  readonly #findings = watchFindings(this, () => this.#today);
  readonly #later = new LazyPart<PortfolioLater>(this, async () => {
    const [{ PortfolioLater }, control] = await Promise.all([
      import('./portfolio/portfolio-later.ts'),
      this.entrance.control.want(),
    ]);
    if (!control) throw new Error('The control did not load.');
    return new PortfolioLater(control.host);
  });
  /** What of the portfolio does not belong to the first picture. */
  readonly #rest = new FirstRows(this, () => this.#later.expect());
  readonly #source: PlanSource = {
    ...this.work,
    element: this,
    state: this.#state,
    model: this.model,
    findings: this.#findings,
    settings: () => this.#settings,
    result: () => this.#shownResult,
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
    if (this.data.kind === 'ready') {
      this.#findings.look(this.data.value, this.#today);
      if (this.#view === 'portfolio' && this.model.portfolio.length > 0) void this.#rest.drawn();
    }
    this.#expectControl();
  }

  protected override async loadControl(): Promise<PlanControl> {
    const { PlanControl } = await import('./control/plan-control.ts');
    return new PlanControl(this.#source);
  }

  protected override get slicePlace(): SlicePlace {
    return { fields: planFields };
  }

  protected override firstInvalidControl(): HTMLElement | undefined {
    return this.shadowRoot?.querySelector<HTMLElement>('[data-do="add"], [data-do="plan"]') ?? undefined;
  }

  protected override draw(picture: WorkPicture<PlanSlice, ValorisationPlanMessages, PlanControl>): TemplateResult {
    return drawPlans({
      ...picture,
      model: this.model,
      findings: this.#findings,
      settings: this.#settings,
      later: this.#later,
      result: this.#shownResult,
      chosen: this.#state.result,
      isWhole: this.#rest.isWhole,
    });
  }

  /** Where there is more than the portfolio to show, it is the control that knows how. */
  #expectControl(): void {
    if (this.#view !== 'portfolio') this.entrance.control.expect();
  }

  get #isSingle(): boolean {
    return this.result !== undefined && this.result !== '';
  }

  get #view(): PlanView {
    const { view } = this;
    // Of one plan there is no portfolio.
    if (!view || !planViews.includes(view) || (view === 'portfolio' && this.#isSingle))
      return this.#isSingle ? 'builder' : 'portfolio';
    return view;
  }

  /** The result whose plan is looked at: the host's, else the reader's, else the first. */
  get #shownResult(): Id | undefined {
    if (this.#isSingle) return this.result;
    const { portfolio } = this.model;
    return (portfolio.find(({ id }) => id === this.#state.result) ?? portfolio[0])?.id;
  }

  get #today(): string {
    return this.today ?? localDay();
  }

  get #settings(): PlanSettings {
    return {
      view: this.#view,
      isSingle: this.#isSingle,
      today: this.#today,
      density: this.density,
      text: this.text,
      format: this.format,
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kv-valorisation-plan': KvValorisationPlan;
  }
}
