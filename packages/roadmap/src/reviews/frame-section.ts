/** When the project begins and ends, and what can be done about that. */
import { button } from '@kvasir/element/controls.js';
import { heading } from '@kvasir/element/display.js';
import { textOf } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import type { ReviewsContext } from './reviews-context.ts';

export interface FrameSectionOptions {
  changeFrame(): void;
  shift(): void;
}

export function frameSection({ host, text, level }: ReviewsContext, options: FrameSectionOptions): TemplateResult {
  const { model, value, format } = host;
  const { length } = model;
  const [from, to] = [value.startDate, value.endDate].map((date) => format.date(textOf(date)));
  return html`<section class="reviews-part" aria-labelledby="reviews-frame">
    <div class="reviews-head">
      ${heading(level, html`<span id="reviews-frame">${text.frameHeading}</span>`, 'reviews-heading')}
      ${
        host.canEdit
          ? html`<div class="reviews-actions">
              ${button({ id: 'reviews-shift', label: text.shift, size: 'small', onClick: options.shift })}
              ${button({
                id: 'reviews-change-frame',
                label: length === undefined ? text.setFrame : text.changeFrame,
                size: 'small',
                onClick: options.changeFrame,
              })}
            </div>`
          : nothing
      }
    </div>
    <p class="reviews-note">
      <bdi>${length === undefined ? text.noFrame : text.frame(length, from ?? '', to ?? '')}</bdi>
    </p>
  </section>`;
}
