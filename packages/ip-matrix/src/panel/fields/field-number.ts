import type { TemplateResult } from 'lit';
import { shareFromInput } from '@kvasir/model/shares.js';
import { checkShare, checkWhole } from '../checks.ts';
import type { PanelForm } from '../panel-form.ts';
import type { FieldSpec } from './field-options.ts';
import { textEntry, textOrNothing } from './field-text.ts';

export interface WholeSpec extends FieldSpec {
  least: number;
  most: number;
}

/** A whole number; what is none stays as it was typed. */
export function wholeEntry(form: PanelForm, spec: WholeSpec): TemplateResult {
  return textEntry(form, { ...spec, kind: 'digits', check: checkWhole(spec.least, spec.most), read: readWhole });
}

function readWhole(text: string): number | string | undefined {
  const entry = text.trim();
  if (entry === '') return undefined;
  return /^-?\d{1,15}$/.test(entry) ? Number(entry) : text;
}

/** An exact share: what a person writes, "33 %", becomes a fraction once it is finished. */
export function shareEntry(form: PanelForm, spec: FieldSpec): TemplateResult {
  return textEntry(form, {
    ...spec,
    kind: 'code',
    check: checkShare,
    read: (text) => textOrNothing(text) && (shareFromInput(text) ?? text),
  });
}
