import type { Money } from '@kvasir/model';

/**
 * CORDIS writes amounts in euro as text, with a decimal comma or point and without thousands separators: "4000000",
 * "1971987,5", "800250.0". Read digit by digit, because a float cannot hold every cent. Anything else, or more than
 * two decimals, is not an exact number of cents and gives undefined.
 */
export function parseEuro(value: string | number | boolean): Money | undefined {
  const match = /^(-?)(\d{1,14})(?:[.,](\d{0,2}))?$/.exec(String(value).trim());
  if (!match) return undefined;
  const [, sign, euro, cents = ''] = match;
  const amount = Number(`${euro}${cents.padEnd(2, '0')}`);
  if (!Number.isSafeInteger(amount)) return undefined;
  return { cents: sign && amount > 0 ? -amount : amount, currency: 'EUR' };
}
