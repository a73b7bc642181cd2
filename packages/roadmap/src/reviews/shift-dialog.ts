import { Remembered } from '@kvasir/element';
import {
  button,
  dialog,
  dialogStyles,
  editWithUndo,
  fieldStyles,
  numberField,
  type NumberEntry,
} from '@kvasir/element/controls.js';
import { applyPatch } from '@kvasir/model';
import { consequences, firstDayOf, shiftFrom, type ItemRef, type Move } from '@kvasir/model/roadmap.js';
import { html, nothing, type TemplateResult } from 'lit';
import { isProjectMonth } from '../agenda/entry-edits.ts';
import { WordedPart } from '../agenda/worded-part.ts';
import type { RoadmapHost } from '../roadmap-host.ts';
import { reviewsCatalogue, type ReviewsMessages } from './reviews.messages.ts';
import { lateNames, shiftPreview } from './shift-preview.ts';

interface Draft {
  readonly from: NumberEntry;
  readonly by: NumberEntry;
}

export interface Shift {
  readonly move: Move;
  readonly nowLate: readonly ItemRef[];
  /** How many items move; the end of the project is none of them. */
  readonly items: number;
}

/** Fifty years: what moves further is a slip of the fingers. */
const farthest = 600;

function isShift(by: NumberEntry): by is number {
  return typeof by === 'number' && by !== 0 && Math.abs(by) <= farthest;
}

/** A suspension or an extension: everything open from a month on moves, shown before it is done. */
export class ShiftDialog extends WordedPart<ReviewsMessages> {
  #draft: Draft | undefined;
  #returnTo = '';
  readonly #shift = new Remembered<Shift>();

  constructor(host: RoadmapHost) {
    super(host, reviewsCatalogue, [fieldStyles, dialogStyles]);
  }

  /** @param returnTo the id of the button that opened it */
  open(returnTo: string): void {
    const { model, settings } = this.host;
    const month = model.monthOf(settings.today);
    this.#returnTo = returnTo;
    this.#set({ from: isProjectMonth(month) ? month : 1, by: undefined });
    void this.focus('reviews-shifting-by');
  }

  protected override renderPart(): TemplateResult {
    const { text, wording, host } = this;
    const shift = this.#current();
    const canMove = shift !== undefined && shift.move.changes.length > 0;
    return dialog({
      id: 'reviews-shifting',
      open: this.#draft !== undefined,
      wording,
      heading: text.shiftHeading,
      headingLevel: this.partLevel,
      content: () => (this.#draft ? this.#content(this.#draft, shift) : nothing),
      actions: html`${button({
        label: text.doShift(shift?.items ?? 0),
        variant: 'primary',
        disabled: !canMove,
        onClick: () => this.#save(),
      })}
      ${button({ label: text.cancel, onClick: () => this.#set(undefined) })}`,
      onClose: () => this.#set(undefined),
      focusAfter: () => host.element.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(this.#returnTo)}`),
    });
  }

  #content({ from, by }: Draft, shift: Shift | undefined): TemplateResult {
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
          onInput: (month) => this.#set({ from: month, by }),
        })}
        ${numberField({
          id: 'reviews-shifting-by',
          label: text.shiftBy,
          wording,
          value: by,
          end: text.months,
          hint: text.shiftByHint,
          error: by === undefined || by === 0 || isShift(by) ? undefined : text.byInvalid,
          onInput: (months) => this.#set({ from, by: months }),
        })}
      </div>
      <div aria-live="polite">
        ${
          shift === undefined
            ? nothing
            : shift.move.changes.length === 0
              ? html`<p class="reviews-note">${text.shiftNothing}</p>`
              : html`<p><b>${text.shiftCount(shift.items)}</b></p>
                  ${lateNames(shift.nowLate, host, text)}`
        }
      </div>
      ${shift && shift.move.changes.length > 0 ? shiftPreview(shift.move, host, text) : nothing}
    </div>`;
  }

  #current(): Shift | undefined {
    const { value } = this.host;
    const { from, by } = this.#draft ?? {};
    if (!isProjectMonth(from) || !isShift(by)) return undefined;
    return this.#shift.of([value, from, by], () => {
      const move = shiftFrom(value, from, by);
      const { nowLate } = consequences(value, move.patch);
      const keys = move.changes.flatMap(({ ref }) => (ref ? `${ref.collection}/${ref.id}` : []));
      return { move, nowLate, items: new Set(keys).size };
    });
  }

  #set(draft: Draft | undefined): void {
    if (draft === this.#draft) return;
    this.#draft = draft;
    this.requestUpdate();
  }

  #save(): void {
    const { host, text } = this;
    const shift = this.#current();
    const by = this.#draft?.by;
    if (!shift || !isShift(by) || !host.canEdit) return;
    this.#set(undefined);
    editWithUndo(host, applyPatch(host.value, shift.move.patch), {
      text: text.shifted(shift.items, by),
      undo: host.text.undo,
      onUndone: () => void this.focus(this.#returnTo),
    });
  }
}
