/** Whether the plan stands, who looks at it again, and what becomes of the result after the project. */
import { button } from '@kvasir/element/display.js';
import { readable } from '@kvasir/element/controls.js';
import {
  choicesOf,
  dateEntry,
  dateWords,
  isolated,
  panelStyles,
  prose,
  proseEntry,
  radioEntry,
  textEntry,
} from '@kvasir/element/panel.js';
import { monthsAfter } from '@kvasir/model/roadmap.js';
import { planDeadlines, planPriorities, readReviews } from '@kvasir/model/valorisation.js';
import { html, nothing, type TemplateResult } from 'lit';
import { EntryList, type ListedEntry } from '../entries/entry-list.ts';
import type { PlanForm } from '../plan-form.ts';
import { StepPart } from '../step-part.ts';
import { fieldGroupOf } from './first-group.ts';
import { deadlineTable } from './means/deadlines.ts';
import { dutyWords } from './means/duty.ts';
import { meansStyles } from './means/means.styles.ts';
import { platformEntry, platformLengths } from './means/platform.ts';
import { meansCatalogue, type MeansMessages } from './means.messages.ts';

/** After so many months plans are usually looked at again. */
const usualMonths = [6, 12] as const;

const dayOf = ({ raw: { date } }: ListedEntry): string => (typeof date === 'string' ? date : '');

/** So many days are shown until somebody asks for all of them. */
const nextDays = 6;

export class ReviewStep extends StepPart<MeansMessages> {
  readonly #list: EntryList;
  /** Whether all days are shown, and not the next alone. */
  #isWhole = false;

  constructor(form: PlanForm) {
    super(form, meansCatalogue, [panelStyles, meansStyles]);
    this.#list = new EntryList(form, {
      collection: 'reviews',
      words: () => this.text.reviews,
      titleOf: ({ raw }) => readable(dateWords(form, raw['date'])) ?? this.text.undated,
      columns: () => [
        { key: 'by', label: this.text.review.by, cell: ({ raw }) => isolated(raw['by']) },
        { key: 'outcome', label: this.text.review.outcome, cell: ({ raw }) => prose(raw['outcome']) },
      ],
      fields: (entry) => this.#fields(entry),
      // The columns say all.
      details: () => undefined,
      // The last one first.
      sort: (one, other) => (dayOf(one) < dayOf(other) ? 1 : dayOf(one) > dayOf(other) ? -1 : 0),
      initial: () => ({ date: this.host.settings.today }),
    });
  }

  protected override renderPart(): TemplateResult {
    const { form, text, stepLevel: level } = this;
    const group = (name: string, heading: string, content: unknown) =>
      fieldGroupOf(`means-${name}`, level, heading, content);
    return html`<div class="means">
      ${group('next', text.nextLook, this.#next())} ${group('reviews', text.reviews.label, this.#list.render())}
      ${group('days', text.days, this.#days())} ${group('duty', text.duty, dutyWords(form, text))}
      ${group('platform', text.platform, this.#platform())}
    </div>`;
  }

  #next(): TemplateResult {
    const { form, text, host } = this;
    const { last } = readReviews(form.read(form.path()), host.settings.today);
    return html`<div>
        ${dateEntry(form, { path: form.path('reviewDate'), label: text.reviewDate })}
        ${
          host.canEdit
            ? html`<p class="means-acts means-after">${usualMonths.map((months) => this.#inMonths(months))}</p>`
            : nothing
        }
      </div>
      ${last === undefined ? nothing : html`<p class="means-note">${text.lastLook(this.format.date(last))}</p>`}
      <div class="means-inline">
        ${radioEntry(form, {
          path: form.path('priority'),
          label: text.priority,
          choices: choicesOf(planPriorities, host.text.priorities),
        })}
      </div>`;
  }

  #inMonths(months: number): unknown {
    const { form, text, host } = this;
    const day = monthsAfter(host.settings.today, months);
    if (day === undefined) return nothing;
    return button({
      label: text.inMonths(months),
      size: 'small',
      onClick: () => {
        form.commit(form.path('reviewDate'), day);
        host.announce(form.format.date(day));
      },
    });
  }

  #fields({ path }: ListedEntry): TemplateResult {
    const { form, text } = this;
    const { review } = text;
    const at = (key: string) => [...path, key];
    return html`<div class="panel-columns">
        ${dateEntry(form, { path: at('date'), label: review.date, requirement: 'required' })}
        ${textEntry(form, { path: at('by'), label: review.by, kind: 'name' })}
      </div>
      ${proseEntry(form, { path: at('outcome'), label: review.outcome, rows: 3 })}`;
  }

  #days(): TemplateResult {
    const { form, text, host } = this;
    const all = planDeadlines(host.value, host.settings.today, form.item?.id);
    return html`${deadlineTable(form, text, this.#isWhole ? all : all.slice(0, nextDays))}
    ${
      all.length > nextDays
        ? html`<p class="means-acts">
            <button
              type="button"
              class="panel-link"
              part="link"
              aria-expanded=${this.#isWhole ? 'true' : 'false'}
              @click=${this.#onAllDays}
            >
              ${this.#isWhole ? text.nextDays : text.allDays(all.length)}
            </button>
          </p>`
        : nothing
    }`;
  }

  readonly #onAllDays = (): void => {
    this.#isWhole = !this.#isWhole;
    this.requestUpdate();
  };

  #platform(): TemplateResult {
    const { form, text, host } = this;
    return html`<p class="means-note">${text.platformIntro}</p>
      ${platformEntry(form, text)} ${platformLengths(form, text)}
      <p class="means-acts">
        ${button({ label: text.copyFields, size: 'small', onClick: () => host.show('document') })}
      </p>`;
  }
}
