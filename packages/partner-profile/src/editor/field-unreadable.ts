import { icon, iconError } from '@kvasir/element';
import { button, rawText } from '@kvasir/element/controls.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { FieldSpec } from './field-options.ts';
import { removeAt, type Path } from './partner-patch.ts';
import type { PartnerForm } from './partner-form.ts';

/**
 * What stands where fields should be and has none: a text in place of a list, an array. It is shown as it came, and
 * stays until the user takes it away.
 */
export function unreadable(form: PartnerForm, { path, label }: Pick<FieldSpec, 'path' | 'label'>): TemplateResult {
  const id = form.register(path, label);
  return html`<div class="field unreadable" part="field">
    <span class="field-label" id="${id}-label">${label}</span>
    <p class="unreadable-value" id="${id}-value"><bdi>${rawText(form.read(path))}</bdi></p>
    <p class="field-error" id="${id}-error">${icon(iconError)}<span>${form.text.unreadable}</span></p>
    ${
      form.readOnly || form.disabled
        ? nothing
        : button({
            id,
            label: form.text.unreadableRemove,
            size: 'small',
            describedBy: `${id}-label ${id}-value ${id}-error`,
            onClick: () => form.change(removed(form, path)),
          })
    }
  </div>`;
}

function removed(form: PartnerForm, path: Path): unknown {
  return removeAt(form.value, path);
}
