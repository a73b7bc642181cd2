import { Remembered, iconCheck, iconEdit, wholeMonth } from '@kvasir/element';
import {
  dialogStyles,
  editWithUndo,
  fieldStyles,
  menuStyles,
  popupStyles,
  statusStyles,
  type MenuItem,
  type NumberEntry,
} from '@kvasir/element/controls.js';
import { heading } from '@kvasir/element/display.js';
import { applyPatch } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { entryKey, type EntryRef } from '../entries.ts';
import type { RoadmapHost } from '../roadmap-host.ts';
import type { RoadmapItem } from '../roadmap-item.ts';
import { isFiltering } from '../row-model.ts';
import { agendaEntry, entryButtonId, shortName, type AgendaPlace, type EntryContext } from './agenda-entry.ts';
import {
  agendaRows,
  agendaSections,
  firstShown,
  page,
  type AgendaRow,
  type AgendaRows,
  type AgendaSection,
} from './agenda-sections.ts';
import { agendaCatalogue, type AgendaMessages } from './agenda.messages.ts';
import { agendaStyles } from './agenda.styles.ts';
import { achieve, expectIn, isEditable, isProjectMonth } from './entry-edits.ts';
import { signStyles } from './entry-sign.ts';
import { forecastDialog, type Forecast } from './forecast-dialog.ts';
import { progressLine } from './progress-line.ts';
import { OpeningView } from '../opening-view.ts';

type Folded = 'achieved' | 'cancelled';

/** What is due, by time: for a sidebar, for a phone, and for who wants a list. */
export class AgendaView extends OpeningView<AgendaMessages> {
  /** How many entries a reader has asked for, beyond those that are shown at first. */
  #more = 0;
  /** How many entries of a folded part are shown; none while it is folded. */
  readonly #unfolded = new Map<Folded, number>();
  #forecast: Forecast | undefined;
  readonly #rows = new Remembered<AgendaRows>();

  constructor(host: RoadmapHost) {
    super(host, agendaCatalogue, [
      ...[statusStyles, fieldStyles, dialogStyles, popupStyles, menuStyles],
      ...[signStyles, agendaStyles],
    ]);
  }

  protected override idOf(entry: EntryRef): string {
    return entryButtonId(entryKey(entry));
  }

  protected override renderPart(): TemplateResult {
    const { model, settings, level } = this.host;
    const { today } = settings;
    const rows = this.#read();
    const shown = Math.min(rows.open.length, firstShown(rows, settings.limit) + this.#more);
    const context = this.#context();
    const isEmpty = rows.open.length + rows.achieved.length + rows.cancelled.length === 0;
    return html`<div class="agenda" part="agenda">
      ${progressLine({ month: model.monthOf(today), length: model.length, items: model.items(today), text: this.text })}
      ${isEmpty && isFiltering(settings.filter) ? this.#nothingFound() : nothing}
      ${rows.open.length === 0 && !isFiltering(settings.filter) ? html`<p class="agenda-nothing">${this.text.nothingOpen}</p>` : nothing}
      ${repeat(
        agendaSections(rows, shown),
        ({ key }) => key,
        (section) => this.#section(section, context),
      )}
      ${this.#rest(rows, shown)} ${this.#folded('achieved', rows.achieved, context)}
      ${this.#folded('cancelled', rows.cancelled, context)}
      ${forecastDialog(this.#forecast, {
        text: this.text,
        settings,
        model,
        wording: this.wording,
        level,
        type: (month) => this.#typeForecast(month),
        save: () => this.#saveForecast(),
        close: () => this.#setForecast(undefined),
      })}
    </div>`;
  }

  #read(): AgendaRows {
    const { value, model, settings } = this.host;
    const { today, filter } = settings;
    const items = model.items(today);
    const { reviews, reviewEveryMonths, endDate } = value;
    return this.#rows.of([items, reviews, reviewEveryMonths, endDate, today, filter], () =>
      agendaRows({ value, today, filter, items }),
    );
  }

  #context(): EntryContext {
    const { settings, model, open } = this.host;
    return {
      text: this.text,
      settings,
      model,
      open,
      partners: model.partnerMap,
      findingsOf: (entry) => this.host.findingsOf(entry),
      actions: (row) => this.#actions(row),
      showReviews: () => this.host.show('reviews'),
    };
  }

  #nothingFound(): TemplateResult {
    const { text } = this.host;
    return html`<p class="nothing-found">
      ${text.nothingFound} <button type="button" class="retry" data-do="clear-search">${text.clearSearch}</button>
    </p>`;
  }

  #section({ key, kind, rows }: AgendaSection, context: EntryContext): TemplateResult {
    const id = `agenda-${key}`;
    return html`<section class="agenda-section agenda-section-${kind}" aria-labelledby=${id}>
      ${heading(this.partLevel, html`<span class="agenda-heading" id=${id}>${this.#headingText(key, kind)}</span>`)}
      ${this.#list(rows, kind, context)}
    </section>`;
  }

  #headingText(key: string, kind: AgendaSection['kind']): unknown {
    const { text, format } = this;
    if (kind !== 'month') return text[kind];
    const { today } = this.host.settings;
    const monthsOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
    const away = monthsOf(key) - monthsOf(today);
    return html`<span>${format.date(`${key}-01`, wholeMonth)}</span
      >${away < 0 || away > 12 ? nothing : html` <span class="agenda-away">${text.away(away)}</span>`}`;
  }

  #list(rows: readonly AgendaRow[], place: AgendaPlace, context: EntryContext): TemplateResult {
    // eslint-disable-next-line lit-a11y/no-redundant-role -- Safari takes the role from a list without bullets
    return html`<ul class="agenda-list" role="list">
      ${repeat(
        rows,
        ({ key }) => key,
        (row) => agendaEntry(row, place, context),
      )}
    </ul>`;
  }

  /** What is not shown, as one line, and the way to it. */
  #rest({ open }: AgendaRows, shown: number): TemplateResult | typeof nothing {
    const rest = open.length - shown;
    if (rest <= 0) return nothing;
    const last = open.findLast(({ entry }) => entry.due !== undefined)?.entry.month;
    return html`<p class="agenda-rest">
      <button type="button" class="retry" @click=${() => this.#showMore(open[shown])}>
        ${this.text.rest(rest, last === undefined ? undefined : this.#monthText(last))}
      </button>
    </p>`;
  }

  #monthText(month: number): string {
    const { text, model } = this.host;
    const { length } = model;
    return length !== undefined && month > length
      ? text.yearAfter(Math.ceil((month - length) / 12))
      : text.month(month);
  }

  #showMore(next: AgendaRow | undefined): void {
    this.#more += page;
    this.requestUpdate();
    // The button may be gone, and this is where reading goes on.
    if (next) void this.focus(entryButtonId(next.key));
  }

  #folded(which: Folded, rows: readonly AgendaRow[], context: EntryContext): TemplateResult | typeof nothing {
    if (rows.length === 0) return nothing;
    const shown = this.#unfolded.get(which) ?? 0;
    const id = `agenda-${which}`;
    const rest = rows.length - shown;
    return html`<details
      class="agenda-section agenda-folded"
      ?open=${shown > 0}
      @toggle=${(event: Event) => this.#fold(which, event)}
    >
      <summary>
        ${heading(
          this.partLevel,
          html`<span class="agenda-heading" id=${id}
            ><span>${this.host.text.statuses[which]}</span>
            <span class="agenda-away" aria-hidden="true">${this.format.number(rows.length)}</span
            ><span class="visually-hidden">${this.text.count(rows.length)}</span></span
          >`,
        )}
      </summary>
      ${shown > 0 ? this.#list(rows.slice(0, shown), which, context) : nothing}
      ${
        shown > 0 && rest > 0
          ? html`<p class="agenda-rest">
              <button type="button" class="retry" @click=${() => this.#unfold(which, shown + page, rows[shown])}>
                ${this.text.rest(rest, undefined)}
              </button>
            </p>`
          : nothing
      }
    </details>`;
  }

  #fold(which: Folded, event: Event): void {
    const { open } = event.currentTarget as HTMLDetailsElement;
    if (open === (this.#unfolded.get(which) ?? 0) > 0) return;
    this.#unfold(which, open ? page : 0);
  }

  #unfold(which: Folded, shown: number, next?: AgendaRow): void {
    this.#unfolded.set(which, shown);
    this.requestUpdate();
    if (next) void this.focus(entryButtonId(next.key));
  }

  #actions(row: AgendaRow): readonly MenuItem[] {
    const { host, text } = this;
    const { item } = row;
    if (!host.canEdit || !item || item.status === 'achieved' || item.status === 'cancelled') return [];
    if (!isEditable(item.ref, host.value)) return [];
    return [
      { key: 'achieved', label: text.markAchieved, icon: iconCheck, onSelect: () => this.#achieve(row, item) },
      {
        key: 'forecast',
        label: text.newForecast,
        icon: iconEdit,
        onSelect: () => {
          this.#setForecast({ item, month: item.span?.finish, isTried: false });
          void this.focus('agenda-forecast-month');
        },
      },
    ];
  }

  #achieve(row: AgendaRow, item: RoadmapItem): void {
    const { host, text } = this;
    const { today } = host.settings;
    const month = host.model.monthOf(today);
    const name = shortName(row, this.#context());
    const place = this.#read().open.findIndex(({ key }) => key === row.key);
    editWithUndo(host, applyPatch(host.value, achieve(item, host.value, today).patch), {
      text: isProjectMonth(month) ? text.achievedIn(name, host.text.month(month)) : text.achieved(name),
      undo: host.text.undo,
      onUndone: () => void this.focus(entryButtonId(row.key)),
    });
    // It goes to what is folded; who works through a list goes on with the next.
    const { open } = this.#read();
    const next = open[place] ?? open.at(-1);
    void this.focus(...(next ? [entryButtonId(next.key)] : []));
  }

  #setForecast(forecast: Forecast | undefined): void {
    if (forecast === this.#forecast) return;
    this.#forecast = forecast;
    this.requestUpdate();
  }

  #typeForecast(month: NumberEntry): void {
    if (this.#forecast) this.#setForecast({ ...this.#forecast, month });
  }

  #saveForecast(): void {
    const { host } = this;
    if (!this.#forecast) return;
    const { item, month } = this.#forecast;
    if (!isProjectMonth(month)) {
      this.#setForecast({ ...this.#forecast, isTried: true });
      void this.focus('agenda-forecast-month');
      return;
    }
    this.#setForecast(undefined);
    const move = expectIn(item, month);
    if (move.changes.length > 0) host.move(move, item.ref);
    void this.focus(entryButtonId(item.key));
  }
}
