import type { TemplateResult } from 'lit';
import { checkDecimal, checkWhole } from '../checks.ts';
import type { PanelForm } from '../panel-form.ts';
import type { FieldSpec } from './field-options.ts';
import { textEntry } from './field-text.ts';

export interface NumberSpec extends FieldSpec {
  least: number;
  most: number;
}

/** A whole number; what is none stays as it was typed. */
export function wholeEntry(form: PanelForm, spec: NumberSpec): TemplateResult {
  return textEntry(form, { ...spec, kind: 'digits', check: checkWhole(spec.least, spec.most), read: readWhole });
}

function readWhole(text: string): number | string | undefined {
  const entry = text.trim();
  if (entry === '') return undefined;
  return /^-?\d{1,15}$/.test(entry) ? Number(entry) : text;
}

/** Any number, with a point or a comma; what is none stays as it was typed. */
export function decimalEntry(form: PanelForm, spec: NumberSpec): TemplateResult {
  return textEntry(form, { ...spec, kind: 'code', check: checkDecimal(spec.least, spec.most), read: readDecimal });
}

function readDecimal(text: string): number | string | undefined {
  const entry = text.trim().replace(',', '.');
  if (entry === '') return undefined;
  return /^-?\d{1,15}(\.\d{1,6})?$/.test(entry) ? Number(entry) : text;
}
