/** From what has to be done first to what waits for it; in red where it waits in vain, thick where it moves the end. */
import type { Drawing, Point } from '@kvasir/element/picture.js';
import type { ItemRef, Schedule } from '@kvasir/model/roadmap.js';
import { entryKey } from '../../entries.ts';
import { violation } from '../../timeline/links.ts';
import { linkInks, signRadius, type LinkInk } from './signs.ts';

/** Where things are in the picture. */
export interface Places {
  /** The middle of each row, by the key of its entry. */
  readonly places: ReadonlyMap<string, number>;
  x(month: number): number;
}

export function drawDependencies(drawing: Drawing, { items }: Schedule, { places, x }: Places): void {
  const placed = (ref: ItemRef) => {
    const { span, isCritical } = items.get(entryKey(ref)) ?? {};
    const y = places.get(entryKey(ref));
    return span && y !== undefined ? { span, y, isCritical } : undefined;
  };
  for (const { dependants } of items.values()) {
    for (const { predecessor, successor, type, lag, by } of dependants) {
      const [first, second] = [placed(predecessor), placed(successor)];
      if (!first || !second) continue;
      const isCritical = first.isCritical && second.isCritical && violation(first.span, second.span, type, lag) === 0;
      const from: Point = [x(type === 'FS' || type === 'FF' ? first.span.finish : first.span.start), first.y];
      const to: Point = [x(type === 'FS' || type === 'SS' ? second.span.start : second.span.finish), second.y];
      drawArrow(drawing, from, to, by > 0 ? linkInks.broken : isCritical ? linkInks.critical : linkInks.plain);
    }
  }
}

function drawArrow(drawing: Drawing, [x1, y1]: Point, [x2, y2]: Point, ink: LinkInk): void {
  const down = y2 >= y1 ? 1 : -1;
  const leaves = y1 + down * (signRadius + 1);
  // From beneath the sign straight to the row, and from the side to what waits.
  const side = x2 >= x1 ? -1 : 1;
  const arrives = x2 + side * (signRadius + 1);
  const isBeneath = Math.abs(x2 - x1) < signRadius + 4;
  const way: readonly Point[] = isBeneath
    ? [
        [x1, leaves],
        [x1, y2 - down * (signRadius + 1)],
      ]
    : [
        [x1, leaves],
        [x1, y2],
        [arrives, y2],
      ];
  drawing.line(way, ink);
  const [tipX, tipY] = way.at(-1) ?? [x2, y2];
  const head: readonly Point[] = isBeneath
    ? [
        [tipX, tipY],
        [tipX - 2.5, tipY - down * 4.5],
        [tipX + 2.5, tipY - down * 4.5],
      ]
    : [
        [tipX, tipY],
        [tipX + side * 4.5, tipY - 2.5],
        [tipX + side * 4.5, tipY + 2.5],
      ];
  drawing.line(head, { fill: ink.stroke }, true);
}
