/** The long-term impact, judged at the end of the partnership and in the years after it (C(2024) 601, 3.4.1(d)). */
import { icon, iconCheck, iconClose, iconPending, type IconNode, wholeMonth } from '@kvasir/element';
import { rawText, selectField, textareaField, type HeadingLevel, type Wording } from '@kvasir/element/controls.js';
import { heading } from '@kvasir/element/display.js';
import {
  applyPatch,
  freshId,
  isMap,
  longTermAspects,
  longTermRatings,
  textOf,
  type LongTermAspect,
  type LongTermRating,
} from '@kvasir/model';
import { longTermReviews, type LongTermReview } from '@kvasir/model/impact.js';
import iconHalf from 'lucide/dist/esm/icons/contrast.mjs';
import { html, nothing, type TemplateResult } from 'lit';
import type { ImpactHost } from '../impact-host.ts';
import type { FollowMessages } from './follow.messages.ts';

export interface LongTermOptions {
  readonly host: ImpactHost;
  readonly words: FollowMessages;
  readonly wording: Wording;
  readonly level: HeadingLevel;
}

const signs: Readonly<Record<LongTermRating, IconNode>> = {
  yes: iconCheck,
  partly: iconHalf,
  'not-yet': iconPending,
  no: iconClose,
};

export function longTermReview(options: LongTermOptions): TemplateResult {
  const { host, words, level } = options;
  const reviews = longTermReviews(host.value, host.settings.today).filter(
    // What can no longer be rehearsed, and was not.
    ({ kind, isOpen, entry }) => kind !== 'rehearsal' || isOpen || entry !== undefined,
  );
  // In a narrow box the rows are laid out as blocks, which would take their roles from them.
  /* eslint-disable lit-a11y/no-redundant-role -- laid out as a block, a row group is none without its role */
  return html`<section class="reviews" aria-labelledby="reviews-heading">
    ${heading(
      level,
      html`<span id="reviews-heading">${words.reviewHeading}</span>
        <span class="follow-hint">${words.reviewHint}</span>`,
      'follow-heading',
    )}
    <table class="reviews-table" role="table" aria-labelledby="reviews-heading">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">${words.checkpoint}</th>
          ${longTermAspects.map((aspect) => html`<th role="columnheader" scope="col">${words.aspects[aspect]}</th>`)}
          <th role="columnheader" scope="col" class="reviews-note">${words.comment}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${reviews.map((review, index) => row(review, index, options))}
      </tbody>
    </table>
  </section>`;
  /* eslint-enable lit-a11y/no-redundant-role */
}

function row(review: LongTermReview, index: number, options: LongTermOptions): TemplateResult {
  const { host, words } = options;
  const { format, canEdit } = host;
  const { kind, date, entry, isOpen, opens } = review;
  const day = date ?? textOf(entry?.['date']);
  const name = [words.checkpoints[kind], day && format.date(day, 'month')].filter(Boolean).join(', ');
  const head = html`<th role="rowheader" scope="row">${name}</th>`;
  if (!entry && !isOpen) {
    const when = opens === undefined ? words.needsEnd : words.opensIn(format.date(opens, wholeMonth));
    return html`<tr role="row" class="reviews-later">
      ${head}
      <td role="cell" colspan="5" aria-colspan="5">${when}</td>
    </tr>`;
  }
  if (!entry && !canEdit) {
    return html`<tr role="row" class="reviews-later">
      ${head}
      <td role="cell" colspan="5" aria-colspan="5">${words.notDone}</td>
    </tr>`;
  }
  const ratings = isMap(entry?.['ratings']) ? entry['ratings'] : {};
  return html`<tr role="row">
    ${head}
    ${longTermAspects.map(
      (aspect) =>
        html`<td role="cell">
          <span class="reviews-label" aria-hidden="true">${words.aspects[aspect]}</span>
          ${canEdit ? ratingField({ review, index, aspect, name, value: ratings[aspect] }, options) : rating(ratings[aspect], words)}
        </td>`,
    )}
    <td role="cell" class="reviews-note">
      <span class="reviews-label" aria-hidden="true">${words.comment}</span>
      ${canEdit ? commentField(review, index, name, options) : html`<bdi>${rawText(entry?.['comment'])}</bdi>`}
      ${entry && textOf(entry['by']) ? html`<span class="reviews-by">${by(entry, options)}</span>` : nothing}
    </td>
  </tr>`;
}

function by(entry: Readonly<Record<string, unknown>>, { host, words }: LongTermOptions): string {
  return words.doneBy(textOf(entry['by']), host.format.date(textOf(entry['date'])));
}

/** A rating in the reader's words; what is none is shown as it came. */
function rating(value: unknown, words: FollowMessages): TemplateResult {
  const known = longTermRatings.find((one) => one === value);
  if (known === undefined) return html`<span class="reviews-none">${rawText(value) || words.notRated}</span>`;
  return html`<span class="reviews-rating is-${known}"
    >${icon(signs[known])}<span>${words.ratings[known]}</span></span
  >`;
}

interface RatingCell {
  readonly review: LongTermReview;
  readonly index: number;
  readonly aspect: LongTermAspect;
  /** Of the checkpoint. */
  readonly name: string;
  readonly value: unknown;
}

function ratingField({ review, index, aspect, name, value }: RatingCell, options: LongTermOptions): TemplateResult {
  const { words, wording } = options;
  const known = longTermRatings.find((one) => one === value);
  return html`<div class="reviews-field is-${known ?? 'none'}">
    ${known ? icon(signs[known]) : nothing}${selectField<string>({
      id: `review-${index}-${aspect}`,
      label: words.fieldOf(words.aspects[aspect], name),
      wording,
      value: rawText(value) || undefined,
      choices: longTermRatings.map((key) => ({ key, label: words.ratings[key] })),
      placeholder: '–',
      onChange: (chosen) => change(review, { ratings: { [aspect]: chosen ?? null } }, options),
    })}
  </div>`;
}

function commentField(review: LongTermReview, index: number, name: string, options: LongTermOptions): TemplateResult {
  const { words, wording, host } = options;
  return html`<div class="reviews-field">
    ${textareaField({
      id: `review-${index}-comment`,
      label: words.fieldOf(words.comment, name),
      wording,
      rows: 1,
      value: rawText(review.entry?.['comment']),
      onInput: (comment) => change(review, { comment: comment || null }, options, 'typing'),
      onChange: () => host.finishEdit(),
    })}
  </div>`;
}

/** Changes what was entered, or begins it with the day of today. What has nothing in it any more goes. */
function change(
  review: LongTermReview,
  patch: Readonly<Record<string, unknown>>,
  { host }: LongTermOptions,
  phase: 'typing' | 'finished' = 'finished',
): void {
  if (!host.canEdit) return;
  // The one that is there now: while somebody types, the table is not drawn anew between two letters.
  const current = longTermReviews(host.value, host.settings.today).find(({ kind, id }) =>
    review.id === undefined ? kind === review.kind : id === review.id,
  );
  const taken =
    isMap(host.value.impact) && isMap(host.value.impact['checkpoints']) ? host.value.impact['checkpoints'] : {};
  const id = current?.id ?? freshId('checkpoint', (fresh) => Object.hasOwn(taken, fresh));
  const begun = current?.id === undefined ? { kind: review.kind, date: host.settings.today } : {};
  const next = applyPatch(host.value, { impact: { checkpoints: { [id]: { ...begun, ...patch } } } });
  host.edit(isIdle(next, id) ? applyPatch(next, { impact: { checkpoints: { [id]: null } } }) : next, phase);
}

/** Nothing is left in it but what it is and when it was begun. */
function isIdle({ impact }: ImpactHost['value'], id: string): boolean {
  const checkpoints: unknown = isMap(impact) ? impact['checkpoints'] : undefined;
  const entry = isMap(checkpoints) ? checkpoints[id] : undefined;
  if (!isMap(entry)) return false;
  const { kind: _kind, date: _date, ratings, ...others } = entry;
  const isRated = isMap(ratings) ? Object.keys(ratings).length > 0 : ratings !== undefined;
  return !isRated && Object.keys(others).length === 0;
}
