/** How indicators are spread over what the Code asks to be balanced (C(2024) 601, 3.4.1(a)). */
import { asMap, type JsonMap } from '../patch/json-map.ts';
import type { Partnership } from '../schema/partnership.ts';
import type { Id } from '../schema/primitives.ts';
import { impactDimensions, orientations, type ImpactDimension, type Orientation } from '../vocabularies/indicators.ts';
import { known, mapEntries } from './reading.ts';

/** What lies where an orientation and a dimension meet. */
export interface BalanceCell {
  readonly indicators: readonly Id[];
  /** How many negative impacts were reported. */
  readonly negative: number;
}

/** Counts, and no quota: the Code asks for a balance, and not for which. */
export interface Balance {
  readonly cells: Readonly<Record<Orientation, Readonly<Record<ImpactDimension, BalanceCell>>>>;
  /** The indicators without an orientation, or without a dimension. */
  readonly unplaced: readonly Id[];
  /** How many indicators have each orientation, whatever their dimension. */
  readonly orientations: Readonly<Record<Orientation, number>>;
  /** How many indicators have each dimension, whatever their orientation. */
  readonly dimensions: Readonly<Record<ImpactDimension, number>>;
}

interface OpenCell {
  indicators: Id[];
  negative: number;
}

function recordOf<K extends string, T>(keys: readonly K[], make: () => T): Record<K, T> {
  return Object.fromEntries(keys.map((key) => [key, make()])) as Record<K, T>;
}

/** How many indicators there are of each orientation and dimension, and where negative impacts were reported. */
export function balanceOf({ indicators, impact }: Pick<Partnership, 'indicators' | 'impact'>): Balance {
  const cells = recordOf(orientations, () =>
    recordOf(impactDimensions, (): OpenCell => ({ indicators: [], negative: 0 })),
  );
  const [byOrientation, byDimension] = [recordOf(orientations, () => 0), recordOf(impactDimensions, () => 0)];
  const unplaced: Id[] = [];

  function countNegative(impacts: unknown, around: JsonMap = {}): void {
    for (const [, entry] of mapEntries(impacts)) {
      const orientation = known(orientations, entry['orientation'] ?? around['orientation']);
      const dimension = known(impactDimensions, entry['dimension'] ?? around['dimension']);
      if (orientation && dimension) cells[orientation][dimension].negative++;
    }
  }

  for (const [id, entry] of mapEntries(indicators)) {
    const orientation = known(orientations, entry['orientation']);
    const dimension = known(impactDimensions, entry['dimension']);
    if (orientation) byOrientation[orientation]++;
    if (dimension) byDimension[dimension]++;
    if (orientation && dimension) cells[orientation][dimension].indicators.push(id);
    else unplaced.push(id);
    countNegative(entry['negativeImpacts'], entry);
  }
  countNegative(asMap(impact)?.['negativeImpacts']);
  return { cells, unplaced, orientations: byOrientation, dimensions: byDimension };
}
