/** What stays where it is when the scale changes. */
import type { RoadmapRow } from '../rows.ts';
import type { Scale } from './scale.ts';

/** What of the picture is seen, in pixels from its start. */
export interface Shown {
  readonly from: number;
  readonly size: number;
}

export class ZoomAnchor {
  /** The month that stays, and its place in what is seen. */
  #anchor: { readonly month: number; readonly place: number } | undefined;
  #focused: number | undefined;
  /** Where the last change of the scale has left off. */
  #leftAt: number | undefined;
  #isHeld = false;

  /**
   * Before the scale changes: what has the focus stays, or today, and where neither is seen, what is in the middle.
   *
   * @param row the one that has the focus
   */
  hold(scale: Scale, { from, size }: Shown, row: RoadmapRow | undefined, today: string): void {
    this.#isHeld = true;
    const focused = row?.kind === 'reviews' ? undefined : row?.item?.span?.finish;
    // Zoomed out as far as an end and back in, it is where it was.
    if (this.#anchor && this.#leftAt === from && this.#focused === focused) return;
    this.#focused = focused;
    const places = [focused === undefined ? NaN : scale.xOf(focused), scale.xOfDay(today) ?? NaN].map((x) => x - from);
    const place = places.find((one) => one >= 0 && one <= size) ?? size / 2;
    this.#anchor = { month: scale.monthAt(from + place), place };
  }

  /** After it has changed: where to scroll to; `undefined` where nothing has. */
  take(scale: Scale): number | undefined {
    if (!this.#isHeld || !this.#anchor) return undefined;
    this.#isHeld = false;
    return Math.max(0, scale.xOf(this.#anchor.month) - this.#anchor.place);
  }

  /** @param from where it has come to stand, which may be elsewhere: at an end */
  leave(from: number): void {
    this.#leftAt = from;
  }
}
