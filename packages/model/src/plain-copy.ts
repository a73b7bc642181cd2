/** Reading whatever a host passes in as the JSON that it stands for, without ever failing. */
import { toPointer } from './pointer.ts';
import type { Problem, ProblemCode } from './problem.ts';
import { isSafeKey } from './safe-key.ts';

/** How many objects can lie inside each other in a document. The partnership itself needs eight. */
export const MAX_DEPTH = 64;

/** An object of the document, or one of its maps. */
export function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export type ReportEntry = (key: string, code: ProblemCode, received: unknown) => void;

/** Visits what stands in an object or array; keys like `__proto__` and getters that throw are reported instead. */
export function eachEntry(source: object, visit: (key: string, value: unknown) => void, report: ReportEntry): void {
  for (const key of Object.keys(source)) {
    let value: unknown;
    try {
      value = (source as Record<string, unknown>)[key];
    } catch (error) {
      report(key, 'unreadable', error);
      continue;
    }
    if (isSafeKey(key)) visit(key, value);
    else report(key, 'unsafe-key', value);
  }
}

export interface PlainCopy {
  /** The value without what JSON or the document cannot hold; safe to walk. */
  copy: unknown;
  /** What had to be left out, and why. */
  problems: Problem[];
}

export interface Reading {
  /** How many objects lie around the value. */
  depth?: number;
  /** Whether what needs no change is to be the value itself, and not a copy of it. */
  share?: boolean;
  /** Whether an empty array at this path stands for an empty map; without it, every one does. */
  isEmptyMap?: (path: readonly string[]) => boolean;
}

/**
 * Copies a value as the document reads it: `null` and `undefined` are absent, an empty array is an empty map (PHP
 * writes `{}` as `[]`). Cycles, depth beyond `MAX_DEPTH`, keys like `__proto__` and getters that throw are left out of
 * the copy and reported. Arrays are no part of the document, so what stands in one is left as it is.
 */
export function plainCopy(value: unknown, { depth = 0, share = false, isEmptyMap }: Reading = {}): PlainCopy {
  const problems: Problem[] = [];
  // One path for the whole walk, and the objects along it: a list for each object would be most of the cost.
  const path: string[] = [];
  const ancestors: object[] = [];
  const done: Map<object, unknown>[] = [];

  function report(place: readonly string[], code: ProblemCode, received: unknown, expected?: string): undefined {
    problems.push({ pointer: toPointer(place), code, severity: 'error', ...(expected && { expected }), received });
  }

  function copyEntries(source: object, inArray: boolean): unknown {
    const target: Record<string, unknown> = {};
    let changed = !share;
    const copyEntry = (key: string, original: unknown): void => {
      let copied: unknown = original ?? undefined;
      if (typeof original === 'object' && original !== null) {
        path.push(key);
        copied = copyOf(original, inArray);
        path.pop();
      } else if (inArray) copied = original;
      // `Object.is`, for NaN is not equal to itself.
      if (!Object.is(copied, original)) changed = true;
      if (copied !== undefined) target[key] = copied;
    };
    eachEntry(source, copyEntry, (key, code, received) => {
      changed = true;
      report([...path, key], code, received);
    });
    if (!changed) return source;
    return Array.isArray(source) ? Object.values(target) : target;
  }

  function copyOf(original: object, inArray: boolean): unknown {
    if (ancestors.includes(original)) return report(path, 'cyclic', original);
    if (path.length + depth >= MAX_DEPTH) return report(path, 'too-deep', original, `<=${String(MAX_DEPTH)}`);
    const isArray = Array.isArray(original);
    if (isArray && original.length === 0 && !inArray && (isEmptyMap?.(path) ?? true)) return {};
    // An object that stands in many places is read once at each depth, or a small graph could unfold into an endless tree.
    const known = (done[path.length * 2 + Number(inArray)] ??= new Map<object, unknown>());
    if (known.has(original)) return known.get(original);
    ancestors.push(original);
    const copied = copyEntries(original, inArray || isArray);
    ancestors.pop();
    known.set(original, copied);
    return copied;
  }

  const isLeaf = typeof value !== 'object' || value === null;
  return { copy: isLeaf ? (value ?? undefined) : copyOf(value, false), problems };
}
