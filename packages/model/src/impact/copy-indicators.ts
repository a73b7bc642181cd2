/** Taking indicators over from an earlier partnership (C(2024) 601, 3.4.1(f)). */
import { freshId } from '../fresh-id.ts';
import { lastOrder, nextNumber, type CountedEntry } from '../new-entry.ts';
import type { MergePatch } from '../patch/apply-patch.ts';
import { asMap } from '../patch/json-map.ts';
import { plainCopy } from '../plain-copy.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { Id } from '../schema/primitives.ts';
import { indicatorOf, mapEntries, type Indicators } from './reading.ts';

/**
 * What of an indicator holds in another partnership too. Where one stands and wants to go is its own, and so is what was
 * observed, found, agreed on, and who sees to it.
 */
const takenOver = [
  ...(['title', 'definition', 'orientation', 'dimension', 'kind', 'level', 'horizon', 'direction', 'unit'] as const),
  ...(['tolerance', 'plausibleRange', 'frequencyMonths', 'source', 'method', 'disaggregation'] as const),
  ...(['sdg', 'keyImpactPathway', 'preset'] as const),
] as const satisfies readonly (keyof Indicator)[];

/** The merge patch that brings indicators of another partnership into this one, under fresh ids and the next numbers. */
export function copyIndicators(from: Indicators, ids: readonly Id[], into: Indicators): MergePatch {
  const taken = new Set(Object.keys(asMap(into.indicators) ?? {}));
  const entries: CountedEntry[] = mapEntries(into.indicators).map(([, entry]) => entry);
  const copies: Record<Id, unknown> = {};
  for (const wanted of ids) {
    const indicator = indicatorOf(from, wanted);
    if (!indicator) continue;
    const fields = takenOver.flatMap((field): [string, unknown][] => {
      const { copy } = plainCopy(indicator[field], { share: true });
      return copy === undefined ? [] : [[field, copy]];
    });
    const [number, order] = [nextNumber(entries), lastOrder(entries)];
    const copy = {
      ...Object.fromEntries(fields),
      ...(number !== undefined && { number }),
      ...(order !== undefined && { order }),
    };
    const id = freshId('indicator', (fresh) => taken.has(fresh));
    taken.add(id);
    entries.push(copy);
    copies[id] = copy;
  }
  return Object.keys(copies).length === 0 ? {} : { indicators: copies };
}
