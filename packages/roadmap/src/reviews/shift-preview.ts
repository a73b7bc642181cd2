/** What a shift of the schedule would do, before it is done. */
import { status } from '@kvasir/element/controls.js';
import type { Change, ChangeValue, ItemRef, Move } from '@kvasir/model/roadmap.js';
import { html, nothing, type TemplateResult } from 'lit';
import { entryKey } from '../entries.ts';
import type { RoadmapHost } from '../roadmap-host.ts';
import { itemsByKey, nameOf, namesOf } from '../shifting/obstacles.ts';
import { fieldName, fieldText } from './changes-section.ts';
import type { ReviewsMessages } from './reviews.messages.ts';

/** So many lines are read before somebody decides; the rest is a number. */
const most = 300;

function sentence(kind: 'warning' | 'danger', words: string): TemplateResult {
  return html`<p>${status({ kind, label: html`<bdi>${words}</bdi>` })}</p>`;
}

/** Why nothing is moved by so much. */
export function refusal(sentences: readonly string[], text: ReviewsMessages): TemplateResult {
  return html`${sentences.map((words) => sentence('danger', words))}
    <p class="reviews-note">${text.shiftRefused}</p>`;
}

export function lateNames(late: readonly ItemRef[], host: RoadmapHost, text: ReviewsMessages): unknown {
  return late.length === 0 ? nothing : sentence('warning', text.nowLate(namesOf(late, host), late.length));
}

/** A month with the day that it ends on: one knows the one or the other. */
function valueText(field: string, value: ChangeValue, host: RoadmapHost, text: ReviewsMessages): TemplateResult {
  const shown = fieldText(field, value, host, text.nothing);
  const isMonth = typeof value === 'number' && field !== 'startMonth';
  const day = isMonth ? host.model.dayOf(value, host.settings.dueOn) : undefined;
  return html`<bdi>${shown}</bdi
    >${day === undefined ? nothing : html` <span class="reviews-quiet reviews-day">${host.format.date(day)}</span>`}`;
}

export function shiftPreview({ changes }: Move, host: RoadmapHost, text: ReviewsMessages): TemplateResult {
  const byKey = itemsByKey(host);
  // What the partnership itself changes comes first: when it ends is what everybody asks.
  const sorted = [...changes].sort((one, other) => Number(one.ref !== undefined) - Number(other.ref !== undefined));
  const rest = sorted.length - most;
  const row = ({ ref, field, from, to }: Change): TemplateResult =>
    html`<tr>
      <th scope="row"><bdi>${ref ? nameOf(byKey.get(entryKey(ref)), host) : text.projectEnd}</bdi></th>
      <td>${ref ? fieldName(field, text) : nothing}</td>
      <td>${valueText(field, from, host, text)}</td>
      <td>${valueText(field, to, host, text)}</td>
    </tr>`;
  return html`<div class="reviews-preview" role="region" aria-label=${text.shiftHeading} tabindex="0">
      <table class="reviews-preview-table">
        <thead>
          <tr>
            <th scope="col">${text.item}</th>
            <th scope="col">${text.field}</th>
            <th scope="col">${text.was}</th>
            <th scope="col">${text.becomes}</th>
          </tr>
        </thead>
        <tbody>
          ${sorted.slice(0, most).map(row)}
        </tbody>
      </table>
    </div>
    ${rest > 0 ? html`<p class="reviews-note">${text.andMore(rest)}</p>` : nothing}`;
}
