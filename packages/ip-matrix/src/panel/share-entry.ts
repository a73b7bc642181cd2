import { textEntry, textOrNothing, type FieldSpec } from '@kvasir/element/panel.js';
import { parseShare, shareFromInput } from '@kvasir/model/shares.js';
import type { TemplateResult } from 'lit';
import type { PanelForm } from './panel-form.ts';

/** An exact share: what a person writes, "33 %", becomes a fraction once it is finished. */
export function shareEntry(form: PanelForm, spec: FieldSpec): TemplateResult {
  return textEntry(form, {
    ...spec,
    kind: 'code',
    check: (value) => (parseShare(value) ? undefined : form.text.notAShare),
    read: (text) => textOrNothing(text) && (shareFromInput(text) ?? text),
  });
}
