/** Fields where nobody can edit: what stands in them is read, not typed. */
import { html, nothing, type TemplateResult } from 'lit';
import { rawText } from '../../controls/raw-text.ts';
import { status } from '../../controls/status.ts';
import { isAbsent } from '../edits.ts';
import type { PanelForm } from '../panel-form.ts';
import { errorAndHint } from '../../controls/field.ts';
import { isolated } from '../reading.ts';
import { fieldOptions, type FieldSpec } from './field-options.ts';

/**
 * A field as it is read: its label, what stands in it, and what is wrong with that. It has the id of the control that
 * stands there for whoever can edit, so that the same ways lead to it. Nothing where nothing stands.
 *
 * @param content what stands in it, as it is to be shown; without it as text, as it came
 */
export function readField(form: PanelForm, spec: FieldSpec, content?: unknown): TemplateResult {
  const value = form.read(spec.path);
  if (isAbsent(value) || value === '') return html``;
  const options = fieldOptions(form, { ...spec, hint: undefined });
  return html`<div class="field field-read" part="field" id=${options.id} tabindex="-1">
    <p class="field-label" part="label">${spec.label}</p>
    <div class="field-value">${content ?? isolated(value) ?? nothing}</div>
    ${errorAndHint(options)}
  </div>`;
}

/** A flag that is set says what its label says; one that is not says nothing. */
export function readFlag(form: PanelForm, spec: FieldSpec): TemplateResult {
  const value = form.read(spec.path);
  if (value === false) return html``;
  if (value !== true) return readField(form, spec);
  return html`<p class="field field-read" part="field" id=${form.idOf(spec.path)} tabindex="-1">
    ${status({ kind: 'success', label: spec.label })}
  </p>`;
}

/** What a set holds, in a line. */
export function readTags(
  form: PanelForm,
  spec: FieldSpec,
  tags: readonly { readonly key: string; readonly label: string; readonly leading?: unknown }[],
): TemplateResult {
  if (tags.length === 0) return html``;
  return readField(
    form,
    spec,
    html`<ul class="field-tags">
      ${tags.map(({ key, label, leading }) => html`<li>${leading ?? nothing}<bdi>${label || rawText(key)}</bdi></li>`)}
    </ul>`,
  );
}
