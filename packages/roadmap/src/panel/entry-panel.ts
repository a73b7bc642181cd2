/** Everything about one entry, to be read and edited: the side panel of the roadmap. */
import type { EntryRef } from '../entries.ts';
import type { RoadmapHost } from '../roadmap-host.ts';

export class EntryPanel {
  readonly #host: RoadmapHost;

  constructor(host: RoadmapHost) {
    this.#host = host;
  }

  /**
   * Shows an entry and gives it the focus; without one the panel is closed.
   *
   * @param field the JSON Pointer of a field of the entry that gets the focus
   */
  show(entry: EntryRef | undefined, field?: string): void {
    void [entry, field];
    this.#host.element.requestUpdate();
  }

  render(): unknown {
    return this.#host.open?.id;
  }
}
