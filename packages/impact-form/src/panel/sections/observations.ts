import { iconPending } from '@kvasir/element';
import { button, rawText } from '@kvasir/element/controls.js';
import { status } from '@kvasir/element/display.js';
import { fieldsOf, section } from '@kvasir/element/panel.js';
import { dueObservations, observationsOf, type DueObservation, type ReadObservation } from '@kvasir/model/impact.js';
import { html, nothing, type TemplateResult } from 'lit';
import { periodName } from '../../period-name.ts';
import type { IndicatorForm } from '../indicator-form.ts';
import { valueText, valueWithUnit } from '../words.ts';

/** So many are in view; the view that follows the course has all of them. */
const inView = 4;

/** The latest values, what is due, and the ways to record and to follow them. */
export function observationsSection(form: IndicatorForm): TemplateResult {
  return section(form, { name: 'observations', read: () => html`${latest(form)} ${dueLine(form)} ${ways(form)}` });
}

function latest(form: IndicatorForm): TemplateResult {
  const { text } = form;
  const observations = observationsOf(form.read(form.path())).toReversed();
  if (observations.length === 0) return html`<p class="panel-quiet">${text.noObservations}</p>`;
  const earlier = observations.length - inView;
  return html`<table class="panel-table panel-observations">
      <caption class="visually-hidden">
        ${text.observationsCaption}
      </caption>
      <thead class="visually-hidden">
        <tr>
          <th scope="col">${text.period}</th>
          <th scope="col">${text.value}</th>
          <th scope="col">${text.status}</th>
        </tr>
      </thead>
      <tbody>
        ${observations.slice(0, inView).map((observation) => row(form, observation))}
      </tbody>
    </table>
    ${earlier > 0 ? html`<p class="panel-quiet">${text.earlierObservations(earlier)}</p>` : nothing}`;
}

function row(form: IndicatorForm, observation: ReadObservation): TemplateResult {
  const { impact, format, text } = form;
  const { period, version, status: stands } = observation;
  return html`<tr>
    <th scope="row">
      <bdi>${periodName(period, impact, format)}</bdi>
      ${version === form.version ? nothing : html`<span class="panel-quiet">${text.version(version)}</span>`}
    </th>
    <td class="panel-number"><bdi>${valueOf(form, observation)}</bdi></td>
    <td>${stands ? html`<span class="panel-quiet">${impact.statuses[stands]}</span>` : nothing}</td>
  </tr>`;
}

/** Missing is not zero: the reason stands in the place of the value. What cannot be read stands as it came. */
function valueOf(form: IndicatorForm, { measure, missing, raw, version }: ReadObservation): unknown {
  const { text, format } = form;
  if (measure !== undefined) {
    const earlier = fieldsOf(form.read(form.path('earlierVersions', String(version))));
    const isJudged = form.field('kind') === 'qualitative';
    const unit = version === form.version ? form.field('unit') : earlier['unit'];
    return isJudged ? valueText(measure, format) : valueWithUnit(form, measure, unit);
  }
  if (missing !== undefined) return html`<span class="panel-words">${text.missingBecause(missing)}</span>`;
  const came = raw['value'] ?? raw['rating'];
  return came === undefined ? '–' : status({ kind: 'danger', label: rawText(came) });
}

/** What is asked for first: what is overdue, and else what comes next. */
function nextDue(form: IndicatorForm): DueObservation | undefined {
  const { host, item } = form;
  return dueObservations(host.value, host.settings.today).find(({ indicator }) => indicator === item?.id);
}

function dueLine(form: IndicatorForm): unknown {
  const { text, impact, format } = form;
  const due = nextDue(form);
  if (!due) return nothing;
  const words = (due.isOverdue ? text.overdue : text.nextDue)(
    periodName(due.period, impact, format),
    format.date(due.dueOn),
  );
  return html`<p>
    ${status(due.isOverdue ? { kind: 'warning', label: words } : { kind: 'neutral', label: words, icon: iconPending })}
  </p>`;
}

function ways(form: IndicatorForm): TemplateResult {
  const { host, text, impact, format, item } = form;
  const due = nextDue(form);
  return html`<div class="panel-acts">
    ${
      host.canEdit
        ? button({
            id: 'panel-record',
            label: text.record(due && periodName(due.period, impact, format)),
            size: 'small',
            onClick: () => goRecord(form, due?.period),
          })
        : nothing
    }
    ${button({
      id: 'panel-follow',
      label: text.follow,
      size: 'small',
      variant: 'quiet',
      onClick: () => item && host.follow(item.id),
    })}
  </div>`;
}

/** The values stand in a view of their own, which the panel makes room for. */
export function goRecord({ host }: IndicatorForm, period?: string): void {
  if (period !== undefined) host.choosePeriod(period);
  host.closeIndicator();
  host.show('record');
}
