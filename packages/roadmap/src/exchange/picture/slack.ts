/** How far items can slip without moving anything, below their signs. */
import { colours, type Drawing, type Ink, type Point } from '@kvasir/element/picture.js';

/** From the middle of a row to the line, and how high its end stands. */
const below = 8;
const rise = 4;

const ink: Ink = { stroke: colours.quiet, strokeWidth: 0.9 };

/** @param size how long it is */
export function drawSlack(drawing: Drawing, x: number, y: number, size: number): void {
  const way: readonly Point[] = [
    [x, y + below],
    [x + size, y + below],
    [x + size, y + below - rise],
  ];
  drawing.line(way, ink);
}
