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
 * A plan together with the rules of the result that it builds on, "rules on ownership and control … and a valorisation
 * plan" (3.3.1(a)): who agreed to a plan between two owners has not agreed to it between three. Whether a joint ownership
 * agreement has been signed by now changes nothing of the plan.
 */
function withRules(plan: unknown, results: unknown, id: string): unknown {
  const { ownership, control } = asMap(member(asMap(results) ?? {}, id)) ?? {};
  const map = asMap(ownership);
  const rules = { ownership: map ? withMembers(map, [['agreement', undefined]]) : ownership, control };
  const known = Object.entries(rules).filter(([, rule]) => rule !== undefined && rule !== null);
  const own = asMap(plan);
  return own && known.length > 0 ? { ...own, result: Object.fromEntries(known) } : plan;
}

/** The plans at a path, each with the rules that it builds on; what is no plan as it is. */
function plansWithRules(
  content: unknown,
  { results }: Partnership,
  [collection, id, field]: readonly string[],
): unknown {
  if (collection !== 'valorisationPlans' || field !== undefined) return content;
  if (id !== undefined) return withRules(content, results, id);
  const plans = asMap(content);
  return plans
    ? Object.fromEntries(Object.entries(plans).map(([plan, value]) => [plan, withRules(value, results, plan)]))
    : content;
}

/**
 * What partners agree on at `pointer`: the value there as the document reads it (without `null`, `[]` as `{}`), so that
 * a portal that writes it another way outdates nothing. The whole document (`''`) is taken without `agreements` and
 * `notes`, indicators without their observations, feedback rounds without their answers, and valorisation plans without
 * their reviews, which come in all the time. Of a plan, and of all plans, the rules on ownership and control of the
 * result are a part, under `result`. `undefined` where nothing is, and for agreements themselves.
 *
 * @throws DocumentError `unsafe-key` or `too-deep` for what a document cannot hold
 */
export function agreedContent(document: Partnership, pointer: string): unknown {
  const path = fromPointer(pointer);
  if (!path || path[0] === 'agreements') return undefined;
  let content: unknown = document;
  for (const key of path) content = member(asMap(content) ?? {}, key);
  if (content === undefined) return undefined;
  content = plansWithRules(toAgreeOn(content, path), document, path);
  assertSafe(content, path);
  return asRead(content);
}

/** The places of the document that the content of `pointer` is taken from, for whoever follows it. */
export function agreedPlaces(pointer: string): readonly (readonly string[])[] {
  const path = fromPointer(pointer) ?? [];
  const [collection, ...plan] = path;
  return collection === 'valorisationPlans' && plan.length < 2 ? [path, ['results', ...plan]] : [path];
}
