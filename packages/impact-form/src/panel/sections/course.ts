import { dateEntry, facts, fieldsOf, readableOr, section, type Check } from '@kvasir/element/panel.js';
import { html, nothing, type TemplateResult } from 'lit';
import { neededFact } from '../gaps.ts';
import type { IndicatorForm } from '../indicator-form.ts';
import { measureEntry } from '../measure-field.ts';
import { datedValueText, valueWithUnit } from '../words.ts';

/** Where the indicator stood, where it shall be by when, and what can be believed of it. */
export function courseSection(form: IndicatorForm, goTo: (pointer: string) => void): TemplateResult {
  return section(form, { name: 'course', read: () => readCourse(form, goTo), edit: () => editCourse(form) });
}

function readCourse(form: IndicatorForm, goTo: (pointer: string) => void): TemplateResult | undefined {
  const { text } = form;
  const { labels } = text;
  return facts(
    neededFact(form, 'baseline', isolatedText(datedValueText(form, form.field('baseline'))), goTo, 'value'),
    neededFact(form, 'target', isolatedText(datedValueText(form, form.field('target'))), goTo, 'value'),
    [labels.tolerance, isolatedText(toleranceText(form))],
    [labels.plausibleRange, isolatedText(rangeText(form))],
  );
}

function isolatedText(text: string | undefined): TemplateResult | undefined {
  return text === undefined || text === '' ? undefined : html`<bdi class="panel-words">${text}</bdi>`;
}

function toleranceText(form: IndicatorForm): string | undefined {
  const tolerance = form.field('tolerance');
  return tolerance === undefined ? undefined : form.text.plusMinus(valueWithUnit(form, tolerance));
}

function rangeText(form: IndicatorForm): string | undefined {
  const { text } = form;
  const { from, to } = fieldsOf(form.field('plausibleRange'));
  const [low, high] = [from, to].map((bound) => (bound === undefined ? undefined : valueWithUnit(form, bound)));
  if (low !== undefined && high !== undefined) return text.between(low, high);
  if (low !== undefined) return text.atLeast(low);
  return high === undefined ? undefined : text.atMost(high);
}

function editCourse(form: IndicatorForm): TemplateResult {
  const { text } = form;
  const { labels, hints } = text;
  const isMaintained = form.field('direction') === 'maintain';
  return html`${readableOr(form, form.path('baseline'), labels.baseline, () => datedFields(form, 'baseline'))}
  ${readableOr(form, form.path('target'), labels.target, () => datedFields(form, 'target'))}
  ${
    // Only what is to be maintained has a band; what stands in the document is shown all the same.
    isMaintained || form.field('tolerance') !== undefined
      ? measureEntry(form, {
          path: form.path('tolerance'),
          label: labels.tolerance,
          hint: hints.tolerance,
          checkNumber: (value) => (value < 0 ? text.notNegative : undefined),
        })
      : nothing
  }
  ${readableOr(form, form.path('plausibleRange'), labels.plausibleRange, () => rangeFields(form))}`;
}

function datedFields(form: IndicatorForm, field: 'baseline' | 'target'): TemplateResult {
  const { text } = form;
  const [value, date] =
    field === 'baseline' ? [text.baselineValue, text.baselineDate] : [text.targetValue, text.targetDate];
  return html`<div class="panel-columns">
    ${measureEntry(form, { path: form.path(field, 'value'), label: value })}
    ${dateEntry(form, {
      path: form.path(field, 'date'),
      label: date,
      ...(field === 'target' && { check: checkTargetDay(form) }),
    })}
  </div>`;
}

/** A day after that of the baseline. */
function checkTargetDay(form: IndicatorForm): Check {
  return (value, { problems }, format) => {
    const day = typeof value === 'string' ? value : '';
    // What is no date comes back from the format as it is.
    if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || format.date(day) === day) return problems.notADate;
    const { date } = fieldsOf(form.field('baseline'));
    return typeof date === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(date) && day < date
      ? form.text.dayReversed
      : undefined;
  };
}

function rangeFields(form: IndicatorForm): TemplateResult {
  const { text } = form;
  const { from } = fieldsOf(form.field('plausibleRange'));
  return html`<div class="panel-columns">
    ${measureEntry(form, {
      path: form.path('plausibleRange', 'from'),
      label: text.rangeFrom,
      hint: text.hints.plausibleRange,
    })}
    ${measureEntry(form, {
      path: form.path('plausibleRange', 'to'),
      label: text.rangeTo,
      checkNumber: (value) => (typeof from === 'number' && value < from ? text.rangeReversed : undefined),
    })}
  </div>`;
}
