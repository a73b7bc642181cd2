/**
 * What the timeline gets after its first picture: the whole plan in a strip, the key to its signs, names that no edge cuts,
 * a scale that changes around what is looked at, and what takes time to work out.
 */
import { adoptStyles, LocalizationController } from '@kvasir/element';
import type { Schedule } from '@kvasir/model/roadmap.js';
import { nothing, type LitElement } from 'lit';
import type { Roadmap } from '../roadmap-value.ts';
import type { RoadmapRow } from '../rows.ts';
import { scheduleOf } from '../schedule-of.ts';
import { aroundCatalogue, type AroundMessages } from './around.messages.ts';
import { EdgeLabels } from './edge-labels.ts';
import { legend, partnerLegend } from './legend.ts';
import { legendStyles } from './legend.styles.ts';
import type { TimelinePicture } from './picture.ts';
import { Overview, type OverviewHost } from './overview.ts';
import type { Scale } from './scale.ts';
import { slackStyles } from './slack.styles.ts';
import { stateStyles } from './states.styles.ts';
import { touchStyles } from './touch.styles.ts';
import { ZoomAnchor } from './zoom-anchor.ts';

export class Around {
  readonly #element: LitElement;
  readonly #host: OverviewHost;
  readonly #overview: Overview;
  readonly #edges = new EdgeLabels();
  readonly anchor = new ZoomAnchor();
  readonly #words: LocalizationController<AroundMessages>;

  constructor(element: LitElement, host: OverviewHost) {
    adoptStyles(element, [stateStyles, slackStyles, legendStyles, touchStyles]);
    this.#words = new LocalizationController(element, aroundCatalogue);
    this.#element = element;
    this.#host = host;
    this.#overview = new Overview(element, host);
  }

  draw(picture: TimelinePicture): void {
    const strip = this.#element.renderRoot.querySelector<HTMLElement>('.overview');
    if (strip) this.#overview.draw(strip, picture, this.#words.messages);
    this.follow();
  }

  /** Before the scale changes. */
  hold(scale: Scale, row: RoadmapRow | undefined, today: string): void {
    const { activeElement } = this.#element.renderRoot as ShadowRoot;
    const focused = activeElement?.matches('.lines *') ? row : undefined;
    this.anchor.hold(scale, this.#host.shown, focused, today);
  }

  /** Shows what is seen now. */
  follow(): void {
    this.#overview.follow();
    const viewport = this.#element.renderRoot.querySelector<HTMLElement>('.viewport');
    const { scale, shown } = this.#host;
    if (viewport && scale) this.#edges.follow(viewport, shown, scale);
  }

  scheduleOf(value: Roadmap): Schedule {
    return scheduleOf(value);
  }

  legend(picture: TimelinePicture, canEdit: boolean, isPrinting: boolean): unknown {
    return [isPrinting ? partnerLegend(picture) : nothing, legend(picture.frame.text, this.#words.messages, canEdit)];
  }
}
