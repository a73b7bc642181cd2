import {
  button,
  checkboxGroup,
  choiceStyles,
  dateField,
  dialogStyles,
  editWithUndo,
  fieldStyles,
  textareaField,
  textField,
} from '@kvasir/element/controls.js';
import { isCalendarDate, textOf, type Id } from '@kvasir/model';
import { monthsAfter, reviewPlan } from '@kvasir/model/roadmap.js';
import { html, nothing, type TemplateResult } from 'lit';
import { DraftDialog, type DialogFrame } from '../draft-dialog.ts';
import type { RoadmapHost } from '../roadmap-host.ts';
import { withClosedReview, type Closing } from './review-edits.ts';
import type { LoggedReview } from './review-log.ts';
import { reviewButtonId } from './reviews-context.ts';
import { reviewsCatalogue, type ReviewsMessages } from './reviews.messages.ts';

type Member = Readonly<Partial<Record<Id, true>>>;

/** Closes a review: when it was, who took part, what was decided, and when the next is to be. */
export class CloseDialog extends DraftDialog<Closing, ReviewsMessages> {
  /** Whether the next day follows from the first, because nobody has entered another. */
  #nextFollows = true;
  #isTried = false;

  constructor(host: RoadmapHost) {
    super(host, reviewsCatalogue, [fieldStyles, choiceStyles, dialogStyles]);
  }

  /** @param review the one that was planned; without one, it is a new one */
  open(review: LoggedReview | undefined): void {
    const { today } = this.host.settings;
    // One that is planned is held today; one that was held keeps its day.
    const date = review?.standing === 'held' ? review.date : today;
    const next = textOf(review?.entry['next']);
    this.#nextFollows = next === '';
    this.#isTried = false;
    this.draft = {
      id: review?.id,
      date,
      title: review?.title ?? '',
      participants: Object.fromEntries((review?.participants ?? []).map((id) => [id, true] as const)),
      decisions: review?.decisions ?? '',
      next: next || this.#nextAfter(date, review?.id),
    };
    void this.focus('reviews-closing-date');
  }

  protected override frame(): DialogFrame {
    const { closeHeading: heading, doClose: act, cancel } = this.text;
    return { id: 'reviews-closing', heading, act, cancel, returnTo: 'reviews-close' };
  }

  protected override fields(draft: Closing): TemplateResult {
    const { text, wording, host } = this;
    const { every } = reviewPlan(host.value, host.settings.today);
    const errors = this.#isTried ? this.#errorsOf(draft) : {};
    return html`<div class="reviews-form">
      <p class="reviews-note">${text.closeText}</p>
      <div class="reviews-form-pair">
        ${dateField({
          id: 'reviews-closing-date',
          label: text.held,
          wording,
          value: draft.date,
          max: host.settings.today,
          error: errors.date,
          onInput: (date = '') =>
            this.#type({ date, ...(this.#nextFollows && { next: this.#nextAfter(date, draft.id) }) }),
        })}
        ${textField({
          id: 'reviews-closing-title',
          label: text.title,
          wording,
          value: draft.title,
          onInput: (title) => this.#type({ title }),
        })}
      </div>
      ${this.#participants(draft.participants)}
      ${textareaField({
        id: 'reviews-closing-decisions',
        label: text.decisions,
        wording,
        value: draft.decisions,
        hint: text.decisionsHint,
        rows: 3,
        onInput: (decisions) => this.#type({ decisions }),
      })}
      ${dateField({
        id: 'reviews-closing-next',
        label: text.next,
        wording,
        value: draft.next,
        hint: every === undefined ? undefined : text.nextHint(every),
        error: errors.next,
        onInput: (next = '') => {
          this.#nextFollows = false;
          this.#type({ next });
        },
      })}
    </div>`;
  }

  #participants(value: Member): unknown {
    const { text, wording, host } = this;
    const { partners } = host;
    if (partners.length === 0 && Object.keys(value).length === 0) return nothing;
    const isEverybody = partners.every(({ id }) => value[id] === true);
    return html`<div class="reviews-participants">
      ${checkboxGroup<Id>({
        id: 'reviews-closing-participants',
        label: text.participants,
        wording,
        value,
        choices: partners.map(({ id, name }) => ({ key: id, label: name })),
        aside: isEverybody
          ? undefined
          : button({
              label: text.everybody,
              variant: 'quiet',
              size: 'small',
              onClick: () =>
                this.#type({ participants: Object.fromEntries(partners.map(({ id }) => [id, true] as const)) }),
            }),
        onInput: (participants) => this.#type({ participants }),
      })}
    </div>`;
  }

  /** The next that is planned already, else the day that the rhythm asks for. */
  #nextAfter(date: string, closing: Id | undefined): string {
    const { value, settings } = this.host;
    const planned = Object.entries(value.reviews ?? {})
      .flatMap(([id, review]) => (id === closing ? [] : textOf((review as { date?: unknown } | null)?.date)))
      .filter((day) => isCalendarDate(day) && day > date && day > settings.today)
      .sort()[0];
    const { every } = reviewPlan(value, settings.today);
    return planned ?? (every === undefined ? undefined : monthsAfter(date, every)) ?? '';
  }

  #errorsOf({ date, next }: Closing): { date?: string; next?: string } {
    const { text, host } = this;
    if (!isCalendarDate(date)) return { date: text.dateMissing };
    if (date > host.settings.today) return { date: text.dateAhead };
    return next !== '' && (!isCalendarDate(next) || next <= date) ? { next: text.nextTooEarly } : {};
  }

  #type(changes: Partial<Closing>): void {
    if (this.draft) this.draft = { ...this.draft, ...changes };
  }

  protected override save(draft: Closing): void {
    const { host, text } = this;
    const errors = this.#errorsOf(draft);
    this.#isTried = true;
    if (errors.date ?? errors.next) {
      this.requestUpdate();
      void this.focus(errors.date ? 'reviews-closing-date' : 'reviews-closing-next');
      return;
    }
    const { next } = draft;
    const closed = withClosedReview(host.value, draft);
    this.draft = undefined;
    editWithUndo(host, closed.value, {
      text: text.closed(next === '' ? undefined : host.format.date(next)),
      undo: host.text.undo,
      onUndone: () => void this.focus('reviews-close'),
    });
    void this.focus(reviewButtonId(closed.id));
  }
}
