/** Writing what was entered: one edit of the slice, however many values it has. */
import { applyPatch, isMap, isSafeKey, type Id, type MergePatch } from '@kvasir/model';
import { observationAt, record, type ObservationChange } from '@kvasir/model/impact.js';
import type { ImpactSlice } from '../impact-value.ts';
import type { Entry } from './entry.ts';
import type { ValuePlace } from './rounds.ts';

/** A change to the observation of one period; `null` takes it out. */
export interface PeriodChange {
  readonly indicator: Id;
  readonly period: string;
  readonly change: ObservationChange | null;
}

type Indicators = NonNullable<ImpactSlice['indicators']>;

/**
 * The slice after changes. Each indicator is patched alone, and once for all its periods: a paste has thousands of changes
 * to hundreds of indicators.
 */
export function withChanges(value: ImpactSlice, changes: readonly PeriodChange[]): ImpactSlice {
  const { indicators } = value;
  if (!isMap(indicators)) return value;
  const byIndicator = new Map<Id, PeriodChange[]>();
  for (const change of changes) {
    const known = byIndicator.get(change.indicator);
    if (known) known.push(change);
    else byIndicator.set(change.indicator, [change]);
  }
  const next = [...byIndicator].flatMap(([id, own]) => {
    const alone = aloneOf(indicators, id);
    const changed = alone && changedIndicator(alone, id, own);
    return changed === undefined || changed === indicators[id] ? [] : [[id, changed] as const];
  });
  if (next.length === 0) return value;
  return { ...value, indicators: { ...indicators, ...Object.fromEntries(next) } };
}

type Alone = Pick<ImpactSlice, 'indicators'>;

function changedIndicator(alone: Alone, id: Id, changes: readonly PeriodChange[]): Indicators[string] | undefined {
  let document = alone;
  let together: Record<Id, unknown> = {};
  const periods = new Set<string>();
  const apply = (): void => {
    document = applyPatch(document, { indicators: { [id]: { observations: together } } });
    together = {};
    periods.clear();
  };
  for (const { period, change } of changes) {
    // A second change to a period goes on from the first.
    if (periods.has(period)) apply();
    periods.add(period);
    Object.assign(together, observationsIn(record(document, id, period, change), id));
  }
  if (Object.keys(together).length > 0) apply();
  return document.indicators?.[id];
}

/** What a patch of one indicator changes in its observations. */
function observationsIn(patch: MergePatch, id: Id): object {
  const path = ['indicators', id, 'observations'];
  const inside = path.reduce<unknown>((map, key) => (isMap(map) ? map[key] : undefined), patch);
  return isMap(inside) ? inside : {};
}

function aloneOf(indicators: Indicators, id: Id): Alone | undefined {
  const indicator = isSafeKey(id) && Object.hasOwn(indicators, id) ? indicators[id] : undefined;
  return indicator && { indicators: { [id]: indicator } };
}

/** What stands in the document for an entry: a number, nothing, or the text that cannot be read, which is not to be lost. */
function standsFor(entry: Entry, text: string): number | null {
  if (entry.kind === 'empty') return null;
  // As on all other fields, the document holds what was typed until it is mended; the rules say that it is no number.
  return entry.kind === 'value' ? entry.value : (text as unknown as number);
}

/** The change that an entry makes. A value that was entered can still change, until somebody says that it is final. */
export function entryChange(
  { period, group }: ValuePlace,
  indicator: Readonly<Record<string, unknown>>,
  entry: Entry,
  text: string,
): ObservationChange {
  const value = standsFor(entry, text);
  const status = value === null ? undefined : ('provisional' as const);
  if (group === undefined) {
    const field = indicator['kind'] === 'qualitative' ? 'rating' : 'value';
    return { [field]: value, ...(status && { status }) };
  }
  const raw = observationAt(indicator, period)?.raw ?? {};
  const others = isMap(raw['breakdown']) ? Object.keys(raw['breakdown']).filter((name) => name !== group) : [];
  // The last group takes the breakdown with it: an empty one would keep an observation that says nothing.
  if (value === null && others.length === 0) return { breakdown: null };
  const after = value === null ? null : { value, missing: null };
  // A merge patch: groups that are not named stay.
  return { breakdown: { [group]: after } as never, ...(status && { status }) };
}

/** The slice with the observation of a period as it was before; without one, it goes. */
export function withObservation(
  value: ImpactSlice,
  { indicator, period }: ValuePlace,
  before: Readonly<Record<string, unknown>> | undefined,
): ImpactSlice {
  const { indicators } = value;
  const owner: unknown = isMap(indicators) && Object.hasOwn(indicators, indicator) ? indicators[indicator] : undefined;
  if (!isMap(owner)) return value;
  const now = observationAt(owner, period);
  if (!now || now.raw === before) return value;
  const { [now.id]: _now, ...others } = owner['observations'] as Readonly<Record<Id, unknown>>;
  const observations = before ? { ...(owner['observations'] as object), [now.id]: before } : others;
  return { ...value, indicators: { ...indicators, [indicator]: { ...owner, observations } as never } };
}
