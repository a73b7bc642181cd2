/** What was planned, what is expected, what was reached: months, and the days that they mean. */
import { rawText } from '@kvasir/element/controls.js';
import { status } from '@kvasir/element/display.js';
import { checkDate } from '@kvasir/element/panel.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { EntryForm } from './entry-form.ts';
import { beginOfMonth, endOfMonth, isMonth, monthWord } from './months.ts';
import { canSetBaseline, canRecord, record, setBaseline } from './quick-edits.ts';

interface PlanRow {
  readonly label: string;
  readonly month: unknown;
  readonly day: string | undefined;
  /** A day that stands by itself, beside the month. */
  readonly fixed?: unknown;
  /** What is looked at first: what is expected now. */
  readonly isNow?: boolean;
  /** Where nothing stands yet: the way to have it, in a click. */
  readonly act?: { readonly label: string; readonly id: string; readonly run: () => void } | undefined;
}

export function planTable(form: EntryForm): TemplateResult {
  const { text } = form;
  const rows = form.item?.collection === 'workPackages' ? packageRows(form) : itemRows(form);
  return html`<table class="panel-table panel-plan">
    <caption class="visually-hidden">
      ${text.scheduleCaption}
    </caption>
    <thead class="visually-hidden">
      <tr>
        <th scope="col">${text.columns.what}</th>
        <th scope="col">${text.columns.month}</th>
        <th scope="col">${text.columns.day}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map((row) => planRow(form, row))}
    </tbody>
  </table>`;
}

function packageRows(form: EntryForm): PlanRow[] {
  const { text } = form;
  const [start, end] = [form.field('startMonth'), form.field('endMonth')];
  return [
    { label: text.begins, month: start, day: beginOfMonth(form, start), isNow: true },
    { label: text.ends, month: end, day: endOfMonth(form, end), isNow: true },
  ];
}

function itemRows(form: EntryForm): PlanRow[] {
  const { text, host } = form;
  const at = (field: string) => form.field(`${field}Month`);
  const row = (label: string, month: unknown): PlanRow => ({ label, month, day: endOfMonth(form, month) });
  const act = (label: string, id: string, run: () => void) => (host.canEdit ? { label, id, run } : undefined);
  const [baseline, forecast, actual, fixed] = [at('baseline'), at('forecast'), at('actual'), form.field('dueDate')];
  const isReached = actual !== undefined;
  // What is due as it was first planned need not be told twice.
  const isAsPlanned = fixed === undefined && baseline !== undefined && baseline === at('due');
  const isExpected = forecast !== undefined && !isReached;
  return [
    ...(at('start') === undefined
      ? []
      : [{ label: text.begins, month: at('start'), day: beginOfMonth(form, at('start')) }]),
    {
      ...row(text.baseline, baseline),
      act: canSetBaseline(form) ? act(text.setBaseline, 'panel-set-baseline', () => setBaseline(form)) : undefined,
    },
    ...(isAsPlanned && (isReached || isExpected)
      ? []
      : [{ ...row(text.due, at('due')), fixed, isNow: !isReached && !isExpected }]),
    ...(forecast === undefined ? [] : [{ ...row(text.forecast, forecast), isNow: isExpected }]),
    {
      ...row(text.achieved, actual),
      isNow: isReached,
      act: canRecord(form) ? act(text.record, 'panel-record', () => record(form)) : undefined,
    },
  ];
}

function planRow(form: EntryForm, { label, month, day, fixed, isNow = false, act }: PlanRow): TemplateResult {
  const dash = html`<span class="panel-quiet">–</span>`;
  return html`<tr class=${isNow ? 'panel-plan-now' : ''}>
    <th scope="row">${label}</th>
    <td class="panel-number">
      ${month === undefined ? (fixed === undefined ? dash : nothing) : monthCell(form, month)}
    </td>
    <td class="panel-number">
      ${fixed === undefined ? html`<bdi>${day ?? nothing}</bdi>` : fixedDay(form, fixed)}
      ${
        act && month === undefined
          ? html`<button type="button" class="panel-link" part="link" id=${act.id} @click=${act.run}>
              ${act.label}
            </button>`
          : nothing
      }
    </td>
  </tr>`;
}

/** A month; what is none as it came, and said to be none. */
function monthCell(form: EntryForm, month: unknown): unknown {
  const word = monthWord(form, month);
  return isMonth(month)
    ? html`<bdi>${word}</bdi>`
    : status({ kind: 'danger', label: html`<bdi>${form.text.noMonth(word)}</bdi>` });
}

function fixedDay({ words, format, text }: EntryForm, value: unknown): unknown {
  const raw = rawText(value);
  const problem = checkDate(value, words, format);
  return problem === undefined
    ? html`<bdi>${format.date(raw)}</bdi> <span class="panel-quiet">${text.fixedDay}</span>`
    : status({ kind: 'danger', label: html`<bdi>${raw}</bdi>` });
}
