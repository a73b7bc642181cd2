/** Dependencies as lines: from what has to be there first to what waits for it. */
import type { DependencyType } from '@kvasir/model';
import type { ItemSpan } from '@kvasir/model/roadmap.js';

/** One end of a link: where the row is, and where in it the item begins and finishes. */
export interface LinkEnd {
  readonly y: number;
  readonly start: number;
  readonly finish: number;
  /** Nothing lasts here: both ends are the sign. */
  readonly isPoint: boolean;
}

export interface LinkShape {
  /** The line, as a path. */
  readonly line: string;
  /** Its arrow head. */
  readonly head: string;
  /** Where its lag is written. */
  readonly labelX: number;
  readonly labelY: number;
  readonly isLeftward: boolean;
}

/** From the middle of a sign to where a line ends, or goes by. */
const beside = 11;
const stub = 18;
const corner = 4;
const arrow = 5;

/** By how many months a dependency does not hold; 0 where neither end can move without the other, and less where there is room. */
export function violation(before: ItemSpan, after: ItemSpan, type: DependencyType, lag: number): number {
  const from = type === 'FS' || type === 'FF' ? before.finish : before.start;
  const to = type === 'FS' || type === 'SS' ? after.start : after.finish;
  return from + lag - to;
}

/** A vertical piece and then a horizontal one, with a round corner between. */
function elbow(y: number, toX: number, fromX: number, down: 1 | -1): string {
  const right = toX >= fromX ? 1 : -1;
  const round = Math.min(corner, Math.abs(toX - fromX));
  return `V${y - down * corner}Q${fromX} ${y} ${fromX + right * round} ${y}H${toX}`;
}

/** The line from one item to another, in pixels, with time running to the right. */
export function linkShape(from: LinkEnd, to: LinkEnd, type: DependencyType, rowHeight: number): LinkShape {
  const fromX = type === 'FS' || type === 'FF' ? from.finish : from.start;
  const toX = type === 'FS' || type === 'SS' ? to.start : to.finish;
  // What is tied to a finish is reached from behind.
  const isLeftward = type === 'FF' || type === 'SF';
  const side = isLeftward ? 1 : -1;
  const gap = to.isPoint ? beside : 3;
  const [tipX, down] = [toX + side * gap, to.y >= from.y ? 1 : -1] as const;
  const begin = `M${fromX} ${from.y + down * (from.isPoint ? 8 : 4)}`;
  // There is room to come in from the side; else round the corner between the rows.
  const isDirect = isLeftward ? fromX > tipX + corner : fromX < tipX - corner;
  const betweenY = to.y - (down * rowHeight) / 2;
  const turnX = toX + side * stub;
  const line = isDirect
    ? begin + elbow(to.y, tipX, fromX, down)
    : begin + elbow(betweenY, turnX, fromX, down) + elbow(to.y, tipX, turnX, down);
  const back = tipX + side * arrow;
  return {
    line,
    head: `M${back} ${to.y - 3.2}L${tipX} ${to.y}L${back} ${to.y + 3.2}`,
    labelX: fromX + (isDirect ? -side : Math.sign(turnX - fromX)) * (corner + 2),
    labelY: (isDirect ? to.y : betweenY) - 3,
    isLeftward: isDirect ? isLeftward : turnX < fromX,
  };
}
