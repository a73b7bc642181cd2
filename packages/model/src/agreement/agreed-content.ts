import { asRead } from '../patch/as-read.ts';
import { asMap, member, withMembers } from '../patch/json-map.ts';
import { assertSafe } from '../patch/safe-value.ts';
import { fromPointer } from '../pointer.ts';
import type { Partnership } from '../schema/partnership.ts';

/** A path of keys, where `undefined` is any. */
type Pattern = readonly (string | undefined)[];

/** What comes in all the time: partners agree on how they measure, ask and plan, not on every figure, answer and look. */
const comingIn: readonly Pattern[] = [
  ['indicators', undefined, 'observations'],
  ['impact', 'feedbackRounds', undefined, 'answers'],
  ['valorisationPlans', undefined, 'reviews'],
];

/** And what is said about the document is nothing that it says. */
const leftOut: readonly Pattern[] = [['agreements'], ['notes'], ...comingIn];

/** The value without what stands at a path in it; the value itself where nothing does. */
function without(value: unknown, [key, ...inner]: Pattern): unknown {
  const map = asMap(value);
  if (!map) return value;
  const keys = key === undefined ? Object.keys(map) : Object.hasOwn(map, key) ? [key] : [];
  const changes = keys.map((name): [string, unknown] => [
    name,
    inner.length === 0 ? undefined : without(map[name], inner),
  ]);
  const isSame = changes.every(([name, changed]) => inner.length > 0 && changed === map[name]);
  return isSame ? value : withMembers(map, changes);
}

/** The content of a place without what is left out inside it. */
function toAgreeOn(content: unknown, path: readonly string[]): unknown {
  return leftOut
    .filter(
      (pattern) =>
        path.length < pattern.length && path.every((key, at) => pattern[at] === undefined || pattern[at] === key),
    )
    .reduce((value, pattern) => without(value, pattern.slice(path.length)), content);
}

/**
 * What partners agree on at `pointer`: the value there as the document reads it (without `null`, `[]` as `{}`), so that
 * a portal that writes it another way outdates nothing. The whole document (`''`) is taken without `agreements` and
 * `notes`, indicators without their observations, feedback rounds without their answers, and valorisation plans without
 * their reviews, which come in all the time. `undefined` where nothing is, and for agreements themselves.
 *
 * @throws DocumentError `unsafe-key` or `too-deep` for what a document cannot hold
 */
export function agreedContent(document: Partnership, pointer: string): unknown {
  const path = fromPointer(pointer);
  if (!path || path[0] === 'agreements') return undefined;
  let content: unknown = document;
  for (const key of path) content = member(asMap(content) ?? {}, key);
  if (content === undefined) return undefined;
  content = toAgreeOn(content, path);
  assertSafe(content, path);
  return asRead(content);
}
