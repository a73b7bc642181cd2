/** The log of the reviews: planned ones from the nearest on, held ones from the latest back. */
import { iconMore } from '@kvasir/element';
import { menuButton, partnerMark, type MenuItem } from '@kvasir/element/controls.js';
import { heading } from '@kvasir/element/display.js';
import type { Id } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { isSameEntry } from '../entries.ts';
import { standings, type LoggedReview, type Standing } from './review-log.ts';
import { reviewButtonId, reviewName, type ReviewsContext } from './reviews-context.ts';

export interface LogOptions {
  actions(review: LoggedReview): readonly MenuItem[];
}

export function logTable(context: ReviewsContext, options: LogOptions): TemplateResult {
  const { text, level, log, host } = context;
  const groups = standings.map((standing) => [standing, log.filter((review) => review.standing === standing)] as const);
  const shown = groups.filter(([, reviews]) => reviews.length > 0);
  const countOf = (wanted: Standing) => groups.find(([standing]) => standing === wanted)?.[1].length ?? 0;
  const columns = host.canEdit ? 5 : 4;
  return html`<section class="reviews-part" aria-labelledby="reviews-log">
    ${heading(
      level,
      html`<bdi id="reviews-log">${text.logHeading}</bdi>${
          log.length > 0
            ? html` <bdi class="reviews-count">${text.logCount(countOf('held'), countOf('planned'))}</bdi>`
            : nothing
        }`,
      'reviews-heading',
    )}
    ${
      log.length === 0
        ? html`<p class="reviews-note">${text.logEmpty}</p>`
        : // On narrow ground the cells stand below each other, which would take their roles away: they are written out.
          html`<table class="view-table reviews-table" role="table" aria-labelledby="reviews-log">
            <thead>
              <tr role="row">
                <th role="columnheader" scope="col" class="reviews-name">${text.review}</th>
                <th role="columnheader" scope="col" class="reviews-date">${text.date}</th>
                <th role="columnheader" scope="col">${text.decided}</th>
                <th role="columnheader" scope="col" class="reviews-present">${text.present}</th>
                ${
                  host.canEdit
                    ? html`<th role="columnheader" scope="col" class="reviews-menu">
                        <span class="visually-hidden">${text.rowActions}</span>
                      </th>`
                    : nothing
                }
              </tr>
            </thead>
            ${shown.map(
              ([standing, reviews]) =>
                html`<tbody>
                  ${
                    shown.length > 1 || standing !== 'held'
                      ? html`<tr role="row" class="reviews-group">
                          <th role="rowheader" scope="rowgroup" colspan=${columns} aria-colspan=${columns}>
                            ${text.standings[standing]}
                          </th>
                        </tr>`
                      : nothing
                  }
                  ${repeat(
                    reviews,
                    ({ id }) => id,
                    (review) => row(review, context, options),
                  )}
                </tbody>`,
            )}
          </table>`
    }
  </section>`;
}

function row(review: LoggedReview, context: ReviewsContext, { actions }: LogOptions): TemplateResult {
  const { host, text } = context;
  const { id, date, standing } = review;
  const month = standing === 'undated' ? undefined : host.model.monthOf(date);
  const isOpen = isSameEntry(host.open, { collection: 'reviews', id });
  const name = reviewName(review, context);
  return html`<tr role="row" class=${isOpen ? 'is-open' : nothing}>
    <th role="rowheader" scope="row">
      <button
        type="button"
        class="reviews-link"
        id=${reviewButtonId(id)}
        aria-current=${isOpen ? 'true' : nothing}
        data-do="item"
        data-key="reviews/${id}"
      >
        <bdi>${name}</bdi></button
      >${month === undefined ? nothing : html`<span class="reviews-quiet">, ${host.text.month(month)}</span>`}
    </th>
    <td role="cell">
      ${standing === 'undated' ? html`<bdi class="reviews-raw">${date || text.noDate}</bdi>` : html`<bdi class="reviews-when">${host.format.date(date)}</bdi>`}
    </td>
    <td role="cell" class=${review.decisions || review.changes ? nothing : 'reviews-empty'}>
      ${review.decisions ? html`<p class="reviews-text"><bdi>${review.decisions}</bdi></p>` : nothing}
      ${review.changes ? html`<p class="reviews-text reviews-quiet"><bdi>${text.changed(review.changes)}</bdi></p>` : nothing}
    </td>
    <td role="cell" class=${review.participants.length > 0 ? nothing : 'reviews-empty'}>
      <span class="reviews-marks">${present(review.participants, context)}</span>
    </td>
    ${
      host.canEdit
        ? html`<td role="cell" class="reviews-menu">
            ${menuButton({
              id: `${reviewButtonId(id)}-menu`,
              label: text.actions(name),
              icon: iconMore,
              iconOnly: true,
              size: 'small',
              variant: 'quiet',
              items: actions(review),
            })}
          </td>`
        : nothing
    }
  </tr>`;
}

function present(participants: readonly Id[], { host, text }: ReviewsContext): unknown {
  const { partnerMap } = host.model;
  const isEverybody = partnerMap.size > 2 && [...partnerMap.keys()].every((id) => participants.includes(id));
  if (isEverybody && participants.length === partnerMap.size) return text.allPresent(partnerMap.size);
  return participants.map((id) => {
    const partner = partnerMap.get(id);
    return partner
      ? partnerMark({ ...partner.mark, name: partner.name })
      : html`<bdi class="reviews-raw">${text.notAPartner(id)}</bdi>`;
  });
}
