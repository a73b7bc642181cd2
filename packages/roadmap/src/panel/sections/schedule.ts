import { status } from '@kvasir/element/display.js';
import { choiceEntry, choicesOf, dateEntry, section, wholeEntry } from '@kvasir/element/panel.js';
import { itemStatuses } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import type { EntryForm } from '../entry-form.ts';
import { monthSteps } from '../month-steps.ts';
import { beginOfMonth, endOfMonth, lastMonth } from '../months.ts';
import { planTable } from '../plan-table.ts';
import { scheduled } from '../shown-item.ts';

type MonthField = 'startMonth' | 'endMonth' | 'dueMonth' | 'baselineMonth' | 'forecastMonth' | 'actualMonth';

/** When it was planned, is expected and was reached, and the way to move it. */
export function scheduleSection(form: EntryForm): TemplateResult {
  return section(form, {
    name: 'schedule',
    read: () => html`${planTable(form)} ${slackLine(form)} ${monthSteps(form)}`,
    edit: () => html`${form.item?.collection === 'workPackages' ? packageFields(form) : itemFields(form)}`,
  });
}

/** How far it can slip before something else moves. */
function slackLine(form: EntryForm): TemplateResult | typeof nothing {
  const { text } = form;
  const item = scheduled(form);
  if (item?.slack === undefined) return nothing;
  const words = item.isCritical && item.slack >= 0 ? text.critical : text.slack(item.slack);
  return html`<p class="panel-quiet">${item.slack < 0 ? status({ kind: 'danger', label: words }) : words}</p>`;
}

/** A month, and the day that it means. */
function monthField(form: EntryForm, field: MonthField): TemplateResult {
  const value = form.field(field);
  const day = field === 'startMonth' ? beginOfMonth(form, value) : endOfMonth(form, value);
  return wholeEntry(form, {
    path: form.path(field),
    label: form.text.labels[field],
    hint: day && form.text.isDay(day),
    least: 1,
    most: lastMonth,
  });
}

function packageFields(form: EntryForm): TemplateResult {
  return html`<div class="panel-columns">${monthField(form, 'startMonth')} ${monthField(form, 'endMonth')}</div>`;
}

function itemFields(form: EntryForm): TemplateResult {
  const { text, roadmap } = form;
  return html`${choiceEntry(form, {
      path: form.path('status'),
      label: text.labels.status,
      choices: choicesOf(itemStatuses, roadmap.statuses),
    })}
    <div class="panel-columns">
      ${(['startMonth', 'dueMonth', 'baselineMonth', 'forecastMonth', 'actualMonth'] as const).map((field) =>
        monthField(form, field),
      )}
    </div>
    ${dateEntry(form, { path: form.path('dueDate'), label: text.labels.dueDate, hint: text.dueDateHint })}`;
}
