import {
  button,
  dateField,
  dialog,
  dialogStyles,
  editWithUndo,
  fieldStyles,
  textField,
} from '@kvasir/element/controls.js';
import { isCalendarDate } from '@kvasir/model';
import { reviewPlan } from '@kvasir/model/roadmap.js';
import { html, nothing, type TemplateResult } from 'lit';
import { WordedPart } from '../agenda/worded-part.ts';
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
export class PlanDialog extends WordedPart<ReviewsMessages> {
  #draft: Draft | undefined;

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
    this.#set({ date: due >= settings.today && !isTaken ? due : '', title: '', isTried: false });
    void this.focus('reviews-planning-date');
  }

  protected override renderPart(): TemplateResult {
    const { text, wording, host } = this;
    return dialog({
      id: 'reviews-planning',
      open: this.#draft !== undefined,
      wording,
      heading: text.planHeading,
      headingLevel: this.partLevel,
      content: () => (this.#draft ? this.#fields(this.#draft) : nothing),
      actions: html`${button({ label: text.doPlan, variant: 'primary', onClick: () => this.#save() })}
      ${button({ label: text.cancel, onClick: () => this.#set(undefined) })}`,
      onClose: () => this.#set(undefined),
      focusAfter: () => host.element.renderRoot.querySelector<HTMLElement>('#reviews-plan'),
    });
  }

  #fields({ date, title, isTried }: Draft): TemplateResult {
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
    if (this.#draft) this.#set({ ...this.#draft, ...changes });
  }

  #set(draft: Draft | undefined): void {
    if (draft === this.#draft) return;
    this.#draft = draft;
    this.requestUpdate();
  }

  #save(): void {
    const { host, text } = this;
    if (!this.#draft || !host.canEdit) return;
    const { date, title } = this.#draft;
    if (!isCalendarDate(date)) {
      this.#type({ isTried: true });
      void this.focus('reviews-planning-date');
      return;
    }
    const planned = withPlannedReview(host.value, date, title);
    this.#set(undefined);
    editWithUndo(host, planned.value, {
      text: text.planned(host.format.date(date)),
      undo: host.text.undo,
      onUndone: () => void this.focus('reviews-plan'),
    });
    void this.focus(reviewButtonId(planned.id));
  }
}
