/** The head of the view: which period, what is known of it, and what can be done with it. */
import { icon, iconCheck } from '@kvasir/element';
import { button, segmented } from '@kvasir/element/controls.js';
import { heading, type HeadingLevel } from '@kvasir/element/display.js';
import { workHead, type WorkHeadOptions } from '@kvasir/element/workbench.js';
import type { Period } from '@kvasir/model/impact.js';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { RecordLayout } from './record-state.ts';
import type { RecordMessages } from './record.messages.ts';

/** A period to choose. */
export interface PeriodChoice {
  readonly round: Period;
  readonly name: string;
  /** How many values are due in it. */
  readonly due: number;
}

export interface PeriodBarPicture {
  readonly text: RecordMessages;
  readonly level: HeadingLevel;
  readonly title: string;
  readonly facts: readonly string[];
  /** What belongs to the head of the element, where this is it. */
  readonly ofElement: Pick<WorkHeadOptions, 'text' | 'history'> | undefined;
  readonly choices: readonly PeriodChoice[];
  readonly round: Period;
  readonly before: Period | undefined;
  readonly after: Period | undefined;
  readonly layout: RecordLayout;
  readonly canEdit: boolean;
  readonly isNarrow: boolean;
  choose(round: Period): void;
  show(layout: RecordLayout): void;
  paste(): void;
  close(): void;
}

export function periodBar(picture: PeriodBarPicture): TemplateResult {
  const { text, level, title, facts, ofElement, layout, isNarrow } = picture;
  const acts = actions(picture);
  return html`${
      ofElement
        ? // The files of the head are for the whole; here stands what is done with the period.
          workHead({ ...ofElement, text: { ...ofElement.text, title }, level, facts, files: acts })
        : html`<div class="head-bar">
            <div class="head-text">
              ${heading(level, title, 'title')}
              <p class="sub">${facts.map((fact, at) => html`${at > 0 ? ' · ' : ''}<span>${fact}</span>`)}</p>
            </div>
            ${acts === nothing ? nothing : html`<div class="acts">${acts}</div>`}
          </div>`
    }
    <div class="rec-bar">
      ${layout === 'period' ? chooser(picture) : nothing}
      ${
        isNarrow
          ? nothing
          : segmented<RecordLayout>({
              label: text.layout,
              segments: [
                { key: 'period', label: text.onePeriod },
                { key: 'all', label: text.allPeriods },
              ],
              selected: layout,
              onSelect: picture.show,
            })
      }
    </div>`;
}

function actions({ text, layout, canEdit, isNarrow, paste, close }: PeriodBarPicture): TemplateResult | typeof nothing {
  if (!canEdit || layout !== 'period') return nothing;
  return html`${isNarrow ? nothing : button({ id: 'rec-paste-button', label: text.pasteTable, onClick: paste })}
  ${button({
    id: 'rec-close-button',
    label: text.close,
    icon: isNarrow ? iconCheck : undefined,
    variant: isNarrow ? 'secondary' : 'primary',
    onClick: close,
  })}`;
}

function chooser(picture: PeriodBarPicture): TemplateResult {
  const { text, choices, round, before, after, choose } = picture;
  const due = choices.filter((one) => one.due > 0);
  const option = ({ round: { key }, name, due: count }: PeriodChoice): TemplateResult =>
    html`<option value=${key} .selected=${live(key === round.key)}>
      ${count > 0 ? `${name} · ${text.dueCount(count)}` : name}
    </option>`;
  // The marks turn by themselves where one reads from right to left, as brackets do.
  const step = (to: Period | undefined, label: string, mark: '‹' | '›', className: string): TemplateResult =>
    html`<button
      type="button"
      class="button button-secondary button-small button-icon-only ${className}"
      part="button"
      aria-label=${label}
      title=${label}
      ?disabled=${to === undefined}
      @click=${() => to && choose(to)}
    >
      <span aria-hidden="true">${mark}</span>
    </button>`;
  return html`<div class="rec-chooser">
    ${step(before, text.previousPeriod, '‹', 'rec-back')}
    <select
      class="rec-select"
      id="rec-period"
      aria-label=${text.period}
      @input=${(event: Event) => event.stopPropagation()}
      @change=${({ currentTarget }: Event) => {
        const { value } = currentTarget as HTMLSelectElement;
        const chosen = choices.find((one) => one.round.key === value);
        if (chosen) choose(chosen.round);
      }}
    >
      ${
        due.length > 0
          ? html`<optgroup label=${text.due}>${due.map(option)}</optgroup>
              <optgroup label=${text.otherPeriods}>${choices.filter((one) => one.due === 0).map(option)}</optgroup>`
          : choices.map(option)
      }
    </select>
    ${step(after, text.nextPeriod, '›', 'rec-forth')}
  </div>`;
}

/** Where one indicator is shown at a time: the way to the others. */
export function singleSteps(
  text: RecordMessages,
  { before, after, step }: { before: string | undefined; after: string | undefined; step: (by: 1 | -1) => void },
): TemplateResult {
  return html`<p class="rec-steps">
    ${
      before === undefined
        ? nothing
        : button({ id: 'rec-step-back', label: text.back(before), onClick: () => step(-1) })
    }
    ${
      after === undefined
        ? html`<span class="rec-last">${icon(iconCheck)}${text.last}</span>`
        : button({ id: 'rec-step-on', label: text.on(after), variant: 'primary', onClick: () => step(1) })
    }
  </p>`;
}
