import type { RoadmapHost } from '../roadmap-host.ts';

export class AgendaView {
  readonly #host: RoadmapHost;

  constructor(host: RoadmapHost) {
    this.#host = host;
  }

  render(): unknown {
    return this.#host.value.title;
  }
}
