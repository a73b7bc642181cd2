import {
  dateField,
  dialogStyles,
  editWithUndo,
  fieldStyles,
  numberField,
  statusStyles,
} from '@kvasir/element/controls.js';
import { html, nothing, type TemplateResult } from 'lit';
import { DraftDialog, type DialogFrame } from '../draft-dialog.ts';
import type { RoadmapHost } from '../roadmap-host.ts';
import { draftOf, firstDay, frameDates, isLength, withFrame, type FrameDraft } from './frame-dates.ts';
import { framePreview } from './frame-preview.ts';
import { frameCatalogue, type FrameMessages } from './frame.messages.ts';
import { frameStyles } from './frame.styles.ts';

/** Changes when the project begins, and how long it takes. */
export class FrameDialog extends DraftDialog<FrameDraft, FrameMessages> {
  #isTried = false;
  #returnTo = '';

  constructor(host: RoadmapHost) {
    super(host, frameCatalogue, [fieldStyles, dialogStyles, statusStyles, frameStyles]);
  }

  /** @param returnTo the id of the button that opened it */
  open(returnTo: string): void {
    this.#returnTo = returnTo;
    this.#isTried = false;
    this.draft = draftOf(this.host.value);
    void this.focus('frame-dialog-first');
  }

  protected override frame(): DialogFrame {
    const { set, change, cancel } = this.text;
    const act = this.#isSet ? change : set;
    return { id: 'frame-dialog', heading: act, act, cancel, returnTo: this.#returnTo };
  }

  /** Whether there is a frame to change. */
  get #isSet(): boolean {
    return frameDates(draftOf(this.host.value)) !== undefined;
  }

  protected override fields(draft: FrameDraft): TemplateResult {
    const { text, wording, host } = this;
    const dates = frameDates(draft);
    return html`<div class="frame-form">
      <p class="frame-note">${this.#isSet ? text.text : text.textUnset}</p>
      <div class="frame-fields">
        ${dateField({
          id: 'frame-dialog-first',
          label: text.firstDay,
          wording,
          value: draft.first,
          error: this.#isTried && firstDay(draft.first) === undefined ? text.firstMissing : undefined,
          onInput: (first = '') => (this.draft = { ...draft, first }),
        })}
        <div class="frame-months">
          ${numberField({
            id: 'frame-dialog-months',
            label: text.months,
            wording,
            value: draft.months,
            error: this.#isTried && !isLength(draft.months) ? text.monthsInvalid : undefined,
            onInput: (months) => (this.draft = { ...draft, months }),
          })}
        </div>
      </div>
      <p class="frame-runs" aria-live="polite">
        ${dates ? text.runs(host.text.month(dates.months), host.format.date(dates.startDate), host.format.date(dates.endDate)) : nothing}
      </p>
      ${dates ? framePreview(dates, host, text) : nothing}
    </div>`;
  }

  protected override save(draft: FrameDraft): void {
    const { host, text } = this;
    const dates = frameDates(draft);
    this.#isTried = true;
    if (!dates) {
      this.requestUpdate();
      void this.focus(firstDay(draft.first) === undefined ? 'frame-dialog-first' : 'frame-dialog-months');
      return;
    }
    const before = draftOf(host.value);
    const isSame = before.first === dates.startDate && before.months === dates.months;
    this.draft = undefined;
    // A last month that is only begun stays so, unless somebody wants another frame.
    if (isSame) return;
    editWithUndo(host, withFrame(host.value, dates), {
      text: text.isSet(host.format.date(dates.startDate), host.format.date(dates.endDate)),
      undo: host.text.undo,
      onUndone: () => void this.focus(this.#returnTo),
    });
  }
}
