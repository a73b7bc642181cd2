import type { Format } from '@kvasir/element';
import { textOf } from '@kvasir/model';

/** A number of an indicator in the reader's notation; what is no number comes as it was written. */
export type Figures = (value: unknown) => string;

export function isFigure(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

/** Decimals beyond which a table tells nothing more: about four digits that count, and one of what is not yet a million. */
function tellingDecimals(size: number): number {
  return size === 0 ? 0 : Math.max(size < 1e6 ? 1 : 0, 3 - Math.floor(Math.log10(size)));
}

function decimalsOf(value: number): number {
  const [, fraction = '', exponent = '0'] = /^-?\d+(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  return Math.max(0, Math.min(fraction.length - Number(exponent), tellingDecimals(Math.abs(value))));
}

/** Writes numbers that stand side by side with as many decimals as the finest of them: 2.40, 0.90, 1.85. */
export function figures(values: readonly unknown[], format: Format): Figures {
  const decimals = Math.min(9, Math.max(0, ...values.filter(isFigure).map(decimalsOf)));
  return (value) => {
    if (!isFigure(value)) return textOf(value);
    const size = Math.abs(value);
    if (size >= 1e15 || (size > 0 && size < 1e-9)) {
      return format.number(value, { notation: 'scientific', maximumFractionDigits: 3 });
    }
    if (size >= 1e9) return format.number(value, { notation: 'compact', maximumSignificantDigits: 4 });
    return format.number(value, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  };
}
