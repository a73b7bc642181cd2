/** Sums of money. Two currencies never add up: a sum is one amount for each. */
import { asMap } from '../patch/json-map.ts';
import type { Money } from '../schema/money.ts';
import { byCodeUnits } from './reading.ts';

/** The amount, if it is one that the document can hold. */
export function readMoney(value: unknown): Money | undefined {
  const { cents, currency } = asMap(value) ?? {};
  if (typeof cents !== 'number' || !Number.isSafeInteger(cents)) return undefined;
  return typeof currency === 'string' && /^[A-Z]{3}$/.test(currency) ? { cents, currency } : undefined;
}

/** The sum in each currency, in the order of their codes. Above what a number holds exactly, a sum is the nearest to it. */
export function costsOf(amounts: Iterable<unknown>): readonly Money[] {
  const sums = new Map<string, bigint>();
  for (const amount of amounts) {
    const money = readMoney(amount);
    if (money) sums.set(money.currency, (sums.get(money.currency) ?? 0n) + BigInt(money.cents));
  }
  return [...sums]
    .sort(([one], [other]) => byCodeUnits(one, other))
    .map(([currency, cents]) => ({ cents: Number(cents), currency }));
}

/** What is missing of `needed`, in each currency in which something is. */
export function shortfallOf(needed: readonly Money[], there: readonly Money[]): readonly Money[] {
  return needed.flatMap(({ cents, currency }): Money[] => {
    const missing = cents - (there.find((money) => money.currency === currency)?.cents ?? 0);
    return missing > 0 ? [{ cents: missing, currency }] : [];
  });
}
