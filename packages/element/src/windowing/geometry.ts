/**
 * Which rows and columns are drawn. Heights and widths are known before anything is drawn, so there is nothing to measure,
 * and a jump to the end lands at the end at once. (`@tanstack/virtual-core` measures each row, with an observer for it.)
 */

/** Where each of a sequence of things begins, in pixels; the last entry is where the last one ends. */
export type Offsets = Float64Array;

/** From and up to, without the end. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export function offsetsOf(count: number, sizeOf: (index: number) => number): Offsets {
  const offsets = new Float64Array(count + 1);
  let sum = 0;
  for (let index = 0; index < count; index++) {
    offsets[index] = sum;
    sum += sizeOf(index);
  }
  offsets[count] = sum;
  return offsets;
}

export function extent(offsets: Offsets): number {
  return offsets[offsets.length - 1] ?? 0;
}

export function sizeAt(offsets: Offsets, index: number): number {
  return (offsets[index + 1] ?? 0) - (offsets[index] ?? 0);
}

/** The thing that a place lies in; the last one for a place behind the end. */
export function indexAt(offsets: Offsets, place: number): number {
  let low = 0;
  let high = Math.max(0, offsets.length - 2);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((offsets[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** What is to be drawn for a view of that size at that place, with some more before and after. */
export function spanIn(offsets: Offsets, place: number, size: number, more: number): Span {
  const count = offsets.length - 1;
  if (count === 0) return { from: 0, to: 0 };
  // A scroll that the browser lets run beyond an end still shows something.
  const start = Math.min(Math.max(0, place), Math.max(0, extent(offsets) - size));
  return {
    from: Math.max(0, indexAt(offsets, start) - more),
    to: Math.min(count, indexAt(offsets, start + size) + 1 + more),
  };
}

/** Where to scroll so that a thing is wholly seen, moving as little as need be. */
export function scrollFor(offsets: Offsets, index: number, place: number, size: number): number {
  const start = offsets[index] ?? 0;
  const end = offsets[index + 1] ?? start;
  if (start < place) return start;
  return end > place + size ? end - size : place;
}
