/** Which plan this is, how far it has come, and the way to the plans of other results. */
import { Remembered, icon, iconChevronDown } from '@kvasir/element';
import { buttonClass, selectField, type Choice, type Wording } from '@kvasir/element/controls.js';
import { completenessRing, countDone } from '@kvasir/element/display.js';
import { resultParts, textOf, type Id, type ResultPart } from '@kvasir/model';
import type { PortfolioEntry } from '@kvasir/model/valorisation.js';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { PlanHost } from '../../plan-host.ts';
import type { FrameMessages } from './frame.messages.ts';
import { stepCount, stepNumber } from './plan-reading.ts';

export const choiceId = 'builder-result';

/** What a plan is called in a line: number and title of its result. */
export function planName(entry: PortfolioEntry, host: PlanHost, text: FrameMessages): string {
  if (entry.isOrphan) return text.deletedResult(entry.id);
  return [entry.number, textOf(entry.result?.['title']) || host.text.untitled].filter(Boolean).join(' ');
}

export class PlanLine {
  readonly #host: PlanHost;
  readonly #turn: (to: Id, from: string) => void;
  /** As long as nobody renames a result, there is nothing to draw: a list of hundreds is not looked at for each key. */
  readonly #choices = new Remembered<readonly Choice<string>[]>();

  /** @param turn goes on to the plan of another result; the focus stays on the control with this id */
  constructor(host: PlanHost, turn: (to: Id, from: string) => void) {
    this.#host = host;
    this.#turn = turn;
  }

  render(
    entry: PortfolioEntry,
    attention: ReadonlySet<ResultPart>,
    text: FrameMessages,
    wording: Wording,
  ): TemplateResult {
    const { place } = this.#host;
    return html`<div class="builder-line">
      ${this.#which(entry, text, wording)}
      <span class="builder-at" id="builder-at">${text.stepOf(stepNumber(place), stepCount)}</span>
      ${entry.isOrphan ? nothing : this.#ring(entry, attention)}
    </div>`;
  }

  #which(entry: PortfolioEntry, text: FrameMessages, wording: Wording): unknown {
    const { portfolio } = this.#host.model;
    if (this.#host.settings.isSingle || portfolio.length < 2)
      return html`<span class="builder-name"><bdi>${planName(entry, this.#host, text)}</bdi></span>`;
    const at = portfolio.findIndex(({ id }) => id === entry.id);
    const choices = this.#choices.of(
      portfolio.map((one) => `${one.id} ${planName(one, this.#host, text)}`),
      () => portfolio.map((one) => ({ key: one.id, label: planName(one, this.#host, text) })),
    );
    return html`${this.#neighbour('builder-previous-result', text.previousResult, portfolio[at - 1])}
      <span class="builder-choice"
        >${guard([choices, entry.id, text], () =>
          selectField({
            id: choiceId,
            label: text.result,
            wording,
            requirement: 'required',
            value: entry.id,
            choices,
            onChange: (id) => id !== undefined && this.#turn(id, choiceId),
          }),
        )}</span
      >
      ${this.#neighbour('builder-next-result', text.nextResult, portfolio[at + 1])}`;
  }

  #neighbour(id: string, label: string, entry: PortfolioEntry | undefined): TemplateResult {
    return html`<button
      type="button"
      id=${id}
      class="${buttonClass({ variant: 'quiet', size: 'small', iconOnly: true })} ${id}"
      part="button"
      aria-label=${label}
      title=${label}
      ?disabled=${!entry}
      @click=${() => entry && this.#turn(entry.id, id)}
    >
      ${icon(iconChevronDown)}
    </button>`;
  }

  #ring({ completeness }: PortfolioEntry, attention: ReadonlySet<ResultPart>): TemplateResult {
    const { text, format } = this.#host;
    const done = countDone(completeness, attention);
    const open = resultParts.filter((part) => !completeness[part] || attention.has(part));
    const names = open.map((part) => text.parts[part]);
    return html`<span class="builder-ring"
      >${completenessRing(completeness, attention, text.completeness(done, names))}<span aria-hidden="true"
        >${format.number(done)}<span class="builder-of">/${format.number(resultParts.length)}</span></span
      ></span
    >`;
  }
}
