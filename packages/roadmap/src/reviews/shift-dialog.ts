import { LocalizationController, Remembered } from '@kvasir/element';
import { dialogStyles, editWithUndo, fieldStyles, numberField, type NumberEntry } from '@kvasir/element/controls.js';
import { applyPatch } from '@kvasir/model';
import { consequences, firstDayOf, shiftFrom, type ItemRef, type Move } from '@kvasir/model/roadmap.js';
import { html, nothing, type TemplateResult } from 'lit';
import { isProjectMonth } from '../agenda/entry-edits.ts';
import { DraftDialog, type DialogFrame } from '../draft-dialog.ts';
import type { RoadmapHost } from '../roadmap-host.ts';
import { reviewsCatalogue, type ReviewsMessages } from './reviews.messages.ts';
import { obstaclesOf, obstacleSentences, type Obstacles } from '../shifting/obstacles.ts';
import { shiftingCatalogue, type ShiftingMessages } from '../shifting/shifting.messages.ts';
import { lateNames, refusal, shiftPreview } from './shift-preview.ts';

interface Draft {
  readonly from: NumberEntry;
  readonly by: NumberEntry;
}

export interface Shift {
  readonly move: Move;
  readonly nowLate: readonly ItemRef[];
  /** How many items move; the end of the project is none of them. */
  readonly items: number;
  /** Why nothing moves. */
  readonly obstacles: Obstacles | undefined;
}

/** Fifty years: what moves further is a slip of the fingers. */
const farthest = 600;

function isShift(by: NumberEntry): by is number {
  return typeof by === 'number' && by !== 0 && Math.abs(by) <= farthest;
}

/** A suspension or an extension: everything open from a month on moves, shown before it is done. */
export class ShiftDialog extends DraftDialog<Draft, ReviewsMessages> {
  #returnTo = '';
  readonly #shift = new Remembered<Shift>();
  readonly #words: LocalizationController<ShiftingMessages>;

  constructor(host: RoadmapHost) {
    super(host, reviewsCatalogue, [fieldStyles, dialogStyles]);
    this.#words = new LocalizationController(host.element, shiftingCatalogue);
  }

  /** @param returnTo the id of the button that opened it */
  open(returnTo: string): void {
    const { model, settings } = this.host;
    const month = model.monthOf(settings.today);
    this.#returnTo = returnTo;
    this.draft = { from: isProjectMonth(month) ? month : 1, by: undefined };
    void this.focus('reviews-shifting-by');
  }

  protected override frame(): DialogFrame {
    const { shiftHeading: heading, doShift, cancel } = this.text;
    const moving = this.#moving();
    return {
      id: 'reviews-shifting',
      heading,
      act: doShift(moving?.items ?? 0),
      isIdle: moving === undefined,
      cancel,
      returnTo: this.#returnTo,
    };
  }

  protected override fields({ from, by }: Draft): TemplateResult {
    const [shift, moving] = [this.#current(), this.#moving()];
    const { text, wording, host } = this;
    const begins = isProjectMonth(from) ? firstDayOf(host.value.startDate, from) : undefined;
    return html`<div class="reviews-form">
      <p class="reviews-note">${text.shiftText}</p>
      <div class="reviews-form-pair">
        ${numberField({
          id: 'reviews-shifting-from',
          label: text.shiftFrom,
          wording,
          value: from,
          hint:
            begins === undefined || !isProjectMonth(from)
              ? undefined
              : text.shiftFromHint(host.text.month(from), host.format.date(begins)),
          error: isProjectMonth(from) ? undefined : text.monthInvalid,
          onInput: (month) => (this.draft = { from: month, by }),
        })}
        ${numberField({
          id: 'reviews-shifting-by',
          label: text.shiftBy,
          wording,
          value: by,
          end: text.months,
          hint: text.shiftByHint,
          error: by === undefined || by === 0 || isShift(by) ? undefined : text.byInvalid,
          onInput: (months) => (this.draft = { from, by: months }),
        })}
      </div>
      <div aria-live="polite">${shift === undefined ? nothing : this.#outcome(shift)}</div>
      ${moving ? shiftPreview(moving.move, host, text) : nothing}
    </div>`;
  }

  #outcome({ move, items, nowLate, obstacles }: Shift): unknown {
    const { text, host } = this;
    if (obstacles) return refusal(obstacleSentences(obstacles, host, this.#words.messages), text);
    if (move.changes.length === 0) return html`<p class="reviews-note">${text.shiftNothing}</p>`;
    return html`<p><b>${text.shiftCount(items)}</b></p>
      ${lateNames(nowLate, host, text)}`;
  }

  /** The shift, if there is something to move and nothing in the way. */
  #moving(): Shift | undefined {
    const shift = this.#current();
    return shift && shift.move.changes.length > 0 && !shift.obstacles ? shift : undefined;
  }

  #current(): Shift | undefined {
    const { value, settings } = this.host;
    const { from, by } = this.draft ?? {};
    if (!isProjectMonth(from) || !isShift(by)) return undefined;
    return this.#shift.of([value, from, by, settings.today], () => {
      const move = shiftFrom(value, from, by);
      const { nowLate } = consequences(value, move.patch);
      const keys = move.changes.flatMap(({ ref }) => (ref ? `${ref.collection}/${ref.id}` : []));
      return { move, nowLate, items: new Set(keys).size, obstacles: obstaclesOf(move, this.host) };
    });
  }

  protected override save({ by }: Draft): void {
    const { host, text } = this;
    const shift = this.#moving();
    if (!shift || !isShift(by)) return;
    this.draft = undefined;
    editWithUndo(host, applyPatch(host.value, shift.move.patch), {
      text: text.shifted(shift.items, by),
      undo: host.text.undo,
      onUndone: () => void this.focus(this.#returnTo),
    });
  }
}
