/** What was observed of an indicator, found by its period. */
import { observationsOf, type ReadObservation } from '@kvasir/model/impact.js';
import type { ShownIndicator } from '../impact-model.ts';

export type Observed = ReadonlyMap<string, ReadObservation>;

/** An indicator that did not change is the same object: it is read once, however often rows are drawn. */
const read = new WeakMap<ShownIndicator['raw'], Observed>();

/** By the period as it is written, in the order of time; of two, the one that stands later in the document. */
export function observedIn(raw: ShownIndicator['raw']): Observed {
  let observed = read.get(raw);
  if (!observed) {
    observed = new Map(observationsOf(raw).map((observation) => [observation.period, observation]));
    read.set(raw, observed);
  }
  return observed;
}
