import { isMap } from '@kvasir/model';
import { html, type TemplateResult } from 'lit';
import { readCents, showCents } from '../../controls/number-text.ts';
import type { NumberEntry } from '../../controls/number-field.ts';
import { rawText } from '../../controls/raw-text.ts';
import { textField } from '../../controls/text-field.ts';
import type { Format } from '../../localization/format.ts';
import type { Check } from '../checks.ts';
import { fieldsOf } from '../edits.ts';
import type { PanelForm } from '../panel-form.ts';
import { isolated } from '../reading.ts';
import { unreadable } from '../unreadable.ts';
import { fieldOptions, type FieldSpec } from './field-options.ts';
import { readField } from './field-read.ts';
import { textEntry } from './field-text.ts';

/** The currency of the projects that are known; it can be changed beside each amount. */
const usualCurrency = 'EUR';

export interface MoneySpec extends FieldSpec {
  /** The field as text, where what stands in it has to be named. */
  label: string;
  /** The currency of a new amount; the euro where nothing else is said. */
  currency?: string | undefined;
}

const currencyForm = /^[A-Z]{3}$/;

const checkAmount: Check = (value, { notAnAmount }) =>
  Number.isSafeInteger(fieldsOf(value)['cents']) ? undefined : notAnAmount;

const checkCurrency: Check = (value, { notACurrency }) =>
  typeof value === 'string' && currencyForm.test(value) ? undefined : notACurrency;

/** An amount of money as it is read; what is none as it came. */
export function moneyWords(value: unknown, format: Format): string | undefined {
  if (value === undefined || value === null) return undefined;
  const { cents, currency } = fieldsOf(value);
  const isMoney =
    typeof cents === 'number' &&
    Number.isSafeInteger(cents) &&
    typeof currency === 'string' &&
    currencyForm.test(currency);
  return isMoney ? format.money(cents, currency) : rawText(value);
}

/** An amount and its currency. Without an amount there is no money, whatever the currency. */
export function moneyEntry(form: PanelForm, spec: MoneySpec): TemplateResult {
  const { path, label, currency = usualCurrency } = spec;
  const value = form.read(path);
  const checked = { check: checkAmount, ...spec };
  if (!form.host.canEdit) return readField(form, checked, isolated(moneyWords(value, form.format)));
  if (!form.isReadable(path)) return unreadable(form, path, label);
  const { language } = form.format;
  const money = fieldsOf(value);
  const withCents = (cents: NumberEntry): object => {
    if (cents !== undefined) return { currency, ...money, cents };
    const { cents: _, ...rest } = money;
    return rest;
  };
  const finished = (cents: NumberEntry): unknown => {
    const amount = withCents(cents);
    return Object.keys(amount).every((key) => key === 'currency') ? undefined : amount;
  };
  // An amount stays in some currency: clearing that gives it the usual one again.
  const readCurrency = (text: string): string | undefined =>
    text.trim().toUpperCase() || (money['cents'] === undefined ? undefined : currency);
  return html`<div class="panel-money" role="group" aria-label=${label}>
    ${textField({
      ...fieldOptions(form, checked),
      kind: 'digits',
      value: form.shownText(path, (shown) => amountText(shown, language)),
      // Whoever clears an amount to write another one means the same currency.
      onInput: (text) => form.type(path, withCents(readCents(text, language)), text),
      onChange: (text) => form.commit(path, finished(readCents(text, language))),
    })}
    ${textEntry(form, {
      path: [...path, 'currency'],
      label: form.words.currency,
      kind: 'code',
      placeholder: currency,
      check: checkCurrency,
      read: readCurrency,
    })}
  </div>`;
}

function amountText(value: unknown, language: string): string {
  const { cents } = fieldsOf(value);
  return showCents(cents, language) ?? (isMap(value) ? rawText(cents) : rawText(value));
}
