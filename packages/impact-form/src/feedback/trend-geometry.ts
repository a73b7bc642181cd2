/** Where things stand in the small pictures of a trend. */

export const size = { width: 288, height: 132, top: 12, bottom: 22, start: 18, end: 128 } as const;

/** The x of a round, of so many; of one alone in the middle. */
export function xOf(index: number, count: number): number {
  const room = size.width - size.start - size.end;
  return size.start + (count < 2 ? room / 2 : (room * index) / (count - 1));
}

/** The y of a mean from 1 to 5. */
export function yOf(mean: number): number {
  return size.top + ((5 - mean) / 4) * (size.height - size.top - size.bottom);
}

/** The points of a line, in parts: where there is no value it is interrupted. */
export function linesOf(values: readonly (number | undefined)[]): (readonly [x: number, y: number])[][] {
  const parts: (readonly [number, number])[][] = [];
  let isGap = true;
  for (const [index, value] of values.entries()) {
    if (value === undefined) {
      isGap = true;
      continue;
    }
    if (isGap) parts.push([]);
    isGap = false;
    parts.at(-1)?.push([xOf(index, values.length), yOf(value)]);
  }
  return parts;
}

/** Labels at their heights, moved apart as little as they need to be read one under the other, and kept in the picture. */
export function spread(heights: readonly number[], gap: number): number[] {
  const order = heights.map((_, index) => index).sort((one, other) => (heights[one] ?? 0) - (heights[other] ?? 0));
  const placed = [...heights];
  let least = size.top - 4;
  for (const index of order) {
    placed[index] = Math.max(placed[index] ?? 0, least);
    least = (placed[index] ?? 0) + gap;
  }
  let most = size.height - size.bottom + 6;
  for (const index of order.toReversed()) {
    placed[index] = Math.min(placed[index] ?? 0, most);
    most = (placed[index] ?? 0) - gap;
  }
  return placed;
}
