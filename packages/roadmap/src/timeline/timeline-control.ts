/** What a user's events in the timeline do. It loads when somebody comes to it. */
import type { EventMoment } from '@kvasir/element';
import type { RoadmapHost } from '../roadmap-host.ts';
import type { Timeline } from './timeline.ts';

export class TimelineControl {
  readonly #host: RoadmapHost;
  readonly #timeline: Timeline;

  constructor(host: RoadmapHost, timeline: Timeline) {
    this.#host = host;
    this.#timeline = timeline;
  }

  handle(event: Event, moment: EventMoment): void {
    void [this.#host, this.#timeline, event, moment];
  }
}
