/** What shares of owners and of cost have in common. */
import { sumOfShares, type ShareSum } from '../exact-share.ts';
import { asMap } from '../patch/json-map.ts';
import { idsIn } from './result-rule.ts';

/** What the sentences on a wrong sum name: the result, the sum, and what is missing or too much. */
export type SumValues = Readonly<Pick<ShareSum, keyof ShareSum>> & { readonly name: string };

/** The shares that stand in the entries of a map, `undefined` for an entry without one. */
export function sharesIn(map: unknown): unknown[] {
  const entries = asMap(map) ?? {};
  return idsIn(map).map((id) => asMap(entries[id])?.['share'] || undefined);
}

/**
 * The sum of the shares in a map where it is wrong: not 1, or above 1 while some have none yet. Of shares that cannot be
 * read nothing is said here.
 */
export function wrongSum(map: unknown): ShareSum | undefined {
  const shares = sharesIn(map);
  const given = shares.filter((share) => share !== undefined);
  const sum = given.length > 0 ? sumOfShares(given) : undefined;
  if (!sum || sum.comparison === 0) return undefined;
  return sum.comparison > 0 || given.length === shares.length ? sum : undefined;
}
