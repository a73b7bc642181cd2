import { parseShare, shareFromInput } from '@kvasir/model/shares.js';
import type { TemplateResult } from 'lit';
import type { PanelForm } from '../panel-form.ts';
import type { FieldSpec } from './field-options.ts';
import { textEntry, textOrNothing } from './field-text.ts';

export interface ShareSpec extends FieldSpec {
  /** What is said of a text that is no share. */
  notAShare: string;
}

/** An exact share: what a person writes, "33 %", becomes a fraction once it is finished. */
export function shareEntry(form: PanelForm, { notAShare, ...spec }: ShareSpec): TemplateResult {
  return textEntry(form, {
    ...spec,
    kind: 'code',
    check: (value) => (parseShare(value) ? undefined : notAShare),
    read: (text) => textOrNothing(text) && (shareFromInput(text) ?? text),
  });
}
