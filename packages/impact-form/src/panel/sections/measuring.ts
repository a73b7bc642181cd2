import { rawText, readable, selectField, textField } from '@kvasir/element/controls.js';
import {
  checkWhole,
  facts,
  fieldOptions,
  isolated,
  partnerEntry,
  partnerLine,
  proseEntry,
  section,
  textEntry,
} from '@kvasir/element/panel.js';
import { html, nothing, type TemplateResult } from 'lit';
import { neededFact } from '../gaps.ts';
import type { IndicatorForm } from '../indicator-form.ts';

/** How the values are collected, from where, how often, by whom. */
export function measuringSection(form: IndicatorForm, goTo: (pointer: string) => void): TemplateResult {
  return section(form, { name: 'measuring', read: () => readMeasuring(form, goTo), edit: () => editMeasuring(form) });
}

const usual = ['1', '3', '6', '12'] as const;
const mostMonths = 1200;

function frequencyWords(form: IndicatorForm): string | undefined {
  const { text } = form;
  const months = form.field('frequencyMonths');
  const known = usual.find((key) => Number(key) === months);
  if (known) return text.frequencies[known];
  return typeof months === 'number' ? text.everyMonths(months) : readable(months);
}

function readMeasuring(form: IndicatorForm, goTo: (pointer: string) => void): TemplateResult | undefined {
  const { labels } = form.text;
  const responsible = readable(form.field('responsible'));
  return facts(
    neededFact(form, 'method', isolated(form.field('method')), goTo),
    neededFact(form, 'source', isolated(form.field('source')), goTo),
    neededFact(form, 'frequencyMonths', frequencyWords(form), goTo),
    neededFact(form, 'responsible', responsible && partnerLine(form, responsible), goTo),
    [labels.disaggregation, isolated(form.field('disaggregation'))],
  );
}

function editMeasuring(form: IndicatorForm): TemplateResult {
  const { labels, hints } = form.text;
  return html`${proseEntry(form, { path: form.path('method'), label: labels.method, hint: hints.method, rows: 2 })}
    ${textEntry(form, { path: form.path('source'), label: labels.source, hint: hints.source })}
    <div class="panel-columns">${frequencyFields(form)}</div>
    ${partnerEntry(form, { path: form.path('responsible'), label: labels.responsible })}
    ${textEntry(form, { path: form.path('disaggregation'), label: labels.disaggregation, hint: hints.disaggregation })}`;
}

/** One of the usual intervals, or a number of months. */
function frequencyFields(form: IndicatorForm): TemplateResult {
  const { text, item, wording } = form;
  const path = form.path('frequencyMonths');
  const months = form.field('frequencyMonths');
  const known = usual.find((key) => Number(key) === months);
  const isOther = item !== undefined && (form.otherFrequency.has(item.id) || (months !== undefined && !known));
  const monthsId = `${form.idOf(path)}-months`;
  const options = fieldOptions(form, { path, label: text.months, check: checkWhole(1, mostMonths) });
  const choose = (key: string | undefined) => {
    if (!item) return;
    if (key === 'other') {
      form.otherFrequency.add(item.id);
      form.focus(monthsId);
      form.host.element.requestUpdate();
      return;
    }
    form.otherFrequency.delete(item.id);
    form.commit(path, key === undefined ? undefined : Number(key));
  };
  const entered = (typed: string): number | string | undefined => {
    const entry = typed.trim();
    if (entry === '') return undefined;
    return /^\d{1,4}$/.test(entry) ? Number(entry) : typed;
  };
  return html`${selectField({
    id: form.idOf(path),
    label: text.labels.frequencyMonths,
    wording,
    value: isOther ? 'other' : known,
    choices: [...usual, 'other' as const].map((key) => ({ key, label: text.frequencies[key] })),
    onChange: choose,
  })}
  ${
    isOther
      ? textField({
          ...options,
          id: monthsId,
          kind: 'digits',
          value: form.shownText(path, rawText),
          onInput: (typed) => form.type(path, entered(typed), typed),
          onChange: (typed) => form.commit(path, entered(typed)),
        })
      : nothing
  }`;
}
