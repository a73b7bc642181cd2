import { finite } from '../../impact/reading.ts';
import { asMap } from '../../patch/json-map.ts';
import { observationRule, type ObservationValues } from '../observation-rule.ts';

/** A slip of the unit or of the decimal point shows in a value that nobody would believe. */
export const observationImplausible = observationRule<
  'observation-implausible',
  ObservationValues & { readonly value: number }
>({
  id: 'observation-implausible',
  severity: 'warning',
  paragraph: '3.1.1(e)',
  message: ({ name, period, value }) =>
    `The value ${String(value)} of “${name}” for ${period} lies outside what is held to be plausible. Check the value and its unit, or widen the range.`,
  find({ period, value, isComparable }, report, { name }, indicator) {
    const range = asMap(indicator.plausibleRange);
    // The range belongs to what is measured today; earlier values may have had another unit.
    if (!range || value === undefined || !isComparable) return;
    const [from = -Infinity, to = Infinity] = [finite(range['from']), finite(range['to'])];
    // Bounds in the wrong order are the schema's to report.
    if (from <= to && (value < from || value > to)) report(['value'], { name, period, value });
  },
});
