/** One entry of the agenda: what it is, when it is due, where it stands, and whose it is. */
import { iconMore, weekday } from '@kvasir/element';
import { domId, menuButton, partnerMark, status, type MenuItem } from '@kvasir/element/controls.js';
import { isCalendarDate, textOf, type Finding, type Id, type NamedPartner } from '@kvasir/model';
import { workingDay } from '@kvasir/model/roadmap.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { EntryRef } from '../entries.ts';
import type { RoadmapModel } from '../roadmap-model.ts';
import { countedFindings } from '../findings/counted-findings.ts';
import type { RoadmapSettings } from '../settings.ts';
import type { AgendaRow } from './agenda-sections.ts';
import type { AgendaMessages } from './agenda.messages.ts';
import { entrySign } from './entry-sign.ts';
import { statusSigns } from '../status-signs.ts';

/** Where an entry stands: its heading says half of it. */
export type AgendaPlace = 'late' | 'undated' | 'month' | 'achieved' | 'cancelled';

export interface EntryContext {
  readonly text: AgendaMessages;
  readonly settings: RoadmapSettings;
  readonly model: RoadmapModel;
  readonly open: EntryRef | undefined;
  readonly partners: ReadonlyMap<Id, NamedPartner>;
  findingsOf(entry: EntryRef): readonly Finding[];
  /** What can be done with it; nothing for who only reads. */
  actions(row: AgendaRow): readonly MenuItem[];
  /** Leads to where reviews are planned. */
  showReviews(): void;
}

/** The id of the button that opens an entry. */
export function entryButtonId(key: string): string {
  return domId('agenda', key);
}

export function titleOf(
  { item, review }: AgendaRow,
  { text, settings }: Pick<EntryContext, 'text' | 'settings'>,
): string {
  if (item) return item.title || settings.text.untitled;
  return review ? textOf(review['title']) || settings.text.kinds.review : text.nextReview;
}

/** What an item is called in a sentence. */
export function shortName(row: AgendaRow, context: Pick<EntryContext, 'text' | 'settings'>): string {
  return row.item?.number || titleOf(row, context);
}

/** The day on which it is due: the last of its month is a working day, where the host counts by those. */
function dueDay({ entry }: AgendaRow, { settings, model }: EntryContext): string | undefined {
  const { due, month } = entry;
  if (due === undefined || settings.dueOn === 'last-day' || month === undefined) return due;
  return due === model.dayOf(month, 'last-day') ? workingDay(due, 'before') : due;
}

/** The day that was promised, in words; the month of it, where nobody knows when that is. */
function promised({ item }: AgendaRow, { settings, model }: EntryContext): string | undefined {
  if (!item) return undefined;
  const { dueDate, baselineMonth } = item.entry;
  // A fixed day is more than its month; but what was planned first is told in months.
  if (baselineMonth === undefined && typeof dueDate === 'string' && isCalendarDate(dueDate)) {
    return settings.format.date(dueDate);
  }
  if (item.planned === undefined) return undefined;
  const day = model.dayOf(item.planned, settings.dueOn);
  return day === undefined ? settings.text.month(item.planned) : settings.format.date(day);
}

/** Of a review, which has no status, it is the day alone that tells. */
function isOverdue({ item, entry }: AgendaRow, { today }: RoadmapSettings): boolean {
  return item ? item.isOverdue : entry.due !== undefined && entry.due < today;
}

/** When it is due, as its heading leaves it to be said. */
function whenText(row: AgendaRow, place: AgendaPlace, context: EntryContext): string {
  const { settings, text } = context;
  const { format } = settings;
  const day = dueDay(row, context);
  const month = row.entry.month === undefined ? '' : settings.text.month(row.entry.month);
  if (place === 'month') return [day && format.date(day, weekday), month].filter(Boolean).join(', ');
  if (place === 'achieved') return [day && format.date(day), month].filter(Boolean).join(', ');
  const was = promised(row, context);
  if (place === 'late' && was !== undefined && (row.item?.slip ?? 0) > 0) return text.was(was);
  // Since when it is overdue is said below.
  if (place === 'late' && isOverdue(row, settings)) return month;
  const due = day === undefined ? undefined : format.date(day);
  if (place === 'late' || place === 'cancelled') return due === undefined ? month : text.dueOn(due);
  return month;
}

function lateStatus(row: AgendaRow, context: EntryContext): TemplateResult {
  const { text, settings } = context;
  const day = dueDay(row, context);
  const { item } = row;
  const { month } = row.entry;
  const word = settings.text.statuses.delayed;
  // Without a beginning of the project, its months are all there is to say.
  const inMonth = month === undefined ? undefined : settings.text.month(month);
  const shown = day === undefined ? inMonth : settings.format.date(day);
  const label =
    isOverdue(row, settings) && shown !== undefined
      ? text.overdue(shown)
      : (item?.slip ?? 0) > 0 && shown !== undefined
        ? text.now(word, shown)
        : text.noNewDate(word);
  return status({ kind: 'danger', label });
}

function statusLine(row: AgendaRow, place: AgendaPlace, context: EntryContext): unknown {
  const { text, settings } = context;
  const { item, entry } = row;
  if (place === 'achieved' || place === 'cancelled') return nothing;
  if (place === 'late') return lateStatus(row, context);
  if (!item) return entry.ref ? nothing : status({ kind: 'warning', label: text.notPlanned });
  const { planned, slip } = item;
  const was = slip !== 0 && planned !== undefined ? settings.text.month(planned) : undefined;
  const word = item.status && settings.text.statuses[item.status];
  if (word !== undefined && item.status) {
    // That it has not begun needs no word, unless something else is to be said.
    if (item.status === 'not-started' && was === undefined) return nothing;
    return status({ ...statusSigns[item.status], label: was === undefined ? word : text.statusWas(word, was) });
  }
  return was === undefined ? nothing : status({ kind: 'info', label: text.wasMonth(was) });
}

const findingKinds = { error: 'danger', warning: 'warning', advice: 'info' } as const;

/** How much is wrong or missing in it: what that is, its panel says. */
function findingsLine({ entry }: AgendaRow, { findingsOf, settings }: EntryContext): readonly unknown[] {
  const found = entry.ref ? findingsOf(entry.ref) : [];
  // Advice keeps nothing from being done in time.
  const grave = found.filter(({ severity }) => severity !== 'advice');
  return countedFindings(grave, settings.text).map(({ severity, words }) =>
    status({ kind: findingKinds[severity], label: html`<bdi>${words}</bdi>` }),
  );
}

export function agendaEntry(row: AgendaRow, place: AgendaPlace, context: EntryContext): TemplateResult {
  const { settings, open, partners } = context;
  const { item, entry, key } = row;
  const lead = item?.lead === undefined ? undefined : partners.get(item.lead);
  const actions = context.actions(row);
  const facts = [item?.number, whenText(row, place, context)].filter(Boolean);
  const isOpen = open !== undefined && `${open.collection}/${open.id}` === key;
  const kind = settings.text.kinds[entry.kind];
  const lines = [statusLine(row, place, context), ...findingsLine(row, context)].filter((line) => line !== nothing);
  // As in the timeline: what is overdue is late, whatever is said of it.
  const standing = item?.isOverdue ? 'delayed' : (item?.status ?? (place === 'achieved' ? 'achieved' : undefined));
  return html`<li class="agenda-entry ${isOpen ? 'is-open' : ''}">
    <span class="agenda-sign">${entrySign(entry.kind, standing)}</span>
    <div class="agenda-text">
      <button
        type="button"
        class="agenda-title"
        id=${entryButtonId(key)}
        aria-current=${isOpen ? 'true' : nothing}
        data-do=${entry.ref ? 'item' : nothing}
        data-key=${key}
        @click=${entry.ref ? nothing : () => context.showReviews()}
      >
        <bdi>${titleOf(row, context)}</bdi>
      </button>
      <p class="agenda-facts">
        ${
          // A number tells what it is to those who know the plan; a review has none.
          item ? html`<span class="visually-hidden">${kind}</span>` : html`${kind}${facts.length > 0 ? ' · ' : nothing}`
        }
        ${facts.map((fact, index) => html`${index > 0 ? ' · ' : nothing}<bdi>${fact}</bdi>`)}
      </p>
      ${lines.length === 0 ? nothing : html`<p class="agenda-status">${lines.map((line) => html`${line} `)}</p>`}
    </div>
    ${lead ? partnerMark({ ...lead.mark, name: lead.name }) : nothing}
    ${
      actions.length > 0
        ? menuButton({
            id: `${entryButtonId(key)}-menu`,
            label: context.text.actions(shortName(row, context)),
            icon: iconMore,
            iconOnly: true,
            size: 'small',
            variant: 'quiet',
            items: actions,
          })
        : nothing
    }
  </li>`;
}
