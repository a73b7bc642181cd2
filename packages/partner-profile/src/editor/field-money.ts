import { rawText, readCents, showCents, textField, type NumberEntry } from '@kvasir/element/controls.js';
import { html, type TemplateResult } from 'lit';
import { fieldOptions, type FieldSpec } from './field-options.ts';
import { textEntry } from './field-text.ts';
import { unreadable } from './field-unreadable.ts';
import { fieldsOf, isContainer } from './partner-patch.ts';
import type { PartnerForm } from './partner-form.ts';

/** The currency of the projects that the form knows of; it can be changed beside each amount. */
const usualCurrency = 'EUR';

/** An amount and its currency. Without an amount there is no money, whatever the currency. */
export function moneyEntry(form: PartnerForm, spec: FieldSpec): TemplateResult {
  const { path, label } = spec;
  const value = form.read(path);
  if (!isContainer(value)) return unreadable(form, spec);
  const { language } = form;
  const money = fieldsOf(value);
  const withCents = (cents: NumberEntry): unknown => {
    if (cents !== undefined) return { currency: usualCurrency, ...money, cents };
    const { cents: _, ...rest } = money;
    return Object.keys(rest).every((key) => key === 'currency') ? undefined : rest;
  };
  const amount = fieldOptions(form, { ...spec, path: [...path, 'cents'] });
  return html`<div class="money" role="group" aria-label=${label}>
    ${textField({
      ...amount,
      error: amount.error && form.text.notAnAmount,
      kind: 'digits',
      value: form.shownText(path, () => showCents(money['cents'], language) ?? rawText(money['cents'])),
      disabled: form.disabled,
      readOnly: form.readOnly,
      onInput: (text) => form.type(path, withCents(readCents(text, language)), text),
      onChange: (text) => form.commit(path, withCents(readCents(text, language))),
    })}
    ${textEntry(form, {
      path: [...path, 'currency'],
      label: form.text.labels.currency,
      kind: 'code',
      placeholder: usualCurrency,
      complete: (text) => text.toUpperCase(),
    })}
  </div>`;
}
