import type * as v from 'valibot';
import { documentObject, form, integer } from './primitives.ts';

/** An amount of money. */
export const moneySchema = /*#__PURE__*/ documentObject(
  {
    /** Whole cents (hundredths of the currency), so that sums are exact; negative for a correction. */
    cents: /*#__PURE__*/ integer(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER),
    /** ISO 4217 alphabetic code: `EUR`. */
    currency: /*#__PURE__*/ form(/^[A-Z]{3}$/, 'not-a-currency'),
  },
  {},
);
export type Money = v.InferOutput<typeof moneySchema>;
