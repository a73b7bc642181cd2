import { test } from 'node:test';
import fc from 'fast-check';

/** `npm run test:long` is for the rare cases; every other run has as many as one can wait for. */
const runs = process.env['npm_lifecycle_event'] === 'test:long' ? 100_000 : 2_000;

/** Milliseconds for one law, in the long run. */
const timeout = 1_200_000;

type LawProperty<T> = fc.IProperty<T> | fc.IAsyncProperty<T>;

/** A test that holds for every value that fast-check can think of. */
export function law<T>(name: string, property: LawProperty<T>): void {
  void test(name, { timeout }, () => fc.assert(property as fc.IAsyncProperty<T>, { numRuns: runs }));
}
