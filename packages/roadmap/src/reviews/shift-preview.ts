/** What a shift of the schedule would do, before it is done. */
import { status } from '@kvasir/element/controls.js';
import type { Change, ChangeValue, ItemRef, Move } from '@kvasir/model/roadmap.js';
import { html, nothing, type TemplateResult } from 'lit';
import { entryKey } from '../entries.ts';
import type { RoadmapHost } from '../roadmap-host.ts';
import type { RoadmapItem } from '../roadmap-item.ts';
import { fieldName, fieldText } from './changes-section.ts';
import type { ReviewsMessages } from './reviews.messages.ts';

/** So many lines are read before somebody decides; the rest is a number. */
const most = 300;
const mostNames = 6;

/** What stands in the way of a shift. */
export interface Obstacles {
  /** What is open and would have ended before this month. */
  readonly past: readonly ItemRef[];
  readonly firstMonth: number;
  readonly isEndPast: boolean;
  /** What would end before it begins, or in no month of any project. */
  readonly staying: readonly ItemRef[];
}

function itemsByKey({ model, settings }: RoadmapHost): ReadonlyMap<string, RoadmapItem> {
  return new Map(
    [...model.workPackages(settings.today), ...model.items(settings.today)].map((item) => [item.key, item]),
  );
}

function nameOf(item: RoadmapItem | undefined, { text }: RoadmapHost): string {
  return [item?.number, item?.title].filter(Boolean).join(' ') || text.untitled;
}

/** What an item is called in a sentence; the first of many, and how many more there are. */
function namesOf(refs: readonly ItemRef[], host: RoadmapHost, others: readonly string[] = []): string {
  const byKey = itemsByKey(host);
  const names = refs.slice(0, mostNames).map((ref) => {
    const item = byKey.get(entryKey(ref));
    return item?.number || nameOf(item, host);
  });
  const rest = refs.length - names.length;
  return host.format.list([...others, ...names, ...(rest > 0 ? [`+${host.format.number(rest)}`] : [])]);
}

function sentence(kind: 'warning' | 'danger', words: string): TemplateResult {
  return html`<p>${status({ kind, label: html`<bdi>${words}</bdi>` })}</p>`;
}

export function lateNames(late: readonly ItemRef[], host: RoadmapHost, text: ReviewsMessages): unknown {
  return late.length === 0 ? nothing : sentence('warning', text.nowLate(namesOf(late, host), late.length));
}

/** Why nothing is moved by so much. */
export function refusal(
  { past, staying, isEndPast, firstMonth }: Obstacles,
  host: RoadmapHost,
  text: ReviewsMessages,
): TemplateResult {
  const ends = isEndPast ? [text.projectEnd] : [];
  const isPast = past.length > 0 || isEndPast;
  return html`${
      staying.length > 0 ? sentence('danger', text.shiftOut(namesOf(staying, host), staying.length)) : nothing
    }${
      isPast
        ? sentence(
            'danger',
            text.shiftPast(namesOf(past, host, ends), past.length + ends.length, host.text.month(firstMonth)),
          )
        : nothing
    }
    <p class="reviews-note">${text.shiftRefused}</p>`;
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
