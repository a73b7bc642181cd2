import type { LitElement } from 'lit';
import type { LiveRegion } from '../controls/live-region.ts';
import type { Notes } from '../controls/notes.ts';
import type { Toast } from '../controls/toasts.ts';
import { LazyPart } from '../parts/lazy-part.ts';

/** Notes for what a user did, with the way to take it back. Their code comes with the first of them. */
export class LaterNotes {
  readonly #notes: LazyPart<Notes>;
  readonly #live: Pick<LiveRegion, 'announce'>;

  constructor(element: LitElement, live: Pick<LiveRegion, 'announce'>) {
    this.#live = live;
    this.#notes = new LazyPart(element, async () => {
      const { Notes } = await import('../controls/notes.ts');
      return new Notes(element, live);
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
