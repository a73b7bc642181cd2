import { iconCheck, iconClose, LocalizationController, Remembered } from '@kvasir/element';
import {
  dialogStyles,
  editWithUndo,
  fieldStyles,
  menuStyles,
  messageStyles,
  popupStyles,
  statusStyles,
  type MenuItem,
} from '@kvasir/element/controls.js';
import { findingCatalogue, type FindingMessages } from '@kvasir/element/findings.js';
import { isSafeKey } from '@kvasir/model';
import { html, type TemplateResult } from 'lit';
import { signStyles } from '../agenda/entry-sign.ts';
import { OpeningView } from '../opening-view.ts';
import { isSameEntry, type EntryRef } from '../entries.ts';
import { FrameDialog } from '../frame/frame-dialog.ts';
import type { RoadmapHost } from '../roadmap-host.ts';
import { changedItems, type ChangedItem } from './changed-items.ts';
import { changesSection } from './changes-section.ts';
import { CloseDialog } from './close-dialog.ts';
import { frameSection } from './frame-section.ts';
import { logTable } from './log-table.ts';
import { nextReview } from './next-review.ts';
import { PlanDialog } from './plan-dialog.ts';
import { withoutReview } from './review-edits.ts';
import { lastWithPlan, reviewLog, type LoggedReview } from './review-log.ts';
import { reviewButtonId, reviewName, type ReviewsContext } from './reviews-context.ts';
import { reviewsCatalogue, type ReviewsMessages } from './reviews.messages.ts';
import { reviewsStyles } from './reviews.styles.ts';
import { ShiftDialog } from './shift-dialog.ts';

/** So many changed items are shown at one time. */
const page = 12;

/** The regular review of schedule and roadmap (C(2024) 601, 3.1.1(d)): its rhythm, its log, and what has changed since. */
export class ReviewsView extends OpeningView<ReviewsMessages> {
  #shown = page;
  readonly #closing: CloseDialog;
  readonly #planning: PlanDialog;
  readonly #shifting: ShiftDialog;
  readonly #frame: FrameDialog;
  readonly #findingWords: LocalizationController<FindingMessages>;
  readonly #log = new Remembered<readonly LoggedReview[]>();
  readonly #changes = new Remembered<readonly ChangedItem[]>();

  constructor(host: RoadmapHost) {
    super(host, reviewsCatalogue, [
      ...[statusStyles, fieldStyles, dialogStyles, popupStyles, menuStyles, messageStyles],
      ...[signStyles, reviewsStyles],
    ]);
    this.#closing = new CloseDialog(host);
    this.#planning = new PlanDialog(host);
    this.#shifting = new ShiftDialog(host);
    this.#frame = new FrameDialog(host);
    this.#findingWords = new LocalizationController(host.element, findingCatalogue);
  }

  protected override idOf({ id }: EntryRef): string {
    return reviewButtonId(id);
  }

  protected override renderPart(): TemplateResult {
    const { host } = this;
    const { workPackages, milestones, deliverables } = host.value;
    const context = this.#context();
    const since = lastWithPlan(context.log);
    const items = this.#changes.of([since?.entry, workPackages, milestones, deliverables], () =>
      since ? changedItems(since.entry, host.value) : [],
    );
    return html`<div class="reviews" part="reviews">
      ${nextReview(context, {
        findingWords: this.#findingWords.messages,
        close: () => this.#closing.open(this.#nextToClose()),
        plan: () => this.#planning.open(),
      })}
      ${changesSection(context, { since, items, shown: this.#shown, showMore: () => this.#showMore() })}
      ${logTable(context, { actions: (review) => this.#actions(review) })}
      ${frameSection(context, {
        changeFrame: () => this.#frame.open('reviews-change-frame'),
        shift: () => this.#shifting.open('reviews-shift'),
      })}
      ${this.#closing.render()} ${this.#planning.render()} ${this.#shifting.render()} ${this.#frame.render()}
    </div>`;
  }

  #context(): ReviewsContext {
    const { host, text, format, wording, partLevel: level } = this;
    const { reviews } = host.value;
    const { today } = host.settings;
    const log = this.#log.of([reviews, today], () => reviewLog(host.value, today));
    return { host, text, format, wording, level, log };
  }

  /** The one that is planned for today, else the next one; there need be none. */
  #nextToClose(): LoggedReview | undefined {
    const { log } = this.#context();
    const { today } = this.host.settings;
    return (
      log.find(({ date, hasPlan }) => date === today && !hasPlan) ?? log.find(({ standing }) => standing === 'planned')
    );
  }

  #actions(review: LoggedReview): readonly MenuItem[] {
    const { text } = this;
    if (!isSafeKey(review.id)) return [];
    const remove: MenuItem = {
      key: 'remove',
      label: text.remove,
      icon: iconClose,
      danger: true,
      onSelect: () => this.#remove(review),
    };
    if (review.hasPlan) return [remove];
    return [
      { key: 'close', label: text.closeThis, icon: iconCheck, onSelect: () => this.#closing.open(review) },
      { ...remove, separated: true },
    ];
  }

  #remove(review: LoggedReview): void {
    const { host, text } = this;
    const context = this.#context();
    const at = context.log.indexOf(review);
    const near = context.log[at + 1] ?? context.log[at - 1];
    if (isSameEntry(host.open, { collection: 'reviews', id: review.id })) host.closeEntry();
    editWithUndo(host, withoutReview(host.value, review.id), {
      text: text.removed(reviewName(review, context)),
      undo: host.text.undo,
      onUndone: () => {
        host.announce(text.restored);
        void this.focus(reviewButtonId(review.id));
      },
    });
    void this.focus(...(near ? [reviewButtonId(near.id)] : []), 'reviews-plan');
  }

  #showMore(): void {
    this.#shown += page;
    this.requestUpdate();
  }
}
