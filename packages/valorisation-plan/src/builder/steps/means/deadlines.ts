/** The days that a plan has to keep, each with the way to the field that says so. */
import { readable } from '@kvasir/element/controls.js';
import { status } from '@kvasir/element/display.js';
import { exploitationRoutes, fromPointer } from '@kvasir/model';
import type { PlanDeadline } from '@kvasir/model/valorisation.js';
import { html, type TemplateResult } from 'lit';
import type { PlanForm } from '../../plan-form.ts';
import type { MeansMessages } from '../means.messages.ts';

export function deadlineTable(form: PlanForm, text: MeansMessages, deadlines: readonly PlanDeadline[]): TemplateResult {
  if (deadlines.length === 0) return html`<p class="means-note">${text.noDays}</p>`;
  return html`<table class="means-table means-days" role="table" aria-label=${text.days}>
    <thead>
      <tr role="row">
        <th role="columnheader" scope="col">${text.dayHeads.date}</th>
        <th role="columnheader" scope="col">${text.dayHeads.what}</th>
      </tr>
    </thead>
    <tbody>
      ${deadlines.map(
        (deadline) =>
          html`<tr role="row">
            <td class="means-day" role="cell">${day(form, text, deadline)}</td>
            <th role="rowheader" scope="row">${what(form, text, deadline)}</th>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function day({ format }: PlanForm, text: MeansMessages, { date, isOverdue }: PlanDeadline): unknown {
  const words = html`<bdi>${format.date(date)}</bdi>`;
  return isOverdue ? html`${words} ${status({ kind: 'danger', label: text.overdue })}` : words;
}

function what(form: PlanForm, text: MeansMessages, { kind, entry, title, pointer, result }: PlanDeadline): unknown {
  const { host } = form;
  const name = kind === 'review' || kind === 'duty' ? '' : titleOf(form, kind, entry, title, pointer);
  const label = text.dayKinds[kind];
  const link = (words: unknown): unknown =>
    host.canEdit
      ? html`<button type="button" class="panel-link" part="link" @click=${() => host.open(result, undefined, pointer)}>
          ${words}
        </button>`
      : words;
  if (name === '') return link(label);
  return html`<span class="means-kind">${label}</span> ${link(html`<bdi>${name}</bdi>`)}`;
}

/** A route is called what it is; a right by its number. */
function titleOf(
  form: PlanForm,
  kind: PlanDeadline['kind'],
  entry: string | undefined,
  title: string,
  pointer: string,
): string {
  const route = exploitationRoutes.find((one) => one === entry);
  if (route && (kind === 'route' || kind === 'notice')) return form.host.text.routes[route];
  if (kind !== 'protection') return title;
  return readable(form.read([...(fromPointer(pointer) ?? []).slice(0, 4), 'number'])) ?? '';
}
