/** Changing what an indicator measures, without changing what was measured and agreed on. */
import { isMap, plainCopy } from '../plain-copy.ts';
import type { MergePatch } from '../patch/apply-patch.ts';
import { diff } from '../patch/diff.ts';
import { equal } from '../patch/equal.ts';
import { asMap, member, type JsonMap } from '../patch/json-map.ts';
import { toPointer } from '../pointer.ts';
import { isDay } from '../roadmap/project-months.ts';
import { isSafeKey } from '../safe-key.ts';
import type { EarlierDefinition, Indicator } from '../schema/indicator.ts';
import type { Partnership } from '../schema/partnership.ts';
import type { Id } from '../schema/primitives.ts';
import { indicatorOf, mapEntries, versionOf } from './reading.ts';

/** What to change in an indicator; `null` takes a field out. */
export type IndicatorChange = { readonly [TField in keyof Indicator]?: Indicator[TField] | null | undefined };

type VersionedDocument = Pick<Partnership, 'indicators' | 'agreements'>;

/** What an indicator means: a change of it opens a new version once something was observed or agreed on. */
export const definitionFields = [
  ...(['title', 'definition', 'kind', 'unit', 'direction'] as const),
  ...(['baseline', 'target', 'source', 'method'] as const),
] as const satisfies readonly (keyof EarlierDefinition & keyof Indicator)[];
export type DefinitionField = (typeof definitionFields)[number];

/** How deep a field of an earlier definition lies in the document. */
const depth = 5;

/** The value as a document can hold it there. */
function plain(value: unknown): unknown {
  return plainCopy(value, { share: true, depth }).copy;
}

/** The value after a merge patch of one field: objects in a change are patches too. */
function changed(before: unknown, change: unknown): unknown {
  const patch = asMap(change);
  if (!patch) return change ?? undefined;
  return { ...asMap(before), ...patch };
}

function changesDefinition(indicator: JsonMap, change: JsonMap): boolean {
  return definitionFields.some((field) => {
    if (change[field] === undefined) return false;
    const before = plain(member(indicator, field));
    return !equal(before, plain(changed(before, change[field])), [field]);
  });
}

/** The indicator in what was agreed on at a pointer. */
function agreedIndicator(content: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((inside, key) => member(asMap(inside) ?? {}, key), content);
}

/** Whether a partner agreed to this version: to the indicator, to all of them, or to the whole document. */
function isAgreed({ agreements }: VersionedDocument, id: Id, version: number): boolean {
  const path = ['indicators', id];
  return [0, 1, 2].some((length) => {
    const agreement = asMap(member(asMap(agreements) ?? {}, toPointer(path.slice(0, length)))) ?? {};
    const versions = asMap(agreement['versions']) ?? {};
    return mapEntries(agreement['parties']).some(([, { decision, digest }]) => {
      if (decision !== 'agreed') return false;
      const content = asMap(member(versions, typeof digest === 'string' ? digest : ''))?.['content'];
      // Where it is not kept what was agreed on, it may have been this.
      if (content === undefined) return true;
      const agreed = asMap(agreedIndicator(content, path.slice(length)));
      return agreed !== undefined && versionOf(agreed) === version;
    });
  });
}

/**
 * Whether a change opens the next version of an indicator's definition: one of what it means, once something was observed
 * or agreed on under the version of today (C(2024) 601, 3.4.1(d): metrics are reviewed over time).
 */
export function isNewVersion(document: VersionedDocument, id: Id, change: IndicatorChange): boolean {
  const indicator = indicatorOf(document, id);
  if (!indicator || !changesDefinition(indicator, change)) return false;
  const version = versionOf(indicator);
  return (
    mapEntries(indicator['observations']).some(([, observation]) => versionOf(observation) === version) ||
    isAgreed(document, id, version)
  );
}

/** The number after all that there are. */
function nextVersion(indicator: JsonMap): number {
  const numbers = Object.keys(asMap(indicator['earlierVersions']) ?? {}).filter((key) => /^[1-9]\d{0,14}$/.test(key));
  return numbers.reduce((last, key) => Math.max(last, Number(key)), versionOf(indicator)) + 1;
}

/**
 * The merge patch of a change to an indicator. Where it opens the next version, what the indicator meant until today is
 * kept in `earlierVersions`, so that what was observed and agreed on under it can still be read.
 */
export function changeDefinition(
  document: VersionedDocument,
  id: Id,
  change: IndicatorChange,
  today: string,
): MergePatch {
  if (!isSafeKey(id)) return {};
  const indicator = indicatorOf(document, id);
  if (!indicator || !isNewVersion(document, id, change)) return { indicators: { [id]: change } };
  const kept = definitionFields.flatMap((field): [string, unknown][] => {
    const value = plain(member(indicator, field));
    return value === undefined ? [] : [[field, value]];
  });
  const key = String(versionOf(indicator));
  const definition = { ...Object.fromEntries(kept), ...(isDay(today) && { until: today }) };
  // What a damaged document has there already must not mix with it.
  const standing = plain(member(asMap(indicator['earlierVersions']) ?? {}, key));
  const earlierVersions = { [key]: isMap(standing) ? diff(standing, definition) : definition };
  return { indicators: { [id]: { ...change, version: nextVersion(indicator), earlierVersions } } };
}
