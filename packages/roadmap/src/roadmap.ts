import type { SlicePlace } from '@kvasir/element';
import { KvEditorElement, NarrowWatch, type WorkPicture } from '@kvasir/element/workbench.js';
import { localDay } from '@kvasir/model';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { RoadmapControl, RoadmapSource } from './control/roadmap-control.ts';
import { recallView, rememberView } from './remembered-view.ts';
import { watchFindings } from './roadmap-findings.ts';
import { RoadmapModel } from './roadmap-model.ts';
import { RoadmapState } from './roadmap-state.ts';
import { roadmapFields, type Roadmap } from './roadmap-value.ts';
import { drawRoadmap } from './roadmap-view.ts';
import { catalogue, type RoadmapMessages } from './roadmap.messages.ts';
import { roadmapStyles } from './roadmap.styles.ts';
import {
  dueDays,
  laneKinds,
  roadmapViews,
  zooms,
  type DueDay,
  type LaneKind,
  type RoadmapSettings,
  type RoadmapView,
  type Zoom,
} from './settings.ts';
import { Timeline } from './timeline/timeline.ts';
import { timelineStyles } from './timeline/timeline.styles.ts';

/** Below this width there is no timeline but an agenda, in pixels. */
const narrow = 640;

/**
 * The schedule and roadmap of a partnership, with its milestones, deadlines and their regular review (C(2024) 601,
 * 3.1.1(d)): a timeline, the tables of Part B, an agenda, and the reviews.
 *
 * @element kv-roadmap
 *
 * @slot actions - What else a reader can do: buttons or links of the host's, in the head.
 *
 * @csspart header - Title, facts and actions.
 * @csspart heading - The title.
 * @csspart tools - What is looked at, and how.
 * @csspart view - One of the buttons that choose a view.
 * @csspart viewport - What scrolls in the timeline.
 * @csspart mark - A partner's colour and letters.
 * @csspart side - The panel beside the view.
 * @csspart button - A button.
 *
 * @cssprop [--kv-accent=#0d5c7d] - The host's colour, for what can be acted on. All other colours follow from it.
 * @cssprop [--kv-surface] - The ground that the element stands on.
 * @cssprop [--kv-radius=3px] - The corner.
 * @cssprop [--kv-font-size] - The size of body text.
 * @cssprop [--kv-roadmap-block-size=min(720px, 85vh)] - How high the timeline may become before it scrolls.
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
 * <kv-roadmap src="/partnerships/bladeloop.json" readonly></kv-roadmap>
 *
 * @example
 * <kv-partnership src="/partnerships/bladeloop">
 *   <kv-roadmap view="agenda" limit="6"></kv-roadmap>
 * </kv-partnership>
 */
export class KvRoadmap extends KvEditorElement<Roadmap, RoadmapMessages, RoadmapControl> {
  static override styles: CSSResultGroup = [KvEditorElement.styles, roadmapStyles, timelineStyles];

  /** What is shown: `timeline`, `table`, `agenda` or `reviews`. Without it, what the reader looked at last. */
  @property({ reflect: true }) view: RoadmapView = 'timeline';

  /** What the axis of the timeline is divided by: `years`, `quarters`, `months` or `weeks`. */
  @property() zoom: Zoom = 'months';

  /** Under which headings items stand: `work-packages`, `partners` or `none`. */
  @property() lanes: LaneKind = 'work-packages';

  /** Whether what was first planned is shown beside what is expected now. */
  @property({ type: Boolean }) baseline = false;

  /** The most entries of the agenda, counted from what is most urgent. */
  @property({ type: Number }) limit: number | undefined;

  /** The id of a partner: only what it leads or has a role in is shown. */
  @property() partner: string | undefined;

  /** The day of a month on which something is due: `last-day`, or `last-working-day` (public holidays are not known). */
  @property({ attribute: 'due-on' }) dueOn: DueDay = 'last-day';

  /** The day that counts as today, as `YYYY-MM-DD`: for a roadmap as it stood. Without it, the reader's own. */
  @property() today: string | undefined;

  /** The level of the title in the page around it, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  protected override readonly needed = ['milestones', 'deliverables'] as const;
  readonly #state = new RoadmapState();
  protected override readonly model = new RoadmapModel();
  readonly #findings = watchFindings(this);
  readonly #narrow = new NarrowWatch(this, narrow);
  readonly #timeline = new Timeline(this);
  readonly #source: RoadmapSource = {
    ...this.work,
    element: this,
    state: this.#state,
    model: this.model,
    timeline: this.#timeline,
    findings: this.#findings,
    settings: () => this.#settings,
    remember: rememberView,
  };

  constructor() {
    super(catalogue);
    // Before the host has its say: a view that it names goes before what was looked at last.
    this.view = recallView() ?? this.view;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('partner')) this.#takePartner();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const { control } = this.entrance;
    const isReady = this.data.kind === 'ready';
    if (this.data.kind === 'ready') {
      this.#findings.look(this.data.value);
      void this.drawTheRestLater();
    }
    if (this.isBound && isReady) control.part?.parts.agreement.expect();
    // Where there is more than a timeline to show, it is the control that knows how.
    const isEmpty = isReady && this.model.items(this.#today).length === 0;
    if (this.isBound || this.#narrow.isNarrow || this.#view !== 'timeline' || (isEmpty && this.canEdit))
      control.expect();
  }

  protected override async loadControl(): Promise<RoadmapControl> {
    const { RoadmapControl } = await import('./control/roadmap-control.ts');
    return new RoadmapControl(this.#source);
  }

  protected override get slicePlace(): SlicePlace {
    return { fields: roadmapFields };
  }

  protected override firstInvalidControl(): HTMLElement | undefined {
    return this.shadowRoot?.querySelector<HTMLElement>('#add, [data-do^="add"]') ?? undefined;
  }

  protected override draw(picture: WorkPicture<Roadmap, RoadmapMessages, RoadmapControl>): TemplateResult {
    // Where there is no room for a picture, what is due is told as a list.
    const lacksWidth = this.#narrow.isNarrow && this.#view === 'timeline';
    return drawRoadmap({
      ...picture,
      state: this.#state,
      model: this.model,
      timeline: this.#timeline,
      view: lacksWidth ? 'agenda' : this.#view,
      lacksWidth,
      findings: this.#findings,
      settings: this.#settings,
    });
  }

  get #view(): RoadmapView {
    return roadmapViews.includes(this.view) ? this.view : 'timeline';
  }

  get #today(): string {
    return this.today ?? localDay();
  }

  get #settings(): RoadmapSettings {
    return {
      lanes: laneKinds.includes(this.lanes) ? this.lanes : 'work-packages',
      filter: this.#state.filter,
      collapsed: this.#state.collapsed,
      zoom: zooms.includes(this.zoom) ? this.zoom : 'months',
      showsBaseline: this.baseline,
      limit: this.limit,
      dueOn: dueDays.includes(this.dueOn) ? this.dueOn : 'last-day',
      today: this.#today,
      density: this.density,
      text: this.text,
      format: this.format,
    };
  }

  #takePartner(): void {
    const { partner: _before, ...rest } = this.#state.filter;
    this.#state.filter = this.partner ? { ...rest, partner: this.partner } : rest;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kv-roadmap': KvRoadmap;
  }
}
