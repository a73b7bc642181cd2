/** The first step: when it starts, and how long it takes. */
import type { RoadmapHost } from '../roadmap-host.ts';

export class FrameForm {
  readonly #host: RoadmapHost;

  constructor(host: RoadmapHost) {
    this.#host = host;
  }

  render(): unknown {
    return this.#host.value.startDate;
  }
}
