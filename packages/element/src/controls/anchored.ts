import { noChange } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive, PartType, type ElementPart, type PartInfo } from 'lit/directive.js';
import { loadPlacing } from './placing.ts';

class AnchoredDirective extends AsyncDirective {
  #popup: HTMLElement | undefined;
  #open = false;
  #stop: (() => void) | undefined;

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('`anchored` belongs on an element with `popover`.');
  }

  render(_open: boolean, _anchor: (popup: HTMLElement) => Element | null): typeof noChange {
    return noChange;
  }

  override update(
    part: ElementPart,
    [open, anchor]: [boolean, (popup: HTMLElement) => Element | null],
  ): typeof noChange {
    const popup = part.element as HTMLElement;
    this.#popup = popup;
    if (open === this.#open) return noChange;
    this.#open = open;
    // Once the template that this belongs to stands in the document: only there can a popover be shown.
    queueMicrotask(() => (this.#open ? void this.#show(popup, anchor(popup)) : this.#hide()));
    return noChange;
  }

  protected override disconnected(): void {
    this.#hide();
    this.#open = false;
  }

  async #show(popup: HTMLElement, anchor: Element | null): Promise<void> {
    const placing = await loadPlacing();
    if (!this.#open || !popup.isConnected || popup.matches(':popover-open')) return;
    popup.showPopover();
    if (anchor) this.#stop = placing?.keepPlaced(anchor, popup, { sameWidth: true });
  }

  #hide(): void {
    this.#stop?.();
    this.#stop = undefined;
    if (this.#popup?.matches(':popover-open')) this.#popup.hidePopover();
  }
}

/**
 * On an element with `popover="manual"`: shows it in the top layer while `open`, as wide as its anchor and beside it.
 * The top layer is out of reach of any `overflow: hidden` of the host's.
 */
export const anchored = directive(AnchoredDirective);
