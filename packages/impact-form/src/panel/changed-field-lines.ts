/** What is another one in a definition than in the one before, in words. */
import { rawText, readable } from '@kvasir/element/controls.js';
import { termName } from '@kvasir/element/panel.js';
import { definitionFields, type DefinitionField } from '@kvasir/model/impact.js';
import { html, type TemplateResult } from 'lit';
import type { IndicatorForm } from './indicator-form.ts';
import { unitName } from '../unit-name.ts';
import { datedValueText } from './words.ts';

type Definition = Readonly<Record<string, unknown>>;

/** A field of a definition as it is read. */
function fieldText(form: IndicatorForm, field: DefinitionField, definition: Definition): string | undefined {
  const { text, impact } = form;
  const value = definition[field];
  switch (field) {
    case 'kind':
      return termName(impact.kinds, value);
    case 'direction':
      return termName(impact.directions, value);
    case 'unit':
      return unitName(value, text) || undefined;
    case 'baseline':
    case 'target':
      return datedValueText(form, value, definition['unit'] ?? '');
    default:
      return readable(rawText(value));
  }
}

function unitOf(field: DefinitionField, { unit }: Definition): unknown {
  return field === 'unit' ? unit : undefined;
}

/** "Unit: t → kg", for each field that differs. */
export function changedFieldLines(form: IndicatorForm, before: Definition, after: Definition): TemplateResult[] {
  const { text } = form;
  return definitionFields.flatMap((field) => {
    // The unit has a line of its own: the same number in another one is no second change.
    const [was, is] = [before, after].map((definition) =>
      fieldText(form, field, { ...definition, unit: unitOf(field, definition) }),
    );
    if (was === is) return [];
    const [from, to] = [fieldText(form, field, before), fieldText(form, field, after)];
    return [
      html`<li>
        <span class="panel-label">${text.labels[field]}</span>
        <bdi class="panel-words">${text.changeFromTo(from ?? text.nothing, to ?? text.nothing)}</bdi>
      </li>`,
    ];
  });
}
