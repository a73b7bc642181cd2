import { rawText } from '@kvasir/element/controls.js';
import { status } from '@kvasir/element/display.js';
import { decimalEntry, entryIds, partnerLine, partnersEntry, readableOr, section } from '@kvasir/element/panel.js';
import type { Id } from '@kvasir/model';
import { html, type TemplateResult } from 'lit';
import type { EntryForm } from '../entry-form.ts';

/** The work that goes into a work package, by partner (Part B, table 3.1f). */
export function effortSection(form: EntryForm): TemplateResult {
  const { text } = form;
  const path = form.path('personMonths');
  return section(form, {
    name: 'effort',
    read: () => readableOr(form, path, text.sections.effort, () => readEffort(form)),
    edit: () => readableOr(form, path, text.sections.effort, () => editEffort(form)),
  });
}

function workersOf(form: EntryForm): Id[] {
  return entryIds(form.field('personMonths'));
}

function monthsOf(form: EntryForm, id: Id): unknown {
  const path = form.path('personMonths', id);
  return form.isReadable(path) ? form.read([...path, 'months']) : form.read(path);
}

function amount({ format }: EntryForm, value: unknown): unknown {
  if (value === undefined) return html`<span class="panel-quiet">–</span>`;
  return typeof value === 'number' && Number.isFinite(value)
    ? format.number(value)
    : status({ kind: 'danger', label: html`<bdi>${rawText(value)}</bdi>` });
}

/** What could be read, added up in hundredths: a tenth has no binary fraction. */
function sumOf(form: EntryForm, ids: readonly Id[]): string {
  const sum = ids.reduce((before, id) => {
    const months = monthsOf(form, id);
    return before + (typeof months === 'number' && Number.isFinite(months) ? Math.round(months * 100) : 0);
  }, 0);
  return form.format.number(sum / 100);
}

function readEffort(form: EntryForm): TemplateResult | undefined {
  const ids = workersOf(form);
  if (ids.length === 0) return undefined;
  return html`<table class="panel-table">
    <caption class="visually-hidden">
      ${form.text.sections.effort}
    </caption>
    <tbody>
      ${ids.map(
        (id) =>
          html`<tr>
            <th scope="row">${partnerLine(form, id)}</th>
            <td class="panel-number">${amount(form, monthsOf(form, id))}</td>
          </tr>`,
      )}
    </tbody>
    <tfoot>
      <tr>
        <th scope="row">${form.text.sum}</th>
        <td class="panel-number">${sumOf(form, ids)}</td>
      </tr>
    </tfoot>
  </table>`;
}

function editEffort(form: EntryForm): TemplateResult {
  const { text } = form;
  const ids = workersOf(form);
  const tags = partnersEntry(form, {
    path: form.path('personMonths'),
    label: text.labels.personMonths,
    hint: text.effortHint,
    initial: { months: 0 },
  });
  if (ids.length === 0) return html`${tags}`;
  return html`${tags}
    <div class="panel-amounts" role="group" aria-label=${text.sections.effort}>
      ${ids.map((id) =>
        readableOr(form, form.path('personMonths', id), form.partnerName(id), () =>
          decimalEntry(form, {
            path: form.path('personMonths', id, 'months'),
            label: html`<span class="visually-hidden">${text.monthsOf}: </span>${partnerLine(form, id)}`,
            least: 0,
            most: 100_000,
          }),
        ),
      )}
      <p class="panel-sum" aria-live="polite"><span>${text.sum}</span> <span>${sumOf(form, ids)}</span></p>
    </div>`;
}
