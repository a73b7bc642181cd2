import { dateField, dialogStyles, editWithUndo, fieldStyles, textField } from '@kvasir/element/controls.js';
import { isCalendarDate } from '@kvasir/model';
import { reviewPlan } from '@kvasir/model/roadmap.js';
import { html, type TemplateResult } from 'lit';
import { DraftDialog, type DialogFrame } from '../draft-dialog.ts';
import type { RoadmapHost } from '../roadmap-host.ts';
import { withPlannedReview } from './review-edits.ts';
import { reviewButtonId } from './reviews-context.ts';
import { reviewsCatalogue, type ReviewsMessages } from './reviews.messages.ts';

interface Draft {
  readonly date: string;
  readonly title: string;
  readonly isTried: boolean;
}

/** Plans a review: its day, and what it is called. */
export class PlanDialog extends DraftDialog<Draft, ReviewsMessages> {
  constructor(host: RoadmapHost) {
    super(host, reviewsCatalogue, [fieldStyles, dialogStyles]);
  }

  open(): void {
    const { value, settings } = this.host;
    const { due = '' } = reviewPlan(value, settings.today);
    // On the day that the rhythm asks for, unless a review is planned for it.
    const isTaken = Object.values(value.reviews ?? {}).some(
      (review) => (review as { date?: unknown } | null)?.date === due,
    );
    this.draft = { date: due >= settings.today && !isTaken ? due : '', title: '', isTried: false };
    void this.focus('reviews-planning-date');
  }

  protected override frame(): DialogFrame {
    const { planHeading: heading, doPlan: act, cancel } = this.text;
    return { id: 'reviews-planning', heading, act, cancel, returnTo: 'reviews-plan' };
  }

  protected override fields({ date, title, isTried }: Draft): TemplateResult {
    const { text, wording } = this;
    return html`<div class="reviews-form">
      ${dateField({
        id: 'reviews-planning-date',
        label: text.planDate,
        wording,
        value: date,
        error: isTried && !isCalendarDate(date) ? text.dateMissing : undefined,
        onInput: (day = '') => this.#type({ date: day }),
      })}
      ${textField({
        id: 'reviews-planning-title',
        label: text.title,
        wording,
        value: title,
        requirement: 'optional',
        onInput: (words) => this.#type({ title: words }),
      })}
    </div>`;
  }

  #type(changes: Partial<Draft>): void {
    if (this.draft) this.draft = { ...this.draft, ...changes };
  }

  protected override save({ date, title }: Draft): void {
    const { host, text } = this;
    if (!isCalendarDate(date)) {
      this.#type({ isTried: true });
      void this.focus('reviews-planning-date');
      return;
    }
    const planned = withPlannedReview(host.value, date, title);
    this.draft = undefined;
    editWithUndo(host, planned.value, {
      text: text.planned(host.format.date(date)),
      undo: host.text.undo,
      onUndone: () => void this.focus('reviews-plan'),
    });
    void this.focus(reviewButtonId(planned.id));
  }
}
