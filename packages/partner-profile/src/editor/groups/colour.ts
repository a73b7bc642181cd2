import { fieldGroup, partnerMark, rawText } from '@kvasir/element/controls.js';
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { fieldOptions, type FieldSpec } from '../field-options.ts';
import { fixedText } from '../field-text.ts';
import type { PartnerForm } from '../partner-form.ts';

const colours = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** The colour of the mark: twelve to choose from, shown with the partner's own letters; or the one it is given. */
export function colourEntry(form: PartnerForm, spec: FieldSpec, letters: string): TemplateResult {
  const value = form.read(spec.path);
  const { text } = form;
  if (form.readOnly) return fixedText(form, spec, rawText(value));
  const options = fieldOptions(form, spec);
  const isUnknown = value !== undefined && !colours.includes(value as number);
  const radio = (key: string, name: string, colour: number | undefined, content: unknown) =>
    html`<label class="colour" title=${name}>
      <input
        type="radio"
        class="choice-radio"
        name=${options.id}
        .value=${key}
        aria-label=${name}
        ?disabled=${form.disabled}
        .checked=${live(!isUnknown && value === colour)}
        @input=${(event: Event) => event.stopPropagation()}
        @change=${(event: Event) => {
          event.stopPropagation();
          form.commit(spec.path, colour);
        }}
      />
      ${content}
    </label>`;
  return fieldGroup(
    { ...options, hint: isUnknown ? rawText(value) : options.hint },
    () =>
      html`<div class="colours">
        ${radio('', text.colourAutomatic, undefined, html`<span>${text.colourAutomatic}</span>`)}
        ${colours.map((colour) =>
          radio(String(colour), text.colourNumber(colour), colour, partnerMark({ letters, colour })),
        )}
      </div>`,
    'radiogroup',
  );
}
