/** How values, days and periods of an indicator are read. */
import type { Format } from '@kvasir/element';
import { rawText, readable } from '@kvasir/element/controls.js';
import { dateWords, fieldsOf } from '@kvasir/element/panel.js';
import type { IndicatorForm } from './indicator-form.ts';
import { shownUnit } from '../unit-name.ts';

/** A number, and what is none as it came. */
export function valueText(value: unknown, format: Format): string {
  return typeof value === 'number' && Number.isFinite(value) ? format.number(value) : rawText(value);
}

/** A value with its unit: `64 t`. What is counted needs none. */
export function valueWithUnit(form: IndicatorForm, value: unknown, unit: unknown = form.field('unit')): string {
  const amount = valueText(value, form.format);
  const sign = shownUnit(unit);
  return sign === '' || typeof value !== 'number' ? amount : `${amount}\u00a0${sign}`;
}

/** A baseline or a target: `900 t, 28 Feb 2029`. */
export function datedValueText(form: IndicatorForm, dated: unknown, unit?: unknown): string | undefined {
  const { value, date } = fieldsOf(dated);
  if (value === undefined && date === undefined) return readable(dated === undefined ? undefined : rawText(dated));
  const day = dateWords(form, date);
  return [value === undefined ? undefined : valueWithUnit(form, value, unit), day].filter(Boolean).join(', ');
}
