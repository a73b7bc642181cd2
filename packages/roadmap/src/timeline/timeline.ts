/** The timeline: a treegrid with a picture beside it (ARIA Authoring Practices, "Treegrid"). */
import { html, type LitElement } from 'lit';
import type { EntryRef } from '../entries.ts';
import type { RoadmapModel } from '../roadmap-model.ts';
import type { RoadmapRow } from '../rows.ts';
import type { RoadmapSettings } from '../settings.ts';

/** What the timeline shows, asked for with each update. */
export interface TimelineContent {
  readonly rows: readonly RoadmapRow[];
  readonly model: RoadmapModel;
  readonly settings: RoadmapSettings;
  readonly canEdit: boolean;
  /** The entry in the side panel. */
  readonly open: EntryRef | undefined;
}

export class Timeline {
  readonly #element: LitElement;

  constructor(element: LitElement) {
    this.#element = element;
  }

  /** Scrolling does not bubble. */
  readonly onScroll = {
    handleEvent: (event: Event): void => void [event, this.#element],
    capture: true,
    passive: true,
  };

  draw({ rows }: TimelineContent): unknown {
    return html`<div class="timeline">
      ${rows.map((row) => html`<p>${row.kind === 'item' ? row.item.title : row.kind === 'lane' ? row.name : row.key}</p>`)}
    </div>`;
  }

  /** Gives the focus back to the row that had it last. */
  focus(): void {
    this.#element.renderRoot.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }
}
