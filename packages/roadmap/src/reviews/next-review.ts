/** When the next review is due, when the last was held, and how often there is to be one. */
import { button, message, numberField, rawText, status, type NumberEntry } from '@kvasir/element/controls.js';
import { heading } from '@kvasir/element/display.js';
import { findingSentence, type FindingMessages } from '@kvasir/element/findings.js';
import type { Finding } from '@kvasir/model';
import { reviewPlan } from '@kvasir/model/roadmap.js';
import { html, nothing, type TemplateResult } from 'lit';
import { daysBetween } from './review-log.ts';
import { withRhythm } from './review-edits.ts';
import { reviewName, type ReviewsContext } from './reviews-context.ts';

export interface NextReviewOptions {
  readonly findingWords: FindingMessages;
  close(): void;
  plan(): void;
}

/** What the rules say of the reviews and of their rhythm. */
const own = /^\/(reviews|reviewEveryMonths)(\/|$)/;

export function nextReview(context: ReviewsContext, options: NextReviewOptions): TemplateResult {
  const { host, text, level } = context;
  return html`<section class="reviews-part" aria-labelledby="reviews-next">
    <div class="reviews-head">
      ${heading(level, html`<span id="reviews-next">${text.nextHeading}</span>`, 'reviews-heading')}
      ${
        host.canEdit
          ? html`<div class="reviews-actions">
              ${button({ id: 'reviews-close', label: text.close, size: 'small', onClick: options.close })}
              ${button({ id: 'reviews-plan', label: text.plan, size: 'small', onClick: options.plan })}
            </div>`
          : nothing
      }
    </div>
    <div class="reviews-facts">
      <dl>
        <div>
          <dt>${host.text.due}</dt>
          <dd>${due(context)}</dd>
        </div>
        <div>
          <dt>${text.lastHeld}</dt>
          <dd>${last(context)}</dd>
        </div>
        ${
          host.canEdit
            ? nothing
            : html`<div>
                <dt>${text.rhythm}</dt>
                <dd>${rhythmText(context)}</dd>
              </div>`
        }
      </dl>
      ${host.canEdit ? html`<div class="reviews-rhythm">${rhythmField(context)}</div>` : nothing}
    </div>
    ${findings(context, options.findingWords)}
  </section>`;
}

function due({ host, text }: ReviewsContext): unknown {
  const { value, model, settings, format } = host;
  const { today } = settings;
  const plan = reviewPlan(value, today);
  if (plan.due === undefined) return html`<span class="reviews-quiet">${text.noneDue}</span>`;
  const month = model.monthOf(plan.due);
  const day = html`<b><bdi>${format.date(plan.due)}</bdi></b
    >${month === undefined ? nothing : html`, ${host.text.month(month)}`}`;
  const days = daysBetween(today, plan.due);
  const when = plan.isOverdue
    ? status({ kind: 'danger', label: text.overdueBy(-days) })
    : html`<bdi class="reviews-quiet">${text.inDays(days)}</bdi>`;
  return html`<span class="reviews-due">${day}</span> ${when}`;
}

function last(context: ReviewsContext): unknown {
  const { host, text, log } = context;
  const held = log.find(({ standing }) => standing === 'held');
  if (!held) return html`<span class="reviews-quiet">${text.neverHeld}</span>`;
  return html`<bdi>${host.format.date(held.date)}</bdi>
    <span class="reviews-quiet"><bdi>${reviewName(held, context)}</bdi></span>`;
}

function rhythmText({ host, text }: ReviewsContext): string {
  const { every } = reviewPlan(host.value, host.settings.today);
  return every === undefined ? rawText(host.value.reviewEveryMonths) || text.noRhythm : text.rhythmText(every);
}

function rhythmField({ host, text, wording }: ReviewsContext): TemplateResult {
  const every: unknown = host.value.reviewEveryMonths;
  const isRead = every === undefined || reviewPlan(host.value, host.settings.today).every !== undefined;
  const set = (phase: 'typing' | 'finished') => (entry: NumberEntry) => {
    if (phase === 'finished' && entry === every) host.finishEdit();
    else host.edit(withRhythm(host.value, entry), phase);
  };
  return numberField({
    id: 'reviews-rhythm',
    label: text.rhythm,
    wording,
    value: typeof every === 'number' ? every : rawText(every) || undefined,
    end: text.rhythmUnit,
    error: isRead ? undefined : text.rhythmInvalid,
    onInput: set('typing'),
    onChange: set('finished'),
  });
}

function findings({ host, text }: ReviewsContext, words: FindingMessages): unknown {
  const found = host.findings.filter(({ pointer }) => own.test(pointer));
  const kindOf = ({ severity }: Finding) =>
    severity === 'error' ? 'danger' : severity === 'warning' ? 'warning' : 'info';
  return found.map((finding) =>
    message({
      kind: kindOf(finding),
      content: html`<bdi>${findingSentence(finding, words)}</bdi>${
          finding.paragraph ? html` <span class="reviews-quiet">${text.paragraph(finding.paragraph)}</span>` : nothing
        }`,
    }),
  );
}
