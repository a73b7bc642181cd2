/** Levels of headings. Not with the headings: a card has one, and none below it. */
import type { HeadingLevel } from './heading.ts';

/** The level of a heading so many steps below another; there is none below 6. */
export function levelBelow(level: HeadingLevel, steps: 1 | 2): HeadingLevel {
  return Math.min(6, level + steps) as HeadingLevel;
}

/** The level that a host has set, where it is one. */
export function readLevel(value: unknown, otherwise: HeadingLevel): HeadingLevel {
  return Math.min(6, Math.max(1, parseInt(String(value), 10) || otherwise)) as HeadingLevel;
}
