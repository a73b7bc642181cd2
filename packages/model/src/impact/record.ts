/** Writing observations. */
import { freshId } from '../fresh-id.ts';
import type { MergePatch } from '../patch/apply-patch.ts';
import { asMap, member, type JsonMap } from '../patch/json-map.ts';
import { isSafeKey } from '../safe-key.ts';
import type { Observation } from '../schema/indicator.ts';
import type { Id } from '../schema/primitives.ts';
import { observationAt } from './observations.ts';
import { indicatorOf, versionOf, type Indicators } from './reading.ts';

/** What to write into an observation; `null` takes a field out. */
export type ObservationChange = {
  readonly [TField in Exclude<keyof Observation, 'period' | 'version'>]?: Observation[TField] | null | undefined;
};

/** The fields that say what was measured; with any of them, an observation is made under the definition of today. */
const measured: readonly string[] = ['value', 'rating', 'missing', 'breakdown'];

/** What says nothing where there is nothing else. */
const idle: readonly string[] = ['period', 'version', 'status', 'by'];

/** Missing is not zero, and a value is not missing: what is said takes the place of the other. */
function exclusive(raw: JsonMap, change: JsonMap): JsonMap {
  const says = (field: string): boolean => (change[field] ?? undefined) !== undefined;
  const outdated = says('value') || says('rating') ? ['missing'] : says('missing') ? ['value', 'rating'] : [];
  const taken = outdated.filter((field) => change[field] === undefined && member(raw, field) !== undefined);
  return { ...change, ...Object.fromEntries(taken.map((field) => [field, null])) };
}

function isEmptied(raw: JsonMap, change: JsonMap): boolean {
  const given = Object.values(change).filter((value) => value !== undefined);
  return (
    given.length > 0 &&
    given.every((value) => value === null) &&
    Object.keys(raw).every(
      (field) => idle.includes(field) || change[field] === null || member(raw, field) === undefined,
    )
  );
}

/**
 * The merge patch that records a change in the observation of a period, or makes one. It says the version of the
 * definition that it is made under. An observation in which nothing is left goes, and so does one changed to `null`. The
 * patch is empty where there is nothing to do, and for an indicator that is not there.
 */
export function record(
  document: Indicators,
  indicatorId: Id,
  period: string,
  change: ObservationChange | null,
): MergePatch {
  const indicator = indicatorOf(document, indicatorId);
  if (!indicator || !isSafeKey(indicatorId)) return {};
  const patch = (id: Id, entry: JsonMap | null): MergePatch => ({
    indicators: { [indicatorId]: { observations: { [id]: entry } } },
  });
  const version = versionOf(indicator);
  const existing = observationAt(indicator, period);
  if (existing && isSafeKey(existing.id)) {
    if (change === null || isEmptied(existing.raw, change)) return patch(existing.id, null);
    const isMeasured = measured.some((field) => (change as JsonMap)[field] !== undefined);
    const whole = exclusive(existing.raw, change);
    return patch(existing.id, isMeasured ? { ...whole, version } : whole);
  }
  const given = Object.entries(change ?? {}).filter(([, value]) => (value ?? undefined) !== undefined);
  if (given.length === 0) return {};
  const taken = asMap(indicator['observations']) ?? {};
  const id = freshId('observation', (fresh) => Object.hasOwn(taken, fresh));
  return patch(id, { period, ...Object.fromEntries(given), version });
}
