/** What has changed on the roadmap since the last review that kept it. */
import { heading } from '@kvasir/element/display.js';
import { itemStatuses, type ItemStatus } from '@kvasir/model';
import type { ChangeValue } from '@kvasir/model/roadmap.js';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { entrySign } from '../agenda/entry-sign.ts';
import type { RoadmapHost } from '../roadmap-host.ts';
import type { RoadmapItem } from '../roadmap-item.ts';
import type { ChangedField, ChangedItem } from './changed-items.ts';
import type { LoggedReview } from './review-log.ts';
import { reviewName, type ReviewsContext } from './reviews-context.ts';
import type { ReviewsMessages } from './reviews.messages.ts';

export interface ChangesOptions {
  /** The review that is compared with; without one, nothing is known. */
  readonly since: LoggedReview | undefined;
  readonly items: readonly ChangedItem[];
  /** How many items are shown. */
  readonly shown: number;
  showMore(): void;
}

/** A value of the schedule in words. */
export function fieldText(field: string, value: ChangeValue, host: RoadmapHost, nothingText: string): string {
  if (value === undefined || value === '') return nothingText;
  if (field === 'status') {
    const status = itemStatuses.find((one: ItemStatus) => one === value);
    return status ? host.text.statuses[status] : String(value);
  }
  if (typeof value === 'number' && field.endsWith('Month')) return host.text.month(value);
  return field === 'dueDate' || field === 'endDate' ? host.format.date(String(value)) : String(value);
}

export function fieldName(field: string, text: ReviewsMessages): string {
  return Object.hasOwn(text.fields, field) ? (text.fields[field] ?? field) : field;
}

export function changesSection(context: ReviewsContext, options: ChangesOptions): TemplateResult | typeof nothing {
  const { host, text, level, log } = context;
  const { since, items, shown, showMore } = options;
  const hasHeld = log.some(({ standing }) => standing === 'held');
  // Before the first review there is nothing that could have changed since.
  if (!since && !hasHeld) return nothing;
  const title = since && text.sinceHeading(reviewName(since, context), host.format.date(since.date));
  const byKey = new Map(
    [...host.model.workPackages(host.settings.today), ...host.model.items(host.settings.today)].map((item) => [
      item.key,
      item,
    ]),
  );
  const rest = items.length - shown;
  return html`<section class="reviews-part" aria-labelledby="reviews-since">
    ${
      since
        ? heading(
            level,
            html`<span id="reviews-since"><bdi>${title}</bdi></span
              >${items.length > 0 ? html`<span class="visually-hidden">, </span><span class="reviews-count">${text.sinceCount(items.length)}</span>` : nothing}`,
            'reviews-heading',
          )
        : nothing
    }
    ${
      !since
        ? html`<p class="reviews-note" id="reviews-since"><bdi>${text.sinceUnknown}</bdi></p>`
        : items.length === 0
          ? html`<p class="reviews-note">${text.sinceNothing}</p>`
          : // eslint-disable-next-line lit-a11y/no-redundant-role -- Safari takes the role from a list without bullets
            html`<ul class="reviews-changes" role="list">
              ${repeat(
                items.slice(0, shown),
                ({ key }) => key,
                (changed) => changedItem(changed, byKey.get(changed.key), context),
              )}
            </ul>`
    }
    ${rest > 0 ? html`<p><button type="button" class="retry" @click=${showMore}>${text.showMore(rest)}</button></p>` : nothing}
  </section>`;
}

function changedItem(changed: ChangedItem, item: RoadmapItem | undefined, context: ReviewsContext): TemplateResult {
  const { host } = context;
  const title = item?.title || changed.title || host.text.untitled;
  const kind =
    item?.kind ??
    (changed.ref.collection === 'workPackages'
      ? 'work-package'
      : changed.ref.collection === 'deliverables'
        ? 'deliverable'
        : 'milestone');
  return html`<li class="reviews-change">
    <span class="reviews-sign">${entrySign(kind, item ? item.status : 'cancelled')}</span>
    <span class="reviews-item">
      <span class="visually-hidden">${host.text.kinds[kind]}</span>
      ${item?.number ? html`<bdi class="reviews-number">${item.number}</bdi>` : nothing}
      ${
        item
          ? html`<button type="button" class="reviews-link" data-do="item" data-key=${changed.key}>
              <bdi>${title}</bdi>
            </button>`
          : html`<bdi>${title}</bdi>`
      }
    </span>
    <span class="reviews-fields">${whatChanged(changed, item, context)}</span>
  </li>`;
}

function whatChanged({ kind, fields }: ChangedItem, item: RoadmapItem | undefined, context: ReviewsContext): unknown {
  const { host, text } = context;
  if (kind === 'went') return html`<span><b>${text.went}</b></span>`;
  if (kind === 'came') {
    const month = item?.span?.finish;
    return html`<span><b>${text.came}</b>${month === undefined ? nothing : html`, ${host.text.month(month)}`}</span>`;
  }
  return fields.map(
    (field, index) =>
      html`${fieldChange(field, context)}${index < fields.length - 1 ? html`<span class="visually-hidden">, </span>` : nothing}`,
  );
}

function fieldChange({ field, from, to }: ChangedField, { host, text }: ReviewsContext): TemplateResult {
  const after = fieldText(field, to, host, text.nothing);
  // What there was nothing of before needs no arrow.
  const shown = from === undefined ? after : text.change(fieldText(field, from, host, text.nothing), after);
  return html`<span class="reviews-field"
    ><span class="reviews-quiet">${fieldName(field, text)}</span> <bdi>${shown}</bdi></span
  >`;
}
