import { parseShare, shareFromInput } from '@kvasir/model/shares.js';
import type { TemplateResult } from 'lit';
import type { FieldSpec } from '../panel/fields/field-options.ts';
import { textEntry, textOrNothing } from '../panel/fields/field-text.ts';
import type { ResultForm } from './result-form.ts';

/** An exact share: what a person writes, "33 %", becomes a fraction once it is finished. */
export function shareEntry(form: ResultForm, spec: FieldSpec): TemplateResult {
  return textEntry(form, {
    ...spec,
    kind: 'code',
    check: (value) => (parseShare(value) ? undefined : form.resultWords.notAShare),
    read: (text) => textOrNothing(text) && (shareFromInput(text) ?? text),
  });
}
