/** Numbers of an indicator, in the reader's notation and with the unit or without. */
import type { Format } from '@kvasir/element';
import { rawText, textField } from '@kvasir/element/controls.js';
import { fieldOptions, type FieldSpec } from '@kvasir/element/panel.js';
import { readNumber } from '@kvasir/model/impact.js';
import type { TemplateResult } from 'lit';
import type { IndicatorForm } from './indicator-form.ts';
import type { IndicatorPanelMessages } from './panel.messages.ts';
import { unitName } from '../unit-name.ts';

/** From there on a number is written with its exponent: its digits would say more than it does. */
const longNumber = 1e15;

/** A number as its field shows it, so that it can be read back to the same one. */
export function numberText(value: unknown, format: Format): string {
  if (typeof value !== 'number' || !Number.isFinite(value) || Math.abs(value) >= longNumber) return rawText(value);
  const size = Math.abs(value);
  // A format writes twenty places: of what is very small it would leave something out, or write a nought.
  const isWhole = size === 0 || (size >= 1e-6 && String(size).length <= '0.'.length + 20);
  return isWhole ? format.number(value, { maximumFractionDigits: 20 }) : value.toExponential();
}

/** The number that a text says; what says none is kept as it was typed. */
function entered(text: string, unit: unknown, { language }: Format): number | string | undefined {
  const reading = readNumber(text, language, { unit });
  if (reading.kind === 'number') return reading.value;
  return reading.kind === 'empty' ? undefined : text;
}

function problemWith(value: unknown, unit: unknown, format: Format, text: IndicatorPanelMessages): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return undefined;
  const reading = readNumber(value, format.language, { unit });
  if (reading.kind === 'other-unit') return text.otherUnit(reading.unit, unitName(unit, text));
  return reading.kind === 'out-of-range' ? text.numberTooLarge : text.notANumber;
}

export interface MeasureSpec extends Omit<FieldSpec, 'check'> {
  /** What else must hold of a number. */
  readonly checkNumber?: (value: number) => string | undefined;
}

/** A value of the indicator, in its unit. */
export function measureEntry(form: IndicatorForm, spec: MeasureSpec): TemplateResult {
  const { text, format } = form;
  const { path, checkNumber } = spec;
  const unit = form.field('unit');
  return textField({
    ...fieldOptions(form, {
      ...spec,
      check: (value) =>
        problemWith(value, unit, format, text) ?? (typeof value === 'number' ? checkNumber?.(value) : undefined),
    }),
    kind: 'code',
    end: unitName(unit, text) || undefined,
    value: form.shownText(path, (value) => numberText(value, format)),
    onInput: (typed) => form.type(path, entered(typed, unit, format), typed),
    onChange: (typed) => form.commit(path, entered(typed, unit, format)),
  });
}
