/** Reading whatever a host passes in as the JSON that it stands for, without ever failing. */
import { toPointer } from './pointer.ts';
import type { Problem, ProblemCode } from './problem.ts';
import { isSafeKey } from './safe-key.ts';

/** How many objects can lie inside each other in a document. The partner itself needs five. */
export const MAX_DEPTH = 64;

export interface PlainCopy {
  /** The value without what JSON or the document cannot hold; safe to walk. */
  copy: unknown;
  /** What had to be left out, and why. */
  problems: Problem[];
}

/**
 * Copies a value as the document reads it: `null` and `undefined` are absent, an empty array is an empty map (PHP
 * writes `{}` as `[]`). Cycles, depth beyond `MAX_DEPTH`, keys like `__proto__` and getters that throw are left out of
 * the copy and reported.
 */
export function plainCopy(value: unknown): PlainCopy {
  const problems: Problem[] = [];
  const open = new Set<object>();
  const done = new Map<object, unknown>();

  function report(path: readonly string[], code: ProblemCode, received: unknown, expected?: string): undefined {
    problems.push({ pointer: toPointer(path), code, severity: 'error', ...(expected && { expected }), received });
  }

  function copyEntries(source: object, path: readonly string[]): unknown {
    const target: Record<string, unknown> = {};
    for (const key of Object.keys(source)) {
      const here = [...path, key];
      try {
        const original: unknown = (source as Record<string, unknown>)[key];
        const copied = isSafeKey(key) ? copyOf(original, here) : report(here, 'unsafe-key', original);
        if (copied !== undefined) target[key] = copied;
      } catch (error) {
        report(here, 'unreadable', error);
      }
    }
    return Array.isArray(source) && source.length > 0 ? Object.values(target) : target;
  }

  function copyOf(original: unknown, path: readonly string[]): unknown {
    if (original === null || original === undefined) return undefined;
    if (typeof original !== 'object') return original;
    if (open.has(original)) return report(path, 'cyclic', original);
    // An object that stands in many places is read once, or a small graph could unfold into an endless tree.
    if (done.has(original)) return done.get(original);
    if (path.length >= MAX_DEPTH) return report(path, 'too-deep', original, `<=${String(MAX_DEPTH)}`);
    open.add(original);
    const copied = copyEntries(original, path);
    open.delete(original);
    done.set(original, copied);
    return copied;
  }

  return { copy: copyOf(value, []), problems };
}
