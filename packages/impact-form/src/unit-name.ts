import { textOf } from '@kvasir/model';

/**
 * A unit as it stands beside a number. In UCUM, what is counted has the unit `1`, which nobody writes, and what a unit is of
 * stands in braces: `t{CO2e}`. What is no text is no unit.
 */
export function shownUnit(unit: unknown): string {
  const written = textOf(unit).trim();
  return written === '1' ? '' : written.replace(/\{([^{}]*)\}/g, ' $1').trim();
}

/** A unit that stands by itself: what is counted has a word for it. */
export function unitName(unit: unknown, { countUnit }: { readonly countUnit: string }): string {
  return textOf(unit).trim() === '1' ? countUnit : shownUnit(unit);
}
