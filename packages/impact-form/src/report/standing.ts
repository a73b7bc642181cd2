/** How the indicators stand, counted: from this a report says something where nobody has written anything. */
import type { IndicatorLine } from './indicator-lines.ts';

export interface Standing {
  readonly total: number;
  /** Those of which there is a value. */
  readonly measured: number;
  /** The target is reached. */
  readonly reached: number;
  /** On the path or beyond, or inside the band. */
  readonly onPath: number;
  /** Behind the path, or outside the band. */
  readonly behind: readonly IndicatorLine[];
  /** Those whose value of this period is missing, with a reason or without. */
  readonly missing: number;
}

const held = new Set(['on-path', 'within']);
const lagging = new Set(['behind', 'outside']);

export function standingOf(lines: readonly IndicatorLine[]): Standing {
  const count = (is: (line: IndicatorLine) => boolean): number => lines.filter(is).length;
  return {
    total: lines.length,
    measured: count(({ progress }) => progress.kind !== 'unmeasured'),
    reached: count(({ progress }) => progress.kind === 'reached'),
    onPath: count(({ progress }) => held.has(progress.kind)),
    behind: lines.filter(({ progress }) => lagging.has(progress.kind)),
    missing: count(({ now }) => now.kind === 'missing'),
  };
}
