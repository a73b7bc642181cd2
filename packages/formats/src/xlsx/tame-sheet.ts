import type { Bytes } from '../zip/streams.ts';

/** Cells that a sheet may span, empty ones included: the block of 5,000 × 50 forty times. */
const mostCells = 10_000_000;

/** Prefixes of namespaces are allowed, and some programs write them. */
const nothingInIt = /<(?:\w+:)?(?:c|row|dimension)(?:\s[^<>]*)?\/>|<(?:\w+:)?row(?:\s[^<>]*)?><\/(?:\w+:)?row>/g;
const place = /<(?:\w+:)?c\s[^<>]*?\br="([A-Z]{1,3})(\d{1,7})"/g;

function columnNumber(letters: string): number {
  return Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

/**
 * The XML of a sheet without cells in which nothing stands: programs write formats for a million of them. `undefined` where
 * what remains spans more cells than a browser can hold, because somebody put one at the far end.
 */
export function tameSheet(bytes: Bytes): Bytes | undefined {
  const xml = new TextDecoder().decode(bytes).replace(nothingInIt, '');
  let [columns, rows] = [0, 0];
  for (const [, letters = '', digits] of xml.matchAll(place)) {
    columns = Math.max(columns, columnNumber(letters));
    rows = Math.max(rows, Number(digits));
  }
  return columns * rows > mostCells ? undefined : new TextEncoder().encode(xml);
}
