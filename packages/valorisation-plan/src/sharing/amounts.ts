/** Amounts and parts as they are read: exact, or said to be about. */
import type { Format } from '@kvasir/element';

/**
 * An amount as tables have it, without its currency. Whole and hundredths are written apart, because the quotient of two
 * numbers is not exact: of very large amounts the last cent would be another one.
 */
export function amountText(cents: number, format: Format): string {
  const size = Math.abs(cents);
  const hundredths = size % 100;
  const whole = format.number((size - hundredths) / 100);
  const fraction = format.number(hundredths / 100, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  // Of "0.67" all but the figure nought.
  return `${cents < 0 ? '−' : ''}${whole}${[...fraction].slice(1).join('')}`;
}

/** Longer fractions say nothing to a reader. */
const longestFraction = 9;
const ratioForm = /^(\d+)(?:\/(\d+))?$/;

/** A ratio as a number, near enough for a picture or a percentage; `undefined` for what is none. */
export function ratioValue(ratio: unknown): number | undefined {
  const [, above = '', below = '1'] = (typeof ratio === 'string' && ratioForm.exec(ratio)) || [];
  const divisor = above === '' ? 0n : BigInt(below);
  if (divisor === 0n) return undefined;
  // Whole first: both numbers may have more digits than a number holds.
  return Number((BigInt(above) * 1_000_000_000n) / divisor) / 1e9;
}

/** How many decimals a percentage needs to be exact; `undefined` for more than two. */
function decimalsOf(below: bigint): number | undefined {
  return [0, 1, 2].find((digits) => 10n ** BigInt(digits + 2) % below === 0n);
}

export function percentText(value: number, format: Format, decimals = 1): string {
  return format.number(value, { style: 'percent', maximumFractionDigits: decimals });
}

/** A part as a person says it: `1/3`, `30 %`, `41.25 %`; what is neither short nor decimal, as about so many percent. */
export function partText(ratio: string, format: Format): string {
  const value = ratioValue(ratio);
  if (value === undefined) return ratio;
  const below = BigInt(ratio.split('/')[1] ?? 1);
  const decimals = decimalsOf(below);
  if (below > 9n && decimals !== undefined) return percentText(value, format, decimals);
  return ratio.length <= longestFraction ? ratio : `≈ ${percentText(value, format, 2)}`;
}
