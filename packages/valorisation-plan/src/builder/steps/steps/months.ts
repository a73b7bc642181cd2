/** The months of a step as fields and as words, with the days that follow from them. */
import { rawText } from '@kvasir/element/controls.js';
import { textEntry, type Path } from '@kvasir/element/panel.js';
import { firstDayOf, lastDayOf } from '@kvasir/model/roadmap.js';
import type { ReadStep } from '@kvasir/model/valorisation.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { PlanForm } from '../../plan-form.ts';
import type { StepsMessages } from './steps.messages.ts';

/** The last project month that a document can hold. */
const lastMonth = 1200;

function isMonth(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= lastMonth;
}

/** A month as partners write it, `24` or `M24`; what is none stays as it was typed. */
function readMonthText(text: string): number | string | undefined {
  const entry = text.trim();
  if (entry === '') return undefined;
  const digits = /^m?\s?(\d{1,9})$/i.exec(entry)?.[1];
  return digits === undefined ? text : Number(digits);
}

/** The months, beside what else is given in the same line. */
export function monthFields(
  form: PlanForm,
  text: StepsMessages,
  { path, step, beside }: { readonly path: Path; readonly step: ReadStep | undefined; readonly beside: unknown },
): TemplateResult {
  const [start, end] = [step?.startMonth, step?.endMonth];
  // What a month is, is said once, at the first that is to be entered.
  const hint = (field: 'startMonth' | 'endMonth') =>
    field === 'startMonth' || isMonth(form.read([...path, 'startMonth'])) ? text.monthHint : undefined;
  return html`<div class="step-months">
    <div class="step-trio step-duration">
      ${monthField(form, text, { path, field: 'startMonth', hint: hint('startMonth') })}
      ${monthField(form, text, { path, field: 'endMonth', hint: hint('endMonth') })} ${beside}
    </div>
    ${start !== undefined && end !== undefined && end < start ? html`<p class="step-odd">${text.endsFirst}</p>` : nothing}
    ${step?.isAfterEnd ? html`<p class="step-after">${afterEnd(form, text)}</p>` : nothing}
  </div>`;
}

interface MonthField {
  /** The step's. */
  readonly path: Path;
  readonly field: 'startMonth' | 'endMonth';
  /** Where no month is entered whose day can be said. */
  readonly hint: string | undefined;
}

function monthField(form: PlanForm, text: StepsMessages, { path, field, hint }: MonthField): TemplateResult {
  const at = [...path, field];
  const value = form.read(at);
  const { startDate } = form.host.value;
  const isStart = field === 'startMonth';
  const day = isMonth(value) ? (isStart ? firstDayOf(startDate, value) : lastDayOf(startDate, value)) : undefined;
  const words = day && form.format.date(day);
  return textEntry(form, {
    path: at,
    label: isStart ? text.startMonth : text.endMonth,
    kind: 'code',
    hint: words ? (isStart ? text.from(words) : text.until(words)) : hint,
    check: (found) => (isMonth(found) ? undefined : text.notAMonth),
    read: readMonthText,
  });
}

function afterEnd({ host, format }: PlanForm, text: StepsMessages): string {
  const { endDate } = host.value;
  return typeof endDate === 'string' ? text.afterEndOn(format.date(endDate)) : text.afterEnd;
}

/** `M22–26`, and the days: `1 Dec 2026 – 30 Apr 2027`; what is no month as it came. */
export function monthsInWords({ format }: PlanForm, text: StepsMessages, step: ReadStep): [string, string] {
  const { startMonth, endMonth, startDate, endDate, raw } = step;
  const [first, last] = [startMonth ?? endMonth, endMonth ?? startMonth];
  if (first === undefined || last === undefined) {
    return [[raw['startMonth'], raw['endMonth']].map(rawText).filter(Boolean).join('–'), ''];
  }
  const day = (date: string | undefined): string[] => (date === undefined ? [] : [format.date(date, 'month')]);
  const days = startMonth === undefined ? day(endDate) : [...day(startDate), ...day(endDate)];
  return [text.months(first, last), [...new Set(days)].join(' – ')];
}
