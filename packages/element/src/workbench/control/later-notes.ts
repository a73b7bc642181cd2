import type { LitElement } from 'lit';
import type { LiveRegion } from '../../controls/live-region.ts';
import type { Notes } from '../../controls/notes.ts';
import type { Toast } from '../../controls/toasts.ts';
import { LazyPart } from '../../parts/lazy-part.ts';

/** Notes for what a user did, with the way to take it back. Their code comes with the first of them. */
export class LaterNotes {
  readonly #notes: LazyPart<Notes>;
  readonly #live: Pick<LiveRegion, 'announce'>;

  /**
   * @param load - Imports `@kvasir/element/controls.js`: from the element's own package, which lets a host's bundler leave
   *   what the element has loaded already in one piece.
   */
  constructor(
    element: LitElement,
    live: Pick<LiveRegion, 'announce'>,
    load: () => Promise<{ readonly Notes: typeof Notes }>,
  ) {
    this.#live = live;
    this.#notes = new LazyPart(element, async () => {
      const controls = await load();
      return new controls.Notes(element, live);
    });
  }

  /** Lets the code come: something that is told by a note may be done soon. */
  expect(): void {
    this.#notes.expect();
  }

  async show(toast: Toast): Promise<void> {
    const notes = this.#notes.part ?? (await this.#notes.want());
    if (notes) return notes.show(toast);
    // What it offers can be had elsewhere too, but what happened has to be known.
    this.#live.announce(toast.text);
  }

  render(): unknown {
    return this.#notes.part?.render();
  }
}
