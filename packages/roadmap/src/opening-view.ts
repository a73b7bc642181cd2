import type { EntryRef } from './entries.ts';
import { RoadmapPart } from './roadmap-part.ts';

/** A view from which entries are opened: there the focus is again when the panel has been closed. */
export abstract class OpeningView<M extends object> extends RoadmapPart<M> {
  #opened: EntryRef | undefined;

  override render(): unknown {
    this.#followPanel();
    return super.render();
  }

  /** The id of the button that opens an entry. */
  protected abstract idOf(entry: EntryRef): string;

  #followPanel(): void {
    const { open } = this.host;
    const before = this.#opened;
    this.#opened = open;
    if (!before || open) return;
    const root = this.element.renderRoot as Partial<ShadowRoot>;
    void this.element.updateComplete.then(() => {
      // Only where nobody has it: the panel that had it is gone.
      if (!root.activeElement) void this.focus(this.idOf(before));
    });
  }
}
