/** Files in and out: the button with its menu, and the dialogs behind it. */
import type { RoadmapHost } from '../roadmap-host.ts';

export class FilesMenu {
  readonly #host: RoadmapHost;

  constructor(host: RoadmapHost) {
    this.#host = host;
  }

  /** The button with its menu, `#files`. */
  button(label: string): unknown {
    return label;
  }

  openImport(): void {
    this.#host.announce('');
  }

  render(): unknown {
    return undefined;
  }
}
