/**
 * What the timeline gets after its first picture: the whole plan in a strip, the key to its signs, and what takes time to
 * work out.
 */
import { adoptStyles, LocalizationController } from '@kvasir/element';
import type { Schedule } from '@kvasir/model/roadmap.js';
import type { LitElement } from 'lit';
import type { Roadmap } from '../roadmap-value.ts';
import type { RoadmapMessages } from '../roadmap.messages.ts';
import { scheduleOf } from '../schedule-of.ts';
import { legend } from './legend.ts';
import { legendCatalogue, type LegendMessages } from './legend.messages.ts';
import { legendStyles } from './legend.styles.ts';
import { Overview, type OverviewHost } from './overview.ts';
import { slackStyles } from './slack.styles.ts';

export class Around {
  readonly overview: Overview;
  readonly #words: LocalizationController<LegendMessages>;

  constructor(element: LitElement, host: OverviewHost) {
    adoptStyles(element, [slackStyles, legendStyles]);
    this.#words = new LocalizationController(element, legendCatalogue);
    this.overview = new Overview(element, host);
  }

  scheduleOf(value: Roadmap): Schedule {
    return scheduleOf(value);
  }

  legend(text: RoadmapMessages, canEdit: boolean): unknown {
    return legend(text, this.#words.messages, canEdit);
  }
}
