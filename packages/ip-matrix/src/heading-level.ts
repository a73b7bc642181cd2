import type { HeadingLevel } from '@kvasir/element/display.js';

/** The level of a heading so many steps below another; there is none below 6. */
export function levelBelow(level: HeadingLevel, steps: 1 | 2): HeadingLevel {
  return Math.min(6, level + steps) as HeadingLevel;
}
