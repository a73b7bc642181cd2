/** The long-term review and the feedback, as tables. */
import { wholeMonth } from '@kvasir/element';
import { isMap, longTermAspects, textOf, type LongTermAspect } from '@kvasir/model';
import type { LongTermReview } from '@kvasir/model/impact.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { FollowMessages } from '../follow/follow.messages.ts';
import type { FeedbackColumn } from './feedback-table.ts';
import type { Report } from './read-report.ts';
import { section, type ReportContext } from './report-page.ts';
import type { SentenceContext } from './report-sentences.ts';

type Words = Pick<FollowMessages, 'checkpoints' | 'ratings' | 'notRated'>;

/** A look at the long-term impact as a row: its name, its day, its ratings and its note. */
export interface LongTermRow {
  readonly name: string;
  readonly day: string;
  readonly ratings: readonly string[];
  readonly note: string;
}

function ratingOf({ entry }: LongTermReview, aspect: LongTermAspect, { ratings, notRated }: Words): string {
  const all = entry?.['ratings'];
  const rating = isMap(all) ? textOf(all[aspect]) : '';
  const known: Readonly<Record<string, string>> = ratings;
  return rating === '' ? notRated : Object.hasOwn(known, rating) ? (known[rating] ?? rating) : rating;
}

export function longTermRows({ longTerm }: Report, words: Words, { host }: SentenceContext): LongTermRow[] {
  return longTerm.map((review) => ({
    name: words.checkpoints[review.kind],
    day: host.format.date(textOf(review.entry?.['date'])),
    ratings: longTermAspects.map((aspect) => ratingOf(review, aspect, words)),
    note: textOf(review.entry?.['comment']),
  }));
}

/** When the long-term impact is looked at next. */
export function nextLongTerm(
  { nextLongTerm: next }: Report,
  { checkpoints }: Words,
  { text, host }: SentenceContext,
): string | undefined {
  return next?.opens && text.nextCheckpoint(checkpoints[next.kind], host.format.date(next.opens, wholeMonth));
}

export function longTermSection(report: Report, context: ReportContext): TemplateResult | typeof nothing {
  const { course, text } = context;
  const rows = longTermRows(report, course, context);
  const next = nextLongTerm(report, course, context);
  if (rows.length === 0 && next === undefined) return nothing;
  const table = html`<table class="report-table report-long-term" role="table" aria-labelledby="report-long-term">
    <thead>
      <tr role="row">
        <th role="columnheader" scope="col">${course.checkpoint}</th>
        ${longTermAspects.map((aspect) => html`<th role="columnheader" scope="col">${course.aspects[aspect]}</th>`)}
        <th role="columnheader" scope="col">${course.comment}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ name, day, ratings, note }) =>
          html`<tr role="row">
            <th role="rowheader" scope="row">
              ${name}${day ? html`<small class="report-quiet"><bdi>${day}</bdi></small>` : nothing}
            </th>
            ${ratings.map(
              (rating, at) =>
                html`<td role="cell" data-label=${course.aspects[longTermAspects[at] ?? 'consistency']}>
                  <bdi>${rating}</bdi>
                </td>`,
            )}
            <td role="cell" class="report-quiet report-comment"><bdi>${note}</bdi></td>
          </tr>`,
      )}
    </tbody>
  </table>`;
  return section(
    text.longTerm,
    'long-term',
    context,
    html`${rows.length > 0 ? table : nothing}
    ${next === undefined ? nothing : html`<p class="report-quiet report-note"><bdi>${next}</bdi></p>`}`,
  );
}

/** The name of a column with how many answered, where its cells do not say so. */
export function nameOf(column: FeedbackColumn | undefined): string {
  return [column?.name, column?.answers].filter(Boolean).join(', ');
}

export function feedbackSection({ feedback }: Report, context: ReportContext): TemplateResult | typeof nothing {
  if (!feedback) return nothing;
  const { text, host } = context;
  const { title, closed, columns, rows } = feedback;
  return section(
    text.feedback,
    'feedback',
    context,
    html`<p class="report-quiet"><bdi>${text.feedbackRound(title, host.format.date(closed))}</bdi></p>
      <table class="report-table report-feedback" role="table" aria-labelledby="report-feedback">
        <thead>
          <tr role="row">
            <th role="columnheader" scope="col"><span class="visually-hidden">${text.question}</span></th>
            ${columns.map(
              ({ name, answers }) =>
                html`<th role="columnheader" scope="col" class="num">
                  <bdi>${name}</bdi>${answers ? html`<small>${answers}</small>` : nothing}
                </th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ question, cells }) =>
              html`<tr role="row">
                <th role="rowheader" scope="row">${question}</th>
                ${cells.map(
                  ({ mean, answers }, at) =>
                    html`<td role="cell" class="num" data-label=${nameOf(columns[at])}>
                      ${mean ? html`<span>${mean}</span>` : nothing}${
                        answers ? html`<small class="report-quiet">${answers}</small>` : nothing
                      }
                    </td>`,
                )}
              </tr>`,
          )}
        </tbody>
      </table>`,
  );
}
