/** Negative impacts and ethical concerns as the document holds them: any field may be of any type. */
import { entryIds, type Path, type Write } from '@kvasir/element/panel.js';
import { isMap, type Id } from '@kvasir/model';
import type { ShownIndicator } from '../impact-model.ts';
import type { ImpactSlice } from '../impact-value.ts';

export interface PlacedEntry {
  readonly path: Path;
  readonly raw: Readonly<Record<string, unknown>>;
}

/** A negative impact; `indicator` is the one that it stands with, if any. */
export interface Harm extends PlacedEntry {
  readonly indicator: ShownIndicator | undefined;
}

export const harmPlace: Path = ['impact', 'negativeImpacts'];
export const concernPlace: Path = ['impact', 'ethicsConcerns'];

function entriesAt(map: unknown, place: Path): PlacedEntry[] {
  if (!isMap(map)) return [];
  return Object.keys(map).flatMap((id) => {
    const raw = map[id];
    return isMap(raw) ? [{ path: [...place, id], raw }] : [];
  });
}

/** Where no entry stands but something else: shown as it came. */
export function oddPlaces(value: ImpactSlice, place: Path): Path[] {
  const map = ofImpact(value, place);
  if (!isMap(map)) return [];
  return entryIds(map).flatMap((id) => (isMap(map[id]) ? [] : [[...place, id]]));
}

function orderOf({ raw }: PlacedEntry): number {
  const { order } = raw;
  return typeof order === 'number' && Number.isFinite(order) ? order : Infinity;
}

/** By their order; those without one follow as the document has them. */
function inOrder<E extends PlacedEntry>(entries: readonly E[]): E[] {
  return [...entries].sort((one, other) => {
    const [before, after] = [orderOf(one), orderOf(other)];
    return before === after ? 0 : before - after;
  });
}

/** With the one that is begun and not yet in the document, which stands last. */
function withBegun(entries: readonly PlacedEntry[], place: Path, begun: Id | undefined): readonly PlacedEntry[] {
  if (begun === undefined || entries.some(({ path }) => path.at(-1) === begun)) return entries;
  return [...entries, { path: [...place, begun], raw: {} }];
}

function ofImpact({ impact }: ImpactSlice, [, field = '']: Path): unknown {
  const all: unknown = impact;
  return isMap(all) ? all[field] : undefined;
}

/** The negative impacts of single indicators and those of none, together. */
export function harmsOf(value: ImpactSlice, indicators: readonly ShownIndicator[], begun: Id | undefined): Harm[] {
  const ofIndicators = indicators.flatMap((indicator) =>
    entriesAt(indicator.raw['negativeImpacts'], ['indicators', indicator.id, 'negativeImpacts']).map((entry) => ({
      ...entry,
      indicator,
    })),
  );
  const ofAll = withBegun(entriesAt(ofImpact(value, harmPlace), harmPlace), harmPlace, begun);
  return inOrder([...ofIndicators, ...ofAll.map((entry) => ({ ...entry, indicator: undefined }))]);
}

export function concernsOf(value: ImpactSlice, begun: Id | undefined): PlacedEntry[] {
  return inOrder(withBegun(entriesAt(ofImpact(value, concernPlace), concernPlace), concernPlace, begun));
}

/** What has to be written so that an entry stands one place further up or down: only what stands elsewhere than before. */
export function moveWrites(entries: readonly PlacedEntry[], from: number, step: -1 | 1): Write[] {
  const moved = entries[from];
  const neighbour = entries[from + step];
  if (!moved || !neighbour) return [];
  const next = entries.with(from, neighbour).with(from + step, moved);
  return next.flatMap(({ path, raw }, index): Write[] => {
    const order = index + 1;
    return raw['order'] === order ? [] : [[[...path, 'order'], order]];
  });
}
