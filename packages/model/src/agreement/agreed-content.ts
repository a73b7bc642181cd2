import { applyPatch } from '../patch/apply-patch.ts';
import { asRead } from '../patch/as-read.ts';
import { asMap, member, type JsonMap } from '../patch/json-map.ts';
import { assertSafe } from '../patch/safe-value.ts';
import { fromPointer } from '../pointer.ts';
import type { Partnership } from '../schema/partnership.ts';

function without(map: JsonMap, ...keys: string[]): JsonMap {
  return applyPatch(map, Object.fromEntries(keys.map((key) => [key, null])));
}

/** Partners agree on how they measure, not on every figure that comes in. */
function withoutObservations(indicator: unknown): unknown {
  const map = asMap(indicator);
  return map ? without(map, 'observations') : indicator;
}

function indicatorsToAgreeOn(indicators: unknown): unknown {
  const map = asMap(indicators);
  return map && Object.fromEntries(Object.entries(map).map(([id, indicator]) => [id, withoutObservations(indicator)]));
}

function documentToAgreeOn(document: JsonMap): JsonMap {
  const content = without(document, 'agreements', 'notes');
  const indicators = indicatorsToAgreeOn(member(content, 'indicators'));
  return indicators ? { ...content, indicators } : content;
}

/**
 * What partners agree on at `pointer`: the value there as the document reads it (without `null`, `[]` as `{}`), so that
 * a portal that writes it another way outdates nothing. The whole document (`''`) is taken without `agreements` and
 * `notes`, and indicators without their observations, which come in all the time. `undefined` where nothing is, and for
 * agreements themselves.
 *
 * @throws DocumentError `unsafe-key` or `too-deep` for what a document cannot hold
 */
export function agreedContent(document: Partnership, pointer: string): unknown {
  const path = fromPointer(pointer);
  if (!path || path[0] === 'agreements') return undefined;
  let content: unknown = document;
  for (const key of path) content = member(asMap(content) ?? {}, key);
  if (content === undefined) return undefined;
  if (path.length === 0) content = documentToAgreeOn(document);
  else if (path[0] === 'indicators' && path.length === 1) content = indicatorsToAgreeOn(content) ?? content;
  else if (path[0] === 'indicators' && path.length === 2) content = withoutObservations(content);
  assertSafe(content, path);
  return asRead(content);
}
