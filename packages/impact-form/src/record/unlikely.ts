/**
 * Values that are hard to believe. They are asked about and never refused: what is unlikely happens, and a slip of the
 * finger is seen best by whoever made it.
 */
import { isMap } from '@kvasir/model';
import { pathAt, readPeriod, type ReadObservation } from '@kvasir/model/impact.js';
import type { ShownIndicator } from '../impact-model.ts';
import { observedIn } from './observed.ts';

type Raw = ShownIndicator['raw'];

/** What is odd about a value. */
export type Oddity =
  /** So many times what the path to the target has, or the last value was. */
  | { readonly kind: 'times'; readonly times: number; readonly of: 'path' | 'last' }
  /** Outside what the partners hold for possible. */
  | { readonly kind: 'range'; readonly from: number | undefined; readonly to: number | undefined }
  | { readonly kind: 'negative' }
  /** Far from all that is known: the path, or else the last value. */
  | { readonly kind: 'far'; readonly known: number; readonly of: 'path' | 'last' };

export interface Question {
  readonly oddity: Oddity;
  /** What was meant, perhaps. */
  readonly suggestion: number | undefined;
}

interface Known {
  readonly from: number | undefined;
  readonly to: number | undefined;
  /** Baseline, target, and what was observed before. */
  readonly anchors: readonly number[];
  readonly path: number | undefined;
  readonly last: number | undefined;
}

function finite(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

function part(map: unknown, name: string): number | undefined {
  return isMap(map) ? finite(map[name]) : undefined;
}

function known(raw: Raw, period: string): Known {
  const span = readPeriod(period);
  const others: ReadObservation[] = [];
  for (const observation of observedIn(raw).values()) {
    const isBefore = span && observation.span && observation.span.to < span.to;
    if (isBefore && observation.isComparable && observation.value !== undefined) others.push(observation);
  }
  const values = others.flatMap(({ value }) => value ?? []);
  return {
    from: part(raw['plausibleRange'], 'from'),
    to: part(raw['plausibleRange'], 'to'),
    anchors: [part(raw['baseline'], 'value'), part(raw['target'], 'value'), ...values].filter(
      (value) => value !== undefined,
    ),
    path: span && pathAt(raw, span.to),
    last: values.at(-1),
  };
}

/** How far from what is known a value may lie: as far again as all of it reaches, and three times the most. */
function boundsOf(anchors: readonly number[]): { low: number; high: number } | undefined {
  const [least, most] = [
    anchors.reduce((a, b) => Math.min(a, b), Infinity),
    anchors.reduce((a, b) => Math.max(a, b), -Infinity),
  ];
  const way = most - least;
  if (!Number.isFinite(way) || (way === 0 && most === 0)) return undefined;
  return {
    low: least > 0 ? Math.min(least - way, least / 5) : least - Math.max(way, -2 * least),
    high: most > 0 ? Math.max(most + way, most * 3) : most + way,
  };
}

function oddityOf(value: number, { from, to, anchors, path, last }: Known): Oddity | undefined {
  if (from !== undefined || to !== undefined) {
    const isOutside = (from !== undefined && value < from) || (to !== undefined && value > to);
    // What the partners agreed to believe is believed, within bounds on both sides.
    if (isOutside) return oddlyMany(value, path, last, strikinglyMany) ?? { kind: 'range', from, to };
    if (from !== undefined && to !== undefined) return undefined;
  }
  const bounds = boundsOf(anchors);
  if (!bounds) return undefined;
  if (value < 0 && anchors.every((anchor) => anchor >= 0)) return { kind: 'negative' };
  if (value >= bounds.low && value <= bounds.high) return undefined;
  return oddlyMany(value, path, last) ?? farFrom(path, last);
}

/** From so many times on, that is what strikes, rather than the bounds that it is outside of. */
const strikinglyMany = 4;

function oddlyMany(value: number, path: number | undefined, last: number | undefined, least = 2): Oddity | undefined {
  const of = path !== undefined && path > 0 ? 'path' : 'last';
  const measure = of === 'path' ? path : last;
  if (measure === undefined || measure <= 0) return undefined;
  const times = Math.round(value / measure);
  return times >= least && Number.isSafeInteger(times) ? { kind: 'times', times, of } : undefined;
}

function farFrom(path: number | undefined, last: number | undefined): Oddity | undefined {
  if (path !== undefined) return { kind: 'far', known: path, of: 'path' };
  return last === undefined ? undefined : { kind: 'far', known: last, of: 'last' };
}

/** What a value becomes when a digit is struck once too often. */
function withoutDoubles(value: number): number[] {
  const text = String(Math.abs(value));
  if (text.includes('e')) return [];
  return [...text].flatMap((digit, at) =>
    digit === text[at + 1] ? [Math.sign(value) * Number(text.slice(0, at) + text.slice(at + 1))] : [],
  );
}

/** What may have been meant: the other notation, a digit struck twice, a slip of the decimal mark, a wrong sign. */
function suggestionFor(value: number, otherwise: number | undefined, what: Known): number | undefined {
  const { anchors, path, last } = what;
  const isCount = Number.isInteger(value) && anchors.every((anchor) => Number.isInteger(anchor));
  const aim = path ?? last ?? anchors.at(-1) ?? 0;
  const distance = (candidate: number): number => Math.abs(candidate - aim);
  const likely = (candidates: readonly number[]): number | undefined =>
    candidates
      .filter((one) => (!isCount || Number.isInteger(one)) && Number.isFinite(one) && !oddityOf(one, what))
      .sort((one, other) => distance(one) - distance(other))[0];
  // Exact tenths: 1.1 / 10 is not quite 0.11.
  const shifted = [-3, -2, -1, 1, 2, 3].map((places) => Number(`${String(value)}e${String(places)}`));
  return (
    likely(otherwise === undefined ? [] : [otherwise]) ??
    likely(withoutDoubles(value)) ??
    likely(shifted) ??
    likely([-value])
  );
}

/** What to ask about a value that was entered for a period; nothing where it can be believed. */
export function questionOf(raw: Raw, period: string, value: number, otherwise?: number): Question | undefined {
  const what = known(raw, period);
  const oddity = oddityOf(value, what);
  return oddity && { oddity, suggestion: suggestionFor(value, otherwise, what) };
}
