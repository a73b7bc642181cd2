/** The first step: when it starts, and how long it takes. */
import { button, editWithUndo, fieldStyles, numberField, status, statusStyles } from '@kvasir/element/controls.js';
import { buttonClass } from '@kvasir/element/display.js';
import { html, nothing, type TemplateResult } from 'lit';
import { RoadmapPart } from '../roadmap-part.ts';
import type { RoadmapHost } from '../roadmap-host.ts';
import { draftOf, firstDay, frameDates, isLength, withFrame, type FrameDraft } from './frame-dates.ts';
import { frameCatalogue, type FrameMessages } from './frame.messages.ts';
import { frameStyles } from './frame.styles.ts';
import { monthField } from './month-field.ts';

export class FrameForm extends RoadmapPart<FrameMessages> {
  /** What has been entered and not been set. */
  #draft: FrameDraft | undefined;
  #isTried = false;

  constructor(host: RoadmapHost) {
    super(host, frameCatalogue, [fieldStyles, statusStyles, frameStyles]);
  }

  protected override renderPart(): TemplateResult {
    const { text, wording, host } = this;
    const draft = this.#draft ?? draftOf(host.value);
    const dates = frameDates(draft);
    const isSet = this.#draft === undefined && dates !== undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || event.isComposing || !(event.target instanceof HTMLInputElement)) return;
      event.preventDefault();
      this.#save();
    };
    return html`<div class="frame-form" role="group" aria-label=${text.set} @keydown=${onKey}>
      <div class="frame-fields">
        ${monthField({
          id: 'frame-first',
          label: text.firstMonth,
          dayLabel: text.firstDay,
          wording,
          value: draft.first,
          error: this.#isTried && firstDay(draft.first) === undefined ? text.firstMissing : undefined,
          onInput: (first) => this.#type({ ...draft, first }),
        })}
        <div class="frame-months">
          ${numberField({
            id: 'frame-months',
            label: text.months,
            wording,
            value: draft.months,
            error: this.#isTried && !isLength(draft.months) ? text.monthsInvalid : undefined,
            onInput: (months) => this.#type({ ...draft, months }),
          })}
        </div>
      </div>
      <p class="frame-runs" aria-live="polite">${dates ? this.#runs(dates, isSet) : nothing}</p>
      <div class="frame-actions">
        ${
          isSet
            ? html`<button
                type="button"
                class=${buttonClass({ variant: 'primary' })}
                part="button"
                id="frame-add"
                data-do="add"
              >
                <span class="button-label">${text.addFirst}</span>
              </button>`
            : button({ id: 'frame-set', label: text.set, variant: 'primary', onClick: () => this.#save() })
        }
      </div>
    </div>`;
  }

  #runs({ startDate, endDate, months }: NonNullable<ReturnType<typeof frameDates>>, isSet: boolean): unknown {
    const { host, text } = this;
    const label = text.runs(host.text.month(months), host.format.date(startDate), host.format.date(endDate));
    return isSet ? status({ kind: 'success', label }) : label;
  }

  #type(draft: FrameDraft): void {
    this.#draft = draft;
    this.requestUpdate();
  }

  #save(): void {
    const { host, text } = this;
    const draft = this.#draft ?? draftOf(host.value);
    const dates = frameDates(draft);
    this.#isTried = true;
    if (!dates) {
      this.requestUpdate();
      void this.focus(firstDay(draft.first) === undefined ? 'frame-first' : 'frame-months');
      return;
    }
    this.#draft = undefined;
    this.#isTried = false;
    editWithUndo(host, withFrame(host.value, dates), {
      text: text.isSet(host.format.date(dates.startDate), host.format.date(dates.endDate)),
      undo: host.text.undo,
      onUndone: () => void this.focus('frame-first'),
    });
    void this.focus('frame-add');
  }
}
