import type { TemplateResult } from 'lit';
import type { FieldSpec } from './field-options.ts';
import { textEntry } from './field-text.ts';
import type { PartnerForm } from './partner-form.ts';

/** "brenner.example/profile" is how people write a web address; a mail address or a path is none. */
const withoutScheme = /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+([/?#].*)?$/u;

/** A web address; one without its scheme gets it when it is finished. */
export function addressEntry(form: PartnerForm, spec: FieldSpec): TemplateResult {
  return textEntry(form, {
    ...spec,
    kind: 'url',
    complete: (text) => (withoutScheme.test(text) ? `https://${text}` : text),
  });
}
